import { words } from "/assets/js/words.js";
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
    const { status } = await words(lang);
    equal(STATUSES.filter((name) => !status[name]), []);
  }
});

test("the languages say different words", async () => {
  const [ja, en] = await Promise.all([words("ja"), words("en")]);
  equal(STATUSES.filter((name) => ja.status[name] === en.status[name]), []);
});

test("the words follow the language of the page", async () => {
  const [ja, en] = await Promise.all([words("ja"), words("en")]);
  document.documentElement.lang = "en";
  equal(await words(), en);
  document.documentElement.lang = "ja";
  equal(await words(), ja);
});

test("a page in neither language gets Japanese, the first language of the site", async () => {
  equal(await words("fr"), await words("ja"));
});
