// The words that scripts say, in the language of the page. The files are written when the site is built.

import { loadJson, remembered } from "./load.js";
import { language } from "./page.js";

const wordsIn = remembered((/** @type {string} */ name) => loadJson(new URL(`./words/${name}.json`, import.meta.url)));

/**
 * The words of one group of `words/ui.yaml` that scripts may use.
 * @template {keyof WordGroups} Group
 * @param {Group} group
 * @returns {Promise<Words<Group>>}
 */
export function words(group, lang = language()) {
  return wordsIn(`${group}.${lang}`);
}

/**
 * The word whose name is made of data, such as `kind_programs`; the name itself where there is none.
 * @param {object} say
 * @param {string} name
 */
export function wordFor(say, name) {
  return /** @type {Record<string, string | undefined>} */ (say)[name] ?? name;
}

/**
 * Fill the gaps of a word: `fill("{n} items", { n: 3 })`.
 * @param {string} word
 * @param {Record<string, unknown>} values
 */
export function fill(word, values) {
  return word.replace(/\{(\w+)\}/g, (gap, name) => `${values[name] ?? gap}`);
}
