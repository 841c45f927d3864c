import { choicesOf, together } from "/assets/js/together.js";
import { equal, test } from "./harness.js";

const [cases, table] = await Promise.all(
  ["/tests/vectors/together.json", "/tests/eligibility.json"].map(async (it) => (await fetch(it)).json()),
);

const name = ({ program, pay }) => `${program}/${pay.course}${pay.offer ? `/${pay.offer}` : ""}`;
const shares = (plan) => plan?.shares.map(({ choice, cost, granted }) => [name(choice), Number(cost), Number(granted)]);

for (const { name: title, programs, said = {}, fields = [], want = [], cost, found } of cases) {
  test(title, () => {
    const answers = { want, fields, said, numbers: {} };
    const choices = programs.flatMap((one) => choicesOf(table, { themes: ["t"], ...one }, answers, BigInt(cost)));
    const told = together(choices, want, BigInt(cost)).map(({ themes, sure, perhaps }) => {
      const more = sure.shares.filter(({ choice }) => choice.couldBeMore).map(({ choice }) => name(choice));
      const ask = (perhaps?.toAsk ?? []).map((pair) => pair.map(name));
      return { themes, sure: shares(sure), perhaps: shares(perhaps) ?? null, ask, ...(more.length && { more }) };
    });
    equal(told, found);
  });
}

test("of many choices those are tried that pay most, at once", () => {
  const rule = { allowed: true };
  const programs = Array.from({ length: 40 }, (_, n) => {
    const pays = [{ course: "x", figures: { amount: `${n + 1}` }, rule }];
    return { id: `p${n}`, themes: ["t"], parts: [{ pays }] };
  });
  const answers = { want: [], fields: [], said: {}, numbers: {} };
  const choices = programs.flatMap((one) => choicesOf(table, one, answers, 1n));
  const [{ sure }] = together(choices, ["t"], 1n);
  equal(
    sure.shares.map(({ granted }) => Number(granted)),
    [40, 39, 38, 37, 36, 35, 34, 33, 32, 31, 30, 29],
  );
});
