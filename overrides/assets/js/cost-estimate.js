// <cost-estimate>: asks for the planned cost and says what each course comes to. It reads rates and limits from the
// rows of the tables (data-rate, data-limit and so on) and keeps the question in the address: ?cost=3000000&who=2.

import { estimate } from "./estimate.js";
import { money } from "./money.js";
import { find, findAll, keepInAddress, language } from "./page.js";
import { fill, words } from "./words.js";
import { readYen } from "./yen.js";

const SOON = 250;
/** Milliseconds before an entry is called unreadable, which it always is half-way through a word. */
const LATER = 1200;

class CostEstimate extends HTMLElement {
  /** @type {Words<"estimated"> | undefined} */
  #say;
  #timer = 0;
  #lang = language();
  #cost = find(this, "input", HTMLInputElement);
  #who = this.querySelector("select");

  async connectedCallback() {
    this.#ask(new URLSearchParams(location.search));
    this.addEventListener("input", () => this.#wait(readYen(this.#cost.value) === null ? LATER : SOON));
    this.addEventListener("change", () => this.#wait(0));
    this.#say = await words("estimated");
    this.#tell(this.#say);
  }

  /** What was typed before the script came stays. @param {URLSearchParams} asked */
  #ask(asked) {
    const [cost, who] = [asked.get("cost"), asked.get("who")];
    if (cost && !this.#cost.value) this.#cost.value = readYen(cost)?.toLocaleString("en-US") ?? cost;
    if (who === null || !this.#who) return;
    this.#who.value = who;
    this.#who.selectedIndex = Math.max(this.#who.selectedIndex, 0);
  }

  /** @param {number} milliseconds */
  #wait(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say && this.#tell(this.#say), milliseconds);
  }

  /** @param {Words<"estimated">} say */
  async #tell(say) {
    const typed = this.#cost.value.trim();
    const cost = readYen(typed);
    const isWrong = typed !== "" && cost === null;
    this.#cost.setAttribute("aria-invalid", String(isWrong));
    keepInAddress({ cost: `${cost ?? ""}`, who: this.#who?.value ?? "" });
    const offers = cost === null ? [] : this.#offers(cost);
    find(this, "output").textContent = isWrong ? fill(say.unreadable, { text: typed }) : this.#summary(offers, say);
    const parts = offers.length ? (await import("./estimate-answer.js")).answer(offers, say, this.#lang) : [];
    if (typed !== this.#cost.value.trim()) return; // something else is asked by now
    const place = find(this, ".estimate__answer");
    const wasOpen = place.querySelector("details")?.open;
    place.replaceChildren(...parts);
    place.querySelector("details")?.toggleAttribute("open", wasOpen === true);
  }

  /**
   * @param {bigint} cost
   * @returns {AnsweredOffer[]}
   */
  #offers(cost) {
    const who = this.#who?.value && this.#who.selectedOptions[0]?.text;
    return findAll(document, ".course :is(tr[data-rate], tr[data-amount])").map((row) => ({
      data: row.dataset,
      course: /** @type {HTMLElement} */ (row.closest(".course")),
      cost,
      isOther: Boolean(who && row.dataset.who && row.dataset.who !== who && !("everyone" in row.dataset)),
      result: estimate(row.dataset, cost),
    }));
  }

  /** @param {AnsweredOffer[]} offers @param {Words<"estimated">} say */
  #summary(offers, say) {
    const shares = offers.filter(({ data, isOther }) => data.rate && !isOther);
    const [first] = shares;
    if (!first) return "";
    const granted = shares.map(({ result }) => result.granted);
    // biome-ignore lint/complexity/useMathMinMax: these are BigInt
    const most = granted.reduce((one, other) => (one > other ? one : other));
    const values = { cost: money(first.cost, this.#lang), most: money(most, this.#lang) };
    return fill(most ? say.result : say.nothing, values);
  }
}

customElements.define("cost-estimate", CostEstimate);
