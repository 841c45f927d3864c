// <line-sheet>: the products of the reader's list, or those that an address brings (`/list/sheet/?records=products/a`; a
// product's page leads to `?with=products/a`, which adds it to the list for the time), with what a buyer needs to know, and a letter to each maker. What is typed stays in this tab.

import "./star-button.js";
import { csvFile } from "./csv.js";
import { letters } from "./inquiry.js";
import { around, copy, download, find, findAll, homeUrl, kindsOfSite, language } from "./page.js";
import { ofKind, parse } from "./saved.js";
import { saved } from "./saved-storage.js";
import { sheetRecords } from "./sheet-records.js";
import { entryOf, sheetRows } from "./sheet-rows.js";
import { SheetView } from "./sheet-view.js";
import { SheetWish } from "./sheet-wish.js";
import { dayInJapan } from "./status.js";
import { fill, words } from "./words.js";
import { toXlsx } from "./xlsx.js";

class LineSheet extends HTMLElement {
  /** @type {Both} */
  #both;
  #view = new SheetView(find(this, "template", HTMLTemplateElement));
  #query = new URLSearchParams(location.search);
  #address = productsIn(this.#query.get("records") ?? this.#query.get("r"));
  /** The product whose page leads here stands before those of the reader's own list. */
  #first = productsIn(this.#query.get("with"));
  /** @type {SheetEntry[]} */
  #entries = [];
  #wish = new SheetWish();
  #drawn = 0;

  async connectedCallback() {
    this.#both = await Promise.all([speech(language()), speech(language() === "en" ? "ja" : "en")]);
    for (const field of this.#fields) field.value = this.#wish.of(field.name);
    this.addEventListener("click", (event) => this.#press(around(event, "[data-do]")));
    this.addEventListener("input", () => this.#note());
    saved.addEventListener("change", () => this.#follow());
    await this.#draw();
    this.hidden = false;
  }

  get #say() {
    return this.#both[0].say;
  }

  get #fields() {
    const [lines, texts] = [findAll(this, "input", HTMLInputElement), findAll(this, "textarea", HTMLTextAreaElement)];
    return [...lines, ...texts].filter(({ name }) => name);
  }

  get #ids() {
    return this.#address.length ? this.#address : [...new Set([...this.#first, ...productIds(saved.ids)])];
  }

  /** Show the sheet as it is now; the last call wins. */
  async #draw() {
    this.#drawn += 1;
    const number = this.#drawn;
    const { products, gone, isWhole } = await sheetRecords(this.#ids, Number(this.dataset.shards));
    if (number !== this.#drawn) return;
    this.#entries = products.map((product) => entryOf(product, this.#both));
    const items = this.#entries.map((entry) => this.#view.item(entry, this.#wish.of(entry.id), this.#say));
    this.#part("items").replaceChildren(...items);
    this.#part("shared").hidden = !this.#address.length;
    this.#part("view").hidden = !products.length;
    this.#part("empty").hidden = this.#ids.length > 0;
    this.#part("address").textContent = this.#shareAddress;
    this.#part("day").textContent = dayInJapan();
    this.#tell(gone.length && fill(this.#say.gone, { names: gone }), !isWhole && this.#say.not_loaded);
    this.#write();
  }

  /** The reader's list has changed. A product that leaves it takes its star along, and must not take the focus. */
  async #follow() {
    if (this.#address.length) return;
    const hadFocus = this.contains(document.activeElement);
    await this.#draw();
    if (hadFocus) find(this, this.#ids.length ? "[data-do]" : ".sheet__empty a").focus();
  }

  /** Keep what is typed, and write it into the letters. */
  #note() {
    this.#wish.keep(this.#fields);
    this.#write();
  }

  #write() {
    const written = letters(this.#entries, this.#wish.parts, this.#both);
    this.#part("letters").replaceChildren(...written.map((letter) => this.#view.letter(letter, this.#both[0])));
  }

  /** @param {HTMLElement | null} pressed */
  #press(pressed) {
    /** @type {Record<string, () => unknown>} */
    const actions = {
      copy: () => this.#copy(pressed?.closest("li")?.querySelector("textarea")),
      csv: () => download("line-sheet.csv", csvFile(this.#rows)),
      print: () => print(),
      share: () => this.#share(),
      xlsx: () => download("line-sheet.xlsx", toXlsx(this.#rows, this.#say.products)),
    };
    actions[pressed?.dataset.do ?? ""]?.();
  }

  get #rows() {
    return sheetRows(this.#entries, this.#wish.parts.quantities, this.#view.facts, this.#say);
  }

  get #shareAddress() {
    return new URL(`?records=${this.#ids.map((id) => `products/${id}`)}`, location.href).href;
  }

  async #share() {
    const isCopied = await copy(this.#shareAddress);
    this.#tell(isCopied ? this.#say.copied : this.#say.address, this.#shareAddress);
  }

  /** @param {HTMLTextAreaElement | null | undefined} box */
  async #copy(box) {
    box?.select();
    this.#tell((await copy(box?.value ?? "")) ? this.#say.copied : this.#say.copy_yourself);
  }

  /** @param {(string | false | 0)[]} messages */
  #tell(...messages) {
    this.#part("says").textContent = messages.filter(Boolean).join(" ");
  }

  /** @param {string} name */
  #part(name) {
    return find(this, `.sheet__${name}`);
  }
}

/**
 * The products that an address names.
 * @param {string | null} text
 */
function productsIn(text) {
  return productIds(parse(text, kindsOfSite()).ids);
}

/** @param {string[]} ids */
function productIds(ids) {
  return ofKind(ids, "products").map((id) => id.replace("products/", ""));
}

/** @param {Lang} lang */
async function speech(lang) {
  const [facts, sheet] = await Promise.all([words("trade", lang), words("sheet", lang)]);
  return { lang, home: homeUrl(lang), say: { ...facts, ...sheet } };
}

customElements.define("line-sheet", LineSheet);
