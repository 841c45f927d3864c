// What <search-box> shows below itself; it comes with the first letter that is typed.

import { finder } from "./ask.js";
import { suggestion } from "./hits.js";

/**
 * The best `most` results of a question, each with what is to be read of it, and how many there are in all.
 * @param {string} question
 * @param {number} most
 */
export async function suggest(question, most) {
  const { engine, say, statuses } = await finder();
  const { numbers, marks, store } = await engine.ask(question);
  const cards = await store.cards(numbers.slice(0, most));
  const found = cards.map((card) => ({ card, inside: suggestion(card, marks, say, statuses) }));
  return { found, count: numbers.length, say };
}
