// A workbook with one sheet, as Excel and its relatives read it: a zip file of a few XML parts, nothing compressed.
// Texts stand in their cells as texts, so none can be a formula.

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const BOOK = "xl/workbook.xml";
const FIRST = "worksheets/sheet1.xml";

/**
 * A workbook whose sheet has these rows; the first is a heading that stays in sight.
 * @param {(string | number)[][]} rows
 * @param {string} name
 */
export function toXlsx(rows, name) {
  return zip({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${part(BOOK, "sheet.main")}${part(`xl/${FIRST}`, "worksheet")}</Types>`,
    "_rels/.rels": links("officeDocument", BOOK),
    [BOOK]: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${text(name)}" sheetId="1" r:id="a"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": links("worksheet", FIRST),
    [`xl/${FIRST}`]: sheet(rows),
  });
}

/** @param {string} file @param {string} kind */
const part = (file, kind) => `<Override PartName="/${file}" ContentType="${SHEET}.${kind}+xml"/>`;

/** @param {string} kind @param {string} target */
function links(kind, target) {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="a" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;
}

/** @param {(string | number)[][]} rows */
function sheet(rows) {
  const frozen = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  const view = `<sheetViews><sheetView workbookViewId="0">${frozen}</sheetView></sheetViews>`;
  const columns = `<cols><col min="1" max="${rows[0]?.length}" width="22" customWidth="1"/></cols>`;
  const data = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  return `<worksheet xmlns="${MAIN}">${view}${columns}<sheetData>${data}</sheetData></worksheet>`;
}

/** @param {string | number} value */
function cell(value) {
  if (typeof value === "number") return `<c><v>${value}</v></c>`;
  return `<c t="inlineStr"><is><t xml:space="preserve">${text(value)}</t></is></c>`;
}

/**
 * Text for XML, without the signs that XML cannot hold.
 * @param {string} value
 */
function text(value) {
  const bare = value.replace(/[^\t\n\r\x20-\uFFFD]/g, "");
  return bare.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/** @typedef {[value: number, width: number]} Sized */

/**
 * A zip file of texts by their names. Each is told of twice, before it and in the table at the end.
 * @param {Record<string, string>} files
 */
function zip(files) {
  const encoder = new TextEncoder();
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const parts = [];
  /** @type {Uint8Array<ArrayBuffer>[]} */
  const table = [];
  let [at, tableSize] = [0, 0];
  for (const [name, content] of Object.entries(files)) {
    const [path, body] = [encoder.encode(name), encoder.encode(HEAD + content)];
    // Version 2.0, names in UTF-8, stored, 1 January 1980, checksum, size twice, length of the name, nothing more.
    /** @type {Sized[]} */
    const told = [
      [20, 2],
      [0x800, 2],
      [0, 4],
      [33, 2],
      [checksum(body), 4],
      [body.length, 4],
      [body.length, 4],
      [path.length, 4],
    ];
    const local = numbers([[0x04034b50, 4], ...told]);
    const entry = numbers([[0x02014b50, 4], [20, 2], ...told, [0, 4], [0, 4], [0, 2], [at, 4]]);
    parts.push(local, path, body);
    table.push(entry, path);
    at += local.length + path.length + body.length;
    tableSize += entry.length + path.length;
  }
  const count = table.length / 2;
  const end = numbers([
    [0x06054b50, 4],
    [0, 4],
    [count, 2],
    [count, 2],
    [tableSize, 4],
    [at, 4],
    [0, 2],
  ]);
  return new Blob([...parts, ...table, end], { type: `${SHEET}.sheet` });
}

/**
 * Numbers as bytes, the lowest first; each with its width.
 * @param {Sized[]} pairs
 */
function numbers(pairs) {
  return Uint8Array.from(pairs.flatMap(([value, width]) => Array.from({ length: width }, (_, i) => value >>> (8 * i))));
}

/**
 * CRC-32, the checksum of zip files.
 * @param {Uint8Array} bytes
 */
function checksum(bytes) {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
