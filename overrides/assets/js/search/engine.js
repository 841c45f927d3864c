// Ask the index of one language. Touches no page.

import { Lexicon } from "./lexicon.js";
import { rank } from "./rank.js";
import { Store } from "./store.js";
import { unitsOf } from "./units.js";

export class Engine {
  #ready;
  #lang;
  #base;

  /** `base` is the address of the folder `search/`, with a slash at the end. */
  constructor(base, lang) {
    this.#base = base;
    this.#lang = lang;
  }

  /** Load what every question needs. */
  open() {
    this.#ready ??= Promise.all([
      new Store(`${this.#base}${this.#lang}/`).open(),
      fetch(`${this.#base}words.json`).then((answer) => answer.json()),
    ]).then(([store, words]) => ({ store, lexicon: new Lexicon(words, this.#lang) }));
    return this.#ready;
  }

  /** Answer a question: numbers of documents, words that nothing has, misspelled words, and what to mark. */
  async ask(question) {
    const { store, lexicon } = await this.open();
    const units = unitsOf(question, lexicon);
    const { scores, missing, corrected } = await rank(units, store, lexicon);
    const numbers = scores.map(([number]) => number);
    const typed = (some) => some.map((unit) => unit.typed ?? unit.text);
    const marks = units.flatMap((unit) => [unit.text, ...lexicon.wordsOf(unit.groups)]);
    return { numbers, missing: typed(missing), corrected: typed(corrected), marks, store };
  }
}
