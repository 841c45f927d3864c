// <eligibility-check>: the questions, and the list of programs sorted by the answers. What it shows stands on the page
// already; it moves the programs between groups and marks their conditions. The answers live in the address alone.

import { answersIn, judge } from "./eligibility.js";
import { answerTo, labelOf, loadTable, mark, put, why } from "./eligibility-marks.js";
import { copy, find, findAll } from "./page.js";
import { yearsSince } from "./since.js";
import { sizeOf } from "./size.js";
import { dayInJapan } from "./status.js";
import { choicesOf, together } from "./together.js";
import { answer } from "./together-answer.js";
import { fill, words } from "./words.js";
import { readYen } from "./yen.js";

/** @type {[EligibilityTable & { programs: EligibilityProgram[]; sizes: Size[] }, Words<"verdict">, ...SumWords]} */
const [table, say, ...sumWords] = await Promise.all([
  loadTable(),
  words("verdict"),
  words("together"),
  words("estimated"),
]);

/** @typedef {{ node: HTMLElement, met: number, group: string }} Placed */

/** @param {HTMLInputElement} input */
const isTyped = ({ name }) => ["since", "leave", "cost"].includes(name);

class EligibilityCheck extends HTMLElement {
  #form = find(this, "form", HTMLFormElement);
  #wasAnswered = false;

  connectedCallback() {
    this.#form.hidden = false;
    this.#read();
    this.#form.addEventListener("input", ({ target }) => this.#change(target));
    find(this.#form, "[name=since]").addEventListener("change", () => this.#tellYears(true));
    find(this.#form, "[name=cost]").addEventListener("change", () => this.#tellCost(true));
    this.#form.addEventListener("reset", () => setTimeout(() => this.#change(null)));
    this.#form.addEventListener("submit", (event) => this.#goToResult(event));
    addEventListener("popstate", () => this.#read());
    find(this, "[data-print]").addEventListener("click", () => print());
    find(this, "[data-copy]").addEventListener("click", () => this.#copy());
  }

  /** What asks something: boxes, and the month. */
  get #inputs() {
    return findAll(this.#form, "input", HTMLInputElement);
  }

  /** How many work there, and the capital: the size follows from both. */
  get #selects() {
    return findAll(this.#form, "select", HTMLSelectElement);
  }

  /** Put the answers of the address into the form. */
  #read() {
    const params = new URLSearchParams(location.search);
    this.#form.reset();
    for (const input of this.#inputs) {
      if (isTyped(input)) input.value = params.get(input.name) ?? "";
      else if (input.value && input.name) input.checked = params.getAll(input.name).includes(input.value);
    }
    for (const select of this.#selects) select.value = params.get(select.name) ?? "";
    this.#reveal();
    this.#findSize();
    this.#tellYears(true);
    this.#tellCost(true);
    this.#show();
  }

  /** @param {EventTarget | null} input */
  #change(input) {
    if (input instanceof HTMLInputElement) this.#understand(input);
    this.#reveal();
    this.#findSize();
    const typed = input instanceof HTMLInputElement ? input.name : "";
    this.#tellYears(typed !== "since");
    this.#tellCost(typed !== "cost");
    const params = this.#params().toString();
    history.replaceState(null, "", params ? `?${params}` : location.pathname);
    this.#show();
  }

  /**
   * "None of these" and any of these exclude one another, and so do a chosen size and one that follows from staff.
   * @param {HTMLInputElement} input
   */
  #understand(input) {
    const { name, value, checked } = input;
    for (const other of this.#inputs) {
      const excludes = ["circumstance", "person"].includes(name) && checked && other.name === name;
      if (excludes && (other.value === "none") !== (value === "none")) other.checked = false;
    }
    if (name === "size") for (const select of this.#selects) select.value = "";
  }

  /** Ask only what another answer makes worth asking, such as the school of a student. */
  #reveal() {
    const given = new FormData(this.#form);
    for (const more of findAll(this.#form, "[data-when]")) {
      const [name = "", value = ""] = more.dataset.when?.split("=") ?? [];
      more.hidden = !given.getAll(name).includes(value);
      for (const input of findAll(more, "input", HTMLInputElement)) input.disabled = more.hidden;
    }
  }

  /**
   * Say how many years a month makes. One that cannot be read is told once the reader has left the field.
   * @param {boolean} isWhole
   */
  #tellYears(isWhole) {
    const since = find(this.#form, "[name=since]", HTMLInputElement);
    const years = yearsSince(since.value, dayInJapan());
    const isMistake = Boolean(since.value.trim()) && !years;
    since.setCustomValidity(isMistake ? say.no_month : "");
    const told = isMistake && isWhole ? say.no_month : "";
    find(this, "[data-since-found]").textContent = years ? fill(say.years_read, { n: years[0] }) : told;
  }

  /**
   * Say that a cost cannot be read, once the reader has left the field.
   * @param {boolean} isWhole
   */
  #tellCost(isWhole) {
    const input = find(this.#form, "[name=cost]", HTMLInputElement);
    const isMistake = Boolean(input.value.trim()) && readYen(input.value) === null;
    const told = isMistake ? fill(sumWords[1].unreadable, { text: input.value }) : "";
    input.setCustomValidity(told);
    find(this, "[data-cost-found]").textContent = isWhole ? told : "";
  }

  /** Choose the size that follows from staff and capital, and say so; what is missing is told too. */
  #findSize() {
    const given = new FormData(this.#form);
    const [staff, capital] = ["staff", "capital"].map((name) => given.get(name) || null);
    const found = this.querySelector("[data-size-found]");
    if (!found) return;
    found.textContent = "";
    if (!staff && !capital) return;
    const business = {
      industry: `${given.get("industry") ?? ""}`,
      staff: staff ? Number(staff) : null,
      capital: given.get("form") === "sole-trader" ? 0 : capital ? Number(capital) : null,
    };
    const size = sizeOf(table.sizes, business);
    const box = this.#inputs.find(({ name, value }) => name === "size" && value === size);
    if (box) box.checked = true;
    const label = box ? labelOf(box) : "";
    found.textContent = size ? fill(say.size_found, { size: label }) : say.size_open;
  }

  #params() {
    const filledIn = [...new FormData(this.#form)].filter(([, value]) => value);
    return new URLSearchParams(filledIn.map(([name, value]) => [name, `${value}`]));
  }

  #show() {
    const params = this.#params();
    const answers = answersIn(params, table.rules, dayInJapan());
    const isAnswered = Boolean(params.toString());
    this.#settle(isAnswered);
    const placed = table.programs.map((program) => this.#place(program, answers));
    if (isAnswered) placed.sort((a, b) => b.met - a.met);
    for (const { group, node } of placed) find(this, `[data-verdict="${group}"] [data-list]`).append(node);
    this.#count(placed, isAnswered);
    this.#combine(placed, answers);
  }

  /**
   * Answer what comes together, of what fits or may fit.
   * @param {Placed[]} placed
   * @param {ReturnType<typeof answersIn>} answers
   */
  #combine(placed, answers) {
    const cost = readYen(find(this.#form, "[name=cost]", HTMLInputElement).value) ?? 0n;
    const fitting = placed.filter(({ group }) => group === "fits" || group === "may-fit");
    const names = fitting.map(({ node }) => node.dataset.program);
    const programs = table.programs.filter(({ id }) => names.includes(id));
    const choices = programs.flatMap((program) => choicesOf(table, program, answers, cost));
    const found = cost ? together(choices, answers.want, cost) : [];
    const uncounted = fitting.length - new Set(choices.map(({ program }) => program)).size;
    /** @param {string} id */
    const nodeOf = (id) => find(this, `[data-program="${id}"]`);
    /** @param {string} theme */
    const purpose = (theme) => labelOf(find(this.#form, `[name=want][value="${theme}"]`, HTMLInputElement));
    const sum = { cost, found, uncounted, want: answers.want };
    find(this, "[data-together]").replaceChildren(...answer(sum, nodeOf, purpose, [say, ...sumWords]));
  }

  /**
   * Show the groups once something is answered, and fold the reasons then.
   * @param {boolean} isAnswered
   */
  #settle(isAnswered) {
    if (isAnswered !== this.#wasAnswered) {
      for (const folded of findAll(this, "[data-program] details", HTMLDetailsElement)) folded.open = !isAnswered;
    }
    this.#wasAnswered = isAnswered;
    find(this, "[data-answered]").hidden = !isAnswered;
  }

  /**
   * Mark the conditions of a program, and say into which group it goes.
   * @param {EligibilityProgram} program
   * @param {ReturnType<typeof answersIn>} answers
   * @returns {Placed}
   */
  #place({ id, themes, fields = [], parts }, answers) {
    const node = find(this, `[data-program="${id}"]`);
    const { verdict, results, parts: judged } = judge(table, parts, answers);
    const isAnswered = this.#wasAnswered;
    /** @param {string} rule */
    const answer = (rule) => answerTo(rule, this.#inputs, say);
    mark(node, results, isAnswered, answer, say);
    findAll(node, "[data-part]").forEach((part, i) => {
      const own = judged[i];
      if (!own) return;
      mark(part, own.results, isAnswered, answer, say);
      put(part, own.verdict, isAnswered, say);
    });
    find(node, "[data-why]").textContent = isAnswered ? why(node, verdict, say) : "";
    if (isAnswered) node.dataset.verdict = verdict;
    else delete node.dataset.verdict;
    this.#tellPriority(
      node,
      answers.fields.filter((field) => fields.includes(field)),
    );
    const isWanted = !answers.want.length || answers.want.some((theme) => themes.includes(theme));
    const met = Object.values(results).filter((result) => result === "met").length;
    return { node, met, group: isAnswered ? (isWanted ? verdict : "elsewhere") : "" };
  }

  /**
   * Say that a program pays more in fields of the reader.
   * @param {HTMLElement} node
   * @param {string[]} fields
   */
  #tellPriority(node, fields) {
    const told = find(node, "[data-priority]");
    const boxes = this.#inputs.filter(({ name, value }) => name === "field" && fields.includes(value));
    const names = boxes.map(labelOf);
    told.hidden = !names.length;
    told.textContent = names.length ? fill(say.priority, { fields: names.join(" / ") }) : "";
  }

  /** @param {Placed[]} placed @param {boolean} isAnswered */
  #count(placed, isAnswered) {
    /** @param {string | undefined} name */
    const number = (name) => placed.filter(({ group }) => group === name).length;
    for (const place of findAll(this, "section[data-verdict], details[data-verdict]")) {
      const n = number(place.dataset.verdict);
      place.hidden = !n;
      const shown = place.querySelector("[data-number]");
      if (shown) shown.textContent = fill(say.number, { n });
    }
    const count = { fits: number("fits"), may: number("may-fit"), not: number("does-not-fit") };
    const more = number("elsewhere") ? ` ${fill(say.elsewhere, { n: number("elsewhere") })}` : "";
    find(this, ".check__count").textContent = isAnswered ? fill(say.count, count) + more : say.start;
  }

  /** @param {SubmitEvent} event */
  #goToResult(event) {
    event.preventDefault();
    const target = find(this, this.#wasAnswered ? "#result" : "input");
    target.focus();
    target.scrollIntoView();
  }

  async #copy() {
    const word = (await copy(location.href)) ? "copied" : "not_copied";
    find(this, "[data-copied]").textContent = say[word];
  }
}

customElements.define("eligibility-check", EligibilityCheck);
