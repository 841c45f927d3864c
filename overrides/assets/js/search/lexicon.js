// The vocabulary of data/synonyms.yaml: which words mean the same, how they are read, and what else is worth showing.
// Touches no page.

import { hiragana, short } from "./romaji.js";

const SAME = 0.9;
const LEADS = 0.4;
const LONGEST_PHRASE = 4;
const SURE = 4;

/**
 * Numbers of groups by words.
 * @typedef {Map<string, number[]>} Groups
 */

export class Lexicon {
  #leads;
  /** @type {Groups} */
  #words = new Map();
  /** @type {Groups} */
  #readings = new Map();
  /** @type {Groups} */
  #phrases = new Map();
  /** @type {Groups} */
  #verbs = new Map();
  #longest = 1;

  /**
   * The vocabulary of the language of the page comes first; that of the other may follow.
   * @param {[Vocabulary, ...Vocabulary[]]} parts
   */
  constructor(parts) {
    this.#leads = parts[0].leads;
    this.ignored = new Set(parts[0].ignored);
    for (const { words, verbs, readings, phrases } of parts) {
      this.#learn(this.#words, words);
      this.#learn(this.#verbs, verbs);
      this.#learn(this.#readings, readings);
      this.#learn(this.#phrases, phrases);
    }
    for (const [reading, numbers] of [...this.#readings])
      for (const number of numbers) this.#add(this.#readings, short(reading), number);
  }

  /** @param {Groups} map @param {string[]} groups */
  #learn(map, groups) {
    groups.forEach((words, number) => {
      for (const word of words.split("|")) if (word) this.#add(map, word, number);
    });
  }

  /** @param {Groups} map @param {string} word @param {number} number */
  #add(map, word, number) {
    const known = map.get(word);
    if (!known) map.set(word, [number]);
    else if (!known.includes(number)) known.push(number);
    if (word.length > this.#longest) this.#longest = word.length;
  }

  /**
   * The longest word that `run` has at `at`, as `{ length, groups }`. Few kana may stand in any sentence by chance:
   * `isWord(length)` tells whether they stand apart. いくら is looked for only where it is the whole question.
   * @param {string} run
   * @param {number} at
   * @param {(length: number) => boolean} isWord
   */
  wordAt(run, at, isWord) {
    for (let length = Math.min(this.#longest, run.length - at); length > 1; length -= 1) {
      const word = run.slice(at, at + length);
      const groups = this.#words.get(word) ?? this.#readings.get(word);
      if (groups && !this.ignored.has(word) && (length >= SURE || /[^ぁ-ゖ]/.test(word) || isWord(length)))
        return { length, groups };
    }
    return null;
  }

  /**
   * The groups of the verb that is written with this kanji: 雇い and 雇って are 雇う.
   * @param {string} kanji
   */
  verb(kanji) {
    return this.#verbs.get(kanji) ?? [];
  }

  /**
   * The groups of a whole word of Japanese, however short.
   * @param {string} word
   */
  word(word) {
    return this.#words.get(word) ?? this.#readings.get(word) ?? this.#readings.get(short(word)) ?? [];
  }

  /**
   * The longest phrase of English that `stems` has at `at`.
   * @param {string[]} stems
   * @param {number} at
   */
  phraseAt(stems, at) {
    for (let length = Math.min(LONGEST_PHRASE, stems.length - at); length > 0; length -= 1) {
      const groups = this.#phrases.get(stems.slice(at, at + length).join(" "));
      if (groups) return { length, groups };
    }
    return null;
  }

  /**
   * The groups that a word of Latin letters names when it is read as Japanese.
   * @param {string} word
   */
  romaji(word) {
    const reading = hiragana(word);
    return { reading, groups: reading.length > 1 ? this.word(reading) : [] };
  }

  /**
   * The groups of known words one letter away from `word`.
   * @param {string} word
   */
  near(word) {
    const maps = isLatin(word) ? [this.#phrases] : [this.#words, this.#readings];
    const known = maps.flatMap((map) => [...map]).filter(([each]) => isNear(each, word));
    return known.flatMap(([, numbers]) => numbers);
  }

  /**
   * What to look for besides the typed word: the entries of its groups in the index.
   * @param {number[]} groups
   * @returns {Alternative[]}
   */
  meanings(groups) {
    /** @type {Map<number, number>} */
    const found = new Map();
    /** @param {number} number @param {number} weight */
    const offer = (number, weight) => found.set(number, Math.max(found.get(number) ?? 0, weight));
    for (const number of groups) offer(number, SAME);
    for (const number of groups) for (const lead of this.#leads[number] ?? []) offer(lead, LEADS);
    return [...found].map(([number, weight]) => ({ terms: [`#${number}`], weight }));
  }

  /**
   * All words of some groups; phrases of Latin letters as stems.
   * @param {number[]} groups
   */
  wordsOf(groups) {
    return [...this.#words, ...this.#phrases]
      .filter(([, numbers]) => numbers.some((number) => groups.includes(number)))
      .map(([word]) => word);
  }
}

/** @param {string} word */
const isLatin = (word) => /^[a-z]/.test(word);

/**
 * Whether two words differ in one letter after the first: changed, left out, doubled or swapped.
 * @param {string} one
 * @param {string} other
 */
export function isNear(one, other) {
  if (Math.abs(one.length - other.length) > 1 || one === other || one[0] !== other[0]) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const a = one.slice(start);
  const b = other.slice(start);
  return (
    a.slice(1) === b.slice(1) ||
    a.slice(1) === b ||
    a === b.slice(1) ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  );
}
