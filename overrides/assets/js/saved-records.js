// What the index of records knows of a list.

import { kindsOfSite } from "./page.js";
import { recordIndex } from "./record-index.js";
import { byKind } from "./saved.js";

/**
 * The records of `ids` that there are, by id, and whether all of the index could be asked.
 * @param {string[]} ids
 */
export async function recordsOf(ids) {
  const answers = await Promise.allSettled(byKind(ids, kindsOfSite()).map(([kind]) => namedRecords(kind)));
  const all = new Map(answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : [])));
  /** @type {Map<string, IndexRecord>} */
  const records = new Map();
  for (const id of ids) {
    const record = all.get(id);
    if (record) records.set(id, record);
  }
  return { records, isWhole: answers.every(({ status }) => status === "fulfilled") };
}

/** @param {string} kind */
async function namedRecords(kind) {
  const records = await recordIndex(kind);
  return records.map((record) => /** @type {[string, IndexRecord]} */ ([`${kind}/${record.id}`, record]));
}
