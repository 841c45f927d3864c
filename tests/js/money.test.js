import { money } from "/assets/js/money.js";
import { equal, test } from "./harness.js";

const cases = await (await fetch("/tests/vectors/money.json")).json();

for (const { yen, ja, en } of cases) {
  test(`${yen} yen`, () => {
    equal([money(yen, "ja"), money(yen, "en")], [ja, en]);
    equal([money(BigInt(yen), "ja"), money(String(yen), "en")], [ja, en]);
  });
}
