// Where a text has what was looked for. Touches no page.

import { fold } from "./fold.js";
import { stem } from "./terms.js";

const LATIN = /([\p{Script=Latin}]+)/u;
/** @param {string} text */
const isLatin = (text) => /^[a-z]/.test(text);

/**
 * What to look for: stems of words of Latin letters, and other words, the longest first.
 * @param {string[]} marks
 */
function sorted(marks) {
  const words = marks.filter(isLatin).flatMap((mark) => mark.split(" "));
  const others = marks.filter((mark) => !isLatin(mark) && mark).sort((one, other) => other.length - one.length);
  return { marks, stems: new Set([...words, ...words.map(stem)]), others };
}
let last = sorted([]); // all results of an answer have the same

/**
 * Cut a text into what is marked and what is not; `marks` are folded words.
 * @param {string} text
 * @param {string[]} marks
 * @returns {TextPart[]}
 */
export function marked(text, marks) {
  if (last.marks !== marks) last = sorted(marks);
  const { stems, others } = last;
  return text.split(LATIN).flatMap((part) => {
    if (!part) return [];
    if (LATIN.test(part)) return [{ text: part, isMarked: stems.has(stem(fold(part))) }];
    return markedJapanese(part, others);
  });
}

/** @type {Map<string, string>} */
const folds = new Map();

/** @param {string} letter */
function foldedLetter(letter) {
  const known = folds.get(letter) ?? fold(letter);
  folds.set(letter, known);
  return known;
}

/** @param {string} text @param {string[]} marks */
function markedJapanese(text, marks) {
  const letters = [...text];
  const folded = letters.map(foldedLetter);
  /** @type {TextPart[]} */
  const parts = [];
  for (let at = 0, plain = 0; at < letters.length; ) {
    const length = matchAt(folded, at, marks);
    const end = at + length;
    if (length) {
      if (plain < at) parts.push({ text: letters.slice(plain, at).join(""), isMarked: false });
      parts.push({ text: letters.slice(at, end).join(""), isMarked: true });
      plain = end;
    }
    at = length ? end : at + 1;
    if (at >= letters.length && plain < at) parts.push({ text: letters.slice(plain).join(""), isMarked: false });
  }
  return parts;
}

/**
 * How many letters of the text from `at` on say one of the marks.
 * @param {string[]} folded
 * @param {number} at
 * @param {string[]} marks
 */
function matchAt(folded, at, marks) {
  const first = folded[at];
  if (!first) return 0;
  for (const mark of marks) {
    if (!mark.startsWith(first)) continue;
    let said = "";
    for (let end = at; end < folded.length && said.length < mark.length; end += 1) {
      said += folded[end];
      if (said === mark) return end + 1 - at;
    }
  }
  return 0;
}
