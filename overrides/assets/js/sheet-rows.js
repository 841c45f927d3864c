// A product of a line sheet as plain words, for the screen and for spreadsheets. Touches no page.

import { wordFor } from "./words.js";

/**
 * What the sheet tells of a product.
 * @param {SheetProduct} product
 * @param {{ lang: Lang }[]} both
 * @param {(lang: Lang) => string} homeIn
 * @returns {SheetEntry}
 */
export function entryOf(product, both, homeIn) {
  const own = both[0]?.lang ?? "ja";
  const { id, names, maker } = product;
  /** @param {Lang} lang */
  const url = (lang) => `${homeIn(lang)}products/${id}/`;
  return {
    ...product,
    name: names[own],
    other_name: names[own === "ja" ? "en" : "ja"],
    made_by: maker.names[own],
    contact: maker.email || maker.phone || maker.website,
    urls: { ja: url("ja"), en: url("en") },
    url: url(own),
  };
}

/**
 * What is to be read of a fact: nothing where it does not matter, and whom to ask where nobody has said it.
 * @param {SheetProduct["facts"]} facts
 * @param {string} name
 * @param {Pick<SheetWords, "on_request" | "ask">} say
 */
export function told(facts, name, say) {
  return facts[name] ?? (name in facts ? say[name === "price" ? "on_request" : "ask"] : "");
}

/**
 * The sheet for a spreadsheet, with a heading; `names` are the facts in their order.
 * @param {SheetEntry[]} entries
 * @param {Wish["quantities"]} quantities
 * @param {string[]} names
 * @param {SheetWords} say
 * @returns {(string | number)[][]}
 */
export function sheetRows(entries, quantities, names, say) {
  const heads = ["name", "other_name", "maker", ...names, "quantity", "contact", "url"];
  return [heads.map((name) => wordFor(say, name)), ...entries.map(row)];

  /** @param {SheetEntry} entry */
  function row({ id, name, other_name, made_by, contact = "", facts, url }) {
    const values = names.map((fact) => told(facts, fact, say));
    return [name, other_name, made_by, ...values, numeric(quantities[id]), contact, url];
  }
}

/** A quantity that is a plain number is one in the spreadsheet, too. */
function numeric(quantity = "") {
  return /^[1-9][0-9]*$/.test(quantity) ? Number(quantity) : quantity;
}
