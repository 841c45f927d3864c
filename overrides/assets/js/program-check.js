// <program-check data-program>: the few questions that decide, answered on the page of a program by the rules of the
// eligibility check, which come with the first answer. The answers live in the address under the names of the check.

import { find, findAll, keepInAddress } from "./page.js";
import { dayInJapan } from "./status.js";
import { words } from "./words.js";

/** An address that names a course unfolds it. */
const unfold = () => document.querySelector(":target > details")?.toggleAttribute("open", true);
const check = () => Promise.all([import("./eligibility.js"), import("./eligibility-marks.js"), import("./since.js")]);

class ProgramCheck extends HTMLElement {
  #fields = /** @type {HTMLInputElement[]} */ (findAll(this, "[name]"));

  connectedCallback() {
    addEventListener("hashchange", unfold);
    unfold();
    const asked = new URLSearchParams(location.search);
    for (const field of this.#fields) field.value = asked.get(field.name) ?? "";
    this.addEventListener("change", () => this.#answer());
    if (this.#fields.some(({ value }) => value)) this.#answer();
  }

  async #answer() {
    const given = Object.fromEntries(this.#fields.map(({ name, value }) => [name, value]));
    keepInAddress(given);
    const [{ answersIn, judge }, { loadTable, mark, put, why }, { yearsSince }] = await check();
    const [table, say] = await Promise.all([loadTable(), words("verdict")]);
    const today = dayInJapan();
    const answers = answersIn(new URLSearchParams(given), table.rules, today);
    const program = table.programs.find(({ id }) => id === this.dataset.program);
    const { verdict, results } = judge(table, program?.parts ?? [], answers);
    const isAnswered = Object.values(given).some(Boolean);
    const found = find(this, "[data-found]");
    mark(this, results, isAnswered, () => "", say);
    put(found, verdict, isAnswered, say);
    const isMistake = given.since && !yearsSince(given.since, today);
    find(found, "[data-why]").textContent = isMistake ? say.no_month : why(this, verdict, say);
    found.hidden = !isAnswered;
  }
}

customElements.define("program-check", ProgramCheck);
