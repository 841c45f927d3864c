// The panel beside a list: its order and its facets. On a small screen it is folded behind a button.

import { Facet } from "./facet-fields.js";
import { button, make } from "./make.js";
import { fill } from "./words.js";

// Facets that are not folded when the page opens.
const OPEN = matchMedia("(min-width: 60rem)").matches ? 3 : 1;

export class FilterPanel {
  #say;
  #facets;
  #sort;
  #number = make("span", { class: "filter__number" });
  #done;

  /** `on.turn(facet, value)`, `on.sort(order)` and `on.done()` are called when the reader chooses. */
  constructor({ facets, sorts }, say, on) {
    this.#say = say;
    this.#facets = facets.map((facet, i) => new Facet(facet, say, i < OPEN, on.turn));
    const orders = sorts.map(([value, text]) => make("option", { value }, text));
    this.#sort = make("select", { id: "sort", change: () => on.sort(this.#sort.value) }, ...orders);
    const fold = () => (open.ariaExpanded = open.ariaExpanded !== "true");
    const open = button(say.title, fold, "filter__open");
    open.append(this.#number);
    open.setAttribute("aria-controls", "filter");
    open.ariaExpanded = false;
    this.#done = button("", () => (fold(), on.done()), "filter__done");
    const label = make("label", { for: "sort" }, say.sort);
    const order = make("p", { class: "filter__sort", hidden: sorts.length < 2 }, label, this.#sort);
    const panel = make(
      "div",
      { class: "filter__panel", id: "filter" },
      order,
      ...this.#facets.map((it) => it.element),
      this.#done,
    );
    const submit = (event) => event.preventDefault();
    this.element = make("form", { class: "filter", "aria-label": say.title, "data-tool": true, submit }, open, panel);
  }

  show({ chosen, sort }, { shown, counts }) {
    const n = Object.values(chosen).flat().length;
    this.#number.textContent = n ? fill(this.#say.chosen, { n }) : "";
    this.#done.textContent = fill(this.#say.show, { n: shown.length });
    this.#sort.value = sort;
    for (const it of this.#facets) it.show(counts[it.id], chosen[it.id]);
  }
}
