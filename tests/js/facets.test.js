import { look, sorted, statusValues } from "/assets/js/facets.js";
import { equal, test } from "./harness.js";

const record = (id, theme, size, rest) => ({ id, name: id, facets: { theme, size }, ...rest });
const RECORDS = [
  record("a", ["sales"], ["sme"]),
  record("b", ["sales", "people"], ["micro"]),
  record("c", ["people"], ["sme", "micro"]),
  record("d", ["carbon"], ["sme"]),
];
const ids = (records) => records.map((it) => it.id).join("");

test("without choices everything is shown and counted", () => {
  const { shown, counts, without } = look(RECORDS, {});
  equal(ids(shown), "abcd");
  equal(counts, { theme: { sales: 2, people: 2, carbon: 1 }, size: { sme: 3, micro: 2 } });
  equal(without, {});
});

test("values of one facet widen, those of another narrow", () => {
  equal(ids(look(RECORDS, { theme: ["sales", "people"] }).shown), "abc");
  equal(ids(look(RECORDS, { theme: ["sales", "people"], size: ["sme"] }).shown), "ac");
});

test("a count says what the choice would give beside the choices in the other facets", () => {
  const { counts } = look(RECORDS, { theme: ["sales"], size: ["sme"] });
  equal(counts, { theme: { sales: 1, people: 1, carbon: 1 }, size: { sme: 1, micro: 1 } });
});

test("every count comes true when the choice is made", () => {
  for (const chosen of [{}, { theme: ["sales"] }, { size: ["micro"] }, { theme: ["people"], size: ["sme"] }]) {
    for (const [facet, of] of Object.entries(look(RECORDS, chosen).counts)) {
      for (const [value, n] of Object.entries(of)) {
        equal(look(RECORDS, { ...chosen, [facet]: [value] }).shown.length, n);
      }
    }
  }
});

test("where nothing is left, each facet tells how many there were without it", () => {
  const { shown, without } = look(RECORDS, { theme: ["carbon"], size: ["micro"] });
  equal([ids(shown), without], ["", { theme: 2, size: 1 }]);
  equal(look(RECORDS, { theme: ["x"], size: ["y"] }).without, { theme: 0, size: 0 });
});

test("a record that says nothing in a facet fits no choice in it", () => {
  equal(ids(look([{ id: "z", facets: {} }], { theme: ["sales"] }).shown), "");
});

test("what closes soon is open as well", () => {
  equal(statusValues("last-day"), ["open", "closing-soon", "last-day"]);
  equal(statusValues("closing-soon"), ["open", "closing-soon"]);
  equal(statusValues("rolling"), ["rolling"]);
});

test("the next deadline is first, then what has no day, and last what is over", () => {
  const programs = [
    { id: "over", status: "closed", closes: "2026-01-01" },
    { id: "unknown", status: "not-printed" },
    { id: "any", status: "rolling" },
    { id: "late", status: "open", closes: "2027-03-01" },
    { id: "later", status: "upcoming", closes: "2026-12-01" },
    { id: "budget", status: "until-budget-used" },
    { id: "soon", status: "closing-soon", closes: "2026-11-30" },
    { id: "today", status: "last-day", closes: "2026-11-21" },
  ];
  const order = sorted(programs, "deadline").map((it) => it.id);
  equal(order, ["today", "soon", "late", "later", "budget", "any", "unknown", "over"]);
});

test("the largest amount is first, and none is last; equals keep their order", () => {
  const programs = [{ id: "n" }, { id: "s", yen: 5 }, { id: "x", yen: 0 }, { id: "l", yen: 70 }, { id: "t", yen: 5 }];
  equal(ids(sorted(programs, "amount")), "lstnx");
});

test("the newest is first, and what has no year is last", () => {
  const products = [{ id: "n" }, { id: "o", newest: "2019" }, { id: "y", newest: "2025" }];
  equal(ids(sorted(products, "newest")), "yon");
});

test("names go by their place among the fifty sounds; those without a reading follow by name", () => {
  const records = [
    { id: "z", name: "部品" },
    { id: "y", name: "道具" },
    { id: "b", name: "亜", rank: 1 },
    { id: "a", name: "愛", rank: 0 },
  ];
  equal(ids(sorted(records, "name")), "abyz");
});

test("names in English go by the alphabet", () => {
  equal(
    ids(
      sorted(
        [
          { id: "b", name: "banana" },
          { id: "a", name: "Apple" },
        ],
        "name",
      ),
    ),
    "ab",
  );
});

test("an order that is not known changes nothing", () => {
  equal(ids(sorted(RECORDS, "")), "abcd");
  equal(ids(sorted(RECORDS, "luck")), "abcd");
});
