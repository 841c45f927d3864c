import { dayInJapan, statusOn } from "/assets/js/status.js";
import { equal, test } from "./harness.js";

const cases = await (await fetch("/tests/vectors/status.json")).json();

// A page says of a program without an application that its period is not printed.
const NONE = { type: "not-printed" };

for (const { name, application, terms, today, status } of cases) {
  test(name, () => equal(statusOn({ ...(application ?? NONE), ...terms }, today), status));
}

test("an empty day is no day, as a page writes it", () => {
  equal(statusOn({ type: "deadline", opens: "", closes: "" }, "2026-11-21"), "not-printed");
  equal(statusOn({ type: "deadline", opens: "", closes: "2026-11-21" }, "2026-11-21"), "last-day");
});

test("the day changes at midnight in Japan, wherever the reader is", () => {
  equal(dayInJapan(new Date("2026-11-21T14:59:59.999Z")), "2026-11-21");
  equal(dayInJapan(new Date("2026-11-21T15:00:00.000Z")), "2026-11-22");
});

test("a day is written as ISO writes it, also in the first days of a year", () => {
  equal(dayInJapan(new Date("2026-12-31T15:00:00Z")), "2027-01-01");
  equal(dayInJapan(new Date("2027-02-03T00:00:00Z")), "2027-02-03");
});

test("summer time elsewhere moves no day", () => {
  equal(dayInJapan(new Date("2026-03-08T09:59:59Z")), "2026-03-08");
  equal(dayInJapan(new Date("2026-11-01T08:59:59Z")), "2026-11-01");
});
