// The table that compares: a column for each record, a row for each fact.

import { button, make } from "./make.js";
import { fill } from "./words.js";

/**
 * The names of the records, each with a button that calls `leave(id)`.
 * @param {{ id: string, name: string, href: string }[]} pages
 * @param {Words<"compare">} say
 * @param {(id: string) => void} leave
 */
export function head(pages, say, leave) {
  const cells = pages.map(({ id, name, href }) => {
    const press = button(say.remove, () => leave(id), "press no-print");
    press.ariaLabel = fill(say.remove_name, { name });
    return make("th", { scope: "col" }, make("a", { href }, name), press);
  });
  return make("thead", {}, make("tr", {}, make("td"), ...cells));
}

/**
 * The rows, those of a section together under its name unless they say it themselves.
 * @param {FactRow[]} rows
 * @param {number} count
 * @param {Words<"compare">} say
 */
export function bodies(rows, count, say) {
  const sections = Map.groupBy(rows, ({ section }) => section);
  return [...sections].map(([section, facts]) => {
    const isNamed = section && facts[0]?.label !== section;
    const title = make("th", { colspan: count + 1, scope: "rowgroup" }, section);
    const named = isNamed ? [make("tr", {}, title)] : [];
    return make("tbody", {}, ...named, ...facts.map((fact) => row(fact, say)));
  });
}

/** @param {FactRow} row @param {Words<"compare">} say */
function row({ label, cells, differs }, say) {
  const mark = differs && make("span", { class: "compare__mark" }, say.differs);
  const told = cells.map((lines) => {
    const texts = lines ?? [say.not_stated];
    return make("td", { class: lines ? undefined : "compare__nothing" }, ...texts.map((text) => make("p", {}, text)));
  });
  return make("tr", {}, make("th", { scope: "row" }, label, mark), ...told);
}
