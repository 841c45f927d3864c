// <search-page>: the results of a question, renewed with every keystroke. The address holds the question.

import { button, make } from "./make.js";
import { kindsOfSite } from "./page.js";
import { finder } from "./search/ask.js";
import { hit } from "./search/hits.js";
import { fill } from "./words.js";

const STEP = 20;
const OTHERS = ["makers", "organizations", "pages"];

class SearchPage extends HTMLElement {
  #asked = 0;
  #shown = STEP;
  #kind = "";
  #isTyping = false;

  connectedCallback() {
    this.#part("form").addEventListener("submit", (event) => this.#submit(event));
    this.#input.addEventListener("input", () => this.#type());
    this.addEventListener("keydown", (event) => this.#move(event));
    addEventListener("popstate", () => this.#read());
    const hasBegun = document.activeElement === this.#input && this.#input.value;
    if (hasBegun)
      this.#type(); // somebody was faster than this script
    else this.#read();
  }

  /** Kinds of things to find: records, then the others. */
  get #kinds() {
    return [...kindsOfSite(), ...OTHERS];
  }

  get #input() {
    return this.querySelector("input");
  }

  #part(name) {
    return this.querySelector(`[data-part="${name}"]`);
  }

  #read() {
    this.#isTyping = false;
    const asked = new URLSearchParams(location.search);
    this.#input.value = asked.get("q") ?? "";
    this.#kind = this.#kinds.includes(asked.get("kind")) ? asked.get("kind") : "";
    this.#renew();
  }

  /** All letters of one question are one step back. */
  #type() {
    history[this.#isTyping ? "replaceState" : "pushState"](null, "", this.#address(this.#kind));
    this.#isTyping = true;
    this.#renew();
  }

  #submit(event) {
    event.preventDefault();
    this.#isTyping = false;
    this.#renew();
  }

  async #choose(event, kind) {
    event.preventDefault();
    history.pushState(null, "", event.currentTarget.href);
    this.#kind = kind;
    this.#isTyping = false;
    if (await this.#renew()) this.#part("kinds").querySelector("[aria-current]")?.focus();
  }

  #address(kind) {
    const asked = new URLSearchParams();
    if (this.#input.value) asked.set("q", this.#input.value);
    if (kind) asked.set("kind", kind);
    return asked.size ? `?${asked}` : location.pathname;
  }

  #state(state) {
    this.dataset.searchState = state;
  }

  /** Answer what is asked now; return whether the answer is shown, as it is unless something else was asked since. */
  async #renew() {
    const question = this.#input.value.trim();
    const number = (this.#asked += 1);
    this.#shown = STEP;
    this.#part("browse").hidden = Boolean(question);
    if (!question) return this.#clear();
    this.#state("loading");
    try {
      const found = await this.#find(question, number);
      return number === this.#asked && (await this.#show(found));
    } catch {
      if (number === this.#asked) this.#fail();
    }
    return false;
  }

  async #find(question, number) {
    const { engine, say, statuses } = await finder();
    return { ...(await engine.ask(question)), number, say, statuses };
  }

  #clear() {
    for (const name of ["kinds", "said", "results", "more"]) this.#part(name).replaceChildren();
    this.#part("none").hidden = true;
    this.#part("failed").hidden = true;
    this.#state("ready");
  }

  #fail() {
    this.#clear();
    this.#part("failed").hidden = false;
    this.#part("browse").hidden = false;
    this.#state("failed");
  }

  async #show(found) {
    const { number, numbers, store, say } = found;
    const counts = Object.groupBy(numbers, (it) => store.kindOf(it));
    const wanted = this.#kind ? (counts[this.#kind] ?? []) : numbers;
    const cards = await store.cards(wanted.slice(0, this.#shown));
    if (number !== this.#asked) return false;
    const hits = cards.map((card) => make("li", {}, hit(card, found.marks, say, found.statuses)));
    this.#part("failed").hidden = true;
    this.#part("none").hidden = numbers.length > 0;
    this.#part("browse").hidden = numbers.length > 0;
    this.#part("kinds").replaceChildren(...this.#kindLinks(counts, numbers.length, say));
    this.#part("said").replaceChildren(...this.#said(found, wanted.length));
    this.#part("results").replaceChildren(...hits);
    this.#part("more").replaceChildren(...this.#more(found, wanted.length));
    this.#state("ready");
    return true;
  }

  #kindLinks(counts, all, say) {
    const kinds = this.#kinds.filter((kind) => counts[kind] || kind === this.#kind);
    if (!all || (kinds.length < 2 && !this.#kind)) return [];
    return ["", ...kinds].map((kind) => {
      const count = kind ? (counts[kind]?.length ?? 0) : all;
      const current = kind === this.#kind ? "true" : undefined;
      const name = kind ? say[`kind_${kind}`] : say.all;
      return make("li", {}, this.#kindLink(kind, { "aria-current": current }, name, make("span", {}, `${count}`)));
    });
  }

  #kindLink(kind, attributes, ...inside) {
    const click = (event) => this.#choose(event, kind);
    return make("a", { ...attributes, href: this.#address(kind), click }, ...inside);
  }

  /** What there is to say of the results: how many, which word nothing has, where more would be. */
  #said({ numbers, missing, corrected, say }, count) {
    const lines = [fill(count ? say.count : say.none, { n: count })];
    const quoted = (words) => words.map((word) => fill(say.quoted, { word })).join(" ");
    if (missing.length && count) lines.push(fill(say.dropped, { words: quoted(missing) }));
    else if (corrected.length && count) lines.push(fill(say.nearest, { words: quoted(corrected) }));
    const said = lines.map((line) => make("p", {}, line));
    if (count || !numbers.length) return said;
    return [...said, make("p", {}, this.#kindLink("", {}, fill(say.relax, { n: numbers.length })))];
  }

  #more(found, count) {
    if (count <= this.#shown) return [];
    const show = async () => {
      const next = this.#shown;
      this.#shown += STEP;
      if (await this.#show(found)) this.querySelectorAll("[data-record] a")[next]?.focus();
    };
    return [button(fill(found.say.more, { n: count - this.#shown }), show, "button")];
  }

  /** Arrows go from the box through the results; Escape goes back to the box. */
  #move(event) {
    if (event.isComposing) return;
    const stops = [this.#input, ...this.querySelectorAll("[data-record] a")];
    const at = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (at >= 0 && step && stops[at + step]) {
      event.preventDefault();
      stops[at + step].focus();
    } else if (event.key === "Escape" && at > 0) {
      event.preventDefault();
      this.#input.focus();
    }
  }
}

customElements.define("search-page", SearchPage);
