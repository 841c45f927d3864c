// The best combination of support for one planned cost, by what the sources print on combining it; no yen of the cost is
// counted twice. The same rules as src/catalog/rules/payments.py and together.py beside it; both are tested with
// tests/vectors/together.json. Touches no page.

import { judge } from "./eligibility.js";
import { estimate } from "./estimate.js";

/**
 * The best payment of each course that does not fail to fit.
 * @param {EligibilityTable} table
 * @param {EligibilityProgram} program
 * @param {Answers} answers
 * @param {bigint} cost
 */
export function choicesOf(table, { id, themes, fields = [], parts }, answers, cost) {
  /** @type {Map<string, Choice[]>} */
  const courses = new Map();
  const hasPriority = answers.fields.some((field) => fields.includes(field));
  for (const part of parts) {
    const { verdict, results } = judge(table, [part], answers);
    const open = Object.values(results).filter((result) => result !== "met");
    for (const pay of part.pays ?? []) {
      let own = judge(table, [pay], answers).verdict;
      // Whoever names no field may still have one, and gets at least what there is without.
      if (own !== NO && (pay.priority ?? hasPriority) !== hasPriority) {
        own = pay.priority && !answers.fields.length ? "may-fit" : NO;
      }
      if (verdict === NO || own === NO) continue;
      const isOpen = own !== "fits";
      const { granted: alone } = estimate(pay.figures, cost);
      const judged = { verdict: isOpen ? own : verdict, isOpen, questions: open.length + (part.asks ?? 0) };
      const offers = courses.get(pay.course) ?? [];
      courses.set(pay.course, [...offers, { program: id, themes, pay, alone, ...judged }]);
    }
  }
  return [...courses.values()].map(best);
}

/** @type {Verdict} */
const NO = "does-not-fit";

/**
 * The offer that pays most of those that are certain, or of all where none is.
 * @param {Choice[]} offers
 * @returns {Choice}
 */
function best(offers) {
  const certain = offers.filter(({ isOpen }) => !isOpen);
  /** @param {Choice[]} some */
  const most = (some) => some.reduce((one, other) => (other.alone > one.alone ? other : one));
  const found = most(certain.length ? certain : offers);
  return { ...found, couldBeMore: most(offers).alone > found.alone };
}

/** Math.min takes no BigInt. @param {bigint} a @param {bigint} b */
const ascending = (a, b) => Number(a - b);

/** How many choices are tried with each other: those that pay most. */
const MOST = 12;

/**
 * The best combinations for each purpose, since one cost serves one; without any, for that which pays most.
 * @param {Choice[]} choices
 * @param {string[]} want
 * @param {bigint} cost
 */
export function together(choices, want, cost) {
  /** @type {Map<string, Together>} */
  const found = new Map();
  for (const theme of want.length ? want : new Set(choices.flatMap(({ themes }) => themes))) {
    const plans = bestPlans(
      choices.filter(({ themes }) => themes.includes(theme)),
      cost,
    );
    if (!plans) continue;
    const key = [plans.sure, plans.perhaps].map((plan) => plan?.shares.map(nameOf)).join("|");
    found.set(key, { ...plans, themes: [...(found.get(key)?.themes ?? []), theme] });
  }
  const all = [...found.values()];
  if (want.length || !all.length) return all;
  return [all.reduce((one, other) => (other.sure.granted > one.sure.granted ? other : one))];
}

/** @param {Share} share */
function nameOf({ choice: { program, pay } }) {
  return `${program}/${pay.course}`;
}

/**
 * The best plan of which all is printed, and the best of all if it pays more.
 * @param {Choice[]} choices
 * @param {bigint} cost
 */
function bestPlans(choices, cost) {
  const most = choices
    .filter(({ alone }) => alone)
    .sort((a, b) => Number(b.alone - a.alone) || a.questions - b.questions);
  const paying = most.slice(0, MOST);
  /** @type {Plan[]} */
  const plans = [];
  /** @param {Choice[]} chosen @param {number} start */
  const extend = (chosen, start) => {
    for (let i = start; i < paying.length; i++) {
      const choice = /** @type {Choice} */ (paying[i]);
      if (chosen.some((other) => agreement(other, choice) === "not-allowed")) continue;
      plans.push(planOf([...chosen, choice], cost));
      extend([...chosen, choice], i + 1);
    }
  };
  extend([], 0);
  const perhaps = bestOf(plans);
  const sure = bestOf(plans.filter(({ toAsk }) => !toAsk.length));
  return sure && perhaps && { sure, perhaps: perhaps.granted > sure.granted ? perhaps : null };
}

/** @param {Plan[]} plans */
function bestOf(plans) {
  const worth = plans.toSorted(
    (a, b) => Number(b.granted - a.granted) || a.toAsk.length - b.toAsk.length || a.shares.length - b.shares.length,
  );
  return worth[0];
}

/**
 * @param {Choice[]} chosen
 * @param {bigint} cost
 * @returns {Plan}
 */
function planOf(chosen, cost) {
  let rest = cost;
  let granted = 0n;
  const shares = chosen
    .toSorted((a, b) => compareRates(b.pay, a.pay))
    .map((choice) => {
      const needed = neededFor(choice.pay, cost);
      const [part = 0n] = [needed, rest].sort(ascending);
      const share = { choice, cost: part, granted: estimate(choice.pay.figures, part).granted };
      rest -= part;
      granted += share.granted;
      return share;
    });
  const pairs = chosen.flatMap((one, i) => chosen.slice(i + 1).map((other) => /** @type {const} */ ([one, other])));
  return { granted, shares, toAsk: pairs.filter((pair) => agreement(...pair) === "not-printed") };
}

/** @param {Payment} pay */
function rateOf({ figures: { rate = "0/1" } }) {
  const [over = "", under = ""] = rate.split("/");
  return /** @type {const} */ ([BigInt(over), BigInt(under)]);
}

/** @param {Payment} one @param {Payment} other */
function compareRates(one, other) {
  const [[a, b], [c, d]] = [rateOf(one), rateOf(other)];
  return Number(a * d - c * b);
}

/**
 * The least cost for which the payment is the most that it can be; 0 for a fixed sum.
 * @param {Payment} pay
 * @param {bigint} cost
 */
function neededFor(pay, cost) {
  const [over, under] = rateOf(pay);
  const limits = [pay.figures.limit, pay.figures.total].flatMap((limit) => (limit ? BigInt(limit) : []));
  if (!over) return 0n;
  const [most] = limits.sort(ascending);
  if (most === undefined) return cost;
  const needed = (most * under + over - 1n) / over;
  const [, part = 0n] = [needed, BigInt(pay.figures.minCost ?? 0)].sort(ascending);
  return part;
}

/**
 * What the sources print on combining two payments. Silence of either allows nothing; one program counts with one
 * course, unless it prints that the courses come together.
 * @param {Choice} one
 * @param {Choice} other
 */
export function agreement(one, other) {
  const both = [says(one, other), says(other, one)];
  if (both.some((rule) => rule?.allowed === false)) return "not-allowed";
  if (both.some((rule) => rule?.isNamed) || both.every((rule) => rule)) return "allowed";
  return one.program === other.program ? "not-allowed" : "not-printed";
}

/**
 * What the source of one prints on the other, and whether it names it; nothing where it is silent.
 * @param {Choice} one
 * @param {Choice} other
 */
function says({ program, pay: { rule } }, other) {
  if (!rule || rule.outside) return null;
  const { allowed = false, programs, courses } = rule;
  const isSame = program === other.program;
  if (!programs && !courses) return isSame ? null : { allowed, isNamed: false };
  const isNamed = isSame ? courses?.includes(other.pay.course) : programs?.includes(other.program);
  return isNamed ? { allowed, isNamed } : null;
}
