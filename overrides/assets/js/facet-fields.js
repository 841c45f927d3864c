// One facet on the page: its options as boxes to tick, each with the number of records that it would give.
// A facet with many options shows those with the most, and finds the others by name.

import { make } from "./make.js";
import { fill } from "./words.js";

const MANY = 14;
const FEW = 10;

export class Facet {
  id;
  #say;
  #options;
  #turn;
  #made = new Map();
  #list = make("div");
  #number = make("span", { class: "facet__number" });
  #find;
  #more = make("p", { class: "facet__more" });
  #counts;
  #chosen = [];

  /** `turn(facet, value)` is called when a box is ticked or cleared. */
  constructor({ id, name, options }, say, isOpen, turn) {
    [this.id, this.#say, this.#options, this.#turn] = [id, say, options, turn];
    const find = fill(say.find, { name });
    const isLong = options.length > MANY;
    this.#find =
      isLong &&
      make("input", {
        type: "search",
        class: "facet__find",
        "aria-label": find,
        placeholder: find,
        input: () => this.#place(),
      });
    const legend = make("legend", { class: "visually-hidden" }, name);
    const fields = make("fieldset", {}, legend, this.#find || "", this.#list, this.#more);
    this.element = make("details", { class: "facet", open: isOpen }, make("summary", {}, name, this.#number), fields);
  }

  /** Show the numbers and the choices of a question. */
  show(counts = {}, chosen = []) {
    if (chosen.length && !this.#chosen.length) this.element.open = true;
    [this.#counts, this.#chosen] = [counts, chosen];
    this.#number.textContent = chosen.length ? fill(this.#say.chosen, { n: chosen.length }) : "";
    this.#place();
  }

  #place() {
    const shown = this.#find ? this.#some() : this.#options;
    const labels = shown.map((it) => this.#label(it));
    const isSame = labels.length === this.#list.children.length && labels.every((it) => it.parentElement);
    if (!isSame) this.#list.replaceChildren(...labels);
  }

  // Of many options those that were chosen and those with the most records, or that bear the typed name. While one of
  // them has the focus they stay where they are.
  #some() {
    if (this.#list.contains(document.activeElement))
      return this.#options.filter((it) => this.#made.get(it)?.isConnected);
    const typed = this.#find.value.trim().toLowerCase();
    const count = ([value]) => this.#counts[value] ?? 0;
    const isChosen = ([value]) => this.#chosen.includes(value);
    const fits = this.#options.filter((it) => isChosen(it) || (count(it) && it[1].toLowerCase().includes(typed)));
    const most = [...fits].sort(
      (one, other) => Number(isChosen(other)) - Number(isChosen(one)) || count(other) - count(one),
    );
    const first = new Set(most.slice(0, FEW + this.#chosen.length));
    this.#more.textContent = fits.length > first.size ? fill(this.#say.more, { n: fits.length - first.size }) : "";
    return this.#options.filter((it) => first.has(it));
  }

  #label(option) {
    const [value, text, written] = option;
    if (!this.#made.has(option)) this.#made.set(option, this.#make(value, text));
    const label = this.#made.get(option);
    const count = this.#counts[value] ?? 0;
    const box = label.firstChild;
    box.checked = this.#chosen.includes(value);
    box.disabled = !count && !box.checked;
    label.hidden = box.disabled && !written;
    label.lastChild.textContent = count;
    return label;
  }

  #make(value, text) {
    const box = make("input", { type: "checkbox", name: this.id, value, change: () => this.#turn(this.id, value) });
    return make("label", { class: "option" }, box, make("span", {}, text), make("span", { class: "option__number" }));
  }
}
