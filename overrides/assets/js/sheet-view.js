// What <line-sheet> shows of a product and of a letter, filled into copies of what stands in its template.

import { filled } from "./make.js";
import { find, findAll } from "./page.js";
import { pictureOf } from "./product-card.js";
import { told } from "./sheet-rows.js";

export class SheetView {
  #template;

  /** @param {HTMLTemplateElement} template */
  constructor(template) {
    this.#template = template;
  }

  /** The facts that the sheet has a row for, in their order. */
  get facts() {
    return findAll(this.#template.content, "[data-fact]").map(({ dataset }) => `${dataset.fact}`);
  }

  /** @param {SheetEntry} entry @param {string} quantity @param {SheetWords} say */
  item(entry, quantity, say) {
    const item = filled(find(this.#template.content, ".sheet__item"), entry);
    item.classList.add(`hue-${entry.color}`);
    item.dataset.record = entry.id;
    find(item, ".sheet__picture").append(pictureOf(entry, this.#template, "7rem") ?? "");
    for (const row of findAll(item, "[data-fact]")) showFact(row, entry.facts, say);
    Object.assign(find(item, "input"), { name: entry.id, min: entry.minimum ?? 1, value: quantity });
    Object.assign(find(item, "star-button").dataset, { star: `products/${entry.id}`, name: entry.name });
    return item;
  }

  /** @param {Letter} letter @param {Speech} speech */
  letter({ maker, text, mailto, isShort }, { say, lang }) {
    const blank = find(this.#template.content, ".sheet__letter");
    const shortened = mailto && isShort ? say.shortened : "";
    const letter = filled(blank, { ...maker, made_by: maker.names[lang], shortened, mailto });
    find(letter, "textarea", HTMLTextAreaElement).value = text;
    for (const link of findAll(letter, "a:not([href])")) link.remove();
    return letter;
  }
}

/** @param {HTMLElement} row @param {SheetEntry["facts"]} facts @param {SheetWords} say */
function showFact(row, facts, say) {
  const fact = `${row.dataset.fact}`;
  find(row, "dd").textContent = told(facts, fact, say);
  row.classList.toggle("sheet__unknown", facts[fact] === null);
  row.hidden = !(fact in facts);
}
