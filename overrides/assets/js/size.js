// The size of a business, from its industry, its staff and its capital. The same rules as src/catalog/rules/size.py; both
// are tested with tests/vectors/size.json. Touches no page.

/**
 * The id of the size; "" while it depends on what is not known.
 * @param {Size[]} sizes
 * @param {Business} business
 */
export function sizeOf(sizes, business) {
  const every = sizes.flatMap(({ limits = [] }) => limits.flatMap(({ of }) => of));
  const industries = business.industry ? [business.industry] : every;
  const found = new Set(industries.map((industry) => sizeIn(sizes, industry, business)));
  const [size = ""] = found;
  return found.size === 1 ? size : "";
}

/**
 * @param {Size[]} sizes
 * @param {string} industry
 * @param {Business} business
 */
function sizeIn(sizes, industry, business) {
  for (const { id, limits } of sizes) {
    if (!limits) return id;
    const limit = limits.find(({ of }) => of.includes(industry));
    const holds = limit ? isWithin(limit, business) : null;
    if (holds !== false) return holds ? id : "";
  }
  return "";
}

/**
 * Whether a business is within a limit: by its staff or by its capital, one is enough; null if that is not known.
 * @param {SizeLimit} limit
 * @param {Business} business
 */
function isWithin(limit, { staff = null, capital = null }) {
  const byStaff = staff === null ? null : staff <= limit.staff;
  if (byStaff || limit.capital === undefined) return byStaff;
  const byCapital = capital === null ? null : capital > 0 && capital <= limit.capital;
  if (byCapital) return true;
  return byStaff === null || byCapital === null ? null : false;
}
