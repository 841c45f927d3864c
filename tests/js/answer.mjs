// Answers questions with the scripts of the site: JSON `{ name: [arguments, …] }` comes in, `{ name: [answer, …] }` goes out.
// `js` is the folder of the scripts.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const base = pathToFileURL(`${process.argv[2]}/`);
const load = (name) => import(new URL(`${name}.js`, base));
const { fold, width } = await load("search/fold");
const { learn, terms, yen } = await load("search/terms");
const { money } = await load("money");
const { readYen } = await load("yen");
const { bestOf, statusOn, isValid } = await load("status");
const { statusValues } = await load("facets");
const { answersIn, judge } = await load("eligibility");
const { sizeOf } = await load("size");
const { estimate } = await load("estimate");
const { parse } = await load("saved");
const { shardOf } = await load("sheet-records");

const { table, writing, questions } = JSON.parse(readFileSync(0, "utf8"));
learn(writing);
const ANSWER = {
  fold,
  width,
  terms: (text) => terms(text).sort(),
  yen,
  typed: readYen,
  money,
  status: statusOn,
  best: (said, today) => {
    const { part, status, last } = bestOf(said, today);
    return [Number(part.day), status, last];
  },
  values: statusValues,
  certificate: isValid,
  answers: (search) => answersIn(new URLSearchParams(search), table.rules, "2026-11-21").said,
  eligibility: (parts, answers) => {
    const { verdict, results } = judge(table, parts, answers);
    return { verdict, results };
  },
  size: sizeOf,
  estimate: (offer, cost) => estimate(offer, BigInt(cost)),
  id: (id) => parse(`programs/${id}`, ["programs"]).ids.length === 1,
  shard: shardOf,
};
const plain = (_, value) => (typeof value === "bigint" ? String(value) : value);
const answers = Object.entries(questions).map(([name, all]) => [name, all.map((it) => ANSWER[name](...it))]);
process.stdout.write(JSON.stringify(Object.fromEntries(answers), plain));
