// The words that scripts say, in the language of the page. The files are written when the site is built.

import { loadJson, remembered } from "./load.js";
import { language } from "./page.js";

const wordsIn = remembered((name) => loadJson(new URL(`./words/${name}.json`, import.meta.url)));

/** The words of one group of `words/ui.yaml` that scripts may use. */
export function words(group, lang = language()) {
  return wordsIn(`${group}.${lang}`);
}

/** Fill the gaps of a word: `fill("{n} items", { n: 3 })`. */
export function fill(word, values) {
  return word.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
}
