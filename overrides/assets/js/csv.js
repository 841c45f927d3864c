// Tables for spreadsheets: RFC 4180, with the mark by which Excel knows UTF-8.

const FORMULA = /^[=+\-@\t\r]/;

/** One file of all `rows`, as it is downloaded. */
export function csvFile(rows) {
  return new Blob([toCsv(rows)], { type: "text/csv" });
}

/** The text of all `rows`. A cell that a spreadsheet would take for a formula is led by an apostrophe. */
export function toCsv(rows) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

function cell(value) {
  const text = FORMULA.test(value) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
