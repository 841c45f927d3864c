// Japanese typed in Latin letters: hojokin, koujou, shōgakukin. Touches no page.

/** Rows of kana, each behind its consonant. */
const ROWS =
  "-あいうえおkかきくけこsさしすせそtたちつてとnなにぬねのhはひふへほmまみむめもyや ゆ よrらりるれろwわ   をgがぎぐげごzざじずぜぞdだぢづでどbばびぶべぼpぱぴぷぺぽ";
const VOWELS = "aiueo";
/** @type {Record<string, string>} */
const SMALL = { a: "ゃ", u: "ゅ", o: "ょ" };
const SYLLABLE = /([kstnhmrgzdbpyw]?)(y?)([aiueo])|(n|m(?=[bpm]))(?![aiueoy])'?|([kstgdbpzrh])(?=\5)/y;

/**
 * A word of Latin letters in hiragana, or nothing if it is not Japanese.
 * @param {string} word
 */
export function hiragana(word) {
  const plain = word
    .replace(/sh/g, "sy")
    .replace(/c?ch/g, "ty")
    .replace(/jy?/g, "zy")
    .replace(/tsu/g, "tu")
    .replace(/f/g, "h");
  let said = "";
  SYLLABLE.lastIndex = 0;
  while (SYLLABLE.lastIndex < plain.length) {
    const found = SYLLABLE.exec(plain);
    if (!found) return "";
    said += syllable(found);
  }
  return said.includes(" ") ? "" : said;
}

/** @param {string[]} found */
function syllable([, consonant, glide, vowel = "", nasal, doubled]) {
  if (nasal) return "ん";
  if (doubled) return "っ";
  const at = ROWS.indexOf(consonant || "-") + 1;
  if (!glide) return ROWS.charAt(at + VOWELS.indexOf(vowel));
  return ROWS.charAt(at + 1) + (SMALL[vowel] ?? (vowel === "i" ? "" : "ぇ"));
}

/**
 * A reading without its long vowels, for they are often not typed: こうげい and こげい are one.
 * @param {string} reading
 */
export function short(reading) {
  return reading
    .replace(/([おこそとのほもよろごぞどぼぽょ])[うお]+/g, "$1")
    .replace(/([うくすつぬふむゆるぐずづぶぷゅ])う+/g, "$1");
}
