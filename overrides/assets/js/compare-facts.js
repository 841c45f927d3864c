// What the page of a record tells, as facts. The templates help: an element with `data-compare="What you get"` is a
// fact under that label, one with `data-compare="no"` is none; of the sections, each row is one, and what else they say.

const SILENT = "[hidden], [data-compare=no], .cite, p > a[rel], form, button, template, thead, script, style";
const LINES = "p, li, dd, dt, address, h3, h4, tr";

/** The facts of a page, in its order: `[{ section, label, lines }]`. */
export function factsOf(page) {
  const marked = [...page.querySelectorAll("[data-compare]:not([data-compare=no])")];
  const sections = page.querySelectorAll(".record__body > section:not([data-compare=no])");
  const facts = [...marked.map(markedFact), ...[...sections].flatMap(sectionFacts)];
  return facts.filter(({ lines }) => lines.length);
}

/** What a mark holds, on one line; the label need not be said again. */
function markedFact(element) {
  const label = element.dataset.compare;
  return { section: "", label, lines: [linesOf(element).filter((it) => it !== label).join(" ")].filter(Boolean) };
}

function sectionFacts(element) {
  const section = clean(element.querySelector("h2").textContent);
  const rows = [...element.querySelectorAll(":scope > dl > .rows__row")].map((row) => rowFact(section, row));
  const rest = [...element.children].filter((it) => !it.matches("h2, dl")).flatMap(linesOf);
  return [{ section, label: section, lines: rest }, ...rows];
}

function rowFact(section, row) {
  const lines = [...row.querySelectorAll(":scope > dd")].flatMap(linesOf);
  return { section, label: clean(row.querySelector("dt").textContent), lines };
}

function linesOf(element) {
  return told(element).split("\n").map(clean).filter(Boolean);
}

/** The text of a node with each thing on its line; the cells of a row of a table or a list stay together. */
function told(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/\s+/g, " ");
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SILENT)) return "";
  if (node.matches(".rows__row")) return `\n${pair(node)}\n`;
  const parts = [...node.childNodes].map(told);
  if (node.matches("tr")) return `\n${joined(parts, " / ")}\n`;
  if (node.matches("td")) return joined([node.dataset.label, parts.join("")], ": ", 2);
  return node.matches(LINES) ? `\n${parts.join("")}\n` : parts.join("");
}

function pair(row) {
  const [label, ...said] = [...row.children].map(told);
  return joined([label, joined(said, " / ")], ": ");
}

/** The parts on one line; nothing unless there are `least` of them. */
function joined(parts, between, least = 1) {
  const said = parts.flatMap((it) => it.split("\n")).map(clean).filter(Boolean);
  return said.length < least ? "" : said.join(between);
}

function clean(text) {
  return text.replace(/\s+/g, " ").trim();
}
