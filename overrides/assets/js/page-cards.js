// A list that stands on the page as a whole: its cards are hidden, put in order, and put back.

import { make } from "./make.js";
import { find, findAll } from "./page.js";
import { fill } from "./words.js";

/** @implements {Cards} */
export class PageCards {
  #homes;
  #flat;
  #shelf;
  #groups;
  #jump;
  #say;

  /** @param {HTMLElement} main @param {Words<"list">} say @param {string} results */
  constructor(main, say, results) {
    this.#say = say;
    this.#homes = findAll(main, "[data-record]").map((card) => ({ card, id: idOf(card), home: card.parentElement }));
    this.#groups = findAll(main, ".group");
    this.#jump = findAll(main, ".jump")[0];
    this.#shelf = make("div", { class: this.#homes[0]?.home?.className ?? "cards" });
    this.#flat = make("section", { hidden: true }, make("h2", { class: "visually-hidden" }, results), this.#shelf);
    main.append(this.#flat);
  }

  /** The ids of the cards in the order of the page. */
  get ids() {
    return this.#homes.map(({ id }) => id);
  }

  /** @param {ListQuery} query @param {IndexRecord[]} records */
  show({ chosen, sort }, records) {
    const ids = new Set(records.map(({ id }) => id));
    for (const { card, id, home } of this.#homes) {
      if (!sort) home?.append(card);
      card.hidden = !ids.has(id);
    }
    if (sort) this.#inOrder(records);
    this.#flat.hidden = !sort;
    if (this.#jump) this.#jump.hidden = Boolean(sort) || Object.keys(chosen).length > 0;
    /** Whether a group is of a purpose that was chosen; it comes first. @param {HTMLElement} group */
    const isAsked = (group) => Number(chosen.theme?.includes(find(group, "h2").id));
    this.#flat.before(...this.#groups.toSorted((one, other) => isAsked(other) - isAsked(one)));
    for (const group of this.#groups) this.#count(group, sort);
  }

  /** @param {IndexRecord[]} records */
  #inOrder(records) {
    const cards = new Map(this.#homes.map(({ card, id }) => [id, card]));
    this.#shelf.append(...records.flatMap(({ id }) => cards.get(id) ?? []));
  }

  /** @param {HTMLElement} group @param {string} sort */
  #count(group, sort) {
    const n = group.querySelectorAll("[data-record]:not([hidden])").length;
    group.hidden = Boolean(sort) || !n;
    find(group, "small").textContent = fill(this.#say.count, { n });
  }
}

/** @param {HTMLElement} card */
function idOf(card) {
  return `${card.dataset.record}`.replace(/^.*\//, "");
}
