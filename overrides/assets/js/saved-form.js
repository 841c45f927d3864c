// The records of one kind in the reader's list: an item for each, and the choice of those to compare.

import { filled } from "./make.js";
import { find, findAll } from "./page.js";
import { pictureOf } from "./product-card.js";
import { kindOf } from "./saved.js";
import { choice, needless } from "./saved-view.js";

export class SavedForm {
  #form;
  #template;
  #blank;

  /** @param {HTMLFormElement} form @param {HTMLTemplateElement} template */
  constructor(form, template) {
    this.#form = form;
    this.#template = template;
    this.#blank = find(template.content, "li");
  }

  /** @param {SavedEntry[]} entries @param {boolean} isShared */
  show(entries, isShared) {
    const chosen = this.#boxes.filter(({ checked }) => checked).map(({ value }) => value);
    const own = entries.filter(({ id }) => kindOf(id) === this.#form.dataset.kind);
    const items = own.map((entry) => this.#item(entry, chosen.includes(entry.id), isShared));
    find(this.#form, "ul").replaceChildren(...items);
    this.#form.hidden = !own.length;
    this.limitChoice();
  }

  /** Let no more be chosen than can be compared. */
  limitChoice() {
    const boxes = this.#boxes;
    const { isOffered, isEnough, isFull } = choice(boxes.length, boxes.filter(({ checked }) => checked).length);
    for (const box of boxes) box.disabled = isFull && !box.checked;
    find(this.#form, "p > button", HTMLButtonElement).disabled = !isEnough;
    find(this.#form, ".saved__compare").hidden = !isOffered;
  }

  get #boxes() {
    return findAll(this.#form, "input", HTMLInputElement);
  }

  /** @param {SavedEntry} entry @param {boolean} isChosen @param {boolean} isShared */
  #item(entry, isChosen, isShared) {
    const item = filled(this.#blank, entry);
    item.dataset.record = entry.id;
    item.classList.add(`hue-${entry.color}`);
    const own = entry.id.replace(/.*\//, "");
    find(item, ".saved__picture").append(pictureOf({ ...entry, id: own }, this.#template, "5rem") ?? "");
    Object.assign(find(item, "input"), { value: entry.id, checked: isChosen });
    const { type, opens = "", closes = "", until = "", starts = "", ends = "", others = [] } = entry;
    const more = { others: JSON.stringify(others) };
    Object.assign(find(item, "deadline-status").dataset, { type, opens, closes, until, starts, ends, ...more });
    for (const selector of needless(entry, isShared)) find(item, selector).remove();
    return item;
  }
}
