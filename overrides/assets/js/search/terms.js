// The pieces of a text and their terms, as src/catalog/exports/search/terms.py has them. Both are tested with
// tests/vectors/terms.json. Touches no page.

import table from "../tables/writing.js";
import { kana, width } from "./fold.js";

// What is dropped, such as the dot in リ・スキリング, separates no words.
const AMOUNT = "[0-9][0-9,]*(?:\\.[0-9]+)?";
const PIECE = new RegExp(
  [
    `(?<yen>¥${AMOUNT}(?: million)?|${AMOUNT}(?: million)? ?(?:円|yen)|${AMOUNT}(?:億(?:${AMOUNT}万)?|万)(?:円|(?![人台件社個名])))`,
    "(?<share>[0-9]{1,2}/[0-9]{1,2})",
    "(?<number>[0-9][0-9,]*)",
    "(?<word>[a-z][a-z0-9]*(?:&[a-z]+)?)",
    `(?<run>[${table.letters}][${table.letters}${table.dropped}]*)`,
  ].join("|"),
  "g",
);
const COUNTED = new RegExp(`(${AMOUNT}) ?(${Object.keys(table.units).join("|")})?`, "g");

/**
 * The pieces of a text.
 * @param {string} text
 * @returns {Piece[]}
 */
export function pieces(text) {
  return [...width(text).matchAll(PIECE)].map((match) => {
    const named = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined);
    const type = /** @type {PieceType} */ (named?.[0]);
    return { type, text: match[0], at: match.index, terms: TERMS[type](match[0]) };
  });
}

/** @type {Record<PieceType, (text: string) => string[]>} */
const TERMS = {
  yen: (text) => [`¥${yen(text)}`],
  share: (text) => [text],
  number: (text) => [text.replaceAll(",", "")],
  word: (text) => [stem(text)],
  run: (text) => pairs(kana(text)),
};

/**
 * Every term of a text.
 * @param {string} text
 */
export const terms = (text) => pieces(text).flatMap((piece) => piece.terms);

/** @param {string} run */
function pairs(run) {
  if (run.length === 1) return [run];
  return Array.from({ length: Math.max(run.length - 1, 0) }, (_, at) => run.slice(at, at + 2));
}

/**
 * Read an amount as people write it: `1億2,500万円`, `¥1.5 million`.
 * @param {string} text
 */
export function yen(text) {
  let total = 0;
  for (const [, number = "", unit = ""] of text.matchAll(COUNTED)) {
    total += Number(number.replaceAll(",", "")) * (table.units[unit] ?? 1);
  }
  return Math.round(Math.min(total, table.largest_yen));
}

/**
 * Take the common endings off an English word.
 * @param {string} word
 */
export function stem(word) {
  for (const [ending, instead, shortest] of table.endings) {
    const left = word.length - ending.length + instead.length;
    if (word.endsWith(ending) && left >= shortest) return word.slice(0, word.length - ending.length) + instead;
  }
  return word;
}
