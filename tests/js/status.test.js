import { bestOf, dayInJapan, statusOn } from "/assets/js/status.js";
import { equal, test } from "./harness.js";

const cases = await (await fetch("/tests/vectors/status.json")).json();

const parts = await (await fetch("/tests/vectors/stands.json")).json();

// A page says of a program without an application that its period is not printed.
const NONE = { type: "not-printed" };

for (const { name, application, terms, today, status } of cases) {
  test(name, () => equal(statusOn({ ...(application ?? NONE), ...terms }, today), status));
}

for (const { name, stands, terms, today, best, status } of parts) {
  test(name, () => {
    const [own, ...others] = stands.map((stand, i) => ({ ...stand, day: `${i}` }));
    const found = bestOf({ ...own, ...terms, others }, today);
    equal([found.part.day, found.status], [`${best}`, status]);
    const written = bestOf({ ...own, ...terms, others: JSON.stringify(others) }, today);
    equal(written, found);
  });
}

test("a day that has passed is told in the words for it", () => {
  const part = { type: "deadline", closes: "2026-11-21", day: "until then", ended: "ended then" };
  equal(bestOf(part, "2026-11-21").part.day, "until then");
  equal(bestOf(part, "2026-11-22").part.day, "ended then");
});

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
