import { nextTheme } from "/assets/js/theme.js";
import { equal, test } from "./harness.js";

test("without a choice the device decides what is shown, and the switch turns it over", () => {
  equal(nextTheme(undefined, false), "dark");
  equal(nextTheme(undefined, true), "light");
});

test("a choice counts more than the device", () => {
  for (const deviceIsDark of [false, true]) {
    equal(nextTheme("dark", deviceIsDark), "light");
    equal(nextTheme("light", deviceIsDark), "dark");
  }
});

test("a stored word that names no theme is no choice", () => {
  for (const word of ["", "blue", "null"]) {
    equal(nextTheme(word, true), "light");
    equal(nextTheme(word, false), "dark");
  }
});
