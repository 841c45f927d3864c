// What a list shows for the choices of a reader: which records, how many each further choice would give, in which
// order. Decides only. `chosen` holds the values asked for by facet: one of them must fit, in every facet.

import table from "./tables/status.js";

/** The values of the facet `status`: what closes soon is open as well. */
export function statusValues(status) {
  return table.open_too[status] ?? [status];
}

/** The records that fit; how many have each value, given the choices in the other facets; and how many there
    would be without the choices in each facet. */
export function look(records, chosen) {
  const asked = Object.entries(chosen).map(([facet, values]) => /** @type {const} */ ([facet, new Set(values)]));
  const [shown, counts, without] = [[], {}, {}];
  for (const record of records) {
    const missed = misses(record.facets, asked);
    if (missed === "") shown.push(record);
    else if (missed) without[missed] = (without[missed] ?? 0) + 1;
    else continue;
    for (const facet of missed ? [missed] : Object.keys(record.facets)) {
      const of = (counts[facet] ??= {});
      for (const value of record.facets[facet] ?? []) of[value] = (of[value] ?? 0) + 1;
    }
  }
  for (const [facet] of asked) without[facet] = (without[facet] ?? 0) + shown.length;
  return { shown, counts, without };
}

// The one facet in which a record does not fit: "" for none, nothing at all for more than one.
function misses(facets, asked) {
  let missed = "";
  for (const [facet, values] of asked) {
    if (facets[facet]?.some((it) => values.has(it))) continue;
    if (missed) return undefined;
    missed = facet;
  }
  return missed;
}

const DAYS = ["open", "upcoming", "until-budget-used", "rolling", "not-printed", "closed"];

// What each order goes by, and whether the greatest comes first.
const ORDERS = {
  deadline: [(it) => DAYS.indexOf(statusValues(it.status)[0]) + (it.closes ?? "")],
  amount: [(it) => it.yen ?? 0, true],
  newest: [(it) => it.newest ?? "", true],
  name: [(it) => String(it.rank ?? 1e7).padStart(8, "0") + it.name.toLowerCase()],
};

/** The records in an order; what is not known comes last, and what is alike stays as it was. */
export function sorted(records, order) {
  if (!Object.hasOwn(ORDERS, order)) return records;
  const [key, isFalling] = ORDERS[order];
  const keyed = records.map((record) => [key(record), record]);
  const before = isFalling ? 1 : -1;
  keyed.sort(([one], [other]) => (one === other ? 0 : one < other ? before : -before));
  return keyed.map(([, record]) => record);
}
