// What <cost-estimate> answers: for each course its offers, each with its amount, how it comes about, and the rest.

import { partOf } from "./estimate.js";
import { make } from "./make.js";
import { money } from "./money.js";
import { find } from "./page.js";
import { fill, wordFor } from "./words.js";

/** @typedef {Words<"estimated">} Say */

/**
 * The elements that say what `offers` come to; those for other applicants are folded at the end.
 * @param {AnsweredOffer[]} offers
 * @param {Say} say
 * @param {Lang} lang
 */
export function answer(offers, say, lang) {
  const own = offers.filter(({ isOther }) => !isOther);
  const others = offers.filter(({ isOther }) => isOther);
  /** @type {HTMLElement[]} */
  const elements = byCourse(own, say, lang);
  if (others.length) {
    const title = make("summary", {}, fill(say.others, { n: others.length }));
    elements.push(make("details", { class: "estimate__others" }, title, ...byCourse(others, say, lang)));
  }
  return elements;
}

/** @param {AnsweredOffer[]} offers @param {Say} say @param {Lang} lang */
function byCourse(offers, say, lang) {
  return [...new Set(offers.map(({ course }) => course))].flatMap((course) => {
    const name = find(course, "h3").lastChild?.textContent ?? "";
    const link = make("a", { href: `#${course.id}` }, name.trim());
    const rows = offers.filter((offer) => offer.course === course).map((offer) => row(offer, say, lang));
    return [make("h4", {}, link), make("ul", { class: "estimate__rows" }, ...rows)];
  });
}

/** @param {AnsweredOffer} offer @param {Say} say @param {Lang} lang */
function row(offer, say, lang) {
  const { granted, own, bound } = offer.result;
  const names = [offer.data.who, offer.data.field].filter(Boolean).join(lang === "en" ? ": " : "：");
  const amount = make("strong", { class: "estimate__amount" }, money(granted, lang));
  const why = make("span", { class: "tag tag--plain" }, wordFor(say, `bound-${bound}`));
  const told = [make("p", { class: "estimate__granted" }, amount, " ", why)];
  if (own !== null) told.push(make("p", { class: "estimate__own" }, fill(say.own, { own: money(own, lang) })));
  const how = sentences(offer, say, lang).map((text) => make("p", {}, text));
  if (names) how.unshift(make("p", { class: "estimate__name" }, names));
  const sums = make("div", { class: "estimate__sums" }, ...told);
  return make("li", {}, make("div", { class: "estimate__how" }, ...how), sums);
}

/** @param {AnsweredOffer} offer @param {Say} say @param {Lang} lang */
function sentences({ cost, data, result }, say, lang) {
  const { rate, limit, limitPer, total, minCost, yearsUnit } = data;
  /** @param {string | bigint | undefined} amount */
  const yen = (amount) => (amount === undefined ? "" : money(amount, lang));
  const unit = limitPer && wordFor(say, `unit-${limitPer}`);
  const costs = unit ? fill(say.cost_per, { cost: yen(cost), unit }) : yen(cost);
  const { bound, overYears } = result;
  const most = yen(bound === "total" ? total : limit);
  const values = { cost: costs, rate, part: rate ? yen(partOf(cost, rate)) : "", most, least: yen(minCost) };
  const said = [fill(wordFor(say, bound), values)];
  if (!overYears) return said;
  const years = { n: overYears.years, sum: yen(overYears.granted), own: yen(overYears.own) };
  const cut = overYears.bound === "total" ? [say["years-cut"]] : [];
  return [...said, [fill(wordFor(say, `years-${yearsUnit}`), years), ...cut].join(lang === "en" ? " " : "")];
}
