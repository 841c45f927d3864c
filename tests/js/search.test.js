import { isNear, Lexicon } from "/assets/js/search/lexicon.js";
import { marked } from "/assets/js/search/marks.js";
import { rank } from "/assets/js/search/rank.js";
import { hiragana, short } from "/assets/js/search/romaji.js";
import { decode } from "/assets/js/search/store.js";
import { learn } from "/assets/js/search/terms.js";
import { unitsOf } from "/assets/js/search/units.js";
import { equal, test } from "./harness.js";

learn(await (await fetch("/tests/vectors/writing.json")).json());

const JA = {
  words: ["補助金|助成金", "展示会|見本市", "海外", "uたん"],
  verbs: ["", "", "", ""],
  readings: ["ほじょきん|じょせいきん", "てんじかい|みほんいち", "かいがい", ""],
  phrases: ["", "", "", ""],
  leads: [[], [2], [], []],
  ignored: ["に", "出たい", "たい", "は", "ありますか", "の", "i", "want", "to", "at", "a"],
};
const EN = {
  ...JA,
  words: [],
  verbs: [],
  readings: [],
  phrases: ["subsidy|grant", "trad fair|exhibit", "oversea", ""],
};
const ja = new Lexicon([JA, EN]);
const en = new Lexicon([EN, JA]);
const wordsOf = (question, lexicon = ja) => unitsOf(question, lexicon).filter((unit) => !unit.isBorder);
const texts = (question, lexicon) => wordsOf(question, lexicon).map((unit) => unit.text);
const others = (question, lexicon) =>
  wordsOf(question, lexicon).flatMap((unit) => unit.alternatives.flatMap(({ terms }) => terms));

test("romaji is read as Japanese", () => {
  equal(
    ["hojokin", "shougakukin", "kougyou", "jinzai", "tenjikai", "gakkou", "shimbun", "chakkou", "fuufu"].map(hiragana),
    [
      "ほじょきん",
      "しょうがくきん",
      "こうぎょう",
      "じんざい",
      "てんじかい",
      "がっこう",
      "しんぶん",
      "ちゃっこう",
      "ふうふ",
    ],
  );
});

test("English is not", () => equal(["patent", "grant", "exhibit", "trade"].map(hiragana), ["", "", "", ""]));

test("long vowels may be left out", () => equal(short("こうじょう"), short("こじょ")));

test("two words are near that differ in one letter", () => {
  equal(
    [
      ["patent", "patemt"],
      ["patent", "paten"],
      ["patent", "apten"],
      ["train", "trani"],
      ["a", "a"],
    ].map(([one, other]) => isNear(one, other)),
    [true, true, false, true, false],
  );
});

test("a sentence is cut into the words that mean something", () => {
  equal(texts("展示会はありますか"), ["展示会"]);
  equal(texts("海外の展示会の助成金はありますか"), ["海外", "展示会", "助成金"]);
});

test("what nobody sees, or what only separates letters, cuts no word", () => {
  equal(texts("補\u200b助\u00ad金"), ["補助金"]);
  equal(texts("展·示’会の補•助金"), ["展示会", "補助金"]);
  equal(texts("リ·スキリング"), texts("リ・スキリング"));
});

test("a word of Latin letters and kana is taken whole, with its long marks", () =>
  equal(
    wordsOf("Uターンの補助金").map(({ typed }) => typed),
    ["uターン", "補助金"],
  ));

test("a word that the vocabulary does not know is asked for as it is", () => equal(texts("奨学金"), ["奨学金"]));

test("what means the same is asked for too, and what it leads to", () => {
  equal(others("見本市"), ["#1", "#2"]);
});

test("a word that asks is looked for only where it is the whole question", () => {
  const asking = new Lexicon([
    { ...JA, words: ["いくら"], verbs: [], readings: [], phrases: [], leads: [[]], ignored: ["いくら", "は"] },
  ]);
  equal(texts("いくら？", asking), ["いくら"]);
  equal(wordsOf("いくら？", asking)[0].groups, [0]);
  equal(texts("宇宙船はいくら", asking), ["宇宙船"]);
});

test("an English phrase leads to the Japanese words, and the other way round", () => {
  equal(others("trade fairs").includes("#1"), true);
  equal(others("展示会", en).includes("#1"), true);
});

test("little words of English are passed over", () =>
  equal(texts("I want to exhibit at a trade fair", en), ["exhibit", "trade fair"]));

test("kana and romaji find the word they read", () => {
  for (const typed of ["ほじょきん", "ホジョキン", "hojokin", "hojyokin"]) equal(others(typed).includes("#0"), true);
});

test("hiragana between other words count little, by themselves they count fully", () => {
  equal(
    wordsOf("かがやき 展示会").map(({ weight }) => weight),
    [0.4, 1],
  );
  equal(
    wordsOf("展示会に出たい").map(({ text, weight }) => [text, weight]),
    [
      ["展示会", 1],
      ["出た", 0.4],
    ],
  );
  equal(
    wordsOf("かがやき").map(({ weight }) => weight),
    [1],
  );
});

test("postings are read as they were written", () =>
  equal(
    [...decode("B2N")],
    [
      [0, 1],
      [2, 13],
    ],
  ));

const INDEX = {
  展示: "N2D",
  示会: "N2D",
  海外: "2H",
  補助: "N",
  助金: "N",
  train: "3J",
  "#0": "N",
  "#1": "N2D",
  "#2": "2H",
};
const storeOf = (index, count = 6) => ({
  head: { count, weights: { programs: 1 } },
  kindOf: () => "programs",
  postings: async (terms) => terms.map((term) => decode(index[term] ?? "")),
  beginningWith: async (start) => Object.keys(index).filter((term) => term.startsWith(start)),
});
const store = storeOf(INDEX, 4);
const found = async (question, lexicon = ja) => rank(unitsOf(question, lexicon), store, lexicon);
const numbers = async (question, lexicon) => (await found(question, lexicon)).scores.map(({ number }) => number);

test("the more prominent comes first", async () => equal(await numbers("展示会"), [0, 2, 1]));

test("a match is worth what the index says of its kind", async () => {
  const kindOf = (number) => (number === 0 ? "pages" : "programs");
  const light = { ...store, kindOf, head: { count: 4, weights: { programs: 1, pages: 0.01 } } };
  const { scores } = await rank(unitsOf("展示会", ja), light, ja);
  equal(
    scores.map(({ number }) => number),
    [2, 1, 0],
  );
});

test("what has all words comes before what has some", async () => {
  equal((await numbers("補助金 展示会"))[0], 0);
});

test("a word that nothing has is named, and the rest is answered", async () => {
  const { scores, missing } = await found("展示会 宇宙船");
  equal([scores.length > 0, missing], [true, ["宇宙船"]]);
});

test("a slip of one letter is forgiven and told", async () => {
  const { scores, corrected } = await found("trani", en);
  equal([scores.map(({ number }) => number), corrected.length], [[2], 1]);
  equal((await numbers("補肋金"))[0], 0);
});

test("a word that is being typed is found by its beginning", async () => equal(await numbers("trai", en), [2]));

test("words that follow each other in the order of the question come before the same words apart", async () => {
  const near = { 海外: "N2N", 外展: "3N", 展示: "N2N" };
  const store = storeOf(near);
  const { scores } = await rank(unitsOf("海外展示", ja), store, ja);
  equal(
    scores.map(({ number }) => number),
    [2, 0],
  );
});

test("what meets little of a question is left out beside what meets it", async () => {
  const { scores } = await rank(unitsOf("宇宙 相談", ja), storeOf({ 宇宙: "3D", 相談: "NNNNN" }), ja);
  equal(
    scores.map(({ number }) => number),
    [2],
  );
});

test("few kana of a longer word are no ground", async () => {
  const { scores, missing } = await rank(unitsOf("コースター", ja), storeOf({ こす: "N", すた: "2N" }), ja);
  equal([scores, missing.length], [[], 1]);
});

test("few kana of which the index has a part are no ground, though nothing has more", async () => {
  const { scores, isNearest } = await rank(unitsOf("バンク", ja), storeOf({ んく: "NN" }), ja);
  equal([scores, isNearest], [[], true]);
});

test("documents that have a part of an unknown word are merely near", async () => {
  const { isNearest } = await rank(unitsOf("健康保険料", ja), storeOf({ 保険: "N" }), ja);
  equal(isNearest, true);
  const known = await rank(unitsOf("健康保険料", ja), storeOf({ 健康: "N", 康保: "N", 保険: "N", 険料: "N" }), ja);
  equal(known.isNearest, false);
});

test("a letter that is left between words is asked for with its neighbour", async () => {
  equal(
    wordsOf("海外員").map(({ text, pairs }) => [text, pairs.map(([term]) => term)]),
    [
      ["海外", ["海外"]],
      ["員", ["外員"]],
    ],
  );
  equal(
    wordsOf("員").map(({ pairs }) => pairs.map(([term]) => term)),
    [["員"]],
  );
});

test("a question about what the catalog lacks gets the three nearest, and they are told as such", async () => {
  const many = storeOf({ 補助: "NNNNN", 助金: "NNNNN", "#0": "NNNNN", 海外: "N" });
  const { scores, isNearest } = await rank(unitsOf("宇宙船 補助金", ja), many, ja);
  equal([scores.length, isNearest], [3, true]);
  const known = await rank(unitsOf("海外 補助金", ja), many, ja);
  equal([known.isNearest, known.scores[0].number], [false, 0]);
});

test("kana that read a known word find the word before texts that only have the same kana", async () => {
  const store = storeOf({ ほじ: "NN", じょ: "NN", ょき: "NN", きん: "NN", "#0": "3N" });
  const { scores } = await rank(unitsOf("ほじょきん", ja), store, ja);
  equal(scores[0].number, 2);
});

test("nothing to look for finds nothing", async () => equal(await numbers("、。"), []));

const marks = (text, ...words) =>
  marked(text, words)
    .filter((part) => part.isMarked)
    .map((part) => part.text);

test("matches are marked as they are written", () => {
  equal(marks("海外の見本市とミホンイチ", "見本市", "みほんいち"), ["見本市", "ミホンイチ"]);
  equal(marks("Trade fairs and a fairy", "trade fair"), ["Trade", "fairs"]);
  equal(marks("サーバー室", "さば"), ["サーバ"]);
});

test("marking loses not a letter", () => {
  const text = "ＤＸ㈱の DX セミナーｾﾐﾅｰ、end";
  equal(
    marked(text, ["dx", "せみな"])
      .map((part) => part.text)
      .join(""),
    text,
  );
});
