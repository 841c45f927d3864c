// A product of a line sheet as plain words, for the screen and for spreadsheets. Touches no page.

import { wordFor } from "./words.js";

/**
 * What the sheet tells of a product.
 * @param {SheetProduct} product
 * @param {Pick<Speech, "lang" | "home">[]} both
 * @returns {SheetEntry}
 */
export function entryOf(product, both) {
  const own = both[0]?.lang ?? "ja";
  const { id, names, maker } = product;
  const urls = /** @type {Names} */ (
    Object.fromEntries(both.map(({ lang, home }) => [lang, `${home}products/${id}/`]))
  );
  return {
    ...product,
    name: names[own],
    other_name: names[own === "ja" ? "en" : "ja"],
    made_by: maker.names[own],
    contact: maker.email || maker.phone || maker.website,
    urls,
    url: urls[own],
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
    return [name, other_name, made_by, ...values, Number(quantities[id]) || "", contact, url];
  }
}
