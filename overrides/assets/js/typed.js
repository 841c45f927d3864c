// What a reader has typed goes along to the same page in the other language: texts, and the boxes marked `data-typed`.
// What an address holds is left to it.

import { findAll } from "./page.js";
import { recall, remember } from "./tab-memory.js";

const KEY = "typed";

/** @typedef {HTMLInputElement | HTMLTextAreaElement} Field */

/**
 * Keep what is typed on this page for the page at `path`.
 * @param {string} path
 */
export function keepTyped(path) {
  const typed = fields().flatMap((field) => (isTouched(field) ? [[nameOf(field), field.value]] : []));
  remember(KEY, typed.length ? JSON.stringify({ path, typed }) : "");
}

/** Put what was kept for this page into its fields, as soon as they are there. */
export function bringTyped() {
  /** @type {{ path: string, typed: [string, string][] }} */
  const { path, typed } = JSON.parse(recall(KEY));
  remember(KEY, "");
  if (path !== location.pathname) return;
  const waiting = new Map(typed);
  const watch = new MutationObserver(() => fill());
  const fill = () => {
    for (const field of fields()) put(field, waiting);
    if (!waiting.size) watch.disconnect();
  };
  watch.observe(document.body, { childList: true, subtree: true });
  fill();
}

/** @returns {Field[]} */
function fields() {
  const texts = "textarea:not([readonly]), input:not([type=checkbox], [type=radio]), input[data-typed]";
  return /** @type {any} */ (findAll(document, texts).filter((field) => nameOf(/** @type {Field} */ (field))));
}

/** @param {Field} field */
function nameOf({ id, name, value, type }) {
  return type === "checkbox" ? `${name}=${value}` : id || name;
}

/** @param {Field} field */
function isTouched(field) {
  return isBox(field) ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
}

/**
 * Fill a field that nobody has touched, and tell the scripts that listen to it.
 * @param {Field} field
 * @param {Map<string, string>} waiting
 */
function put(field, waiting) {
  const name = nameOf(field);
  const value = waiting.get(name);
  if (value === undefined) return;
  waiting.delete(name);
  if (isTouched(field)) return;
  if (isBox(field)) field.checked = !field.checked;
  else field.value = value;
  for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
}

/**
 * @param {Field} field
 * @returns {field is HTMLInputElement}
 */
function isBox(field) {
  return field.type === "checkbox";
}
