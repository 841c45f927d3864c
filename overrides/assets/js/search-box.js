// <search-box>: the search of every page. Without this script it is a form that leads to the page of results; with it,
// the best results show as one types.

import { make } from "./make.js";
import { around, find, homeUrl } from "./page.js";
import { isComposed, listen } from "./typing.js";
import { fill } from "./words.js";

const SHOWN = 6;

class SearchBox extends HTMLElement {
  #input = find(this, "input", HTMLInputElement);
  #list = this.#suggestions();
  #status = make("p", { class: "visually-hidden", role: "status" });
  #asked = 0;
  #at = -1;
  #pause = 0;

  connectedCallback() {
    this.append(this.#list, this.#status);
    this.#describe();
    listen(this.#input, (question, pause) => this.#ask(question, pause));
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener("focusout", ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#close();
    });
  }

  #suggestions() {
    const look = { class: "suggestions", role: "listbox", hidden: true };
    const name = { id: `${this.#input.id}-list`, "aria-label": this.#input.ariaLabel ?? "" };
    /** @param {Event} event */
    const pointerdown = (event) => event.preventDefault();
    /** @param {Event} event */
    const click = (event) => this.#go(around(event, "[role=option]"));
    return make("ul", { ...look, ...name, pointerdown, click });
  }

  #describe() {
    const { id } = this.#list;
    const about = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(about)) this.#input.setAttribute(name, value);
    this.#input.autocomplete = "off";
  }

  /** @param {string} question @param {number} pause */
  async #ask(question, pause) {
    this.#asked += 1;
    clearTimeout(this.#pause);
    const number = this.#asked;
    if (!question) return this.#close();
    try {
      const { suggest } = await import("./search/ask.js");
      const { found, count, say } = await suggest(question, SHOWN);
      if (number !== this.#asked) return undefined;
      return this.#show(found, count, say, pause);
    } catch {
      return this.#close(); // the form still leads to the page of results
    }
  }

  /** @param {{ card: Card, inside: Child[] }[]} found @param {number} count @param {Words<"search">} say @param {number} pause */
  #show(found, count, say, pause) {
    const options = found.map(({ card, inside }, at) =>
      this.#option(at, homeUrl() + card.path, card.record, `hue-${card.color ?? "main"}`, inside),
    );
    if (count > found.length) {
      const all = fill(say.all_results, { n: count });
      options.push(this.#option(options.length, this.#address(), undefined, "suggestion--all", [all]));
    }
    this.#list.replaceChildren(...options);
    const announce = () => {
      this.#status.textContent = fill(count ? say.count : say.none, { n: count });
    };
    this.#pause = setTimeout(announce, pause);
    this.#at = -1;
    this.#open(options.length > 0 && this.contains(document.activeElement));
  }

  /** @param {number} at @param {string} href @param {string | undefined} record @param {string} look @param {Child[]} inside */
  #option(at, href, record, look, inside) {
    const attributes = { role: "option", id: `${this.#list.id}-${at}`, class: `suggestion ${look}`, "data-href": href };
    return make("li", { ...attributes, "data-suggestion": record, "aria-selected": "false" }, ...inside);
  }

  #address() {
    const { action } = /** @type {HTMLFormElement} */ (this.#input.form);
    return `${action}?${new URLSearchParams({ [this.#input.name]: this.#input.value })}`;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (isComposed(event) || this.#list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) this.#choose(this.#at + step);
    else if (event.key === "Enter" && this.#at >= 0) this.#go(this.#options[this.#at]);
    else if (event.key === "Escape") this.#close();
    else return;
    event.preventDefault();
  }

  get #options() {
    return /** @type {HTMLElement[]} */ ([...this.#list.children]);
  }

  /** @param {number} at */
  #choose(at) {
    const options = this.#options;
    this.#at = at < -1 ? options.length - 1 : at >= options.length ? -1 : at;
    options.forEach((option, number) => {
      option.setAttribute("aria-selected", String(number === this.#at));
    });
    options[this.#at]?.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", options[this.#at]?.id ?? "");
  }

  /** @param {HTMLElement | null | undefined} option */
  #go(option) {
    if (option) location.assign(`${option.dataset.href}`);
  }

  /** @param {boolean} isOpen */
  #open(isOpen) {
    this.#list.hidden = !isOpen;
    this.#input.setAttribute("aria-expanded", String(isOpen));
    this.#input.removeAttribute("aria-activedescendant");
  }

  #close() {
    this.#at = -1;
    this.#open(false);
  }
}

customElements.define("search-box", SearchBox);
