// One form for all ways of writing the same word; folds as src/catalog/exports/search/folding.py does. Both are tested
// with tests/vectors/fold.json. Touches no page.

/** How numbers, days and words are written: it comes with the vocabulary. */
export const table = /** @type {Writing} */ ({});
/** @type {Map<string, string>} */
let written;
/** @type {RegExp[]} */
let [dropped = /^/, fraction = /^/, numerals = /^/, smallKe = /^/] = [];

/** @param {Writing} writing */
export function learn(writing) {
  Object.assign(table, writing);
  written = new Map(table.written.map((each) => [each.slice(0, -1), each.slice(-1)]));
  for (const [usual, others] of Object.entries(table.forms)) for (const other of others) written.set(other, usual);
  dropped = new RegExp(`[${table.dropped}]`, "g");
  fraction = pattern(table.fraction);
  numerals = pattern(table.numeral);
  smallKe = pattern(table.small_ke);
}

/**
 * A pattern of the table with its parts in their places.
 * @param {string} source
 */
export function pattern(source) {
  const parts = { ...table.parts, H: table.kanji };
  return new RegExp(
    Object.entries(parts).reduce((made, [name, part]) => made.replaceAll(`{${name}}`, part), source),
    "gu",
  );
}

/**
 * Fold width, case, accents, old kanji and numerals; katakana stay, because they tell words from endings.
 * @param {string} text
 */
export function width(text) {
  const bare = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return bare
    .normalize("NFKC")
    .toLowerCase()
    .replace(/ヴ[ァィェォ]?|./gu, (letter) => written.get(letter) ?? letter)
    .replace(fraction, (_, below, above) => `${numeral(above)}/${numeral(below)}`)
    .replace(numerals, numeral)
    .replace(smallKe, "ヶ");
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
    .replace(dropped, "");
}

/**
 * The one form of a text.
 * @param {string} text
 */
export const fold = (text) => kana(width(text));
