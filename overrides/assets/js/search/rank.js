// Which documents answer a question, the best first. Touches no page.

import { isNear } from "./lexicon.js";
import { alternative } from "./units.js";

const HIGHEST = 15;
const STRONG = 0.8;
const TYPED = 0.75; // of what a document says in the typed words, beside what it means
const SOUND = 0.7; // kana of a known word stand in many others by chance
const BEGINNING = 0.75;
const CORRECTED = 0.7;
const PART = 0.4; // less of a word than this is another word,
const KANA_PART = 0.6; // and of kana all is needed, or as much as this where nothing has all
const FEW_PAIRS = 4; // a kana word of fewer pairs is nowhere if the index lacks most of them
const GROUND = 0.3; // what meets less of a question than this, beside the best, is left out
const ANSWERED = 0.5;
const MEANT = 0.7; // where other words may mean the same, more of them must stand together
const FEW_WORDS = 4; // whoever tells more has said enough to be answered by a part of it
const NEAREST = 3;
const KANA = /^[ぁ-ゖ]+$/;

/** @typedef {import("./store.js").Store} Store */
/** @typedef {import("./lexicon.js").Lexicon} Lexicon */
/** @typedef {Awaited<ReturnType<typeof score>>} Scored */

/**
 * Score every document for `units`: `{ scores: [{ number, score }, …], missing, corrected, isNearest }`, the best
 * first; the words that nothing has, those that only words one letter away could answer, and whether the documents are
 * merely the nearest, for the question asks for what the catalog has not.
 * @param {Unit[]} units
 * @param {Store} store
 * @param {Lexicon} lexicon
 */
export async function rank(units, store, lexicon) {
  const scored = await Promise.all(units.map((unit) => score(unit, store, lexicon)));
  const whole = scored.reduce((sum, { worth }) => sum + worth, 0);
  /** @type {Map<number, { score: number, met: number, answered: number }>} */
  const totals = new Map();
  for (const { best, worth, need, part } of scored) {
    for (const [number, { value, covered }] of best) {
      const total = totals.get(number) ?? { score: 0, met: 0, answered: 0 };
      total.score += worth * value;
      total.met += (worth / whole) * covered;
      total.answered += need * part * covered;
      totals.set(number, total);
    }
  }
  const most = Math.max(0, ...[...totals.values()].map(({ met }) => met));
  const scores = [...totals]
    .filter(([, { met }]) => met >= GROUND * most)
    .map(([number, { score: sum, met, answered }]) => ({
      number,
      answered,
      score: sum * met * (store.head.weights[store.kindOf(number)] ?? 1),
    }))
    .sort((one, other) => other.score - one.score || one.number - other.number);
  const isNearest = isUnanswered(scored, Math.max(0, ...scores.slice(0, 5).map(({ answered }) => answered)));
  const missing = scored.filter(({ unit, best }) => !best.size && !unit.isSoft).map(({ unit }) => unit.typed);
  const corrected = scored.filter(({ isCorrected }) => isCorrected).map(({ unit }) => unit.typed);
  return { scores: isNearest ? scores.slice(0, NEAREST) : scores, missing, corrected, isNearest };
}

/**
 * Whether the catalog lacks what a question is about: much of it stands nowhere, or in documents that lack the rest.
 * @param {Scored[]} scored
 * @param {number} answered
 */
function isUnanswered(scored, answered) {
  if (scored.filter(({ need }) => need).length > FEW_WORDS) return false;
  const needed = scored.reduce((sum, { need }) => sum + need, 0);
  const known = scored.reduce((sum, { need, part, best }) => sum + need * part * mostOf(best) ** 3, 0);
  const least = scored.some(({ unit }) => unit.groups.length) ? MEANT : ANSWERED;
  return (known / needed) * (answered / needed) < least;
}

/** @param {Matches} best */
const mostOf = (best) => Math.max(0, ...[...best.values()].map(({ covered }) => covered));

/** @param {Unit} unit @param {Store} store @param {Lexicon} lexicon */
async function score(unit, store, lexicon) {
  const typed = await asTyped(unit, store);
  const { best, exact } = typed;
  const wanted = [...unit.alternatives];
  if (unit.prefix && unit.prefix.length > 2) wanted.push(...(await beginnings(unit.prefix, store)));
  await addOthers(wanted, store, typed);
  const isLost = !exact.size && !unit.groups.length && !unit.isSoft;
  const corrected = isLost ? await corrections(unit, store, lexicon) : [];
  await addOthers(corrected, store, typed);
  const size = unit.pairs.reduce((sum, [, weight]) => sum + weight, 0);
  const meant = size * rarity(exact.size, store);
  const isMeant = unit.groups.length > 0 || !typed.found;
  const isAsked = !unit.isBorder && (!unit.isSoft || unit.groups.length > 0);
  return {
    unit,
    best,
    worth: unit.weight * (isMeant ? meant : typed.found),
    need: isAsked ? (unit.groups.length ? meant : typed.asked) : 0,
    part: unit.groups.length || !typed.found ? 1 : typed.found / typed.asked,
    isCorrected: corrected.length > 0,
  };
}

/**
 * What says that few documents have something.
 * @param {number} count
 * @param {Store} store
 */
function rarity(count, store) {
  return Math.log(1 + (store.head.count - count + 0.5) / (count + 0.5));
}

/**
 * The documents that have a word as it was typed, or the most of it; how much all its terms are worth, and those that
 * the index has.
 * @param {Unit} unit
 * @param {Store} store
 */
async function asTyped({ pairs, groups, text }, store) {
  const postings = await store.postings(pairs.map(([term]) => term));
  const worths = pairs.map(([, weight], at) => weight * rarity(postings[at]?.size ?? 0, store));
  const asked = worths.reduce((sum, worth) => sum + worth, 0);
  const found = worths.reduce((sum, worth, at) => sum + (postings[at]?.size ? worth : 0), 0);
  /** @type {Matches} */
  const best = new Map();
  postings.forEach((weights, at) => {
    const share = (worths[at] ?? 0) / found;
    for (const [number, level] of weights) {
      const { value, covered } = best.get(number) ?? { value: 0, covered: 0 };
      best.set(number, { value: value + (share * level) / HIGHEST, covered: covered + share });
    }
  });
  const part = found / asked;
  const least = leastOf(pairs, mostOf(best), part);
  for (const [number, { value, covered }] of best) {
    if (covered < least) best.delete(number);
    else best.set(number, { value: value * covered * (groups.length && KANA.test(text) ? SOUND : 1), covered });
  }
  const isWhole = found === asked;
  return {
    best,
    asked,
    found,
    exact: new Set([...best].filter(([, { covered }]) => isWhole && covered > 0.99).map(([number]) => number)),
  };
}

/** @param {[string, number][]} pairs @param {number} most @param {number} part */
function leastOf(pairs, most, part) {
  if (!pairs.every(([term]) => KANA.test(term))) return PART;
  if (part < KANA_PART && pairs.length < FEW_PAIRS) return 2;
  return most < KANA_PART ? 1 : most - 0.01;
}

/**
 * Add the documents that have something that may stand in the place of the typed word, wholly.
 * @param {Alternative[]} others
 * @param {Store} store
 * @param {{ best: Matches, exact: Set<number> }} typed
 */
async function addOthers(others, store, { best, exact }) {
  for (const { terms, weight } of others) {
    const [first = new Map(), ...more] = await store.postings(terms);
    for (const [number, level] of first) {
      if (!more.every((weights) => weights.has(number))) continue;
      const mean = more.reduce((sum, weights) => sum + (weights.get(number) ?? 0), level) / (more.length + 1);
      const value = (weight * mean) / HIGHEST;
      const typed = best.get(number) ?? { value: 0, covered: 0 };
      if (weight >= STRONG) exact.add(number);
      best.set(number, {
        value: Math.max(value, typed.value) + TYPED * Math.min(value, typed.value),
        covered: Math.max(typed.covered, Math.min(1, 2 * value)),
      });
    }
  }
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
  const known = lexicon.meanings(lexicon.near(unit.text));
  const words = prefix.length > 3 ? await store.beginningWith(prefix.charAt(0)) : [];
  const near = words.filter((word) => isNear(word, prefix)).map((word) => alternative(word, 1));
  return [...known, ...near].map((each) => ({ ...each, weight: each.weight * CORRECTED }));
}
