// <eligibility-check>: the questions, and the list of programs sorted by the answers. What it shows stands on the page
// already; it moves the programs between groups and marks their conditions. The answers live in the address alone.

import { answersIn, judge, yearsSince } from "./eligibility.js";
import { loadJson } from "./load.js";
import { copy } from "./page.js";
import { dayInJapan } from "./status.js";
import { fill, words } from "./words.js";

const TABLE = new URL("../../index/eligibility.json", import.meta.url);
const [table, say] = await Promise.all([loadJson(TABLE), words("verdict")]);

class EligibilityCheck extends HTMLElement {
  #form = this.querySelector("form");
  #wasAnswered = false;

  connectedCallback() {
    this.#form.hidden = false;
    this.#read();
    this.#form.addEventListener("input", (event) => this.#change(event.target));
    this.#form.addEventListener("reset", () => setTimeout(() => this.#change()));
    this.#form.addEventListener("submit", (event) => this.#goToResult(event));
    addEventListener("popstate", () => this.#read());
    this.querySelector("[data-print]").addEventListener("click", () => print());
    this.querySelector("[data-copy]").addEventListener("click", () => this.#copy());
  }

  /** Put the answers of the address into the form. */
  #read() {
    const params = new URLSearchParams(location.search);
    this.#form.reset();
    for (const input of this.#form.elements) {
      if (input.name === "since") input.value = params.get("since") ?? "";
      else if (input.value && input.name) input.checked = params.getAll(input.name).includes(input.value);
    }
    this.#show();
  }

  #change(input) {
    if (input?.name === "circumstance" && input.checked) this.#leaveOneSide(input);
    if (input?.name === "since") this.#understand(input);
    const params = this.#params().toString();
    history.replaceState(null, "", params ? `?${params}` : location.pathname);
    this.#show();
  }

  /** "None of these" and any of these exclude one another. */
  #leaveOneSide({ value }) {
    for (const other of this.#form.elements.circumstance) {
      if ((other.value === "none") !== (value === "none")) other.checked = false;
    }
  }

  /** A month that cannot be read is told when the reader asks for the result. */
  #understand(input) {
    const isMonth = !input.value || yearsSince(input.value, "2000-01-01");
    input.setCustomValidity(isMonth ? "" : say.no_month);
  }

  #params() {
    return new URLSearchParams(/** @type {any} */ ([...new FormData(this.#form)].filter(([, value]) => value)));
  }

  #show() {
    const params = this.#params();
    const answers = answersIn(params, table.rules, dayInJapan());
    const isAnswered = Boolean(params.toString());
    this.#settle(isAnswered);
    const told = table.programs.map((program) => this.#tell(program, answers));
    if (isAnswered) told.sort((a, b) => b.met - a.met);
    for (const { group, node } of told) this.#list(isAnswered ? group : "").append(node);
    this.#count(told, isAnswered);
    for (const link of document.querySelectorAll(".top__tools a[hreflang]")) link.search = params;
  }

  /** Show the groups once something is answered, and fold the reasons then. */
  #settle(isAnswered) {
    if (isAnswered !== this.#wasAnswered) {
      for (const folded of this.querySelectorAll("[data-program] details")) folded.open = !isAnswered;
    }
    this.#wasAnswered = isAnswered;
    this.querySelector("[data-answered]").hidden = !isAnswered;
  }

  /** Mark the conditions of a program, and say into which group it goes. */
  #tell({ id, themes, parts }, answers) {
    const node = this.querySelector(`[data-program="${id}"]`);
    const { verdict, results, parts: judged } = judge(table, parts, answers);
    this.#mark(node, results);
    node.querySelectorAll("[data-part]").forEach((part, i) => {
      this.#mark(part, judged[i].results);
      this.#put(part, judged[i].verdict);
    });
    node.querySelector("[data-why]").textContent = this.#wasAnswered ? this.#why(node, verdict) : "";
    const isWanted = !answers.want.length || answers.want.some((theme) => themes.includes(theme));
    const met = Object.values(results).filter((result) => result === "met").length;
    return { node, met, group: isWanted ? verdict : "elsewhere" };
  }

  #mark(place, results) {
    for (const item of place.querySelectorAll(".reasons > li")) {
      const { rule } = item.dataset;
      const result = rule ? results[rule] : "ask";
      this.#put(item, result);
      item.querySelector("[data-answer]").textContent = result !== "unanswered" && rule ? this.#answer(rule) : "";
    }
  }

  #put(item, result) {
    if (this.#wasAnswered) item.dataset.result = result;
    else delete item.dataset.result;
    item.querySelector("[data-mark]").textContent = this.#wasAnswered ? say[result] : "";
  }

  /** What the reader answered to the question of a rule, in the words of the form. */
  #answer(rule) {
    const inputs = [...this.#form.elements].filter((it) => it.name === (rule === "years" ? "since" : rule) && it.value);
    const said = inputs.filter((it) => it.checked || it.name === "since");
    const answer = said.map((it) => (it.name === "since" ? it.value : it.labels[0].textContent.trim())).join(" / ");
    return answer && fill(say.answer, { answer });
  }

  /** The first look at the reasons: what decides, in the parts of the program that fit best. */
  #why(node, verdict) {
    const items = [...node.querySelectorAll(".reasons > li")].filter(
      (it) => (it.closest("[data-part]")?.dataset.result ?? verdict) === verdict,
    );
    for (const wanted of ["not-met", "unanswered", "ask"]) {
      const labels = items
        .filter((it) => it.dataset.result === wanted)
        .map((it) => it.querySelector("strong").textContent);
      if (labels.length) return `${say[wanted]}: ${[...new Set(labels)].join(" / ")}`;
    }
    return "";
  }

  #list(group) {
    return this.querySelector(`[data-verdict="${group}"] [data-list]`);
  }

  #count(told, isAnswered) {
    const number = (name) => told.filter(({ group }) => (isAnswered ? group : "") === name).length;
    for (const place of this.querySelectorAll("section[data-verdict], details[data-verdict]")) {
      const { verdict } = place.dataset;
      place.hidden = !number(verdict);
      const shown = place.querySelector("[data-number]");
      if (shown) shown.textContent = fill(say.number, { n: number(verdict) });
    }
    const count = { fits: number("fits"), may: number("may-fit"), not: number("does-not-fit") };
    const more = number("elsewhere") ? ` ${fill(say.elsewhere, { n: number("elsewhere") })}` : "";
    this.querySelector(".check__count").textContent = isAnswered ? fill(say.count, count) + more : say.start;
  }

  #goToResult(event) {
    event.preventDefault();
    const target = this.querySelector(this.#wasAnswered ? "#result" : "input");
    target.focus();
    target.scrollIntoView();
  }

  async #copy() {
    const word = (await copy(location.href)) ? "copied" : "not_copied";
    this.querySelector("[data-copied]").textContent = say[word];
  }
}

customElements.define("eligibility-check", EligibilityCheck);
