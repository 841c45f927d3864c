// What the page of a record tells, a status within it between marks that no text of a record may hold. The templates help: an element with `data-compare="Amount"` is a fact under that label,
// one with `data-compare="no"` is none. Of the sections, each row is a fact, and what else they say is one.

import { find, findAll } from "./page.js";

const SILENT = "[hidden], [data-compare=no], .cite, p > a[rel], form, button, template, thead, script, style";
const SECTIONS = ":is(.record__body, .record__body > div) > section:not([data-compare=no])";

const MARKED = /\uE000([^\uE001]*)\uE001([^\uE002]*)\uE002/;

/**
 * A line in pieces: texts, and each status with its word.
 * @param {string} line
 * @returns {(string | { status: string, word: string })[]}
 */
export function piecesOf(line) {
  const found = MARKED.exec(line);
  if (!found) return line ? [line] : [];
  const [mark, status = "", word = ""] = found;
  const before = line.slice(0, found.index);
  return [...(before ? [before] : []), { status, word }, ...piecesOf(line.slice(found.index + mark.length))];
}

/**
 * The facts of a page, in its order.
 * @param {ParentNode} page
 */
export function factsOf(page) {
  const marked = findAll(page, "[data-compare]:not([data-compare=no])");
  const facts = [...marked.map(markedFact), ...findAll(page, SECTIONS).flatMap(sectionFacts)];
  return facts.filter(({ lines }) => lines.length);
}

/**
 * @param {HTMLElement} element
 * @returns {Fact}
 */
function markedFact(element) {
  return { section: "", label: `${element.dataset.compare}`, lines: [linesOf([element]).join(" ")] };
}

/**
 * @param {HTMLElement} element
 * @returns {Fact[]}
 */
function sectionFacts(element) {
  const section = find(element, "h2").textContent.trim();
  const rest = findAll(element, ":scope > :not(h2, dl)", Element);
  const rows = findAll(element, ":scope > dl > div").map(({ children: [label, ...texts] }) => ({
    section,
    label: firstLine(label),
    lines: linesOf(texts),
  }));
  return [{ section, label: section, lines: linesOf(rest) }, ...rows];
}

/** @param {Iterable<Node>} nodes */
function linesOf(nodes) {
  const lines = [...nodes].map(told).join("\n").split("\n");
  return lines.map((line) => line.replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** @param {Node | undefined} node */
function firstLine(node) {
  return linesOf(node ? [node] : [])[0] ?? "";
}

/**
 * The text of a node with each thing on its line; the cells of a row of a table or a list stay together.
 * @param {Node} node
 * @returns {string}
 */
function told(node) {
  if (node instanceof Text) return node.data.replaceAll("\n", " ");
  if (!(node instanceof Element) || node.matches(SILENT)) return "";
  if (node.matches("deadline-status")) return statusMarked(node);
  const [first, ...more] = node.children;
  if (node.matches("tr")) return `\n${linesOf(node.children).join(" · ")}\n`;
  if (node.matches("dl > div")) return `\n${pair(firstLine(first), more)}\n`;
  if (node.matches("td")) return pair(node.getAttribute("data-label"), node.childNodes);
  const inside = [...node.childNodes].map(told).join("");
  if (node.matches("h3")) return `\n■ ${inside}\n`;
  return node.matches("p, li, dd, dt, address") ? `\n${inside}\n` : inside;
}

/** @param {Element} node */
function statusMarked(node) {
  return `\uE000${node.getAttribute("data-status")}\uE001${node.textContent.trim()}\uE002`;
}

/** @param {string | null} label @param {Iterable<Node>} nodes */
function pair(label, nodes) {
  const text = linesOf(nodes).join(" / ");
  return text && label ? `${label}: ${text}` : text;
}
