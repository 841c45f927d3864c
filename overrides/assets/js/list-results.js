// What stands above a list: how many there are, what was chosen, and what to do where nothing is left.

import { button, make } from "./make.js";
import { fill } from "./words.js";

export class ListResults {
  #list;
  #say;
  #on;
  #count = make("p", { class: "results__count", role: "status", tabindex: "-1" });
  #chips = make("ul", { class: "chips" });
  #none = make("div", { class: "results__none" });

  /**
   * `on.turn(facet, value)` lets one choice go, `on.clear()` all of them.
   * @param {ListIndex} list
   * @param {Words<"filter">} say
   * @param {{ turn(facet: string, value?: string): void, clear(): void }} on
   */
  constructor(list, say, on) {
    this.#list = list;
    this.#say = say;
    this.#on = on;
    this.element = make("div", { class: "results", "data-tool": true }, this.#count, this.#chips, this.#none);
  }

  focus() {
    this.#count.focus();
  }

  /** @param {ListQuery} query @param {Seen} seen */
  show({ chosen }, { shown, without }) {
    const { total } = this.#list;
    const isAll = !Object.keys(chosen).length;
    this.#count.textContent = fill(this.#say[isAll ? "all" : "some"], { n: shown.length, total });
    this.#showChips(chosen);
    this.#none.replaceChildren(...(shown.length || isAll ? [] : this.#advice(chosen, without)));
  }

  /**
   * A chip that goes leaves the focus to the next one, and the last of them to the number.
   * @param {ListQuery["chosen"]} chosen
   */
  #showChips(chosen) {
    const focused = [...this.#chips.children].map((chip) => chip.contains(document.activeElement));
    const at = focused.indexOf(true);
    const chips = Object.entries(chosen).flatMap(([facet, values]) => values.map((it) => this.#chip(facet, it)));
    if (chips.length > 1) chips.push(button(this.#say.clear, () => this.#on.clear(), "chip chip--clear"));
    this.#chips.replaceChildren(...chips.map((chip) => make("li", {}, chip)));
    if (at !== -1) (chips[Math.min(at, chips.length - 1)] ?? this.#count).focus();
  }

  /** @param {string} facet @param {string} value */
  #chip(facet, value) {
    const name = this.#label(facet, value);
    const chip = button(name, () => this.#on.turn(facet, value), "chip");
    chip.setAttribute("aria-label", fill(this.#say.remove, { name }));
    return chip;
  }

  /** @param {ListQuery["chosen"]} chosen @param {Seen["without"]} without */
  #advice(chosen, without) {
    const ways = Object.entries(chosen).flatMap(([facet, values]) => {
      const n = without[facet];
      return n ? [{ facet, values, n }] : [];
    });
    ways.sort((one, other) => other.n - one.n);
    const said = make("p", {}, ways.length ? this.#say.none : this.#say.nothing);
    return [said, ...ways.map((way) => this.#way(way))];
  }

  /** @param {{ facet: string, values: string[], n: number }} way */
  #way({ facet, values, n }) {
    const name = values.map((it) => this.#label(facet, it)).join(" / ");
    const go = () => {
      this.#on.turn(facet);
      this.focus();
    };
    return button(fill(this.#say.without, { name, n }), go, "results__way");
  }

  /** @param {string} facet @param {string} value */
  #label(facet, value) {
    const options = this.#list.facets.find(({ id }) => id === facet)?.options;
    return options?.find(([id]) => id === value)?.[1] ?? value;
  }
}
