// Tables for spreadsheets: RFC 4180, with the mark by which Excel knows UTF-8. What is marked as text is marked alike in
// src/catalog/ground/csv_cells.py, with shared vectors.

const FORMULA = /^'*(?:[\t\r\n]|[ \u00a0\u3000]*[-=+@＝＋－＠])/;

/**
 * One file of all `rows`, as it is downloaded.
 * @param {(string | number)[][]} rows
 */
export function csvFile(rows) {
  return new Blob([toCsv(rows)], { type: "text/csv" });
}

/**
 * The text of all `rows`. A cell that a spreadsheet would take for a formula is led by an apostrophe.
 * @param {(string | number)[][]} rows
 */
export function toCsv(rows) {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("")}`;
}

/** @param {string | number} value */
function cell(value) {
  const text = FORMULA.test(`${value}`) ? `'${value}` : `${value}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
