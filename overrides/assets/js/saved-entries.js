// A kept record as plain words, for the list on the screen, for a mail and for a spreadsheet.

import { kindOf } from "./saved.js";
import { bestOf } from "./status.js";
import { wordFor } from "./words.js";

const COLUMNS = /** @type {const} */ ([
  "group",
  "name",
  "kind",
  "amount",
  "rate",
  "status",
  "day",
  "ask",
  "phone",
  "more",
  "url",
]);

/** @typedef {{ say: Words<"saved">, statuses: Words<"status">, today: string, home: URL | string, isWhole: boolean }} Told */

/**
 * What the list tells of a record of the index. One that a whole index does not know is gone, and has no page.
 * @param {string} id
 * @param {IndexRecord | undefined} record
 * @param {Told} told
 * @returns {SavedEntry}
 */
export function entryOf(id, record, { say, statuses, today, home, isWhole }) {
  const group = wordFor(say, kindOf(id));
  const url = `${home}${id}/`;
  if (!record) return { id, group, name: id, url: isWhole ? "" : url };
  const { status, part } = bestOf(record, today);
  return {
    ...record,
    id,
    group,
    kind: record.kind ?? record.division,
    status: record.type ? statuses[status] : "",
    day: part.day,
    amount: record.amount ?? record.price,
    more: [madeBy(record), record.minimum, record.lead_time, record.address, record.hours, record.award, record.year]
      .filter(Boolean)
      .join(" / "),
    url,
  };
}

/**
 * The maker of a product for which somebody else answers.
 * @param {IndexRecord} record
 */
function madeBy({ ask, maker = "" }) {
  return ask?.startsWith(maker) ? "" : maker;
}

/**
 * The list for a mail, with an empty line between records.
 * @param {SavedEntry[]} entries
 */
export function asText(entries) {
  return entries.map((entry) => linesOf(entry).filter(Boolean).join("\n")).join("\n\n");
}

/** @param {SavedEntry} entry */
function linesOf({ name, amount, rate, status, day, ask, phone, more, url }) {
  return [[name], [amount, rate], [status, day], [ask, phone], [more], [url]].map((line) =>
    line.filter(Boolean).join(" "),
  );
}

/**
 * The list for a spreadsheet; `say.column_name` heads the names.
 * @param {SavedEntry[]} entries
 * @param {Words<"saved">} say
 */
export function asRows(entries, say) {
  const heads = COLUMNS.map((name) => say[`column_${name}`]);
  return [heads, ...entries.map((entry) => COLUMNS.map((name) => entry[name] ?? ""))];
}
