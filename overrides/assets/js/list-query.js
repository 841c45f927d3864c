// The question that a list answers, as it stands in the address: `?theme=sales&size=sme&sort=deadline&page=2`.
// What the list does not know is left out. Values stand in the order of the list, whatever was clicked first.

/**
 * The question in an address.
 * @param {string} search
 * @param {Pick<ListIndex, "facets" | "sorts">} list
 * @returns {ListQuery}
 */
export function readQuery(search, { facets, sorts }) {
  const asked = new URLSearchParams(search);
  /** @type {ListQuery["chosen"]} */
  const chosen = {};
  for (const { id, options } of facets) keep(chosen, id, options, new Set(asked.getAll(id)));
  const sort = sorts.find(([order]) => order === asked.get("sort"))?.[0] ?? "";
  return { chosen, sort, page: Math.max(1, Number.parseInt(`${asked.get("page")}`, 10) || 1) };
}

/**
 * The address of a question, from `?`; empty if nothing is asked.
 * @param {ListQuery} query
 */
export function writeQuery({ chosen, sort, page }) {
  const asked = new URLSearchParams();
  for (const [facet, values] of Object.entries(chosen)) {
    for (const value of values) asked.append(facet, value);
  }
  if (sort) asked.set("sort", sort);
  if (page > 1) asked.set("page", `${page}`);
  return String(asked) && `?${asked}`;
}

/**
 * The question with a value chosen, or no longer chosen; without a value the whole facet is let go.
 * @param {ListQuery} query
 * @param {Pick<ListIndex, "facets">} list
 * @param {string} facet
 * @param {string} [value]
 * @returns {ListQuery}
 */
export function turned(query, { facets }, facet, value) {
  /** @type {ListQuery["chosen"]} */
  const chosen = {};
  for (const { id, options } of facets) {
    const values = new Set(query.chosen[id]);
    if (id === facet) turn(values, value);
    keep(chosen, id, options, values);
  }
  return { ...query, chosen, page: 1 };
}

/** @param {Set<string>} values @param {string} [value] */
function turn(values, value) {
  if (!value) values.clear();
  else if (!values.delete(value)) values.add(value);
}

/** @param {ListQuery["chosen"]} chosen @param {string} id @param {FacetOption[]} options @param {Set<string>} values */
function keep(chosen, id, options, values) {
  const known = options.map(([value]) => value).filter((value) => values.has(value));
  if (known.length) chosen[id] = known;
}
