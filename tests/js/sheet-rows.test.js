import { entryOf, sheetRows, told } from "/assets/js/sheet-rows.js";
import { equal, test } from "./harness.js";

const SAY = {
  name: "Product",
  other_name: "In Japanese",
  maker: "Maker",
  price: "Price",
  sku: "SKU",
  quantity: "Quantity",
  contact: "Contact",
  url: "Page",
  ask: "Ask",
  on_request: "On request",
};
const BOTH = [
  { lang: "en", home: "/en/", say: SAY },
  { lang: "ja", home: "/", say: {} },
];
const MAKER = { names: { ja: "大野", en: "Ono" }, email: "", phone: "+81-76", website: "https://ono.example.jp/" };
const SOY = { id: "soy", names: { ja: "醤油", en: "Soy" }, maker: MAKER, facts: { sku: "A-1", price: null } };
const soy = entryOf(SOY, BOTH);

test("a product has the name of each language, and a page in each", () => {
  equal([soy.name, soy.other_name, soy.made_by], ["Soy", "醤油", "Ono"]);
  equal([soy.url, soy.urls.ja], ["/en/products/soy/", "/products/soy/"]);
});

test("what nobody has said is asked; what does not matter is left empty", () => {
  equal(
    ["sku", "price", "allergens"].map((it) => told(SOY.facts, it, SAY)),
    ["A-1", "On request", ""],
  );
  equal(told({ sku: null }, "sku", SAY), "Ask");
});

test("a spreadsheet has a heading and a row for each product, with the nearest way to ask", () => {
  equal(sheetRows([soy], { soy: "12" }, ["sku", "price"], SAY), [
    ["Product", "In Japanese", "Maker", "SKU", "Price", "Quantity", "Contact", "Page"],
    ["Soy", "醤油", "Ono", "A-1", "On request", 12, "+81-76", "/en/products/soy/"],
  ]);
});

test("a quantity is a number in the spreadsheet, and none stays empty", () => {
  const quantity = (typed) => sheetRows([soy], { soy: typed }, [], SAY)[1][3];
  equal([quantity("24"), quantity(undefined)], [24, ""]);
});
