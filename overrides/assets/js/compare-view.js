// The table that compares: a column for each record, a row for each fact.

import { piecesOf } from "./compare-facts.js";
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
 * @param {string[]} ids
 * @param {Words<"compare">} say
 */
export function bodies(rows, ids, say) {
  const sections = Map.groupBy(rows, ({ section }) => section);
  return [...sections].map(([section, facts]) => {
    const isNamed = section && facts[0]?.label !== section;
    const title = make("th", { colspan: ids.length + 1, scope: "rowgroup" }, section);
    const named = isNamed ? [make("tr", {}, title)] : [];
    return make("tbody", {}, ...named, ...facts.map((fact) => row(fact, ids, say)));
  });
}

/** @param {FactRow} row @param {string[]} ids @param {Words<"compare">} say */
function row({ label, cells, differs }, ids, say) {
  const mark = differs && make("span", { class: "compare__mark" }, say.differs);
  const told = cells.map((lines, i) => {
    const texts = lines ?? [say.not_stated];
    const attributes = { class: lines ? undefined : "compare__nothing", "data-record": ids[i] };
    return make("td", attributes, ...texts.map((text) => make("p", {}, ...piecesOf(text).map(shown))));
  });
  return make("tr", {}, make("th", { scope: "row" }, label, mark), ...told);
}

/** @param {ReturnType<typeof piecesOf>[number]} piece */
function shown(piece) {
  if (typeof piece === "string") return piece;
  const { status, word } = piece;
  return make("span", { class: `status status--${status}`, "data-status": status }, word);
}
