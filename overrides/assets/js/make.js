// Elements in one line: `make("p", { class: "note" }, "Text")`. What is given as text stays text.

import { findAll } from "./page.js";

/**
 * An element with attributes and children. `true` stands for no value, functions listen; what is nothing is left out.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, Attribute>} [attributes]
 * @param {Child[]} children
 */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? "" : `${value}`);
  }
  for (const child of children) {
    if (child) element.append(child);
  }
  return element;
}

/**
 * A button that does something.
 * @param {string | Node} word
 * @param {Listener} click
 * @param {string} [look]
 */
export function button(word, click, look) {
  return make("button", { type: "button", class: look, click }, word);
}

/**
 * A copy of `element` with its gaps filled: `data-fill` names a text of `values`, `data-href` an address.
 * @param {Element} element
 * @param {object} values
 */
export function filled(element, values) {
  const copy = /** @type {HTMLElement} */ (element.cloneNode(true));
  const texts = /** @type {Record<string, string | undefined>} */ (values);
  for (const place of findAll(copy, "[data-fill], [data-href]")) {
    const { fill, href } = place.dataset;
    if (fill) place.textContent = texts[fill] ?? "";
    if (href && texts[href] && place instanceof HTMLAnchorElement) place.href = texts[href];
  }
  return copy;
}
