import { LIMIT, add, byKind, merge, parse, remove } from "/assets/js/saved.js";
import { equal, test } from "./harness.js";

const KINDS = ["programs", "products", "facilities"];
const FULL = Array.from({ length: LIMIT }, (_, n) => `products/p${n}`);

test("a list is read as it was written, each record once", () => {
  equal(parse("programs/a,products/b-2,programs/a", KINDS), { ids: ["programs/a", "products/b-2"], rest: [] });
});

test("nothing at all is an empty list", () => {
  for (const text of [null, undefined, "", ",", " "]) equal(parse(text, KINDS), { ids: [], rest: [] });
});

test("what is no id is given back, and hides none", () => {
  const text = 'programs/a,PROGRAMS/a,{"x":1},people/b,programs/../a,programs/a b, products/c ';
  equal(parse(text, KINDS).ids, ["programs/a", "products/c"]);
  equal(parse(text, KINDS).rest, ["PROGRAMS/a", '{"x":1}', "people/b", "programs/../a", "programs/a b"]);
});

test("a kind that the site has is a kind, whatever it is called", () => {
  equal(parse("people/b,programs/a", ["people"]), { ids: ["people/b"], rest: ["programs/a"] });
});

test("what is too much for a list is given back, so that nobody throws it away unseen", () => {
  equal(parse([...FULL, "programs/a"].join(","), KINDS), { ids: FULL, rest: ["programs/a"] });
  equal(parse(`programs/${"a".repeat(200)}`, KINDS).ids, []);
});

test("a record is added at the end, and once", () => {
  equal(add(["programs/b"], "programs/a"), ["programs/b", "programs/a"]);
  equal(add(["programs/b"], "programs/b"), ["programs/b"]);
});

test("a full list takes no more, and stays the very same", () => {
  equal(add(FULL, "programs/a") === FULL, true);
});

test("a record is taken away, and the others keep their order", () => {
  equal(remove(["programs/c", "programs/a", "programs/b"], "programs/a"), ["programs/c", "programs/b"]);
  equal(remove(["programs/c"], "programs/a"), ["programs/c"]);
});

test("two lists become one without a record twice or one too many", () => {
  equal(merge(["programs/b", "programs/a"], ["products/c", "programs/b"]), ["programs/b", "programs/a", "products/c"]);
  equal(merge(FULL, ["programs/a"]), FULL);
});

test("records stand by kind, in the order in which they were kept", () => {
  const ids = ["products/z", "programs/b", "products/a", "programs/a"];
  equal(byKind(ids, KINDS), [
    ["programs", ["programs/b", "programs/a"]],
    ["products", ["products/z", "products/a"]],
  ]);
});
