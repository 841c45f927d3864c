// Whether an applicant fits a program, as far as the data say. The same rules as src/catalog/rules/eligibility.py, read
// from the same table (index/eligibility.json); both are tested with tests/vectors/eligibility.json. Touches no page.

import { yearsSince } from "./since.js";

/** @type {[number, number]} */
const ZERO = [0, 0];

/**
 * What follows from the answers for a program: its verdict, and each of its parts with a result for every rule.
 * @param {EligibilityTable} table
 * @param {EligibilityPart[]} parts
 * @param {Answers} answers
 */
export function judge({ rules, verdicts }, parts, answers) {
  const judged = parts.map((part) => judgePart(rules, verdicts, part, answers));
  /** @param {Judgement} part */
  const worth = (part) => verdicts.findIndex(({ verdict }) => verdict === part.verdict); // the worst stands first
  const best = judged.reduce((one, other) => (worth(other) > worth(one) ? other : one));
  return { ...best, parts: judged };
}

/**
 * @param {EligibilityTable["rules"]} rules
 * @param {EligibilityTable["verdicts"]} verdicts
 * @param {EligibilityPart} part
 * @param {Answers} answers
 * @returns {Judgement}
 */
function judgePart(rules, verdicts, { conditions = {}, asks }, answers) {
  /** @type {Record<string, Result>} */
  const results = {};
  for (const rule of rules) {
    const condition = conditions[rule.id];
    if (condition) results[rule.id] = TESTS[rule.test](condition, answers, rule);
  }
  const found = Object.values(results).concat(asks ? "ask" : []);
  const line = verdicts.find(({ any }) => !any.length || any.some((result) => found.includes(result)));
  return { verdict: line?.verdict ?? "may-fit", results };
}

/** @type {Record<EligibilityRule["test"], (condition: Condition, answers: Answers, rule: EligibilityRule) => Result>} */
const TESTS = {
  "one-of": ({ of = [], open }, { said }, { id, asks = id, never = "" }) => {
    const answers = said[asks] ?? [];
    if (!answers.length) return "unanswered";
    if (answers.some((term) => of.includes(term))) return "met";
    return open && !answers.includes(never) ? "ask" : "not-met";
  },
  "none-of": ({ of = [] }, { said }, { id, asks = id }) => {
    const answers = said[asks] ?? [];
    if (!answers.length) return "unanswered";
    return answers.some((term) => of.includes(term)) ? "not-met" : "met";
  },
  "all-of": ({ of = [] }, { said }, { id }) => {
    const answers = said[id] ?? [];
    if (!answers.length) return "unanswered";
    return of.every((term) => answers.includes(term)) ? "met" : "ask";
  },
  "at-least": ({ at_least = 0 }, { numbers }, { id }) => {
    const [least, most] = numbers[id] ?? [];
    if (least === undefined || most === undefined) return "unanswered";
    if (least >= at_least) return "met";
    return most >= at_least ? "ask" : "not-met";
  },
};

/**
 * The answers to the questions of `rules` that an address holds, on a day such as `2026-11-21`.
 * @param {URLSearchParams} params
 * @param {EligibilityTable["rules"]} rules
 * @param {string} today
 */
export function answersIn(params, rules, today) {
  /** @type {Answers["said"]} */
  const said = {};
  for (const { id } of rules.filter(({ test, asks }) => test.endsWith("-of") && !asks)) {
    const terms = params.getAll(id).filter(Boolean);
    if (terms.length) said[id] = terms;
  }
  const years = said.place?.includes("none") ? ZERO : yearsSince(params.get("since"), today);
  const leave = /^\d{1,3}$/.exec(params.get("leave")?.normalize("NFKC").trim() ?? "");
  /** @type {Answers["numbers"]} */
  const numbers = {};
  if (years) numbers.years = years;
  if (leave) numbers.leave = [Number(leave[0]), Number(leave[0])];
  return { want: params.getAll("want").filter(Boolean), fields: params.getAll("field").filter(Boolean), said, numbers };
}
