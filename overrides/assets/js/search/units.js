// What a question asks for: its words, each with what else to look for in its place. Touches no page.

import { kana } from "./fold.js";
import { pieces, terms } from "./terms.js";

const SOFT = 0.4;
const READ = 0.9;
const LATIN = 1.6; // a whole word says more than two letters
const LONG = 0.4; // of a long word every pair says less
const ENDING = 0.4;
const BORDER = 0.8;
const COUNTER = /^(?:ヶ?[年月日所国社回時分])/;
const KANJI = /[㐀-鿿豈-﫿々〆ヶ\ud800-\udfff]/; // halves of rare ones too
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
  return weighed(found.length ? found : all.map(({ text }) => unit(text, lexicon.word(kana(text)), lexicon)));
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
      const end = left.findIndex(({ type }) => type !== "word");
      found.push(...english(left.splice(0, end < 0 ? left.length : end), lexicon));
    } else {
      found.push(...(piece.type === "run" ? japanese(piece.text, lexicon) : [unit(piece.text, [], lexicon)]));
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
  let end = length;
  while (end < next.text.length && kana(next.text.slice(0, end)).length < length) end += 1;
  const typed = piece.text + next.text.slice(0, end);
  return { unit: unit(typed, word.groups, lexicon), rest: next.text.slice(end) };
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
  const made = unit(text, [...groups, ...read], lexicon);
  if (text.includes("-")) made.alternatives.push(alternative(text.replaceAll("-", " "), READ));
  if (reading.length > 2) made.alternatives.push(alternative(reading, READ));
  return { ...made, prefix: terms(text).at(-1) };
}

/** @param {string} run @param {Lexicon} lexicon */
function japanese(run, lexicon) {
  const letters = run.split("").filter((letter) => kana(letter));
  const folded = kana(run);
  /** @type {Unit[]} */
  const found = [];
  /** @type {number[]} */
  const ends = [];
  /** @param {Unit} made @param {number} at */
  const add = (made, at) => {
    found.push(made);
    for (let each = at; each + 1 < at + made.text.length; each += 1) ends[each] = 1;
  };
  let start = 0;
  for (let at = 0; at <= folded.length; ) {
    const word = at < folded.length ? lexicon.wordAt(folded, at, (length) => isStretch(letters, at, length)) : null;
    if (!word && at < folded.length) {
      at += 1;
      continue;
    }
    for (const [each, place] of rest(letters.slice(start, at), lexicon))
      add(joined(each, letters, start + place), start + place);
    if (!word) break;
    const end = at + word.length;
    add(unit(letters.slice(at, end).join(""), word.groups, lexicon), at);
    at = end;
    start = at;
  }
  return [...found, ...borders(letters, ends, lexicon)];
}

/**
 * A single letter between words, such as 所 in 保育所, says something only with the letter before or after it.
 * @param {Unit} made
 * @param {string[]} letters
 * @param {number} at
 */
function joined(made, letters, at) {
  if (made.text.length > 1 || made.groups.length) return made;
  const pair = [letters.slice(at - 1, at + 1), letters.slice(at, at + 2)].find(
    (two) => two.length > 1 && !HIRAGANA.test(two.join("")),
  );
  return pair ? { ...made, pairs: pairsOf(pair.join("")) } : made;
}

/**
 * Pairs over the borders of words: they say in which order words stand, and that nothing stands between.
 * @param {string[]} letters
 * @param {number[]} inside
 * @param {Lexicon} lexicon
 * @returns {Unit[]}
 */
function borders(letters, inside, lexicon) {
  /** @type {[string, number][]} */
  const pairs = [];
  letters.slice(0, -1).forEach((letter, at) => {
    const next = `${letters[at + 1]}`;
    if (!inside[at] && !HIRAGANA.test(letter)) pairs.push([kana(letter + next), HIRAGANA.test(next) ? ENDING : BORDER]);
  });
  return pairs.map((pair) => ({ ...unit(pair[0], [], lexicon), pairs: [pair], isSoft: true, isBorder: true }));
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
 * What the lexicon does not know: words of kanji and katakana, and hiragana that may be a word or an ending.
 * @param {string[]} letters
 * @param {Lexicon} lexicon
 */
function rest(letters, lexicon) {
  /** @type {[Unit, number][]} */
  const found = [];
  for (const { 0: text, index } of letters
    .join("")
    .matchAll(/[㐀-鿿豈-﫿々〆ヶ\ud800-\udfff]+[ぁ-ゖ]?|[ァ-ヺ]+|[ぁ-ゖ]+/g)) {
    const word = kana(text);
    if (lexicon.ignored.has(word)) continue;
    const [first, second] = [text.charAt(0), text.charAt(1)];
    const isSoft = HIRAGANA.test(first) || (text.length === 2 && HIRAGANA.test(second));
    if (HIRAGANA.test(first) && isEnding(word, lexicon)) continue;
    const said = isSoft ? word : content(word, text);
    const groups = isSoft && KANJI.test(first) ? lexicon.verb(first) : lexicon.word(said);
    found.push([{ ...unit(text.slice(0, said.length), groups, lexicon), isSoft }, index]);
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
  return units.map((each) =>
    each.isSoft && !each.isBorder && !isAlone && !each.groups.length ? { ...each, weight: SOFT } : each,
  );
}

/** @param {string} typed @param {number[]} groups @param {Lexicon} lexicon @returns {Unit} */
function unit(typed, groups, lexicon) {
  return { text: kana(typed), typed, weight: 1, groups, pairs: pairsOf(typed), alternatives: lexicon.meanings(groups) };
}

/**
 * The terms of a word, each with how much it says.
 * @param {string} typed
 * @returns {[string, number][]}
 */
function pairsOf(typed) {
  const found = [...new Set(terms(typed))];
  return found.map((term) => [term, /[0-9a-z]/.test(term) ? LATIN : found.length ** -LONG]);
}

/** @param {string} text @param {number} weight @returns {Alternative} */
export function alternative(text, weight) {
  return { terms: [...new Set(terms(text))], weight };
}
