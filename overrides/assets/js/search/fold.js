// One form for all ways of writing the same word; folds as src/catalog/exports/search/folding.py does. Both are tested
// with tests/vectors/fold.json. Touches no page.

import table from "../tables/writing.js";

const WRITTEN = new Map([...table.old_kanji, "\u2044/"].map((pair) => [pair.charAt(0), pair.charAt(1)]));
const DROPPED = new RegExp(`[${table.dropped}]`, "g");

/**
 * Fold width, case, accents and old kanji; katakana stay, because they tell words from endings.
 * @param {string} text
 */
export function width(text) {
  const bare = text.normalize("NFKD").replace(/[\u0300-\u036f]/g, "");
  return bare
    .normalize("NFKC")
    .toLowerCase()
    .replace(/./gu, (letter) => WRITTEN.get(letter) ?? letter);
}

/**
 * Fold katakana to hiragana, and drop the long mark and dots.
 * @param {string} text
 */
export function kana(text) {
  /** @param {string} letter */
  const same = (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60);
  return text.replace(/[ァ-ヶ]/g, same).replace(DROPPED, "");
}

/**
 * The one form of a text.
 * @param {string} text
 */
export const fold = (text) => kana(width(text));
