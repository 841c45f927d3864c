// The panel beside a list: its order and its facets. On a small screen it is folded behind a button.

import { Facet } from "./facet-fields.js";
import { button, make } from "./make.js";
import { fill } from "./words.js";

// Facets that are not folded when the page opens.
const OPEN = matchMedia("(min-width: 60rem)").matches ? 3 : 1;

export class FilterPanel {
  #say;
  #facets;
  /** @type {HTMLSelectElement} */
  #sort;
  #open;
  #number = make("span", { class: "filter__number" });
  #done;

  /**
   * `on.turn(facet, value)`, `on.sort(order)` and `on.done()` are called when the reader chooses.
   * @param {ListIndex} list
   * @param {Words<"filter">} say
   * @param {{ turn(facet: string, value?: string): void, sort(order: string): void, done(): void }} on
   */
  constructor({ facets, sorts }, say, on) {
    this.#say = say;
    this.#facets = facets.map((facet, i) => new Facet(facet, say, i < OPEN, on.turn));
    const orders = sorts.map(([value, text]) => make("option", { value }, text));
    this.#sort = make("select", { id: "sort", change: () => on.sort(this.#sort.value) }, ...orders);
    this.#open = button(say.title, () => this.#fold(), "filter__open");
    this.#open.append(this.#number);
    this.#open.setAttribute("aria-controls", "filter");
    this.#open.ariaExpanded = "false";
    const done = () => {
      this.#fold();
      on.done();
    };
    this.#done = button("", done, "filter__done");
    const label = make("label", { for: "sort" }, say.sort);
    const order = make("p", { class: "filter__sort", hidden: sorts.length < 2 }, label, this.#sort);
    const fields = [order, ...this.#facets.map(({ element }) => element), this.#done];
    const panel = make("div", { class: "filter__panel", id: "filter" }, ...fields);
    const look = { class: "filter", "aria-label": say.title, "data-tool": true };
    /** @param {Event} event */
    const submit = (event) => event.preventDefault();
    this.element = make("form", { ...look, submit }, this.#open, panel);
  }

  /** @param {ListQuery} query @param {Seen} seen */
  show({ chosen, sort }, { shown, counts }) {
    const n = Object.values(chosen).flat().length;
    this.#number.textContent = n ? fill(this.#say.chosen, { n }) : "";
    this.#done.textContent = fill(this.#say.show, { n: shown.length });
    this.#sort.value = sort;
    for (const facet of this.#facets) facet.show(counts[facet.id], chosen[facet.id]);
  }

  #fold() {
    this.#open.ariaExpanded = String(this.#open.ariaExpanded !== "true");
  }
}
