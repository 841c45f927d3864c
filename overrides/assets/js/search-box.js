// <search-box>: the search of every page. Without this script it is a form that leads to the page of results; with it,
// the best results show as one types.

import { make } from "./make.js";
import { homeUrl } from "./page.js";
import { fill } from "./words.js";

const SHOWN = 6;

class SearchBox extends HTMLElement {
  #input;
  #list;
  #status = make("p", { class: "visually-hidden", role: "status" });
  #asked = 0;
  #at = -1;

  connectedCallback() {
    this.#input = this.querySelector("input");
    this.#list = make("ul", {
      class: "suggestions",
      role: "listbox",
      id: `${this.#input.id}-list`,
      "aria-label": this.#input.ariaLabel,
      hidden: true,
      pointerdown: (event) => event.preventDefault(),
      click: (event) => this.#go(event.target.closest("[role=option]")),
    });
    this.append(this.#list, this.#status);
    this.#describe();
    this.#input.addEventListener("input", () => this.#ask());
    this.#input.addEventListener("keydown", (event) => this.#key(event));
    this.addEventListener(
      "focusout",
      (event) => this.contains(/** @type {Node} */ (event.relatedTarget)) || this.#close(),
    );
  }

  #describe() {
    const { id } = this.#list;
    const about = { role: "combobox", "aria-autocomplete": "list", "aria-controls": id, "aria-expanded": "false" };
    for (const [name, value] of Object.entries(about)) this.#input.setAttribute(name, value);
    this.#input.autocomplete = "off";
  }

  async #ask() {
    const question = this.#input.value.trim();
    const number = (this.#asked += 1);
    if (!question) return this.#close();
    try {
      const [{ finder }, { suggestion }] = await Promise.all([import("./search/ask.js"), import("./search/hits.js")]);
      const { engine, say, statuses } = await finder();
      const { numbers, marks, store } = await engine.ask(question);
      const cards = await store.cards(numbers.slice(0, SHOWN));
      if (number !== this.#asked || this.#input.value.trim() !== question) return undefined;
      return this.#show(
        cards.map((card) => [card, suggestion(card, marks, say, statuses)]),
        numbers.length,
        say,
      );
    } catch {
      return this.#close(); // the form still leads to the page of results
    }
  }

  #show(found, count, say) {
    const options = found.map(([card, inside], at) =>
      this.#option(at, homeUrl() + card.path, card.record, `hue-${card.color ?? "main"}`, inside),
    );
    if (count > found.length) {
      const all = fill(say.all_results, { n: count });
      options.push(this.#option(options.length, this.#address(), undefined, "suggestion--all", [all]));
    }
    this.#list.replaceChildren(...options);
    this.#status.textContent = fill(count ? say.count : say.none, { n: count });
    this.#at = -1;
    this.#open(options.length > 0);
  }

  #option(at, href, record, look, inside) {
    const attributes = { role: "option", id: `${this.#list.id}-${at}`, class: `suggestion ${look}`, "data-href": href };
    return make("li", { ...attributes, "data-suggestion": record, "aria-selected": "false" }, ...inside);
  }

  #address() {
    const form = this.#input.form;
    return `${form.action}?${new URLSearchParams(/** @type {any} */ (new FormData(form)))}`;
  }

  #key(event) {
    if (event.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !this.#list.hidden) {
      event.preventDefault();
      this.#choose(this.#at + step);
    } else if (event.key === "Enter" && this.#at >= 0 && !this.#list.hidden) {
      event.preventDefault();
      this.#go(this.#list.children[this.#at]);
    } else if (event.key === "Escape" && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    }
  }

  #choose(at) {
    const options = [...this.#list.children];
    this.#at = at < -1 ? options.length - 1 : at >= options.length ? -1 : at;
    options.forEach((option, number) => {
      option.setAttribute("aria-selected", String(number === this.#at));
    });
    options[this.#at]?.scrollIntoView({ block: "nearest" });
    this.#input.setAttribute("aria-activedescendant", options[this.#at]?.id ?? "");
  }

  #go(option) {
    if (option) location.assign(option.dataset.href);
  }

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
