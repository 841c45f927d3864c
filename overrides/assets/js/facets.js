// What a list shows for the choices of a reader: which records, how many each further choice would give, in which
// order. Decides only. `chosen` holds the values asked for by facet: one of them must fit, in every facet.

import table from "./tables/status.js";

/** @typedef {[facet: string, values: Set<string>]} Wanted */

/**
 * The values of the facet `status`: what closes soon is open as well.
 * @param {Status} status
 */
export function statusValues(status) {
  return table.open_too[status] ?? [status];
}

/**
 * The records that fit; how many have each value, given the choices in the other facets; and how many there
 * would be without the choices in each facet.
 * @param {IndexRecord[]} records
 * @param {ListQuery["chosen"]} chosen
 */
export function look(records, chosen) {
  const wanted = Object.entries(chosen).map(([facet, values]) => /** @type {Wanted} */ ([facet, new Set(values)]));
  /** @type {Seen} */
  const seen = { shown: [], counts: {}, without: {} };
  for (const record of records) {
    const missed = misses(record.facets, wanted);
    if (missed === undefined) continue;
    if (missed) add(seen.without, missed, 1);
    else seen.shown.push(record);
    for (const facet of missed ? [missed] : Object.keys(record.facets)) {
      seen.counts[facet] ??= {};
      const counts = seen.counts[facet];
      for (const value of record.facets[facet] ?? []) add(counts, value, 1);
    }
  }
  for (const [facet] of wanted) add(seen.without, facet, seen.shown.length);
  return seen;
}

/** @param {Record<string, number>} counts @param {string} name @param {number} more */
function add(counts, name, more) {
  counts[name] = (counts[name] ?? 0) + more;
}

/**
 * The one facet in which a record does not fit: "" for none, nothing at all for more than one.
 * @param {IndexRecord["facets"]} facets
 * @param {Wanted[]} wanted
 */
function misses(facets, wanted) {
  let missed = "";
  for (const [facet, values] of wanted) {
    if (facets[facet]?.some((value) => values.has(value))) continue;
    if (missed) return undefined;
    missed = facet;
  }
  return missed;
}

const DAYS = [
  ...["open", "upcoming", "until-budget-used", "rolling", "by-appointment", "announced"],
  ...["not-printed", "earlier-terms", "closed"],
];

/**
 * What each order goes by, and whether the greatest comes first.
 * @type {Record<string, { key(record: IndexRecord): string | number, isFalling?: boolean }>}
 */
const ORDERS = {
  deadline: {
    key: ({ status, closes, last = closes }) =>
      (status ? DAYS.indexOf(`${statusValues(status)[0]}`) : -1) + (last ?? ""),
  },
  amount: { key: ({ yen }) => yen ?? 0, isFalling: true },
  newest: { key: ({ newest }) => newest ?? "", isFalling: true },
  name: { key: ({ rank, name }) => String(rank ?? 1e7).padStart(8, "0") + name.toLowerCase() },
};

/**
 * The records in an order; what is not known comes last, and what is alike stays as it was.
 * @param {IndexRecord[]} records
 * @param {string} order
 */
export function sorted(records, order) {
  const wanted = Object.hasOwn(ORDERS, order) && ORDERS[order];
  if (!wanted) return records;
  const keyed = records.map((record) => ({ key: wanted.key(record), record }));
  const before = wanted.isFalling ? 1 : -1;
  keyed.sort((one, other) => (one.key === other.key ? 0 : one.key < other.key ? before : -before));
  return keyed.map(({ record }) => record);
}
