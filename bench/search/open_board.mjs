// Asks our engine and its peers the questions of open texts: `node open_board.mjs whole|two FOLDER PEERS`.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [, , how, folder, peers] = process.argv;
const paragraphs = JSON.parse(readFileSync(join(folder, "paragraphs.json"), "utf8"));
const require = createRequire(join(peers, "package.json"));
const DEPTH = 10;

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

/** Okapi BM25 over pairs of characters and words of Latin letters. */
async function bigrams() {
  const { terms } = await import(pathToFileURL(join(folder, "assets/js/search/terms.js")).href);
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
  return { name: "BM25 over pairs", size: Buffer.byteLength(JSON.stringify([...postings])), find };
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

async function measured({ name, size, find }, questions) {
  const sum = { ndcg: 0, first: 0, none: 0, hits: 0 };
  await find(questions[0].text);
  const began = performance.now();
  for (const { text, number } of questions) {
    const found = await find(text);
    const place = found.indexOf(number);
    if (place >= 0 && place < DEPTH) sum.ndcg += 1 / Math.log2(place + 2);
    if (place >= 0 && place < 3) sum.first += 1;
    if (!found.length) sum.none += 1;
    sum.hits += found.length;
  }
  const time = (performance.now() - began) / questions.length;
  const share = (count) => `${((100 * count) / questions.length).toFixed(1)} %`;
  const mean = (total) => total / questions.length;
  return [
    name,
    mean(sum.ndcg).toFixed(3),
    share(sum.first),
    share(sum.none),
    mean(sum.hits).toFixed(1),
    size.toLocaleString("en"),
    time.toFixed(2),
  ];
}

const questions = asked();
const engines = [ours, bigrams, ...(existsSync(join(peers, "node_modules")) ? [lunr, minisearch] : [])];
console.log(`${paragraphs.length} texts, ${questions.length} questions (${how === "two" ? "two words each" : "whole"})\n`);
const rows = [["engine", "nDCG@10", "first three", "without a hit", "hits", "index bytes", "ms a question"]];
for (const engine of engines) rows.push(await measured(await engine(), questions));
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) console.log(row.map((cell, column) => cell[column ? "padStart" : "padEnd"](widths[column])).join("  "));
