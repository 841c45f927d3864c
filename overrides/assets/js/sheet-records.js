// What line sheets tell of the products: in small files, so that a list of a few loads a few, of however many there are.

import { remembered } from "./load.js";
import { indexFile } from "./record-index.js";

const shard = remembered((number) => indexFile(`sheet/${number}`));

/** The products of `ids` in their order, the ids that there are not, and whether all that was asked for came. */
export async function sheetRecords(ids, shards) {
  const numbers = [...new Set(ids.map((id) => shardOf(id, shards)))];
  const answers = await Promise.allSettled(numbers.map(shard));
  const records = new Map(answers.flatMap(({ value }) => value ?? []).map((it) => [it.id, it]));
  const isWhole = answers.every(({ value }) => value);
  return {
    isWhole,
    products: ids.flatMap((id) => records.get(id) ?? []),
    gone: isWhole ? ids.filter((id) => !records.has(id)) : [],
  };
}

/** The file that a product is in, as `views/line_sheet.py` has put it there. */
export function shardOf(id, among) {
  return [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt()) % 9973, 0) % among;
}
