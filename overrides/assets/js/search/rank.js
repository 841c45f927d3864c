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

/**
 * Score every document for `units`: `{ scores: [[number, score], …], missing, corrected }`, the best first;
 * the units that nothing has, and those that only words one letter away could answer.
 */
export async function rank(units, store, lexicon) {
  const scored = await Promise.all(units.map((unit) => score(unit, store, lexicon)));
  const worth = scored.map(({ idf }, at) => units[at].weight * idf);
  const whole = worth.reduce((sum, one) => sum + one, 0);
  const totals = new Map();
  scored.forEach(({ best, idf }, at) => {
    for (const [number, value] of best) {
      const total = totals.get(number) ?? { score: 0, met: 0 };
      total.score += units[at].weight * idf * value;
      total.met += worth[at] * Math.min(1, value * 2);
      totals.set(number, total);
    }
  });
  const scores = [...totals].map(([number, { score: sum, met }]) => [
    number,
    sum * (met / whole) * store.head.weights[store.kindOf(number)],
  ]);
  scores.sort(([one, a], [other, b]) => b - a || one - other);
  const missing = units.filter((unit, at) => !scored[at].best.size && !unit.isSoft);
  const corrected = units.filter((_, at) => scored[at].isCorrected);
  return { scores, missing, corrected };
}

async function score(unit, store, lexicon) {
  const wanted = [...unit.alternatives];
  if (unit.prefix?.length > 2) wanted.push(...(await beginnings(unit.prefix, store)));
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
  return { best: best.scores, idf, isCorrected };
}

async function beginnings(start, store) {
  const longer = (await store.beginningWith(start)).filter((term) => term !== start);
  return longer
    .slice(0, 20)
    .map((term) => ({ weight: BEGINNING * (start.length / term.length) ** 0.5, terms: [term] }));
}

async function corrections(unit, store, lexicon) {
  if (unit.text.length < 3) return [];
  const known = lexicon.near(unit.text).flatMap((word) => lexicon.meanings(lexicon.groupsOf(word)));
  const words = unit.prefix?.length > 3 ? await store.beginningWith(unit.prefix[0]) : [];
  const near = words.filter((word) => isNear(word, unit.prefix)).map((word) => alternative(word, 1));
  return [...known, ...near].map((each) => ({ ...each, weight: each.weight * CORRECTED }));
}

async function bestOf(alternatives, store, typed, leastCovered = LEAST_COVERED) {
  const scores = new Map();
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

/** A word as it was typed counts even where it stands low; what stands in its place must be prominent. */
function prominence(level, least) {
  return least + ((1 - least) * level) / HIGHEST;
}

/** How much of the terms each document has, and how prominently. */
function coverage(terms, found) {
  const importance = terms.map((term) => (HIRAGANA.test(term) && !terms.every((one) => HIRAGANA.test(one)) ? 0.3 : 1));
  const all = importance.reduce((sum, one) => sum + one, 0);
  const documents = new Map();
  found.forEach((weights, at) => {
    for (const [number, weight] of weights) {
      const entry = documents.get(number) ?? { covered: 0, level: 0 };
      entry.covered += importance[at] / all;
      entry.level += importance[at] * weight;
      documents.set(number, entry);
    }
  });
  for (const entry of documents.values()) entry.level /= entry.covered * all;
  return documents;
}
