// A list that stands on the page as a whole: its cards are hidden, put in order, and put back.

import { make } from "./make.js";
import { fill } from "./words.js";

export class PageCards {
  #homes;
  #flat;
  #groups;
  #jump;
  #say;

  constructor(main, say, results) {
    this.#say = say;
    this.#homes = [...main.querySelectorAll("[data-record]")].map((card) => [card, card.parentElement]);
    this.#groups = [...main.querySelectorAll(".group")];
    this.#jump = main.querySelector(".jump");
    const cards = make("div", { class: this.#homes[0]?.[1].className ?? "cards" });
    this.#flat = make("section", { hidden: true }, make("h2", { class: "visually-hidden" }, results), cards);
    main.append(this.#flat);
  }

  /** The ids of the cards in the order of the page. */
  get ids() {
    return this.#homes.map(([card]) => idOf(card));
  }

  show({ chosen, sort }, records) {
    const ids = new Set(records.map((it) => it.id));
    for (const [card, home] of this.#homes) {
      if (!sort) home.append(card);
      card.hidden = !ids.has(idOf(card));
    }
    if (sort) this.#inOrder(records);
    this.#flat.hidden = !sort;
    if (this.#jump) this.#jump.hidden = Boolean(sort) || Object.keys(chosen).length > 0;
    for (const group of this.#groups) this.#count(group, sort);
  }

  #inOrder(records) {
    const cards = new Map(this.#homes.map(([card]) => [idOf(card), card]));
    this.#flat.lastElementChild.append(...records.map((it) => cards.get(it.id)));
  }

  #count(group, sort) {
    const n = group.querySelectorAll("[data-record]:not([hidden])").length;
    group.hidden = Boolean(sort) || !n;
    group.querySelector("small").textContent = fill(this.#say.count, { n });
  }
}

function idOf(card) {
  return card.dataset.record.split("/")[1];
}
