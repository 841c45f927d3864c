// What the page of results says of an answer: how many there are of each kind, which word nothing has, where more would be.

import { make } from "./make.js";
import { kindChoices } from "./search-query.js";
import { fill, wordFor } from "./words.js";

/** @typedef {Words<"search">} Say */
/** @typedef {(kind: string, attributes: Record<string, Attribute>, ...inside: Child[]) => HTMLElement} KindLink */

/**
 * The kinds to choose from, as links.
 * @param {Record<string, number>} counts
 * @param {string[]} kinds
 * @param {string} chosen
 * @param {Say} say
 * @param {KindLink} link
 */
export function kindLinks(counts, kinds, chosen, say, link) {
  return kindChoices(counts, kinds, chosen).map(({ kind, count }) => {
    const current = { "aria-current": kind === chosen ? "true" : undefined };
    const name = kind ? wordFor(say, `kind_${kind}`) : say.all;
    return make("li", {}, link(kind, current, name, make("span", {}, `${count}`)));
  });
}

/**
 * The sentences about `count` results of a kind.
 * @param {{ numbers: number[], missing: string[], corrected: string[], isNearest: boolean }} found
 * @param {number} count
 * @param {Say} say
 * @param {KindLink} link
 */
export function sentences({ numbers, missing, corrected, isNearest }, count, say, link) {
  const lines = [fill(count ? (isNearest ? say.lacking : say.count) : say.none, { n: count })];
  /** @param {string[]} typed */
  const quoted = (typed) => ({ words: typed.map((word) => fill(say.quoted, { word })).join(" ") });
  if (missing.length && count) lines.push(fill(say.dropped, quoted(missing)));
  else if (corrected.length && count) lines.push(fill(say.nearest, quoted(corrected)));
  const told = lines.map((line) => make("p", {}, line));
  if (count || !numbers.length) return told;
  return [...told, make("p", {}, link("", {}, fill(say.relax, { n: numbers.length })))];
}
