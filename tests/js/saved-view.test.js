import { choice, needless, partsShown, sheetQuery } from "/assets/js/saved-view.js";
import { equal, test } from "./harness.js";

const shown = (list) => {
  const parts = Object.entries(partsShown({ count: 1, isShared: false, trouble: "", ...list }));
  return parts.filter(([, isShown]) => isShown).map(([name]) => name);
};

test("a list of the reader's own has its tools and can be emptied", () => {
  equal(shown({}), ["tools", "clear"]);
});

test("an empty list says how to begin", () => {
  equal(shown({ count: 0 }), ["clear", "empty"]);
});

test("a list that somebody shared says so and is not emptied", () => {
  equal(shown({ isShared: true }), ["shared", "tools"]);
});

test("what hinders keeping is told; what cannot be read can be put aside", () => {
  equal(shown({ trouble: "full" }), ["trouble", "tools", "clear"]);
  equal(shown({ trouble: "unread" }), ["trouble", "anew", "tools", "clear"]);
});

test("a record has what is known of it, and a shared one no button to remove it", () => {
  equal(needless({ status: "open", url: "/a/" }, false), [".saved__gone"]);
  equal(needless({ status: "", url: "/a/" }, true), ["deadline-status", ".saved__gone", "button"]);
});

test("a record that is gone cannot be compared and says that it is gone", () => {
  equal(needless({ status: "", url: "" }, false), ["deadline-status", "label"]);
});

test("two to four records are compared", () => {
  equal(
    [0, 1, 2, 4].map((chosen) => choice(5, chosen)),
    [
      { isOffered: true, isEnough: false, isFull: false },
      { isOffered: true, isEnough: false, isFull: false },
      { isOffered: true, isEnough: true, isFull: false },
      { isOffered: true, isEnough: true, isFull: true },
    ],
  );
  equal(choice(1, 0).isOffered, false);
});

test("the line sheet is given the products alone", () => {
  equal(sheetQuery(["programs/a", "products/b", "products/c"]), "records=products/b,products/c");
});
