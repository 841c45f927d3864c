// The tables that compare: a column for each record, a row for each fact.

import { button, make } from "./make.js";
import { fill } from "./words.js";

/**
 * The names of the records, each with a button that calls `leave(id)`.
 * @param {ComparedRecord[]} records
 * @param {Words<"compare">} say
 * @param {(id: string) => void} leave
 */
export function head(records, say, leave) {
  const cells = records.map(({ id, name, href }) => {
    const press = button(say.remove, () => leave(id), "press no-print");
    press.ariaLabel = fill(say.remove_name, { name });
    return make("th", { scope: "col" }, make("a", { href }, name), press);
  });
  return make("thead", {}, make("tr", {}, make("td"), ...cells));
}

/**
 * @param {FactRow[]} rows
 * @param {ComparedRecord[]} records
 * @param {Words<"compare">} say
 */
export function body(rows, records, say) {
  const lines = rows.map(({ label, cells, differs }) => {
    const isSame = !differs && records.length > 1;
    const told = cells.map((texts, i) => {
      const { id, name } = /** @type {ComparedRecord} */ (records[i]);
      const attributes = { class: !texts && "compare__nothing", "data-record": id, "data-name": name };
      return make("td", attributes, ...(texts ?? [say.not_stated]).map((text) => make("p", {}, shown(text))));
    });
    const mark = isSame && make("small", {}, say.same);
    return make("tr", { class: isSame && "compare__same" }, make("th", { scope: "row" }, label, mark), ...told);
  });
  return make("tbody", {}, ...lines);
}

/** @param {FactText} text */
function shown(text) {
  if (typeof text === "string") return text;
  const { status, word } = text;
  return make("span", { class: `status status--${status}`, "data-status": status }, word);
}
