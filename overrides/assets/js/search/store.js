// The index as it lies on the server: loaded piece by piece, each piece once.

import { loadJson, remembered } from "../load.js";

/**
 * The index of one language; `base` is its address, with a slash at the end.
 * @param {string} base
 */
export async function openStore(base) {
  return new Store(base, await loadJson(`${base}index.json`, { cache: "no-cache" }));
}

export class Store {
  /** @type {Map<string, Weights>} */
  #decoded = new Map();
  #piece;
  /** The terms of a small index come with its head. */
  #shard;

  /** @param {string} base @param {SearchHead} head */
  constructor(base, head) {
    this.head = head;
    this.#piece = remembered((/** @type {string} */ name) => loadJson(`${base}${name}.json?v=${head.version}`));
    this.#shard = async (/** @type {number} */ number) => head.terms ?? this.#piece(`terms-${number}`);
  }

  /** @param {string} term */
  #shardOf(term) {
    const { shards } = this.head;
    const after = shards.findIndex((first) => first > term);
    return Math.max((after < 0 ? shards.length : after) - 1, 0);
  }

  /**
   * The postings of every term: document numbers and weights.
   * @param {string[]} terms
   */
  async postings(terms) {
    const shards = new Set(terms.map((term) => this.#shardOf(term)));
    await Promise.all([...shards].map(this.#shard));
    return Promise.all(terms.map((term) => this.#read(term)));
  }

  /** @param {string} term */
  async #read(term) {
    const shard = await this.#shard(this.#shardOf(term));
    const weights = this.#decoded.get(term) ?? decode(shard[term] ?? "");
    this.#decoded.set(term, weights);
    return weights;
  }

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
