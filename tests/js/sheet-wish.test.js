import { SheetWish } from "/assets/js/sheet-wish.js";
import { equal, test } from "./harness.js";

test("what is typed is there again when the page is loaded again, without spaces around it", () => {
  sessionStorage.clear();
  new SheetWish().keep([
    { name: "amber-soy", value: " 12 " },
    { name: "_destination", value: "Oslo" },
  ]);
  const again = new SheetWish();
  equal([again.of("amber-soy"), again.of("_destination"), again.of("other")], ["12", "Oslo", ""]);
});

test("a destination and a message are no quantities", () => {
  sessionStorage.clear();
  const wish = new SheetWish();
  wish.keep([
    { name: "a", value: "1" },
    { name: "_message", value: "Hello" },
  ]);
  equal(wish.parts, { message: "Hello", quantities: { a: "1" } });
});

test("a quantity is a whole number, or none at all", () => {
  sessionStorage.clear();
  const wish = new SheetWish();
  wish.keep(["24", "0", "-3", "2.5", "2 cases", ""].map((value, i) => ({ name: `p${i}`, value })));
  equal(wish.parts.quantities, { p0: "24" });
});

test("what cannot be read is nothing", () => {
  sessionStorage.setItem("sheet", "{");
  equal(new SheetWish().parts, { quantities: {} });
});
