// <search-page>: the results of a question, renewed with every keystroke. The address holds the question.

import { button, make } from "./make.js";
import { find, findAll, kindsOfSite } from "./page.js";
import { finder } from "./search/ask.js";
import { hit } from "./search/hits.js";
import { kindLinks, sentences } from "./search-answer.js";
import { kindsToFind, placeAfter, readSearch, writeSearch } from "./search-query.js";
import { isComposed, listen } from "./typing.js";
import { fill } from "./words.js";

const STEP = 20;

/** @typedef {Awaited<ReturnType<typeof ask>>} Found */

class SearchPage extends HTMLElement {
  #asked = 0;
  #shown = STEP;
  #kind = "";
  #isTyping = false;
  #pause = 0;
  #kinds = kindsToFind(kindsOfSite());
  #input = find(this, "input", HTMLInputElement);

  connectedCallback() {
    this.#part("form").addEventListener("submit", (event) => this.#submit(event));
    listen(this.#input, (question, pause) => this.#type(question, pause));
    this.addEventListener("keydown", (event) => this.#move(event));
    addEventListener("popstate", () => this.#read());
    const hasBegun = document.activeElement === this.#input && this.#input.value;
    if (hasBegun)
      this.#type(); // somebody was faster than this script
    else this.#read();
  }

  /** @param {string} name */
  #part(name) {
    return find(this, `[data-part="${name}"]`);
  }

  #read() {
    this.#isTyping = false;
    const { question, kind } = readSearch(location.search, this.#kinds);
    this.#input.value = question;
    this.#kind = kind;
    this.#renew();
  }

  /** All letters of one question are one step back. */
  #type(question = this.#input.value, pause = 0) {
    history[this.#isTyping ? "replaceState" : "pushState"](null, "", this.#address(this.#kind));
    this.#isTyping = true;
    this.#renew(question, pause);
  }

  /** @param {Event} event */
  #submit(event) {
    event.preventDefault();
    this.#isTyping = false;
    this.#renew();
  }

  /** @param {Event} event @param {string} kind */
  async #choose(event, kind) {
    event.preventDefault();
    history.pushState(null, "", this.#address(kind));
    this.#kind = kind;
    this.#isTyping = false;
    if (await this.#renew()) findAll(this.#part("kinds"), "[aria-current]")[0]?.focus();
  }

  /** @param {string} kind */
  #address(kind) {
    return writeSearch(this.#input.value, kind) || location.pathname;
  }

  /** @param {"loading" | "ready" | "failed"} state */
  #state(state) {
    this.dataset.searchState = state;
  }

  /** Answer what is asked now; return whether the answer is shown, as it is unless something else was asked since. */
  async #renew(typed = this.#input.value, pause = 0) {
    const question = typed.trim();
    this.#asked += 1;
    clearTimeout(this.#pause);
    const number = this.#asked;
    this.#shown = STEP;
    this.#part("browse").hidden = Boolean(question);
    if (!question) return this.#clear();
    this.#state("loading");
    try {
      const found = await ask(question, number);
      return number === this.#asked && (await this.#show(found, pause));
    } catch {
      if (number === this.#asked) this.#fail();
    }
    return false;
  }

  #clear() {
    for (const name of ["kinds", "said", "results", "more"]) this.#part(name).replaceChildren();
    this.#part("none").hidden = true;
    this.#part("failed").hidden = true;
    this.#state("ready");
    return false;
  }

  #fail() {
    this.#clear();
    this.#part("failed").hidden = false;
    this.#part("browse").hidden = false;
    this.#state("failed");
  }

  /** @param {Found} found @param {number} [pause] */
  async #show(found, pause) {
    const { number, numbers, marks, store, say, statuses } = found;
    const kinds = Map.groupBy(numbers, (document) => store.kindOf(document));
    const wanted = this.#kind ? (kinds.get(this.#kind) ?? []) : numbers;
    const cards = await store.cards(wanted.slice(0, this.#shown));
    if (number !== this.#asked) return false;
    const hits = cards.map((card) => make("li", {}, hit(card, marks, say, statuses)));
    const counts = Object.fromEntries([...kinds].map(([kind, some]) => [kind, some.length]));
    /** @type {import("./search-answer.js").KindLink} */
    const link = (kind, attributes, ...inside) => this.#kindLink(kind, attributes, inside);
    this.#part("failed").hidden = true;
    this.#part("none").hidden = numbers.length > 0 && !found.isNearest;
    this.#part("browse").hidden = numbers.length > 0;
    this.#part("kinds").replaceChildren(...kindLinks(counts, this.#kinds, this.#kind, say, link));
    const announce = () => this.#part("said").replaceChildren(...sentences(found, wanted.length, say, link));
    if (pause) this.#pause = setTimeout(announce, pause);
    else announce();
    this.#part("results").replaceChildren(...hits);
    this.#part("more").replaceChildren(...this.#more(found, wanted.length));
    this.#state("ready");
    return true;
  }

  /** @param {string} kind @param {Record<string, Attribute>} attributes @param {Child[]} inside */
  #kindLink(kind, attributes, inside) {
    /** @param {Event} event */
    const click = (event) => this.#choose(event, kind);
    return make("a", { ...attributes, href: this.#address(kind), click }, ...inside);
  }

  /** @param {Found} found @param {number} count */
  #more(found, count) {
    if (count <= this.#shown) return [];
    const show = async () => {
      const next = this.#shown;
      this.#shown += STEP;
      if (await this.#show(found)) findAll(this, "[data-record] a")[next]?.focus();
    };
    return [button(fill(found.say.more, { n: count - this.#shown }), show, "button")];
  }

  /** @param {KeyboardEvent} event */
  #move(event) {
    if (isComposed(event)) return;
    const stops = [this.#input, ...findAll(this, "[data-record] a")];
    const at = stops.findIndex((stop) => stop.matches(":focus"));
    const next = placeAfter(event.key, at, stops.length);
    if (next === undefined) return;
    event.preventDefault();
    stops[next]?.focus();
  }
}

/** @param {string} question @param {number} number */
async function ask(question, number) {
  const { engine, say, statuses } = await finder();
  return { ...(await engine.ask(question)), number, say, statuses };
}

customElements.define("search-page", SearchPage);
