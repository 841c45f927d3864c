// A kept record as plain words, for the list on the screen, for a mail and for a spreadsheet.

import { kindOf } from "./saved.js";
import { statusOn } from "./status.js";

const COLUMNS = ["group", "name", "kind", "amount", "rate", "status", "day", "ask", "phone", "more", "url"];

/** What the list tells of `record`, which an index tells of; what it does not know is empty. */
export function entryOf(id, record, { say, statuses, today, home }) {
  const kind = kindOf(id);
  const { name, amount = "", rate = "", day = "", phone = "", phone_href = "" } = record;
  const status = kind === "programs" ? statuses[statusOn(record, today)] : "";
  const more = [record.address, record.hours, record.award, record.year].filter(Boolean).join(" / ");
  const ask = record.ask ?? record.maker ?? "";
  const about = record.kind ?? record.division ?? "";
  const url = `${home}${id}/`;
  return { group: say[kind], name, kind: about, amount, rate, status, day, ask, phone, phone_href, more, url };
}

/** The list for a mail: what one needs to know and where to read on, with an empty line between records. */
export function asText(entries) {
  const lines = ({ name, amount, rate, status, day, ask, phone, more, url }) =>
    [name, [amount, rate], [status, day], [ask, phone], more, url].map((it) => [it].flat().filter(Boolean).join(" "));
  return entries.map((it) => lines(it).filter(Boolean).join("\n")).join("\n\n");
}

/** The list for a spreadsheet, headings first; `say.column_name` heads the names. */
export function asRows(entries, say) {
  return [COLUMNS.map((it) => say[`column_${it}`]), ...entries.map((entry) => COLUMNS.map((it) => entry[it]))];
}
