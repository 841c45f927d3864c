import { readQuery, turned, writeQuery } from "/assets/js/list-query.js";
import { equal, test } from "./harness.js";

const LIST = {
  facets: [
    {
      id: "theme",
      options: [
        ["development", "製品開発", 1],
        ["sales", "販路開拓", 2],
      ],
    },
    { id: "size", options: [["sme", "中小企業者", 2]] },
  ],
  sorts: [
    ["", "目的ごと"],
    ["deadline", "締切が近い順"],
  ],
};
const read = (search) => readQuery(search, LIST);

test("an address and its question are the same, back and forth", () => {
  for (const address of ["", "?theme=sales&size=sme&sort=deadline", "?theme=development&theme=sales&page=3"]) {
    equal(writeQuery(read(address)), address);
  }
});

test("values stand in the order of the list, however they were asked for", () => {
  equal(
    writeQuery(read("?sort=deadline&size=sme&theme=sales&theme=development&theme=sales")),
    "?theme=development&theme=sales&size=sme&sort=deadline",
  );
});

test("what the list does not know is left out", () => {
  equal(read("?theme=war&colour=red&sort=luck&page=-4"), { chosen: {}, sort: "", page: 1 });
  equal(read("?page=two&__proto__=x&theme=constructor"), { chosen: {}, sort: "", page: 1 });
});

test("a choice is made and taken back, and leads to the first page", () => {
  const query = read("?size=sme&page=2");
  const chosen = turned(query, LIST, "theme", "sales");
  equal(chosen, { chosen: { theme: ["sales"], size: ["sme"] }, sort: "", page: 1 });
  equal(turned(chosen, LIST, "theme", "sales"), { chosen: { size: ["sme"] }, sort: "", page: 1 });
});

test("a whole facet can be let go", () => {
  equal(turned(read("?theme=sales&theme=development&size=sme&sort=deadline"), LIST, "theme").chosen, { size: ["sme"] });
});

test("a question is never changed, only answered by a new one", () => {
  const query = Object.freeze({ chosen: Object.freeze({ theme: Object.freeze(["sales"]) }), sort: "", page: 1 });
  turned(query, LIST, "theme", "development");
  turned(query, LIST, "theme", "sales");
  equal(query.chosen.theme, ["sales"]);
});
