// Problems in words: each with what it means and, where it is about a field, the way there.

import { element, FIELDS, focusOn, made } from "./dom.js";

const PROBLEMS = "/help/problems/";

/** @typedef {(path: (string | number)[]) => HTMLElement | null} Find */

/**
 * Show all problems above the form, and each at its field.
 * @param {any[]} problems @param {Record<string, string>} words @param {Find} [find]
 */
export function report(problems, words, find = () => null) {
  const items = problems.map((problem) => itemOf(problem, words, find));
  const list = made("ul", "");
  list.append(...items);
  const title = made("h2", (words.problems ?? "").replace("{n}", String(problems.length)));
  element("report").replaceChildren(...(problems.length ? [title, list] : []));
}

/** @param {any} problem @param {Record<string, string>} words @param {Find} find */
function itemOf(problem, words, find) {
  const said = [problem.message, ...problem.details].join(" / ");
  const text = `${words[problem.severity]}: ${problem.subject} ${said} → ${problem.hint}`;
  const item = made("li", "", { class: problem.severity });
  const field = problem.path && find(problem.path);
  if (!field) {
    item.append(`${text} (${problem.place}) `, ...more(problem, words));
    return item;
  }
  const button = made("button", text, { type: "button" });
  button.addEventListener("click", () => focusOn(field));
  item.append(button, " ", ...more(problem, words));
  mark(field, problem, text, words);
  return item;
}

/** @param {HTMLElement} field @param {any} problem @param {string} text @param {Record<string, string>} words */
function mark(field, problem, text, words) {
  const note = made("p", `${text} `, { class: `problem ${problem.severity}` });
  note.append(...more(problem, words));
  field.append(note);
  if (problem.severity === "error") field.querySelector(FIELDS)?.setAttribute("aria-invalid", "true");
}

/** Lead to what a kind of problem means. @param {any} problem @param {Record<string, string>} words */
function more(problem, words) {
  if (!problem.code) return [];
  const label = (words.whyOf ?? "").replace("{text}", problem.message);
  const href = `${PROBLEMS}${problem.code}/`;
  const attributes = { href, target: "_blank", rel: "noopener", "aria-label": label, class: "why" };
  return [made("a", words.why ?? "", attributes)];
}

/** Take all notes away from the fields of a form. @param {HTMLElement} form */
export function clearNotes(form) {
  for (const old of form.querySelectorAll(".problem")) old.remove();
  for (const old of form.querySelectorAll("[aria-invalid=true]")) old.removeAttribute("aria-invalid");
}
