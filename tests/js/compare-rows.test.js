import { align } from "/assets/js/compare-rows.js";
import { equal, test } from "./harness.js";

const fact = (label, ...lines) => [label, lines];
const labels = (...records) => align(records).map((it) => it.label);

test("the same fact of two records stands on one row", () => {
  equal(align([[fact("Rate", "1/2")], [fact("Rate", "2/3")]]), [
    { label: "Rate", cells: [["1/2"], ["2/3"]], differs: true },
  ]);
});

test("what is told alike does not differ, and neither does a single record", () => {
  equal(align([[fact("Rate", "1/2")], [fact("Rate", "1/2")]])[0].differs, false);
  equal(align([[fact("Rate", "1/2")]])[0].differs, false);
});

test("what one record does not tell is nothing, and differs", () => {
  const [row] = align([[fact("Rate")], [fact("Rate", "1/2")]]);
  equal([row.cells, row.differs], [[null, ["1/2"]], true]);
});

test("two lines are not one line that reads the same", () => {
  equal(align([[fact("A", "x", "y")], [fact("A", "x,y")]])[0].differs, true);
});

test("a status is told apart by what it is", () => {
  const stand = (status) => fact("Until", { status, word: "Open" });
  equal(align([[stand("open")], [stand("rolling")]])[0].differs, true);
});

test("a fact that only a later record tells stands where it tells it", () => {
  equal(labels([fact("A"), fact("C")], [fact("A"), fact("B"), fact("C")]), ["A", "B", "C"]);
  equal(labels([fact("B")], [fact("A"), fact("B"), fact("C")]), ["A", "B", "C"]);
});

test("a label that a record tells twice has the lines of both", () => {
  equal(align([[fact("Also", "1"), fact("Also", "2")]])[0].cells, [["1", "2"]]);
});
