// A kept record as plain words, for the list on the screen, for a mail and for a spreadsheet.

import { kindOf } from "./saved.js";
import { statusOn } from "./status.js";

const COLUMNS = ["group", "name", "kind", "amount", "rate", "status", "day", "ask", "phone", "more", "url"];

/** What the list tells of a record of the index. One that a whole index does not know is gone, and has no page. */
export function entryOf(id, record, { say, statuses, today, home, isWhole }) {
  const kind = kindOf(id);
  const url = `${home}${id}/`;
  if (!record) return { id, group: say[kind], name: id, url: isWhole ? "" : url };
  return {
    ...record,
    id,
    group: say[kind],
    kind: record.kind ?? record.division,
    status: record.type ? statuses[statusOn(record, today)] : "",
    ask: record.ask ?? record.maker,
    more: [record.address, record.hours, record.award, record.year].filter(Boolean).join(" / "),
    url,
  };
}

/** The list for a mail, with an empty line between records. */
export function asText(entries) {
  const lines = ({ name, amount, rate, status, day, ask, phone, more, url }) =>
    [[name], [amount, rate], [status, day], [ask, phone], [more], [url]].map((it) => it.filter(Boolean).join(" "));
  return entries.map((it) => lines(it).filter(Boolean).join("\n")).join("\n\n");
}

/** The list for a spreadsheet; `say.column_name` heads the names. */
export function asRows(entries, say) {
  return [COLUMNS.map((it) => say[`column_${it}`]), ...entries.map((entry) => COLUMNS.map((it) => entry[it] ?? ""))];
}
