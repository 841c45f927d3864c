// Which documents answer a question, the best first. Touches no page.

import { isNear } from "./lexicon.js";
import { alternative } from "./units.js";

const HIGHEST = 15;
const LEAST_COVERED = 0.6;
const NEAREST = 0.4;
const STRONG = 0.8;
const BEGINNING = 0.75;
const CORRECTED = 0.7;
const TYPED = { ja: 0.35, en: 0.2 }; // English prose says many words by the way
const MEANT = 0.15;
const HIRAGANA = /^[ぁ-ゖ]/;

/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */

/**
 * Score every document for `units`: `{ scores: [{ number, score }, …], missing, corrected }`, the best first;
 * the units that nothing has, and those that only words one letter away could answer.
 * @param {Unit[]} units
 * @param {Store} store
 * @param {Lexicon} lexicon
 */
export async function rank(units, store, lexicon) {
  const scored = await Promise.all(units.map((unit) => score(unit, store, lexicon)));
  const whole = scored.reduce((sum, { worth }) => sum + worth, 0);
  /** @type {Map<number, { score: number, met: number }>} */
  const totals = new Map();
  for (const { best, worth } of scored) {
    for (const [number, value] of best) {
      const total = totals.get(number) ?? { score: 0, met: 0 };
      total.score += worth * value;
      total.met += worth * Math.min(1, value * 2);
      totals.set(number, total);
    }
  }
  const scores = [...totals].map(([number, { score: sum, met }]) => ({
    number,
    score: sum * (met / whole) * (store.head.weights[store.kindOf(number)] ?? 1),
  }));
  scores.sort((one, other) => other.score - one.score || one.number - other.number);
  const missing = scored.filter(({ unit, best }) => !best.size && !unit.isSoft);
  const corrected = scored.filter(({ isCorrected }) => isCorrected);
  return { scores, missing: missing.map(({ unit }) => unit), corrected: corrected.map(({ unit }) => unit) };
}

/** @param {Unit} unit @param {Store} store @param {Lexicon} lexicon */
async function score(unit, store, lexicon) {
  const wanted = [...unit.alternatives];
  if (unit.prefix && unit.prefix.length > 2) wanted.push(...(await beginnings(unit.prefix, store)));
  const typed = TYPED[lexicon.lang];
  let best = await bestOf(wanted, store, typed);
  let isCorrected = false;
  if (!best.exact.size && !unit.groups.length) {
    const corrected = await corrections(unit, store, lexicon);
    isCorrected = corrected.length > 0;
    if (isCorrected) best = await bestOf([...wanted, ...corrected], store, typed);
    else if (!best.scores.size) best = await bestOf(wanted, store, typed, NEAREST);
  }
  const idf = Math.log(1 + (store.head.count + 0.5) / (best.exact.size + 0.5));
  return { unit, best: best.scores, worth: unit.weight * idf, isCorrected };
}

/** @param {string} start @param {Store} store @returns {Promise<Alternative[]>} */
async function beginnings(start, store) {
  const longer = (await store.beginningWith(start)).filter((term) => term !== start);
  return longer
    .slice(0, 20)
    .map((term) => ({ weight: BEGINNING * (start.length / term.length) ** 0.5, terms: [term] }));
}

/** @param {Unit} unit @param {Store} store @param {Lexicon} lexicon */
async function corrections(unit, store, lexicon) {
  const { prefix = "" } = unit;
  if (unit.text.length < 3) return [];
  const known = lexicon.near(unit.text).flatMap((word) => lexicon.meanings(lexicon.groupsOf(word)));
  const words = prefix.length > 3 ? await store.beginningWith(prefix.charAt(0)) : [];
  const near = words.filter((word) => isNear(word, prefix)).map((word) => alternative(word, 1));
  return [...known, ...near].map((each) => ({ ...each, weight: each.weight * CORRECTED }));
}

/** @param {Alternative[]} alternatives @param {Store} store @param {number} typed */
async function bestOf(alternatives, store, typed, leastCovered = LEAST_COVERED) {
  /** @type {Weights} */
  const scores = new Map();
  /** @type {Set<number>} */
  const exact = new Set();
  for (const { terms, weight, isWhole } of alternatives) {
    const found = await store.postings(terms);
    const least = isWhole || terms.every((term) => HIRAGANA.test(term)) ? 0.99 : leastCovered;
    for (const [number, { covered, level }] of coverage(terms, found)) {
      if (covered < least) continue;
      if (covered > 0.99 && weight >= STRONG) exact.add(number);
      const value = weight * covered ** 3 * prominence(level, weight === 1 ? typed : MEANT);
      if (value > (scores.get(number) ?? 0)) scores.set(number, value);
    }
  }
  return { scores, exact };
}

/**
 * A word as it was typed counts even where it stands low; what stands in its place must be prominent.
 * @param {number} level
 * @param {number} least
 */
function prominence(level, least) {
  return least + ((1 - least) * level) / HIGHEST;
}

/**
 * How much of the terms each document has, and how prominently.
 * @param {string[]} terms
 * @param {Weights[]} found
 */
function coverage(terms, found) {
  const isPlain = terms.every((term) => HIRAGANA.test(term));
  const parts = found.map((weights, at) => ({
    weights,
    importance: HIRAGANA.test(`${terms[at]}`) && !isPlain ? 0.3 : 1,
  }));
  const all = parts.reduce((sum, { importance }) => sum + importance, 0);
  /** @type {Map<number, { covered: number, level: number }>} */
  const documents = new Map();
  for (const { weights, importance } of parts) {
    for (const [number, weight] of weights) {
      const entry = documents.get(number) ?? { covered: 0, level: 0 };
      entry.covered += importance / all;
      entry.level += importance * weight;
      documents.set(number, entry);
    }
  }
  for (const entry of documents.values()) entry.level /= entry.covered * all;
  return documents;
}
