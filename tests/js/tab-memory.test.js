import { recall, remember } from "/assets/js/tab-memory.js";
import { equal, test } from "./harness.js";

/** @param {() => void} run */
function whereNothingMayBeStored(run) {
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  try {
    run();
  } finally {
    Storage.prototype.setItem = setItem;
  }
}

test("a text is remembered until it is forgotten", () => {
  remember("a", "one");
  equal([recall("a"), recall("never")], ["one", ""]);
  remember("a", "");
  equal([recall("a"), sessionStorage.getItem("a")], ["", null]);
});

test("where nothing may be stored the window remembers, and what was stored before is not mistaken for it", () => {
  remember("b", "old");
  whereNothingMayBeStored(() => remember("b", "new"));
  equal(recall("b"), "new");
  remember("b", "newer");
  equal([recall("b"), sessionStorage.getItem("b")], ["newer", "newer"]);
});

test("the name that another site gave the window is no memory", () => {
  window.name = "theirs";
  equal(recall("c"), "");
  window.name = "";
});
