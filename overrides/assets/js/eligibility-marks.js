// The marks of <eligibility-check> at the conditions of a program: what follows from an answer, and which it was.

import { loadJson } from "./load.js";
import { find, findAll } from "./page.js";
import { fill } from "./words.js";

/** @typedef {Words<"verdict">} Say */
/** @typedef {EligibilityTable & { programs: EligibilityProgram[]; sizes: Size[] }} Table */

/** The rules, and what every program asks for. @returns {Promise<Table>} */
export const loadTable = () => loadJson(new URL("../../index/eligibility.json", import.meta.url));

/**
 * Mark the conditions in `place` with the results of their rules; `answer(rule)` says what was answered.
 * @param {HTMLElement} place
 * @param {Record<string, Result>} results
 * @param {boolean} isAnswered
 * @param {(rule: string) => string} answer
 * @param {Say} say
 */
export function mark(place, results, isAnswered, answer, say) {
  for (const item of findAll(place, ".reasons > li")) {
    const { rule } = item.dataset;
    const result = (rule ? results[rule] : "ask") ?? "ask";
    put(item, result, isAnswered, say);
    find(item, "[data-answer]").textContent = result !== "unanswered" && rule ? answer(rule) : "";
  }
}

/**
 * @param {HTMLElement} item
 * @param {Result | Verdict} result
 * @param {boolean} isAnswered
 * @param {Say} say
 */
export function put(item, result, isAnswered, say) {
  if (isAnswered) item.dataset.result = result;
  else delete item.dataset.result;
  find(item, "[data-mark]").textContent = isAnswered ? say[result] : "";
}

/** Rules that have not the name of their question. @type {Record<string, string>} */
const QUESTIONS = { years: "since", excluded: "circumstance" };

/**
 * What the reader answered to the question of a rule, in the words of the form.
 * @param {string} rule
 * @param {HTMLInputElement[]} inputs
 * @param {Say} say
 */
export function answerTo(rule, inputs, say) {
  const asked = inputs.filter(({ name, value }) => name === (QUESTIONS[rule] ?? rule) && value);
  const given = asked.filter(({ type, checked }) => checked || type === "text");
  const texts = given.map((input) => (input.type === "text" ? input.value : labelOf(input)));
  return texts.length ? fill(say.answer, { answer: texts.join(" / ") }) : "";
}

/** @param {HTMLInputElement} input */
export function labelOf({ labels }) {
  return labels?.[0]?.textContent.trim() ?? "";
}

/**
 * The first look at the reasons: what decides, in the parts of the program that fit best.
 * @param {HTMLElement} node
 * @param {Verdict} verdict
 * @param {Say} say
 */
export function why(node, verdict, say) {
  const items = findAll(node, ".reasons > li").filter((item) => {
    const part = /** @type {HTMLElement | null} */ (item.closest("[data-part]"));
    return (part?.dataset.result ?? verdict) === verdict;
  });
  for (const result of /** @type {const} */ (["not-met", "unanswered", "ask"])) {
    const deciding = items.filter(({ dataset }) => dataset.result === result);
    const labels = deciding.map((item) => find(item, "strong").textContent);
    if (labels.length) return `${say[result]}: ${[...new Set(labels)].join(" / ")}`;
  }
  return "";
}
