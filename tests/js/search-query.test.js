import { kindChoices, kindsToFind, placeAfter, readSearch, writeSearch } from "/assets/js/search-query.js";
import { equal, test } from "./harness.js";

const KINDS = kindsToFind(["programs", "products"]);

test("records come first, in the order of the site", () => {
  equal(KINDS.slice(0, 3), ["programs", "products", "makers"]);
});

test("a question is read as it was written", () => {
  for (const [question, kind] of [
    ["補助金 & more", "makers"],
    ["a", ""],
    ["", "pages"],
  ]) {
    equal(readSearch(writeSearch(question, kind), KINDS), { question, kind });
  }
});

test("where nothing is asked the address says nothing", () => {
  equal(writeSearch("", ""), "");
  equal(readSearch("", KINDS), { question: "", kind: "" });
});

test("a kind that there is not is none", () => {
  equal(readSearch("?q=a&kind=people", KINDS), { question: "a", kind: "" });
});

test("kinds that have something can be chosen, all of them first", () => {
  equal(kindChoices({ makers: 1, programs: 2 }, KINDS, ""), [
    { kind: "", count: 3 },
    { kind: "programs", count: 2 },
    { kind: "makers", count: 1 },
  ]);
});

test("a kind that was chosen stays, so that one can leave it", () => {
  equal(kindChoices({ programs: 2 }, KINDS, "makers")[2], { kind: "makers", count: 0 });
  equal(kindChoices({ programs: 2 }, KINDS, "programs").length, 2);
});

test("there is no choice where there is one kind, or nothing", () => {
  equal(kindChoices({ programs: 2 }, KINDS, ""), []);
  equal(kindChoices({}, KINDS, "makers"), []);
});

test("arrows go from the box through the results and no further", () => {
  equal(
    ["ArrowDown", "ArrowUp", "a"].map((key) => placeAfter(key, 1, 3) ?? "stays"),
    [2, 0, "stays"],
  );
  equal(placeAfter("ArrowDown", 2, 3), undefined);
  equal(placeAfter("ArrowUp", 0, 3), undefined);
});

test("Escape goes back to the box, and leaves the box alone", () => {
  equal(placeAfter("Escape", 2, 3), 0);
  equal(placeAfter("Escape", 0, 3), undefined);
});

test("a key that is pressed elsewhere is none of ours", () => {
  for (const key of ["ArrowDown", "Escape"]) equal(placeAfter(key, -1, 3), undefined);
});
