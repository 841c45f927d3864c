// <cost-estimate>: asks for the planned cost and says what each course comes to. It reads rates and limits from the
// rows of the tables (data-rate, data-limit and so on) and keeps the question in the address: ?cost=3000000&who=2.

import { answer } from "./estimate-answer.js";
import { estimate } from "./estimate.js";
import { money } from "./money.js";
import { language } from "./page.js";
import { fill, words } from "./words.js";
import { readYen } from "./yen.js";

const SOON = 250;
/** Milliseconds before an entry is called unreadable, which it always is half-way through a word. */
const LATER = 1200;

class CostEstimate extends HTMLElement {
  #say;
  #timer;
  #lang = language();
  #cost = this.querySelector("input");
  #who = this.querySelector("select");

  async connectedCallback() {
    this.hidden = false;
    this.#ask(new URLSearchParams(location.search));
    this.addEventListener("input", () => this.#wait(readYen(this.#cost.value) === null ? LATER : SOON));
    this.addEventListener("change", () => this.#wait(0));
    this.#say = await words("estimated");
    this.#tell();
  }

  #ask(asked) {
    if (asked.has("cost")) this.#cost.value = readYen(asked.get("cost"))?.toLocaleString("en-US") ?? asked.get("cost");
    if (!asked.has("who") || !this.#who) return;
    this.#who.value = asked.get("who");
    this.#who.selectedIndex = Math.max(this.#who.selectedIndex, 0);
  }

  #wait(milliseconds) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#say && this.#tell(), milliseconds);
  }

  #tell() {
    const typed = this.#cost.value.trim();
    const cost = readYen(typed);
    const isWrong = typed !== "" && cost === null;
    this.#cost.setAttribute("aria-invalid", String(isWrong));
    this.#keep(cost);
    const offers = cost === null ? [] : this.#offers(cost);
    this.querySelector("output").textContent = isWrong
      ? fill(this.#say.unreadable, { text: typed })
      : this.#summary(cost, offers);
    const wasOpen = this.querySelector("details")?.open;
    this.querySelector(".estimate__answer").replaceChildren(...answer(offers, this.#say, this.#lang));
    this.querySelector("details")?.toggleAttribute("open", wasOpen === true);
  }

  #offers(cost) {
    const who = this.#who?.value && this.#who.selectedOptions[0].text;
    return [...document.querySelectorAll(".course tr[data-rate], .course tr[data-amount]")].map((row) => ({
      ...row.dataset,
      course: row.closest(".course"),
      cost,
      isOther: Boolean(who && row.dataset.who && row.dataset.who !== who && !("everyone" in row.dataset)),
      result: estimate(row.dataset, cost),
    }));
  }

  #summary(cost, offers) {
    const granted = offers.filter(({ rate, isOther }) => rate && !isOther).map(({ result }) => result.granted);
    if (!granted.length) return "";
    // biome-ignore lint/complexity/useMathMinMax: these are BigInt
    const most = granted.reduce((one, other) => (one > other ? one : other));
    const values = { cost: money(cost, this.#lang), most: money(most, this.#lang) };
    return fill(most ? this.#say.result : this.#say.nothing, values);
  }

  #keep(cost) {
    const address = new URL(location.href);
    for (const [name, value] of [
      ["cost", cost ?? ""],
      ["who", this.#who?.value ?? ""],
    ]) {
      if (value === "") address.searchParams.delete(name);
      else address.searchParams.set(name, value);
    }
    if (address.href !== location.href) history.replaceState(history.state, "", address);
  }
}

customElements.define("cost-estimate", CostEstimate);
