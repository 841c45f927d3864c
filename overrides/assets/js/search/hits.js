// What a result looks like: what it is, its name and summary with the matches marked, how much, until when.

import { make } from "../make.js";
import { homeUrl, kindsOfSite } from "../page.js";
import { kindOf } from "../saved.js";
import { bestOf } from "../status.js";
import "../star-button.js";
import { wordFor } from "../words.js";
import { marked } from "./marks.js";

/** @typedef {Words<"search">} Say */
/** @typedef {Words<"status">} Statuses */

/**
 * A result of the search page.
 * @param {Card} card
 * @param {string[]} marks
 * @param {Say} say
 * @param {Statuses} statuses
 */
export function hit(card, marks, say, statuses) {
  return make(
    "article",
    { class: `hit hue-${card.color ?? "main"}`, "data-record": card.record },
    make(
      "p",
      { class: "card__tags" },
      tag(kindName(card, say), "tag"),
      card.label && tag(card.label, "tag tag--plain"),
    ),
    make("h2", { class: "hit__name" }, make("a", { href: homeUrl() + card.path }, ...text(card.name, marks))),
    card.summary && make("p", { class: "hit__summary" }, ...text(card.summary, marks)),
    make("p", { class: "card__facts" }, ...facts(card, statuses)),
    kindsOfSite().includes(kindOf(card.record)) &&
      make("star-button", { "data-star": card.record, "data-name": card.name }),
  );
}

/**
 * A result in the list below the search box.
 * @param {Card} card
 * @param {string[]} marks
 * @param {Say} say
 * @param {Statuses} statuses
 */
export function suggestion(card, marks, say, statuses) {
  return [
    make("span", { class: "suggestion__name" }, ...text(card.name, marks)),
    make("span", { class: "suggestion__facts" }, tag(card.label ?? kindName(card, say)), ...facts(card, statuses)),
  ];
}

/** @param {string} said @param {string[]} marks */
function text(said, marks) {
  return marked(said, marks).map((part) => (part.isMarked ? make("mark", {}, part.text) : part.text));
}

/** @param {Card} card @param {Say} say */
const kindName = ({ record }, say) => wordFor(say, `kind_${kindOf(record)}`);
/** @param {string} said @param {string} [look] */
const tag = (said, look) => make("span", { class: look }, said);

/** @param {Card} card @param {Statuses} statuses */
function facts(card, statuses) {
  const { status, part, last } = bestOf(card);
  return [
    card.amount && make("strong", { class: "card__amount" }, card.amount),
    card.rate && make("span", {}, card.rate),
    card.type && badge(status, statuses),
    part.day && make("time", { class: "card__day", datetime: last }, part.day),
    card.said && make("span", {}, card.said),
    card.award && tag(card.award, "tag tag--prize"),
  ];
}

/** @param {Status} status @param {Statuses} statuses */
function badge(status, statuses) {
  return make("span", { class: `status status--${status}`, "data-status": status }, statuses[status]);
}
