// What the index of records knows of a list.

import { kindsOfSite } from "./page.js";
import { recordIndex } from "./record-index.js";
import { byKind } from "./saved.js";

/** The records of `ids` that there are, by id, and whether all of the index could be asked. */
export async function recordsOf(ids) {
  const answers = await Promise.allSettled(byKind(ids, kindsOfSite()).map(([kind]) => namedRecords(kind)));
  const all = new Map(answers.flatMap(({ value }) => value ?? []));
  const records = new Map(ids.filter((id) => all.has(id)).map((id) => [id, all.get(id)]));
  return { records, isWhole: answers.every(({ value }) => value) };
}

async function namedRecords(kind) {
  return (await recordIndex(kind)).map((it) => [`${kind}/${it.id}`, it]);
}
