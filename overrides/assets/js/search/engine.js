// Ask the index of one language. Touches no page.

import { loadJson, remembered } from "../load.js";
import { Lexicon } from "./lexicon.js";
import { rank } from "./rank.js";
import { openStore } from "./store.js";
import { learn } from "./terms.js";
import { unitsOf } from "./units.js";

export class Engine {
  #opened;

  /**
   * `base` is the address of the folder `search/`, with a slash at the end.
   * @param {string} base
   * @param {Lang} lang
   */
  constructor(base, lang) {
    this.#opened = remembered(async (/** @type {string} */ at) => {
      const [store, words] = await Promise.all([openStore(`${at}${lang}/`), loadJson(`${at}words.json`)]);
      learn(words.writing);
      return { store, lexicon: new Lexicon(words, lang) };
    });
    /** Load what every question needs, once. */
    this.open = () => this.#opened(base);
  }

  /**
   * Answer a question: numbers of documents, words that nothing has, misspelled words, and what to mark.
   * @param {string} question
   */
  async ask(question) {
    const { store, lexicon } = await this.open();
    const units = unitsOf(question, lexicon);
    const { scores, missing, corrected, isNearest } = await rank(units, store, lexicon);
    const numbers = scores.map(({ number }) => number);
    /** @param {Unit[]} some */
    const typed = (some) => some.map((unit) => unit.typed ?? unit.text);
    const marks = units.flatMap((unit) => [unit.text, ...lexicon.wordsOf(unit.groups)]);
    return { numbers, missing: typed(missing), corrected: typed(corrected), marks, store, isNearest };
  }
}
