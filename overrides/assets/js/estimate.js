// How much an offer comes to at a planned cost. The same rule as src/catalog/rules/estimate.py; both are tested with
// tests/vectors/estimate.json. Amounts are BigInt: whole yen, exact however large.

import table from "./tables/estimate.js";

/**
 * The part of a cost that a rate such as `2/3` pays, without the fraction of a yen.
 * @param {bigint} cost
 * @param {string} rate
 */
export function partOf(cost, rate) {
  const [over = "", under = ""] = rate.split("/");
  return (cost * BigInt(over)) / BigInt(under);
}

/**
 * What an offer comes to; its fields are texts, as a page writes them, and may be absent.
 * @param {OfferData} offer
 * @param {bigint} cost
 * @returns {Estimated}
 */
export function estimate(offer, cost) {
  if (!offer.rate) return { granted: BigInt(offer.amount ?? 0), own: null, bound: "fixed", overYears: null };
  if (cost < BigInt(offer.minCost ?? 0)) return { granted: 0n, own: cost, bound: "below-minimum", overYears: null };
  let granted = partOf(cost, offer.rate);
  let bound = "rate";
  for (const name of ["limit", "total"]) {
    const most = offer[name];
    if (!most || BigInt(most) >= granted) continue;
    granted = BigInt(most);
    bound = name;
  }
  return { granted, own: cost - granted, bound, overYears: overYears(offer, cost, granted, bound) };
}

/**
 * @param {OfferData} offer
 * @param {bigint} cost
 * @param {bigint} yearly
 * @param {string} bound
 * @returns {Estimated["overYears"]}
 */
function overYears({ years = "1", limit, limitPer = "", total }, cost, yearly, bound) {
  if (years === "1" || (limit && !table.yearly.includes(limitPer))) return null;
  const sum = yearly * BigInt(years);
  const isCut = total && BigInt(total) < sum;
  const granted = isCut ? BigInt(total) : sum;
  return { years, granted, own: cost * BigInt(years) - granted, bound: isCut ? "total" : bound };
}
