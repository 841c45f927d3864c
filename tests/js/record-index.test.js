import { fromColumns } from "/assets/js/record-index.js";
import { equal, test } from "./harness.js";

const WRITTEN = {
  columns: { id: ["a", "b"], name: ["A", "B"], rank: [null, 0] },
  tables: {
    maker: { rows: [{ id: "ono", maker: "Ono" }], of: [0, 0] },
    division: {
      rows: [{ color: "enji" }, { id: "food", division: "Food", color: "odo", pattern: "kikko" }],
      of: [0, 1],
    },
    keyword: { rows: [{ id: "gift" }, { id: "sea" }], of: [[1, 0], []] },
  },
};

test("records in columns become plain objects, with what their tables say of them", () => {
  equal(fromColumns(WRITTEN)[1], {
    id: "b",
    facets: { maker: ["ono"], division: ["food"], keyword: [] },
    name: "B",
    rank: 0,
    maker: "Ono",
    division: "Food",
    color: "odo",
    pattern: "kikko",
  });
});

test("what a record does not have, it does not get", () => {
  const [first] = fromColumns(WRITTEN);
  equal([first.division, first.rank, first.facets.division, first.color], [undefined, undefined, [], "enji"]);
  equal(first.facets.keyword, ["sea", "gift"]);
});
