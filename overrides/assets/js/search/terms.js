// The pieces of a question and their terms, as `asked_terms` of src/catalog/exports/search/terms.py has them. Both are
// tested with tests/vectors/terms.json. Touches no page.

import { dayTerms } from "./days.js";
import { kana, learn as learnForms, pattern, table, width } from "./fold.js";

// What is dropped, such as the dot in リ・スキリング, separates no words.
/** @type {RegExp[]} */
let [run = /^/, piece = /^/, amount = /^/, counted = /^/] = [];
const LARGEST_PERCENT = 100000;

/**
 * Learn how things are written, once and before all else.
 * @param {Writing} writing
 */
export function learn(writing) {
  learnForms(writing);
  const letters = table.kana + table.kanji;
  run = new RegExp(`[${letters}][${letters}${table.dropped}]*`, "gu");
  piece = pattern(
    Object.entries(table.pieces)
      .map(([kind, source]) => `(?<${kind}>${source})`)
      .join("|"),
  );
  amount = pattern("{N}");
  counted = pattern(`({N}) ?(${Object.keys(table.units).join("|")})?`);
}

/**
 * The pieces of a text.
 * @param {string} text
 * @returns {Piece[]}
 */
export function pieces(text) {
  const all = width(text);
  const runs = all.replace(piece, (found) => " ".repeat(found.length)).matchAll(run);
  return [...all.matchAll(piece), ...runs]
    .map((match) => {
      const named = Object.entries(match.groups ?? {}).find(([, part]) => part !== undefined);
      const type = /** @type {PieceType} */ (named?.[0] ?? "run");
      return { type, text: match[0], at: match.index, terms: TERMS[type](match[0]) };
    })
    .sort((one, other) => one.at - other.at);
}

/** @type {Record<PieceType, (text: string) => string[]>} */
const TERMS = {
  phone: (text) => [`☎${text.replace(/\D/g, "").slice(-7)}`],
  day: dayTerms,
  yen: (text) => [`¥${yen(text)}`],
  share: (text) => [share(text)],
  time: (text) => [time(text)],
  word: (text) => [stem(text.replaceAll("-", ""))],
  number,
  run: (text) => pairs(kana(text)),
};

/**
 * Every term of a question.
 * @param {string} text
 */
export const terms = (text) => pieces(text).flatMap((piece) => piece.terms);

/** @param {string} text */
function pairs(text) {
  const letters = [...text];
  return letters.length === 1 ? letters : letters.slice(1).map((letter, at) => letters[at] + letter);
}

/**
 * Read an amount as people write it: `1億2,500万円`, `¥1.5 million`.
 * @param {string} text
 */
export function yen(text) {
  let total = 0;
  for (const [, number = "", unit = ""] of text.matchAll(counted)) {
    total += Number(number.replaceAll(",", "")) * (table.units[unit] ?? 1);
  }
  return Math.round(Math.min(total, table.largest_yen));
}

/**
 * Write a rate as a fraction: 30 % and 3割 are 3/10, and 2/3 stays.
 * @param {string} text
 */
function share(text) {
  if (text.includes("/")) return text;
  const [first = 0, more = 0] = (text.match(amount) ?? []).map((each) => Number(each.replaceAll(",", "")));
  const percent = first * (text.includes("割") ? 10 : 1) + more;
  const hundredths = Math.round(Math.min(percent, LARGEST_PERCENT) * 100);
  const common = divisor(hundredths, 10000);
  return `${hundredths / common}/${10000 / common}`;
}

/** @param {number} one @param {number} other @returns {number} */
const divisor = (one, other) => (other ? divisor(other, one % other) : one);

/**
 * Write a time as clocks of 24 hours show it: 午後10時 and 10pm are 22:00.
 * @param {string} text
 */
function time(text) {
  const [hour = 0, minutes = 0] = (text.match(/\d+/g) ?? []).map(Number);
  const isLate = /後|夜|夕|p/.test(text) && hour < 12;
  return `${hour + (isLate ? 12 : 0)}:${`${minutes}`.padStart(2, "0")}`;
}

/**
 * A number, and what it counts with it: 140 people are none of 140 cars.
 * @param {string} text
 */
function number(text) {
  const [digits, counter] = [text.replace(/[^\d.]/g, ""), text.replace(/[\d.,]/g, "").replace(/[名者]/, "人")];
  return counter ? [digits, digits + counter] : [digits];
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
