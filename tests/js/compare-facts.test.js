import { factsOf, piecesOf } from "/assets/js/compare-facts.js";
import { equal, test } from "./harness.js";

const read = (html) => factsOf(new DOMParser().parseFromString(html, "text/html"));
const section = (html) => read(`<div class="record__body"><section><h2>Who</h2>${html}</section></div>`);
const row = (label, said) => `<div class="rows__row"> <dt>${label}</dt> ${said}</div>`;

test("what a template marks is a fact under the label of the mark", () => {
  const html = '<div data-compare="Amount"><p>Up to</p><p>¥1 <small>/ case</small></p></div>';
  equal(read(html), [{ section: "", label: "Amount", lines: ["Up to ¥1 / case"] }]);
});

test("a row of a section is a fact, and each thing in it a line", () => {
  const html = `<dl>${row("Size", "<dd><ul><li>Small\n firm</li><li>Group</li></ul></dd>")}${row("Place", "<dd>Here</dd>")}</dl>`;
  equal(section(html), [
    { section: "Who", label: "Size", lines: ["Small firm", "Group"] },
    { section: "Who", label: "Place", lines: ["Here"] },
  ]);
});

test("what else a section says is a fact under its heading", () => {
  equal(section("<ol><li>Ask</li><li>Apply</li></ol>"), [{ section: "Who", label: "Who", lines: ["Ask", "Apply"] }]);
});

test("a course says its name, its offers a line each, and its rows", () => {
  const table = `<table><thead><tr><th>Rate</th></tr></thead><tbody><tr>
    <td data-label="Rate">1/2</td> <td data-label="Note"></td> <td data-label="Limit">¥1</td></tr></tbody></table>`;
  const course = `<section><h3>Fairs</h3>${table}<dl>${row("Costs", "<dd><ul><li>Fee</li><li>Trip</li></ul></dd>")}</dl></section>`;
  equal(section(course)[0].lines, ["■ Fairs", "Rate: 1/2 · Limit: ¥1", "Costs: Fee / Trip"]);
});

test("what is hidden, marked so, or a control says nothing", () => {
  const quiet =
    "<p hidden>a</p><p data-compare=no>b</p><button>c</button><p>d<a class=cite>[1]</a></p><p><a rel=x>e</a></p>";
  equal(section(quiet)[0].lines, ["d"]);
  equal(read("<div class=record__body><section data-compare=no><h2>Who</h2><p>a</p></section></div>"), []);
});

test("an empty section is no fact", () => {
  equal(section(" "), []);
});

test("a status keeps its name, so that a comparison can show it as a page does", () => {
  const badge = (status, word) => `<deadline-status data-status="${status}"><span>${word}</span></deadline-status>`;
  const [{ lines }] = section(`<p>${badge("open", "Open")} <time>last day 4 July</time></p>`);
  equal(piecesOf(lines[0]), [{ status: "open", word: "Open" }, " last day 4 July"]);
  const [course] = section(`<p>First ${badge("closed", "Closed")} Second ${badge("open", "Open")}</p>`);
  const both = [{ status: "closed", word: "Closed" }, " Second ", { status: "open", word: "Open" }];
  equal(piecesOf(course.lines[0]), ["First ", ...both]);
});

test("a line without a status is one piece", () => {
  equal(piecesOf("Ask first"), ["Ask first"]);
});
