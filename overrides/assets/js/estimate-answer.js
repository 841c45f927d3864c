// What <cost-estimate> answers: for each course its offers, each with its amount, how it comes about, and the rest.

import { partOf } from "./estimate.js";
import { make } from "./make.js";
import { money } from "./money.js";
import { fill } from "./words.js";

/** The elements that say what `offers` come to; those for other applicants are folded at the end. */
export function answer(offers, say, lang) {
  const own = offers.filter(({ isOther }) => !isOther);
  const others = offers.filter(({ isOther }) => isOther);
  const elements = byCourse(own, say, lang);
  if (others.length) {
    const title = make("summary", {}, fill(say.others, { n: others.length }));
    elements.push(make("details", { class: "estimate__others" }, title, ...byCourse(others, say, lang)));
  }
  return elements;
}

function byCourse(offers, say, lang) {
  return [...new Set(offers.map(({ course }) => course))].flatMap((course) => {
    const link = make("a", { href: `#${course.id}` }, course.querySelector("h3").lastChild.textContent.trim());
    const rows = offers.filter((offer) => offer.course === course).map((offer) => row(offer, say, lang));
    return [make("h4", {}, link), make("ul", { class: "estimate__rows" }, ...rows)];
  });
}

function row(offer, say, lang) {
  const { granted, own, bound } = offer.result;
  const names = [offer.who, offer.field].filter(Boolean).join(lang === "en" ? ": " : "：");
  const amount = make("strong", { class: "estimate__amount" }, money(granted, lang));
  const why = make("span", { class: "tag tag--plain" }, say[`bound-${bound}`]);
  const told = [make("p", { class: "estimate__granted" }, amount, " ", why)];
  if (own !== null) told.push(make("p", { class: "estimate__own" }, fill(say.own, { own: money(own, lang) })));
  const how = sentences(offer, say, lang).map((text) => make("p", {}, text));
  if (names) how.unshift(make("p", { class: "estimate__name" }, names));
  const sums = make("div", { class: "estimate__sums" }, ...told);
  return make("li", {}, make("div", { class: "estimate__how" }, ...how), sums);
}

function sentences({ cost, rate, limit, limitPer, total, minCost, yearsUnit, result }, say, lang) {
  const yen = (amount) => (amount === undefined ? "" : money(amount, lang));
  const costs = limitPer ? fill(say.cost_per, { cost: yen(cost), unit: say[`unit-${limitPer}`] }) : yen(cost);
  const { bound, overYears } = result;
  const most = yen(bound === "total" ? total : limit);
  const values = { cost: costs, rate, part: yen(rate && partOf(cost, rate)), most, least: yen(minCost) };
  const said = [fill(say[bound], values)];
  if (!overYears) return said;
  const years = { n: overYears.years, sum: yen(overYears.granted), own: yen(overYears.own) };
  const cut = overYears.bound === "total" ? [say["years-cut"]] : [];
  return [...said, [fill(say[`years-${yearsUnit}`], years), ...cut].join(lang === "en" ? " " : "")];
}
