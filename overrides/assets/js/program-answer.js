// What <program-check> answers, by the rules of the eligibility check.

import { answersIn, judge } from "./eligibility.js";
import { loadTable, mark, put, why } from "./eligibility-marks.js";
import { find } from "./page.js";
import { yearsSince } from "./since.js";
import { dayInJapan } from "./status.js";
import { words } from "./words.js";

/**
 * Show in `place` whether its program is for somebody of whom this is given.
 * @param {HTMLElement} place
 * @param {Record<string, string>} given
 */
export async function answer(place, given) {
  const [table, say] = await Promise.all([loadTable(), words("verdict")]);
  const today = dayInJapan();
  const answers = answersIn(new URLSearchParams(given), table.rules, today);
  const program = table.programs.find(({ id }) => id === place.dataset.program);
  const { verdict, results } = judge(table, program?.parts ?? [], answers);
  const isAnswered = Object.values(given).some(Boolean);
  const found = find(place, "[data-found]");
  mark(place, results, isAnswered, () => "", say);
  put(found, verdict, isAnswered, say);
  const isMistake = given.since && !yearsSince(given.since, today);
  find(found, "[data-why]").textContent = isMistake ? say.no_month : why(place, verdict, say);
  found.hidden = !isAnswered;
}
