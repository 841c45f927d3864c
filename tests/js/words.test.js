import { fill, words } from "/assets/js/words.js";
import { equal, test } from "./harness.js";

const STATUSES = [
  "upcoming",
  "open",
  "closing-soon",
  "last-day",
  "closed",
  "rolling",
  "until-budget-used",
  "not-printed",
];

test("both languages have a word for every status", async () => {
  for (const lang of ["ja", "en"]) {
    const status = await words("status", lang);
    equal(
      STATUSES.filter((name) => !status[name]),
      [],
    );
  }
});

test("the languages say different words", async () => {
  const [ja, en] = await Promise.all([words("status", "ja"), words("status", "en")]);
  equal(
    STATUSES.filter((name) => ja[name] === en[name]),
    [],
  );
});

test("the words follow the language of the page", async () => {
  const [ja, en] = await Promise.all([words("status", "ja"), words("status", "en")]);
  document.documentElement.lang = "en";
  equal(await words("status"), en);
  document.documentElement.lang = "ja";
  equal(await words("status"), ja);
});

test("a page in neither language gets Japanese, the first language of the site", async () => {
  document.documentElement.lang = "fr";
  equal(await words("status"), await words("status", "ja"));
  document.documentElement.lang = "ja";
});

test("gaps are filled by name, and one without a value stays as it is", () => {
  equal(fill("{n} of {all}", { n: 0, all: 3 }), "0 of 3");
  equal(fill("{n} of {all}", { n: 1 }), "1 of {all}");
});
