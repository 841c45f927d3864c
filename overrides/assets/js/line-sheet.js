// <line-sheet>: the products of the reader's list, or those that an address brings (`/list/sheet/?records=products/a`),
// with what a buyer needs to know, and a letter to each maker. What is typed stays in this tab.

import "./star-button.js";
import { csvFile } from "./csv.js";
import { letters } from "./inquiry.js";
import { filled } from "./make.js";
import { copy, download, homeUrl, kindsOfSite, language } from "./page.js";
import { pictureOf } from "./product-card.js";
import { kindOf, parse } from "./saved.js";
import { saved } from "./saved-storage.js";
import { sheetRecords } from "./sheet-records.js";
import { entryOf, sheetRows, told } from "./sheet-rows.js";
import { dayInJapan } from "./status.js";
import { fill, words } from "./words.js";
import { toXlsx } from "./xlsx.js";

const KEY = "sheet";

class LineSheet extends HTMLElement {
  #both;
  #template = this.querySelector("template");
  #address = productsOf(new URLSearchParams(location.search));
  #entries = [];
  #wish = kept();
  #draft;

  async connectedCallback() {
    const other = language() === "en" ? "ja" : "en";
    this.#both = await Promise.all([language(), other].map(async (lang) => ({ lang, say: await wordsOf(lang) })));
    for (const it of this.#fields) it.value = this.#wish[it.name] ?? "";
    this.addEventListener("click", ({ target }) => this.#press(target.closest("[data-do]")));
    this.addEventListener("input", () => this.#note());
    saved.addEventListener("change", () => this.#follow());
    await this.#draw();
    this.hidden = false;
  }

  get #say() {
    return this.#both[0].say;
  }

  get #fields() {
    return [...this.querySelectorAll("[name]")];
  }

  get #ids() {
    return this.#address.length ? this.#address : productIds(saved.ids);
  }

  /** Show the sheet as it is now; the last call wins. */
  async #draw() {
    const draft = (this.#draft = {});
    const { products, gone, isWhole } = await sheetRecords(this.#ids, this.dataset.shards);
    if (draft !== this.#draft) return;
    this.#entries = products.map((it) => entryOf(it, this.#both, homeUrl));
    this.#find("items").replaceChildren(...this.#entries.map((it) => this.#item(it)));
    this.#find("shared").hidden = !this.#address.length;
    this.#find("view").hidden = !products.length;
    this.#find("empty").hidden = this.#ids.length > 0;
    this.#find("address").textContent = this.#shareAddress;
    this.#find("day").textContent = dayInJapan();
    this.#tell([gone.length && fill(this.#say.gone, { names: gone }), !isWhole && this.#say.not_loaded]);
    this.#write();
  }

  /** The reader's list has changed. A product that leaves it takes its star along, and must not take the focus. */
  async #follow() {
    if (this.#address.length) return;
    const hadFocus = this.contains(document.activeElement);
    await this.#draw();
    if (hadFocus) this.querySelector(this.#ids.length ? "[data-do]" : ".sheet__empty a").focus();
  }

  #item(entry) {
    const item = filled(this.#template.content.children[0], entry);
    item.classList.add(`hue-${entry.color}`);
    item.dataset.record = entry.id;
    item.querySelector(".sheet__picture").append(pictureOf(entry, this.#template) ?? "");
    for (const row of item.querySelectorAll("[data-fact]")) this.#fact(row, entry.facts);
    Object.assign(item.querySelector("input"), { name: entry.id, value: this.#wish[entry.id] ?? "" });
    Object.assign(item.querySelector("star-button").dataset, { star: `products/${entry.id}`, name: entry.name });
    return item;
  }

  #fact(row, facts) {
    const { fact } = row.dataset;
    row.lastElementChild.textContent = told(facts, fact, this.#say);
    row.classList.toggle("sheet__unknown", facts[fact] === null);
    row.hidden = !(fact in facts);
  }

  /** Keep what is typed as long as the tab is open, and write it into the letters. */
  #note() {
    for (const it of this.#fields) this.#wish[it.name] = it.value.trim();
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#wish));
    } catch {
      // Where nothing may be stored it lives as long as the page.
    }
    this.#write();
  }

  #write() {
    const { _destination: destination, _message: message, ...quantities } = this.#wish;
    const written = letters(this.#entries, { destination, message, quantities }, this.#both);
    this.#find("letters").replaceChildren(...written.map((it) => this.#letter(it)));
  }

  #letter({ maker, text, mailto, isShort }) {
    const [say, { lang }] = [this.#say, this.#both[0]];
    const desk = maker.email && maker.to[lang] !== maker.names[lang] && fill(say.by_desk, { name: maker.to[lang] });
    const note = [!mailto && say.no_mail, desk, mailto && isShort && say.shortened].filter(Boolean).join(" ");
    const letter = filled(this.#template.content.children[1], { ...maker, made_by: maker.names[lang], note, mailto });
    letter.querySelector("textarea").value = text;
    for (const it of letter.querySelectorAll("a:not([href])")) it.remove();
    return letter;
  }

  #press(pressed) {
    const actions = {
      copy: () => this.#copy(pressed.closest("li").querySelector("textarea")),
      csv: () => download("line-sheet.csv", csvFile(this.#rows)),
      print: () => print(),
      share: () => this.#share(),
      xlsx: () => download("line-sheet.xlsx", toXlsx(this.#rows, this.#say.products)),
    };
    actions[pressed?.dataset.do]?.();
  }

  get #rows() {
    const names = [...this.#template.content.querySelectorAll("[data-fact]")].map((it) => it.dataset.fact);
    return sheetRows(this.#entries, this.#wish, names, this.#say);
  }

  get #shareAddress() {
    return new URL(`?records=${this.#ids.map((id) => `products/${id}`)}`, location.href).href;
  }

  async #share() {
    const isCopied = await copy(this.#shareAddress);
    this.#tell([isCopied ? this.#say.copied : this.#say.address, this.#shareAddress]);
  }

  async #copy(box) {
    box.select();
    this.#tell([(await copy(box.value)) ? this.#say.copied : this.#say.copy_yourself]);
  }

  #tell(messages) {
    this.#find("says").textContent = messages.filter(Boolean).join(" ");
  }

  #find(name) {
    return this.querySelector(`.sheet__${name}`);
  }
}

/** The products that an address names, as `?records=` or as a list is shared, `?r=`. */
function productsOf(query) {
  return productIds(parse(query.get("records") ?? query.get("r"), kindsOfSite()).ids);
}

function productIds(ids) {
  return ids.filter((id) => kindOf(id) === "products").map((id) => id.split("/")[1]);
}

async function wordsOf(lang) {
  const [facts, sheet] = await Promise.all(["trade", "sheet"].map((group) => words(group, lang)));
  return { ...facts, ...sheet };
}

function kept() {
  try {
    return JSON.parse(sessionStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

customElements.define("line-sheet", LineSheet);
