// What scripts know of the records: `index/<kind>.<lang>.json`, fetched once, as one plain object for each record.
// The file of the products lies in columns, for there may be ten thousand; whoever asks here need not know.

import { loadJson, remembered } from "./load.js";
import { language } from "./page.js";

/** All records of a kind in the order of the data, in the language of the page. */
export const recordIndex = remembered(async (/** @type {string} */ kind) => {
  /** @type {IndexRecord[] | RecordColumns} */
  const written = await indexFile(kind);
  return Array.isArray(written) ? written : fromColumns(written);
});

/**
 * A file of the index: `indexFile("facets.programs")`.
 * @param {string} name
 */
export function indexFile(name) {
  return loadJson(new URL(`../../index/${name}.${language()}.json`, import.meta.url));
}

/**
 * Records from columns of values, and from `tables` of facets whose rows many records share.
 * @param {RecordColumns} written
 * @returns {IndexRecord[]}
 */
export function fromColumns({ columns, tables }) {
  /** @type {any[]} */
  const records = columns.id.map((id) => ({ id, facets: {} }));
  for (const [name, values] of Object.entries(columns)) {
    values.forEach((value, i) => {
      if (value !== null) records[i][name] = value;
    });
  }
  for (const [facet, { rows, of }] of Object.entries(tables)) {
    const ids = rows.map(({ id }) => (id ? [id] : []));
    const shared = rows.map(({ id, ...rest }) => rest);
    of.forEach((row, i) => {
      const isOne = typeof row === "number";
      records[i].facets[facet] = isOne ? ids[row] : row.flatMap((one) => ids[one] ?? []);
      if (isOne) Object.assign(records[i], shared[row]);
    });
  }
  return records;
}
