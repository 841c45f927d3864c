// One form for all ways of writing the same word; folds as src/catalog/exports/search/folding.py does. Both are tested
// with tests/vectors/fold.json. Touches no page.

import table from "../tables/writing.js";

/** @type {Map<string, string>} */
const WRITTEN = new Map(table.written.map((each) => [each.slice(0, -1), each.slice(-1)]));
const DROPPED = new RegExp(`[${table.dropped}]`, "g");

/**
 * Learn kanji that come with the vocabulary, for they weigh: each usual form with all others.
 * @param {Record<string, string>} kanji
 */
export function learn(kanji) {
  for (const [usual, others] of Object.entries(kanji)) for (const other of others) WRITTEN.set(other, usual);
}

/**
 * A pattern of the table with its parts in their places.
 * @param {string} source
 */
export function pattern(source) {
  return Object.entries({ ...table.parts, H: table.kanji }).reduce(
    (made, [name, part]) => made.replaceAll(`{${name}}`, part),
    source,
  );
}

const NUMERAL = new RegExp(pattern(table.numeral), "gu");
const FRACTION = new RegExp(pattern(table.fraction), "gu");
const SMALL_KE = new RegExp(pattern(table.small_ke), "gu");

/**
 * Fold width, case, accents, old kanji and numerals; katakana stay, because they tell words from endings.
 * @param {string} text
 */
export function width(text) {
  const bare = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return bare
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ヴ[ァィェォ]?|./gu, (letter) => WRITTEN.get(letter) ?? letter)
    .replace(FRACTION, (_, below, above) => `${numeral(above)}/${numeral(below)}`)
    .replace(NUMERAL, numeral)
    .replace(SMALL_KE, "ヶ");
}

/**
 * Write a number of kanji in digits: 三千, 二〇二五; one of digits stays.
 * @param {string} text
 */
function numeral(text) {
  if (/^\d/.test(text)) return text;
  let [total, digits] = [0, ""];
  for (const sign of text) {
    const ten = 10 ** ("十百千".indexOf(sign) + 1);
    if (ten > 1) [total, digits] = [total + Number(digits || 1) * ten, ""];
    else digits += "〇一二三四五六七八九".indexOf(sign);
  }
  return `${total + Number(digits || 0)}`;
}

/**
 * Fold katakana to hiragana (ヶ is read が, and in names written so: 霞が関), and drop the long mark and dots.
 * @param {string} text
 */
export function kana(text) {
  /** @param {string} letter */
  const same = (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60);
  return text
    .replaceAll("ヶ", "が")
    .replace(/[ァ-ヵ]/g, same)
    .replace(DROPPED, "");
}

/**
 * The one form of a text.
 * @param {string} text
 */
export const fold = (text) => kana(width(text));
