import { standsAt } from "/assets/js/hours.js";
import { equal, test } from "./harness.js";

// 2026-11-27 is a Friday; 2026-11-23 a holiday on a Monday; times are those of Japan.
const at = (text) => new Date(`${text}:00+09:00`);
const WEEK = [1, 2, 3, 4, 5];
const DESK = {
  spans: [
    [WEEK, "10:00", "12:00"],
    [WEEK, "13:00", "16:00"],
  ],
  closedOn: ["holidays"],
};
const HALL = { spans: [[[1, 2, 3, 4, 5, 6, 7], "09:00", "21:00"]], closedOn: ["new-year"] };

const cases = [
  ["it opens at its minute", DESK, "2026-11-27T10:00", { closes: "12:00" }],
  ["it is open until the minute before it closes", DESK, "2026-11-27T11:59", { closes: "12:00" }],
  ["over lunch it opens again today", DESK, "2026-11-27T12:00", { opens: "13:00", weekday: 5, isToday: true }],
  ["on a Friday evening it opens on Monday", DESK, "2026-11-27T16:00", { opens: "10:00", weekday: 1 }],
  ["a holiday is passed over", DESK, "2026-11-20T21:00", { opens: "10:00", weekday: 2 }],
  ["on a holiday it is closed", DESK, "2026-11-23T10:30", { opens: "10:00", weekday: 2 }],
  ["before it opens it opens today", HALL, "2026-11-27T08:59", { opens: "09:00", weekday: 5, isToday: true }],
  ["a place that is open every day is open on a holiday", HALL, "2026-11-23T10:30", { closes: "21:00" }],
  ["when New Year is next, no day is named", HALL, "2026-12-28T22:00", {}],
  ["over New Year nothing is said", HALL, "2026-12-31T10:30", undefined],
  ["of a day beyond the known holidays nothing is said", HALL, "2035-11-27T10:30", undefined],
  ["without typed days nothing is said", { spans: [], closedOn: [] }, "2026-11-27T10:30", undefined],
];

for (const [name, hours, now, stands] of cases) test(name, () => equal(standsAt(hours, at(now)), stands));

test("of a desk of some weekdays nothing is said on a holiday that no source names", () => {
  equal(standsAt({ ...DESK, closedOn: [] }, at("2026-11-23T10:30")), undefined);
  equal(standsAt({ ...DESK, closedOn: [] }, at("2026-11-22T10:30")), {});
});

test("a reader elsewhere asks for the time in Japan", () => {
  equal(standsAt(DESK, new Date("2026-11-27T02:30:00+00:00")), { closes: "12:00" });
});
