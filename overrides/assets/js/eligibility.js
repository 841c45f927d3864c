// Whether an applicant fits a program, as far as the data say. The same rules as src/catalog/rules/eligibility.py, read
// from the same table (index/eligibility.json); both are tested with tests/vectors/eligibility.json. Touches no page.

import { yearsSince } from "./since.js";

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
  "one-of": ({ of = [], open }, { said }, { id, never = "" }) => {
    const answers = said[id] ?? [];
    if (!answers.length) return "unanswered";
    if (answers.some((term) => of.includes(term))) return "met";
    return open && !answers.includes(never) ? "ask" : "not-met";
  },
  "at-least": ({ at_least = 0 }, { years }) => {
    if (!years) return "unanswered";
    if (years[0] >= at_least) return "met";
    return years[1] >= at_least ? "ask" : "not-met";
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
  for (const { id } of rules.filter(({ test }) => test === "one-of")) {
    const terms = params.getAll(id).filter(Boolean);
    if (terms.length) said[id] = terms;
  }
  /** @type {Answers["years"]} */
  const years = said.place?.includes("none") ? [0, 0] : yearsSince(params.get("since"), today);
  return { want: params.getAll("want").filter(Boolean), said, years };
}
