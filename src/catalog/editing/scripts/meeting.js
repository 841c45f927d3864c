// What was changed elsewhere while a form was open, and the offer to take it in.

import { element, made, say } from "./dom.js";

/** @param {any} answer @param {Record<string, string>} words @param {() => void} takeIn */
export function meet(answer, words, takeIn) {
  say(answer.stale, true);
  const report = element("report");
  report.replaceChildren(made("h2", answer.stale));
  if (answer.changes.length) report.append(changesTable(answer.changes, words));
  if (answer.merged) {
    const button = made("button", words.take ?? "", { type: "button", id: "take" });
    button.addEventListener("click", takeIn);
    report.append(button);
  }
  report.focus();
}

/** @param {any[]} changes @param {Record<string, string>} words */
function changesTable(changes, words) {
  const table = made("table", "");
  const head = made("tr", "");
  for (const name of ["field", "before", "now", "mine"]) head.append(made("th", words[name] ?? "", { scope: "col" }));
  table.append(head);
  for (const change of changes) {
    const row = made("tr", "");
    row.append(made("th", change.field, { scope: "row" }));
    for (const name of ["before", "now", "mine"]) row.append(made("td", change[name] ?? "–"));
    table.append(row);
  }
  return table;
}
