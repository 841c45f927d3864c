// One facet on the page: its options as boxes to tick, each with the number of records that it would give.
// A facet with many options shows those with the most, and finds the others by name.

import { make } from "./make.js";
import { fill } from "./words.js";

const MANY = 14;
const FEW = 10;

/** @typedef {{ label: HTMLLabelElement, box: HTMLInputElement, number: HTMLSpanElement }} Field */

export class Facet {
  id;
  #say;
  #options;
  #turn;
  /** @type {Map<FacetOption, Field>} */
  #fields = new Map();
  #list = make("div");
  #number = make("span", { class: "facet__number" });
  #find;
  #more = make("p", { class: "facet__more" });
  /** @type {Record<string, number>} */
  #counts = {};
  /** @type {string[]} */
  #chosen = [];

  /**
   * `turn(facet, value)` is called when a box is ticked or cleared.
   * @param {FacetIndex} facet
   * @param {Words<"filter">} say
   * @param {boolean} isOpen
   * @param {(facet: string, value: string) => void} turn
   */
  constructor({ id, name, options }, say, isOpen, turn) {
    this.id = id;
    this.#say = say;
    this.#options = options;
    this.#turn = turn;
    this.#find = options.length > MANY && this.#finder(fill(say.find, { name }));
    const legend = make("legend", { class: "visually-hidden" }, name);
    const fields = make("fieldset", {}, legend, this.#find, this.#list, this.#more);
    this.element = make("details", { class: "facet", open: isOpen }, make("summary", {}, name, this.#number), fields);
  }

  /** @param {string} label */
  #finder(label) {
    const look = {
      type: "search",
      name: `find-${this.id}`,
      class: "facet__find",
      "aria-label": label,
      placeholder: label,
    };
    return make("input", { ...look, input: () => this.#place() });
  }

  /**
   * Show the numbers and the choices of a question.
   * @param {Record<string, number>} [counts]
   * @param {string[]} [chosen]
   */
  show(counts = {}, chosen = []) {
    if (chosen.length && !this.#chosen.length) this.element.open = true;
    [this.#counts, this.#chosen] = [counts, chosen];
    this.#number.textContent = chosen.length ? fill(this.#say.chosen, { n: chosen.length }) : "";
    this.#place();
  }

  #place() {
    const shown = this.#find ? this.#some(this.#find.value.trim().toLowerCase()) : this.#options;
    const labels = shown.map((option) => this.#label(option));
    const isSame = labels.length === this.#list.children.length && labels.every((label) => label.parentElement);
    if (!isSame) this.#list.replaceChildren(...labels);
  }

  /**
   * Of many options those that were chosen and those with the most records, or that bear the typed name. While one of
   * them has the focus they stay where they are.
   * @param {string} typed
   */
  #some(typed) {
    if (this.#list.contains(document.activeElement))
      return this.#options.filter((option) => this.#fields.get(option)?.label.isConnected);
    /** @param {FacetOption} option */
    const count = ([value]) => this.#counts[value] ?? 0;
    /** @param {FacetOption} option */
    const isChosen = ([value]) => this.#chosen.includes(value);
    const fits = this.#options.filter((it) => isChosen(it) || (count(it) && it[1].toLowerCase().includes(typed)));
    const most = [...fits].sort(
      (one, other) => Number(isChosen(other)) - Number(isChosen(one)) || count(other) - count(one),
    );
    const first = new Set(most.slice(0, FEW + this.#chosen.length));
    this.#more.textContent = fits.length > first.size ? fill(this.#say.more, { n: fits.length - first.size }) : "";
    return this.#options.filter((option) => first.has(option));
  }

  /** @param {FacetOption} option */
  #label(option) {
    const [value, , written] = option;
    const field = this.#fields.get(option) ?? this.#field(option);
    this.#fields.set(option, field);
    const { label, box, number } = field;
    const count = this.#counts[value] ?? 0;
    box.checked = this.#chosen.includes(value);
    box.disabled = !count && !box.checked;
    label.hidden = box.disabled && !written;
    number.textContent = `${count}`;
    return label;
  }

  /**
   * @param {FacetOption} option
   * @returns {Field}
   */
  #field([value, text]) {
    const box = make("input", { type: "checkbox", name: this.id, value, change: () => this.#turn(this.id, value) });
    const number = make("span", { class: "option__number" });
    return { label: make("label", { class: "option" }, box, make("span", {}, text), number), box, number };
  }
}
