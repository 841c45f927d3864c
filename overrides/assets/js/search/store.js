// The index as it lies on the server: loaded piece by piece, each piece once.

import { loadJson, remembered } from "../load.js";

/** @type {RequestInit} */
const NOW = { cache: "no-cache" };
/** What a page may ask for before it knows the version of the index (partials/asked.html). */
const EARLY = "cards-0";

/**
 * The index of one language; `base` is its address, with a slash at the end.
 * @param {string} base
 */
export async function openStore(base) {
  return new Store(base, await loadJson(`${base}index.json`, NOW));
}

export class Store {
  #piece;
  /** The terms of a small index come with its head. */
  #shard;

  /** @param {string} base @param {SearchHead} head */
  constructor(base, head) {
    this.head = head;
    this.#piece = remembered((/** @type {string} */ name) =>
      name === EARLY ? loadJson(`${base}${name}.json`, NOW) : loadJson(`${base}${name}.json?v=${head.version}`),
    );
    this.#shard = async (/** @type {number} */ number) => head.terms ?? this.#piece(`terms-${number}`);
  }

  /** @param {string} term */
  #shardOf(term) {
    return Math.max(
      this.head.shards.findLastIndex((first) => first <= term),
      0,
    );
  }

  /**
   * The postings of every term: document numbers and weights.
   * @param {string[]} terms
   */
  async postings(terms) {
    return Promise.all(terms.map(this.#read));
  }

  #read = remembered(async (/** @type {string} */ term) => {
    const shard = await this.#shard(this.#shardOf(term));
    return decode(shard[term] ?? "");
  });

  /**
   * The terms that begin with `start`.
   * @param {string} start
   */
  async beginningWith(start) {
    const [first, last] = [this.#shardOf(start), this.#shardOf(`${start}\uffff`)];
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    const shards = await Promise.all(numbers.map(this.#shard));
    return shards.flatMap((shard) => Object.keys(shard).filter((term) => term.startsWith(start)));
  }

  /**
   * The cards of documents, in the order of their numbers.
   * @param {number[]} numbers
   * @returns {Promise<Card[]>}
   */
  async cards(numbers) {
    const { block } = this.head;
    return Promise.all(
      numbers.map(async (number) => (await this.#piece(`cards-${Math.floor(number / block)}`))[number % block]),
    );
  }

  /**
   * The kind of a document.
   * @param {number} number
   */
  kindOf(number) {
    return Object.entries(this.head.kinds).findLast(([, first]) => first <= number)?.[0] ?? "";
  }
}

/**
 * Read `C2N` as document 0 with weight 2 and document 2 with weight 13.
 * @param {string} postings
 */
export function decode(postings) {
  /** @type {Weights} */
  const weights = new Map();
  let number = -1;
  for (const [, distance, letter = "A"] of postings.matchAll(/(\d*)([A-P])/g)) {
    number += Number(distance || 1);
    weights.set(number, letter.charCodeAt(0) - 65);
  }
  return weights;
}
