// What a list shows for the choices of a reader: which records, how many each further choice would give, in which
// order. Decides only. `chosen` holds the values asked for by facet: one of them must fit, in every facet.

const DAYS = { open: "0", "closing-soon": "0", "last-day": "0", upcoming: "1", "until-budget-used": "2", rolling: "3" };
const ALSO = { "last-day": ["open", "closing-soon", "last-day"], "closing-soon": ["open", "closing-soon"] };

/** The values of the facet `status`: what closes soon is open as well. */
export function statusValues(status) {
  return ALSO[status] ?? [status];
}

/** The records that fit; how many have each value, given the choices in the other facets; and how many there
    would be without the choices in each facet. */
export function look(records, chosen) {
  const asked = Object.entries(chosen).map(([facet, values]) => [facet, new Set(values)]);
  const shown = [];
  const counts = {};
  const without = Object.fromEntries(asked.map(([facet]) => [facet, 0]));
  for (const record of records) {
    const missed = asked.filter(([facet, values]) => !record.facets[facet]?.some((it) => values.has(it)));
    if (missed.length > 1) continue;
    if (!missed.length) shown.push(record);
    const only = missed[0]?.[0];
    if (only) without[only] += 1;
    for (const facet of only ? [only] : Object.keys(record.facets)) count(counts, facet, record.facets[facet]);
  }
  for (const [facet] of asked) without[facet] += shown.length;
  return { shown, counts, without };
}

function count(counts, facet, values = []) {
  const of = (counts[facet] ??= {});
  for (const value of values) of[value] = (of[value] ?? 0) + 1;
}

/** The records in an order; what is not known comes last, and what is alike stays as it was. */
export function sorted(records, order, lang) {
  const compare = ORDERS[order]?.(lang);
  return compare ? [...records].sort(compare) : records;
}

const ORDERS = {
  deadline: () => by((it) => (DAYS[it.status] ?? (it.status === "closed" ? "5" : "4")) + (it.closes ?? "")),
  amount: () => by((it) => -(it.yen ?? 0)),
  newest: () => (one, other) => by((it) => it.newest ?? "")(other, one),
  name: (lang) => {
    const { compare } = new Intl.Collator(lang, { numeric: true });
    return (one, other) => by((it) => it.rank ?? Infinity)(one, other) || compare(one.name, other.name);
  },
};

function by(key) {
  return (one, other) => {
    const [first, second] = [key(one), key(other)];
    return first < second ? -1 : first > second ? 1 : 0;
  };
}
