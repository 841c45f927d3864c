// What the page of a record tells. The templates help: an element with `data-compare="Amount"` is a fact under that label,
// one with `data-compare="no"` is none. Of the sections, each row is a fact, and what else they say is one.

const SILENT = "[hidden], [data-compare=no], .cite, p > a[rel], form, button, template, thead, script, style";

/** The facts of a page, in its order: `[{ section, label, lines }]`. */
export function factsOf(page) {
  const marked = [...page.querySelectorAll("[data-compare]:not([data-compare=no])")];
  const sections = [
    ...page.querySelectorAll(":is(.record__body, .record__body > div) > section:not([data-compare=no])"),
  ];
  const facts = [...marked.map(markedFact), ...sections.flatMap(sectionFacts)];
  return facts.filter(({ lines }) => lines.length);
}

function markedFact(element) {
  return { section: "", label: element.dataset.compare, lines: [linesOf([element]).join(" ")] };
}

function sectionFacts(element) {
  const section = element.querySelector("h2").textContent.trim();
  const [rest, lists] = [":scope > :not(h2, dl)", ":scope > dl > div"].map((it) => [...element.querySelectorAll(it)]);
  const rows = lists.map(({ children: [label, ...said] }) => ({
    section,
    label: linesOf([label])[0],
    lines: linesOf(said),
  }));
  return [{ section, label: section, lines: linesOf(rest) }, ...rows];
}

function linesOf(nodes) {
  const lines = nodes.map(told).join("\n").split("\n");
  return lines.map((it) => it.replace(/\s+/g, " ").trim()).filter(Boolean);
}

/** The text of a node with each thing on its line; the cells of a row of a table or a list stay together. */
function told(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data.replaceAll("\n", " ");
  if (node.nodeType !== Node.ELEMENT_NODE || node.matches(SILENT)) return "";
  if (node.matches("tr")) return `\n${linesOf([...node.children]).join(" · ")}\n`;
  if (node.matches("dl > div")) return `\n${pair(linesOf([node.children[0]])[0], [...node.children].slice(1))}\n`;
  if (node.matches("td")) return pair(node.dataset.label, [...node.childNodes]);
  const inside = [...node.childNodes].map(told).join("");
  if (node.matches("h3")) return `\n■ ${inside}\n`;
  return node.matches("p, li, dd, dt, address") ? `\n${inside}\n` : inside;
}

function pair(label, nodes) {
  const said = linesOf(nodes).join(" / ");
  return said && `${label}: ${said}`;
}
