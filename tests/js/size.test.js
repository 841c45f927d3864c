import { sizeOf } from "/assets/js/size.js";
import { equal, test } from "./harness.js";

const { sizes, cases } = await (await fetch("/tests/vectors/size.json")).json();

for (const { name, business, size } of cases) test(name, () => equal(sizeOf(sizes, business), size));

test("without limits in the data no size follows", () => equal(sizeOf([], { industry: "making", staff: 2 }), ""));
