import { yearsSince } from "/assets/js/since.js";
import { equal, test } from "./harness.js";

const TODAY = "2026-11-21";

test("a month tells full years, but for the month in which they become full", () => {
  equal(yearsSince("2024-05", TODAY), [2, 2]);
  equal(yearsSince("2025-10", TODAY), [1, 1]);
  equal(yearsSince("2025-11", TODAY), [0, 1]);
  equal(yearsSince("2025-12", TODAY), [0, 0]);
  equal(yearsSince("2026-11", TODAY), [0, 0]);
});

test("a month that is still to come counts for nothing", () => {
  equal(yearsSince("2026-12", TODAY), [0, 0]);
  equal(yearsSince("2030-01", TODAY), [0, 0]);
});

test("a month is understood as people type it", () => {
  const may2024 = [
    "2024-5",
    "2024/05",
    "2024年5月",
    " 2024.5 ",
    "202405",
    "２０２４／５",
    "2024年5月1日",
    "2024/5/1から",
  ];
  const era = ["令和6年5月", "令和６年５月", "R6.5", "r6/5", "Ｒ６．５", "令6.5.1", "令和六年五月", "二〇二四年五月"];
  const english = ["May 2024", "may. 2024", "since May 2024", "2024 May"];
  for (const typed of [...may2024, ...era, ...english]) equal([typed, yearsSince(typed, TODAY)], [typed, [2, 2]]);
});

test("the first year of an era may be written 元", () => {
  for (const typed of ["令和元年5月", "R元.5", "平成31年5月"])
    equal([typed, yearsSince(typed, TODAY)], [typed, [7, 7]]);
});

test("a time ago is understood, and its month is not sure", () => {
  for (const typed of ["5年前", "５年前", "五年前", "約5年前", "5 years ago"]) {
    equal([typed, yearsSince(typed, TODAY)], [typed, [4, 5]]);
  }
  for (const typed of ["半年前", "6か月前", "6ヶ月前", "6 months ago"])
    equal([typed, yearsSince(typed, TODAY)], [typed, [0, 0]]);
  for (const typed of ["1年半前", "一年半前"]) equal([typed, yearsSince(typed, TODAY)], [typed, [1, 1]]);
  equal(yearsSince("a year ago", TODAY), [0, 1]);
});

test("a year alone may mean any of its months", () => {
  for (const typed of ["2024", "2024年", "令和6年", "R6"]) equal([typed, yearsSince(typed, TODAY)], [typed, [1, 2]]);
});

test("what is no month is no answer", () => {
  const none = [null, "", "May", "2024-13", "2024-00", "24-05", "前", "年前", "last spring", "ずっと前", "R", "令和"];
  for (const typed of none) equal([typed, yearsSince(typed, TODAY)], [typed, null]);
});
