// <program-check data-program>: the few questions that decide, answered on the page of a program by the rules of the
// eligibility check, which come with the first answer. The answers live in the address under the names of the check.

import { findAll, keepInAddress } from "./page.js";

/** An address that names a course unfolds it. */
const unfold = () => document.querySelector(":target > details")?.toggleAttribute("open", true);

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
    const { answer } = await import("./program-answer.js");
    await answer(this, given);
  }
}

customElements.define("program-check", ProgramCheck);
