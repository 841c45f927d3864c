// The engine in the language of the page, one for all boxes on it. It comes with the first letter that is typed.

import { language } from "../page.js";
import { words } from "../words.js";
import { Engine } from "./engine.js";
import { suggestion } from "./hits.js";

const engine = new Engine(new URL("../../../search/", import.meta.url).href, language());

/** The engine, the words of the search, and those of the status. */
export async function finder() {
  const [say, statuses] = await Promise.all([words("search"), words("status"), engine.open()]);
  return { engine, say, statuses };
}

/**
 * The best `most` results of a question, each with what is to be read of it, and how many there are in all.
 * @param {string} question
 * @param {number} most
 */
export async function suggest(question, most) {
  const { say, statuses } = await finder();
  const { numbers, marks, store } = await engine.ask(question);
  const cards = await store.cards(numbers.slice(0, most));
  const found = cards.map((card) => ({ card, inside: suggestion(card, marks, say, statuses) }));
  return { found, count: numbers.length, say };
}
