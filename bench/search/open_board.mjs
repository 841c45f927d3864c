// Asks our engine and its peers the questions of open texts: `node open_board.mjs whole|two FOLDER PEERS` prints, as JSON, the
// questions and what each engine found.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [, , how, folder, peers] = process.argv;
const paragraphs = JSON.parse(readFileSync(join(folder, "paragraphs.json"), "utf8"));
const require = createRequire(join(peers, "package.json"));

globalThis.fetch = async (address) => {
  const text = readFileSync(fileURLToPath(String(address).split("?")[0]), "utf8");
  return { ok: true, json: async () => JSON.parse(text) };
};
globalThis.document = { documentElement: { lang: "ja" } };

const segmenter = new Intl.Segmenter("ja", { granularity: "word" });
const words = (text) => [...segmenter.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);

/** The two rarest words of a question, of those that any text has; a word is more than a letter or an ending. */
function twoWords(question, counts) {
  const some = [...new Set(words(question))].filter((word) => counts.has(word) && /^(?![ぁ-ゖ]+$)../.test(word));
  return some.sort((one, other) => counts.get(one) - counts.get(other)).slice(0, 2).join(" ");
}

function asked() {
  const all = paragraphs.flatMap(({ questions }, number) => questions.map((text) => ({ text, number })));
  if (how !== "two") return all;
  const counts = new Map();
  for (const { title, body } of paragraphs)
    for (const word of new Set(words(`${title} ${body}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return all.map(({ text, number }) => ({ text: twoWords(text, counts), number })).filter(({ text }) => text);
}

async function ours() {
  const { Engine } = await import(pathToFileURL(join(folder, "assets/js/search/engine.js")).href);
  const engine = new Engine(pathToFileURL(join(folder, "search/")).href, "ja");
  const index = join(folder, "search/ja");
  const files = readdirSync(index).filter((name) => !name.startsWith("cards"));
  const size = files.reduce((sum, name) => sum + statSync(join(index, name)).size, 0);
  return { name: "ours", size, find: async (text) => (await engine.ask(text)).numbers };
}

/** Pairs of characters and words of Latin letters. */
async function bigrams() {
  const { terms } = await import(pathToFileURL(join(folder, "assets/js/search/terms.js")).href);
  return bm25("BM25 over pairs", terms);
}

/** Words as a dictionary of Japanese knows them, by the form in which it lists them. */
async function kuromoji() {
  const { builder } = require("kuromoji");
  const dicPath = join(peers, "node_modules", "kuromoji", "dict");
  const tokenizer = await new Promise((resolve, reject) => {
    builder({ dicPath }).build((error, made) => (error ? reject(error) : resolve(made)));
  });
  const isSaid = ({ pos }) => !["助詞", "助動詞", "記号"].includes(pos);
  return bm25("BM25 over kuromoji", (text) =>
    tokenizer
      .tokenize(text)
      .filter(isSaid)
      .map((token) => (token.basic_form === "*" ? token.surface_form : token.basic_form)),
  );
}

/** Okapi BM25. */
function bm25(name, terms) {
  const texts = paragraphs.map(({ title, body }) => terms(`${title}\n${body}`));
  const usual = texts.reduce((sum, text) => sum + text.length, 0) / texts.length;
  const postings = new Map();
  texts.forEach((text, number) => {
    const counts = new Map();
    for (const term of text) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const weight = (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * text.length) / usual));
      if (!postings.has(term)) postings.set(term, []);
      postings.get(term).push([number, weight]);
    }
  });
  const find = (text) => {
    const scores = new Map();
    for (const term of new Set(terms(text))) {
      const found = postings.get(term) ?? [];
      const rarity = Math.log(1 + (texts.length - found.length + 0.5) / (found.length + 0.5));
      for (const [number, weight] of found) scores.set(number, (scores.get(number) ?? 0) + rarity * weight);
    }
    return [...scores].sort((one, other) => other[1] - one[1]).map(([number]) => number);
  };
  return { name, size: Buffer.byteLength(JSON.stringify([...postings])), find };
}

async function lunr() {
  const lunr = require("lunr");
  for (const name of ["lunr.stemmer.support.js", "tinyseg.js", "lunr.ja.js"]) require(`lunr-languages/${name}`)(lunr);
  const index = lunr(function build() {
    this.use(lunr.ja);
    this.ref("number");
    this.field("title");
    this.field("body");
    paragraphs.forEach(({ title, body }, number) => this.add({ number, title, body }));
  });
  const find = (text) =>
    index
      .query((query) => {
        for (const token of lunr.ja.tokenizer(text)) query.term(token.toString(), { usePipeline: true });
      })
      .map(({ ref }) => Number(ref));
  return { name: "lunr ja", size: Buffer.byteLength(JSON.stringify(index)), find };
}

async function minisearch() {
  const { default: MiniSearch } = await import(pathToFileURL(require.resolve("minisearch")).href);
  const index = new (MiniSearch.default ?? MiniSearch)({ fields: ["title", "body"], tokenize: words });
  index.addAll(paragraphs.map(({ title, body }, id) => ({ id, title, body })));
  const find = (text) => index.search(text).map(({ id }) => id);
  return { name: "MiniSearch + Segmenter", size: Buffer.byteLength(JSON.stringify(index)), find };
}

/** What an engine found: for each question the place of the right text among all that came, from 0, or -1. */
async function asking({ name, size, find }, questions) {
  await find(questions[0].text);
  const began = performance.now();
  const found = [];
  for (const { text, number } of questions) {
    const numbers = await find(text);
    found.push({ place: numbers.indexOf(number), hits: numbers.length });
  }
  return { name, size, found, milliseconds: performance.now() - began };
}

const questions = asked();
const engines = [ours, bigrams, ...(existsSync(join(peers, "node_modules")) ? [kuromoji, lunr, minisearch] : [])];
const told = [];
for (const engine of engines) told.push(await asking(await engine(), questions));
console.log(JSON.stringify({ questions, engines: told }));
