// Terms of a day as people write it; reads as src/catalog/exports/search/days.py does. Touches no page.

import { table } from "./fold.js";

const LAST = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * The day as `7/4`, and the year, of what is written.
 * @param {string} text
 */
export function dayTerms(text) {
  const numbers = (text.match(/\d+|元/g) ?? []).map((each) => (each === "元" ? 1 : Number(each)));
  const year = yearOf(text, numbers);
  const months = table.months.split(" ");
  const named = months.indexOf(text.match(months.join("|"))?.[0] ?? "") + 1;
  const [month, day] = [...(named ? [named] : []), ...numbers.filter((each) => each < 1000)];
  const last = month !== undefined && /末|end/.test(text) ? LAST[(month + 11) % 12] : undefined;
  const found = day ?? last;
  return [...(found === undefined ? [] : [`${month}/${found}`]), ...(year ? [`${year}`] : [])];
}

/** @param {string} text @param {number[]} numbers */
function yearOf(text, numbers) {
  const era = Object.entries(table.eras).find(([name]) => new RegExp(`^${name} ?[0-9元]`).test(text));
  return era ? era[1] + (numbers.shift() ?? 0) : numbers.find((each) => each >= 1000);
}
