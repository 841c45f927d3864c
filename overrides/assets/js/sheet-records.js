// What line sheets tell of the products: in small files, so that a list of a few loads a few, of however many there are.

import { remembered } from "./load.js";
import { indexFile } from "./record-index.js";

/** @type {(number: number) => Promise<SheetProduct[]>} */
const shard = remembered((number) => indexFile(`sheet/${number}`));

/**
 * The products of `ids` in their order, the ids that there are not, and whether all that was asked for came.
 * @param {string[]} ids
 * @param {number} shards
 */
export async function sheetRecords(ids, shards) {
  const numbers = [...new Set(ids.map((id) => shardOf(id, shards)))];
  const answers = await Promise.allSettled(numbers.map(shard));
  const found = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
  const records = new Map(found.map((record) => [record.id, record]));
  const isWhole = answers.every(({ status }) => status === "fulfilled");
  return {
    isWhole,
    products: ids.flatMap((id) => records.get(id) ?? []),
    gone: isWhole ? ids.filter((id) => !records.has(id)) : [],
  };
}

/**
 * The file that a product is in, as `views/line_sheet.py` has put it there.
 * @param {string} id
 * @param {number} among
 */
export function shardOf(id, among) {
  return [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 0) % among;
}
