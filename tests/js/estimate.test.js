import { estimate, partOf } from "/assets/js/estimate.js";
import { equal, test } from "./harness.js";

const cases = await (await fetch("/tests/vectors/estimate.json")).json();

// As a page writes an offer: attributes of its row.
function written({ rate, amount_yen, limit_yen, limit_per, total_yen, years }, min_cost_yen) {
  const names = { amount: amount_yen, limit: limit_yen, total: total_yen, years, minCost: min_cost_yen };
  const known = Object.entries({ rate, limitPer: limit_per, ...names }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known.map(([name, value]) => [name, String(value)]));
}

const numbers = (value) => (typeof value === "bigint" ? Number(value) : value);

for (const { name, offer, min_cost_yen, cost, granted, own, bound, over_years = null } of cases) {
  test(name, () => {
    const result = estimate(written(offer, min_cost_yen), BigInt(cost));
    equal([result.granted, result.own, result.bound].map(numbers), [granted, own, bound]);
    const years = result.overYears && { ...result.overYears, years: Number(result.overYears.years) };
    equal(years && Object.values(years).map(numbers), over_years && Object.values(over_years));
  });
}

test("a part is exact where floats are not", () => {
  equal(String(partOf(9007199254740993n, "2/3")), "6004799503160662");
});
