import { align } from "/assets/js/compare-rows.js";
import { equal, test } from "./harness.js";

const fact = (label, ...lines) => ({ section: "", label, lines });
const inside = (section, label, ...lines) => ({ section, label, lines });
const labels = (...records) => align(records).map((it) => it.label);

test("the same fact of two records stands on one row", () => {
  equal(align([[fact("Rate", "1/2")], [fact("Rate", "2/3")]]), [
    { section: "", label: "Rate", cells: [["1/2"], ["2/3"]], differs: true },
  ]);
});

test("what is told alike does not differ, and neither does a single record", () => {
  equal(align([[fact("Rate", "1/2")], [fact("Rate", "1/2")]])[0].differs, false);
  equal(align([[fact("Rate", "1/2")]])[0].differs, false);
});

test("what one record does not tell is nothing, and differs", () => {
  const [row] = align([[], [fact("Rate", "1/2")]]);
  equal([row.cells, row.differs], [[null, ["1/2"]], true]);
});

test("two lines are not one line that reads the same", () => {
  equal(align([[fact("A", "x", "y")], [fact("A", "x,y")]])[0].differs, true);
});

test("a fact that only a later record tells stands where it tells it", () => {
  equal(labels([fact("A"), fact("C")], [fact("A"), fact("B"), fact("C")]), ["A", "B", "C"]);
  equal(labels([fact("B")], [fact("A"), fact("B"), fact("C")]), ["A", "B", "C"]);
});

test("a section stays together, whichever record begins it", () => {
  const first = [inside("S", "a", "1"), inside("T", "c", "1")];
  const second = [inside("S", "b", "1"), inside("T", "d", "1"), inside("T", "c", "1")];
  equal(
    align([first, second]).map((it) => it.section + it.label),
    ["Sb", "Sa", "Td", "Tc"],
  );
});

test("the same label in two sections is two facts", () => {
  equal(align([[inside("S", "Also", "1"), inside("T", "Also", "2")]]).length, 2);
});

test("a label that a record tells twice has the lines of both", () => {
  equal(align([[fact("Also", "1"), fact("Also", "2")]])[0].cells, [["1", "2"]]);
});
