// What a result looks like: what it is, its name and summary with the matches marked, how much, until when.

import { element, homeUrl } from "../dom.js";
import { dayInKanazawa, statusOn } from "../status.js";
import { marked } from "./marks.js";

/** A result of the search page. */
export function hit(card, marks, say, statuses) {
  return element(
    "article",
    { class: `hit hue-${card.color ?? "ai"}`, "data-record": card.record },
    element("p", { class: "card__tags" }, kindTag(card, say), card.label && tag(card.label, "tag tag--plain")),
    element("h2", { class: "hit__name" }, element("a", { href: homeUrl() + card.path }, ...text(card.name, marks))),
    card.summary && element("p", { class: "hit__summary" }, ...text(card.summary, marks)),
    element("p", { class: "card__facts" }, ...facts(card, statuses)),
  );
}

/** A result in the list below the search box. */
export function suggestion(card, marks, say, statuses) {
  return [
    element("span", { class: "suggestion__name" }, ...text(card.name, marks)),
    element("span", { class: "suggestion__facts" }, tag(card.label ?? kindOf(card, say), ""), ...facts(card, statuses)),
  ];
}

function text(said, marks) {
  return marked(said, marks).map((part) => (part.isMarked ? element("mark", {}, part.text) : part.text));
}

const kindOf = (card, say) => say[`kind_${card.record.split("/")[0]}`];
const kindTag = (card, say) => tag(kindOf(card, say), "tag");
const tag = (said, look) => element("span", { class: look || undefined }, said);

function facts(card, statuses) {
  return [
    card.amount && element("strong", { class: "card__amount" }, card.amount),
    card.rate && element("span", {}, card.rate),
    card.type && badge(card, statuses),
    card.day && element("time", { class: "card__day", datetime: card.closes }, card.day),
    card.said && element("span", {}, card.said),
    card.award && tag(card.award, "tag tag--gold"),
  ].filter(Boolean);
}

function badge(card, statuses) {
  const status = statusOn(card, dayInKanazawa(new Date()));
  return element("span", { class: `status status--${status}` }, statuses[status]);
}
