// Whether an applicant fits a program, as far as the data say. The same rules as src/catalog/rules/eligibility.py, read
// from the same table (index/eligibility.json); both are tested with tests/vectors/eligibility.json. Touches no page.

/** What follows from the answers for a program: its verdict, and each of its parts with a result for every rule. */
export function judge({ rules, verdicts }, parts, answers) {
  const judged = parts.map((part) => judgePart(rules, verdicts, part, answers));
  const worth = (part) => verdicts.findIndex(({ verdict }) => verdict === part.verdict); // the worst stands first
  const [best] = [...judged].sort((a, b) => worth(b) - worth(a));
  return { ...best, parts: judged };
}

function judgePart(rules, verdicts, { conditions = {}, asks }, answers) {
  const results = {};
  for (const rule of rules) {
    if (conditions[rule.id]) results[rule.id] = TESTS[rule.test](conditions[rule.id], answers, rule);
  }
  const found = Object.values(results).concat(asks ? "ask" : []);
  const { verdict } = verdicts.find(({ any }) => !any.length || any.some((result) => found.includes(result)));
  return { verdict, results };
}

const TESTS = {
  "one-of": ({ of = [], open }, { said }, { id, never }) => {
    if (!said[id]?.length) return "unanswered";
    if (said[id].some((term) => of.includes(term))) return "met";
    return open && !said[id].includes(never) ? "ask" : "not-met";
  },
  "at-least": ({ at_least }, { years }) => {
    if (!years) return "unanswered";
    if (years[0] >= at_least) return "met";
    return years[1] >= at_least ? "ask" : "not-met";
  },
};

/** The answers to the questions of `rules` that an address holds, on a day such as `2026-11-21`. */
export function answersIn(params, rules, today) {
  const said = {};
  for (const { id } of rules.filter(({ test }) => test === "one-of")) {
    const terms = params.getAll(id).filter(Boolean);
    if (terms.length) said[id] = terms;
  }
  const years = said.place?.includes("none") ? [0, 0] : yearsSince(params.get("since"), today);
  return { want: params.getAll("want").filter(Boolean), said, years };
}

/** The least and the most full years since a month such as `2024-05`, whose day nobody knows; null if it is none. */
export function yearsSince(since, today) {
  const [, year, month] = (/^\s*(\d{4})\D*(\d{1,2})\D?\s*$/.exec(since ?? "") ?? []).map(Number);
  if (!(month >= 1 && month <= 12)) return null;
  const [yearNow, monthNow] = today.split("-").map(Number);
  const months = (yearNow - year) * 12 + (monthNow - month);
  return [months - 1, months].map((full) => Math.max(0, Math.floor(full / 12)));
}
