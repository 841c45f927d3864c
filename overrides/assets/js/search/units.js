// What a question asks for: its words, each with what else to look for in its place. Touches no page.

import { kana } from "./fold.js";
import { pieces, terms } from "./terms.js";

const WHOLE = 0.6;
const SOFT = 0.3;
const APART = 0.7;
const READ = 0.9;
const COUNTER = /^[台人年件社名回日時分歳店か]/;
const KANJI = /[一-鿿々〆]/;
const HIRAGANA = /[ぁ-ゖ]/;

/** @typedef {import("./lexicon.js").Lexicon} Lexicon */

/**
 * The units of a question.
 * @param {string} question
 * @param {Lexicon} lexicon
 */
export function unitsOf(question, lexicon) {
  const all = pieces(question);
  const found = readAll(all, lexicon);
  return weighed(found.length ? found : all.map((piece) => unit(kana(piece.text), 1, [], lexicon)));
}

/** @param {Piece[]} all @param {Lexicon} lexicon */
function readAll(all, lexicon) {
  /** @type {Unit[]} */
  const found = [];
  const left = [...all];
  for (let [piece, next] = left; piece; [piece, next] = left) {
    const mixed = next?.type === "run" && next.at === piece.at + piece.text.length && mixedWord(piece, next, lexicon);
    if (mixed) {
      found.push(mixed.unit);
      left.splice(0, 2, ...pieces(mixed.rest));
    } else if (piece.type === "word") {
      found.push(...english(left.splice(0, wordsAtStart(left)), lexicon));
    } else {
      found.push(...(piece.type === "run" ? japanese(piece.text, lexicon) : [unit(piece.text, 1, [], lexicon)]));
      left.shift();
      if (piece.type === "number" && next) left.splice(0, 1, ...pieces(next.text.replace(COUNTER, "")));
    }
  }
  return found;
}

/**
 * A word of Latin and Japanese letters, such as IT導入.
 * @param {Piece} piece
 * @param {Piece} next
 * @param {Lexicon} lexicon
 */
function mixedWord(piece, next, lexicon) {
  const word = lexicon.wordAt(piece.text + kana(next.text), 0, () => false);
  const length = (word?.length ?? 0) - piece.text.length;
  if (!word || length <= 0) return null;
  const typed = piece.text + next.text.slice(0, length);
  return { unit: { ...unit(kana(typed), 1, word.groups, lexicon), typed }, rest: next.text.slice(length) };
}

/**
 * How many words of Latin letters come first.
 * @param {Piece[]} all
 */
function wordsAtStart(all) {
  const end = all.findIndex((piece) => piece.type !== "word");
  return end < 0 ? all.length : end;
}

/** @param {Piece[]} words @param {Lexicon} lexicon */
function english(words, lexicon) {
  const stems = words.flatMap((word) => word.terms);
  /** @type {Unit[]} */
  const found = [];
  for (let at = 0; at < words.length; ) {
    const phrase = lexicon.phraseAt(stems, at);
    const length = phrase?.length ?? 1;
    const text = words
      .slice(at, at + length)
      .map((word) => word.text)
      .join(" ");
    if (phrase || !lexicon.ignored.has(text)) found.push(latin(text, phrase?.groups ?? [], lexicon));
    at += length;
  }
  return found;
}

/** @param {string} text @param {number[]} groups @param {Lexicon} lexicon @returns {Unit} */
function latin(text, groups, lexicon) {
  const { reading, groups: read } = lexicon.romaji(text);
  const made = unit(text, 1, [...groups, ...read], lexicon);
  if (reading.length > 2) made.alternatives.push(alternative(reading, READ));
  return { ...made, prefix: terms(text).at(-1) };
}

/** @param {string} run @param {Lexicon} lexicon */
function japanese(run, lexicon) {
  const letters = [...run].filter((letter) => kana(letter));
  const folded = kana(run);
  /** @type {Unit[]} */
  const found = [];
  let start = 0;
  for (let at = 0; at < folded.length; ) {
    const word = lexicon.wordAt(folded, at, (length) => isStretch(letters, at, length));
    if (!word) {
      at += 1;
      continue;
    }
    found.push(...rest(letters.slice(start, at), lexicon));
    const end = at + word.length;
    const typed = letters.slice(at, end).join("");
    found.push({ ...unit(folded.slice(at, end), 1, word.groups, lexicon), typed });
    at = end;
    start = at;
  }
  found.push(...rest(letters.slice(start), lexicon));
  const whole = wholeWord(letters, found);
  return whole ? [...found, unit(whole, WHOLE, [], lexicon)] : found;
}

/**
 * Whether letters stand apart from those around them: katakana between hiragana, say.
 * @param {string[]} letters
 * @param {number} at
 * @param {number} length
 */
function isStretch(letters, at, length) {
  /** @param {string | undefined} letter */
  const kind = (letter) => letter && (KANJI.test(letter) ? "kanji" : HIRAGANA.test(letter) ? "hiragana" : "katakana");
  const own = kind(letters[at]);
  return own !== kind(letters[at - 1]) && own !== kind(letters[at + length]);
}

/**
 * A run that is one word of several parts, and without endings, is also asked for as a whole.
 * @param {string[]} letters
 * @param {Unit[]} found
 */
function wholeWord(letters, found) {
  const isOne = found.length > 1 && letters.every((letter) => !HIRAGANA.test(letter));
  return isOne ? kana(letters.join("")) : "";
}

/**
 * What the lexicon does not know: words of kanji and katakana, and hiragana that may be a word or an ending.
 * @param {string[]} letters
 * @param {Lexicon} lexicon
 */
function rest(letters, lexicon) {
  /** @type {Unit[]} */
  const found = [];
  for (const [text] of letters.join("").matchAll(/[一-鿿々〆]+[ぁ-ゖ]?|[ァ-ヺ]+|[ぁ-ゖ]+/g)) {
    const word = kana(text);
    if (lexicon.ignored.has(word)) continue;
    const [first, second] = [text.charAt(0), text.charAt(1)];
    const isSoft = HIRAGANA.test(first) || (text.length === 2 && HIRAGANA.test(second));
    if (HIRAGANA.test(first) && isEnding(word, lexicon)) continue;
    const said = isSoft ? word : content(word, text);
    const groups = isSoft && KANJI.test(first) ? lexicon.verb(first) : lexicon.word(said);
    found.push({ ...unit(said, 1, groups, lexicon), typed: text.slice(0, said.length), isSoft });
  }
  return found;
}

/**
 * Words of two kanji and more stand without the ending that follows; 売る and 働き need theirs.
 * @param {string} word
 * @param {string} text
 */
function content(word, text) {
  const isLong = text.length > 2 && KANJI.test(text.charAt(1)) && HIRAGANA.test(text.slice(-1));
  return isLong ? word.slice(0, -1) : word;
}

/**
 * Whether hiragana are nothing but endings: する, したい, ありますか.
 * @param {string} text
 * @param {Lexicon} lexicon
 * @returns {boolean}
 */
function isEnding(text, lexicon) {
  if (text.length < 2) return true;
  for (let cut = text.length; cut > 0; cut -= 1) {
    if (!lexicon.ignored.has(text.slice(0, cut))) continue;
    return cut === text.length || isEnding(text.slice(cut), lexicon);
  }
  return false;
}

/**
 * Hiragana count fully only where nothing else was typed.
 * @param {Unit[]} units
 */
function weighed(units) {
  const isAlone = units.every((each) => each.isSoft);
  return units.map((each) => (each.isSoft && !isAlone && !each.groups.length ? { ...each, weight: SOFT } : each));
}

/** @param {string} text @param {number} weight @param {number[]} groups @param {Lexicon} lexicon @returns {Unit} */
function unit(text, weight, groups, lexicon) {
  return { text, weight, groups, alternatives: [alternative(text, 1), ...lexicon.meanings(groups), ...halves(text)] };
}

/**
 * 技術相談 is also 技術 and 相談 apart: words of four kanji and more are made of pairs.
 * @param {string} text
 * @returns {Alternative[]}
 */
function halves(text) {
  if (text.length < 4 || text.length % 2 || ![...text].every((letter) => KANJI.test(letter))) return [];
  return [{ weight: APART, isWhole: true, terms: text.match(/../g) ?? [] }];
}

/** @param {string} text @param {number} weight @returns {Alternative} */
export function alternative(text, weight) {
  return { terms: [...new Set(terms(text))], weight };
}
