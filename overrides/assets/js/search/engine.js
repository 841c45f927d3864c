// Ask the index of one language. Touches no page.

import { loadJson, remembered } from "../load.js";
import { Lexicon } from "./lexicon.js";
import { rank } from "./rank.js";
import { openStore } from "./store.js";
import { learn } from "./terms.js";
import { unitsOf } from "./units.js";

/** @type {Record<Lang, Lang>} */
const OTHER = { ja: "en", en: "ja" };

export class Engine {
  #lang;
  #store;
  #lexicon;

  /**
   * `base` is the address of the folder `search/`, with a slash at the end.
   * @param {string} base
   * @param {Lang} lang
   */
  constructor(base, lang) {
    const words = remembered((/** @type {Lang} */ of) => loadJson(`${base}words.${of}.json`));
    this.#lang = lang;
    this.#store = remembered(() => openStore(`${base}${lang}/`));
    this.#lexicon = remembered(async (/** @type {boolean} */ isWhole) => {
      const [own, ...others] = await Promise.all((isWhole ? [lang, OTHER[lang]] : [lang]).map(words));
      learn(own.writing);
      return new Lexicon([own, ...others]);
    });
  }

  /** Load what every question needs, once. */
  open() {
    return Promise.all([this.#store(0), this.#lexicon(false)]);
  }

  /**
   * Whether the vocabulary of the other language may know a word that this one lacks; romaji may be Japanese.
   * @param {Unit} unit
   */
  #isForeign({ groups, text, alternatives }) {
    if (groups.length) return false;
    return this.#lang === "ja" ? /^[a-z]{3}/.test(text) : /^[^a-z0-9]/.test(text) || alternatives.length > 0;
  }

  /**
   * Answer a question: numbers of documents, words that nothing has, misspelled words, and what to mark.
   * @param {string} question
   */
  async ask(question) {
    const [store, own] = await this.open();
    const lexicon = await this.#lexicon(unitsOf(question, own).some((unit) => this.#isForeign(unit)));
    const units = unitsOf(question, lexicon);
    const { scores, missing, corrected, isNearest } = await rank(units, store, lexicon);
    const numbers = scores.map(({ number }) => number);
    const marks = [...units.map(({ text }) => text), ...lexicon.wordsOf(units.flatMap(({ groups }) => groups))];
    return { numbers, missing, corrected, marks, store, isNearest };
  }
}
