import { asRows, asText, entryOf } from "/assets/js/saved-entries.js";
import { equal, test } from "./harness.js";

const TOLD = {
  say: { programs: "Support", facilities: "Places", products: "Products" },
  statuses: { open: "Open", closed: "Closed", "not-printed": "Ask" },
  today: "2026-11-21",
  home: "https://catalog.example.jp/en/",
};
const FAIRS = {
  name: "Fairs",
  kind: "Subsidy",
  amount: "¥500,000",
  rate: "2/3",
  type: "deadline",
  closes: "2027-02-26",
  day: "26 February 2027",
  ask: "The office",
  phone: "+81-76-000-0001",
};
const fairs = entryOf("programs/fairs", FAIRS, TOLD);
const soy = entryOf(
  "products/soy",
  {
    name: "Soy",
    maker: "Ono",
    ask: "Ono (answers in Japanese)",
    division: "Food",
    award: "Prize",
    year: "2024",
    price: "¥1,620",
    minimum: "from 24 pieces",
  },
  TOLD,
);

test("the status of a program is that of the day", () => {
  equal(fairs.status, "Open");
  equal(entryOf("programs/fairs", FAIRS, { ...TOLD, today: "2027-02-27" }).status, "Closed");
});

test("a product tells its price, its terms and who answers, and has no status", () => {
  equal(
    [soy.amount, soy.ask, soy.kind, soy.more, soy.status],
    ["¥1,620", "Ono (answers in Japanese)", "Food", "from 24 pieces / Prize / 2024", ""],
  );
});

test("where somebody else answers, the maker is named too", () => {
  const tray = entryOf("products/tray", { name: "Tray", maker: "Ono", ask: "The desk" }, TOLD);
  equal(tray.more, "Ono");
});

test("a place has an address, hours and a phone", () => {
  const hall = entryOf("facilities/hall", { name: "Hall", address: "1-2", hours: "9–17", phone: "+81-1" }, TOLD);
  equal([hall.more, hall.phone, hall.ask], ["1-2 / 9–17", "+81-1", undefined]);
});

test("a record that is gone keeps its name and has no page; if nobody could be asked, it is not gone", () => {
  const told = (isWhole) => entryOf("programs/x", undefined, { ...TOLD, isWhole });
  equal(told(true), { id: "programs/x", group: "Support", name: "programs/x", url: "" });
  equal(told(false).url, "https://catalog.example.jp/en/programs/x/");
});

test("for a mail each record is a few lines that end with its address", () => {
  const text = [
    "Fairs",
    "¥500,000 2/3",
    "Open 26 February 2027",
    "The office +81-76-000-0001",
    "https://catalog.example.jp/en/programs/fairs/",
    "",
    "Soy",
    "¥1,620",
    "Ono (answers in Japanese)",
    "from 24 pieces / Prize / 2024",
    "https://catalog.example.jp/en/products/soy/",
  ];
  equal(asText([fairs, soy]).split("\n"), text);
});

test("for a spreadsheet every row has as many cells as the headings", () => {
  const rows = asRows([fairs, soy], { column_name: "Name" });
  equal(new Set(rows.map((it) => it.length)).size, 1);
  equal(
    rows.map((it) => it[1]),
    ["Name", "Fairs", "Soy"],
  );
  equal(rows[2].includes(undefined), false);
});
