import { toCsv } from "/assets/js/csv.js";
import { equal, test } from "./harness.js";

const vectors = await (await fetch("/tests/vectors/csv_cells.json")).json();

const cells = (...row) => toCsv([row]).slice(1, -2);
const unquoted = (cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

test("a file begins with the mark of UTF-8 and each line ends as RFC 4180 says", () => {
  equal(
    toCsv([
      ["名前", "b"],
      ["c", ""],
    ]),
    "\uFEFF名前,b\r\nc,\r\n",
  );
});

test("a comma, a quote or a new line puts a cell in quotes", () => {
  equal(cells("a,b", 'say "a"', "a\nb", "a\rb", "a b"), '"a,b","say ""a""","a\nb","a\rb",a b');
});

for (const { name, value, cell } of vectors) {
  test(`no cell is a formula for a spreadsheet: ${name}`, () => equal(unquoted(cells(value)), cell));
}

test("a cell that is marked as text can be quoted too", () => {
  equal(cells('=A1,"x"'), `"'=A1,""x"""`);
});

test("signs within a text are left alone", () => {
  equal(cells("a=b", "1-2", "a@b.jp", "1/2", "¥1"), "a=b,1-2,a@b.jp,1/2,¥1");
});
