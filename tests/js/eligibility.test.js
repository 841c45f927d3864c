import { answersIn, judge } from "/assets/js/eligibility.js";
import { equal, test } from "./harness.js";

const [cases, table] = await Promise.all(
  ["/tests/vectors/eligibility.json", "/tests/eligibility.json"].map(async (it) => (await fetch(it)).json()),
);

for (const { name, parts, said, years, leave, verdict, results } of cases) {
  test(name, () => {
    const numbers = { ...(years && { years }), ...(leave && { leave }) };
    const judged = judge(table, parts, { want: [], fields: [], said, numbers });
    equal([judged.verdict, judged.results], [verdict, results]);
  });
}

test("every part has a verdict of its own, in the order of the data", () => {
  const parts = [{ conditions: { size: { of: ["sme"] } } }, {}, { asks: 1 }];
  const judged = judge(table, parts, { want: [], fields: [], said: { size: ["large-firm"] }, numbers: {} });
  equal(
    judged.parts.map((part) => part.verdict),
    ["does-not-fit", "fits", "may-fit"],
  );
});

const TODAY = "2026-11-21";

test("an address holds the answers, and what is empty was skipped", () => {
  const address = "want=sales&want=people&size=sme&form=&circumstance=starting&since=2024-05&leave=２&field=dx&other=1";
  equal(answersIn(new URLSearchParams(address), table.rules, TODAY), {
    want: ["sales", "people"],
    fields: ["dx"],
    said: { size: ["sme"], circumstance: ["starting"] },
    numbers: { years: [2, 2], leave: [2, 2] },
  });
  equal(answersIn(new URLSearchParams(""), table.rules, TODAY), { want: [], fields: [], said: {}, numbers: {} });
});

test("without a place in the city there are no years in it", () => {
  equal(answersIn(new URLSearchParams("place=none&since=2001-01"), table.rules, TODAY).numbers.years, [0, 0]);
});
