// What the form library (Jedison 1.23.0) leaves to be done: values that it forgets, and the focus when it draws a list anew.

import { FIELDS, made } from "./dom.js";

/**
 * Let a group within a group keep its optional fields: while the library makes the required ones of a group, it forgets
 * the values of all others (Jedison 1.23.0), and the next change anywhere would lose them.
 * @param {any} Jedison
 */
export function keepOptionalFields(Jedison) {
  const group = new Jedison.Create({ schema: { type: "object" } }).root.constructor.prototype;
  const { createChild } = group;
  /** @this {any} @param {unknown} schema @param {string} key @param {unknown[]} more */
  group.createChild = function (schema, key, ...more) {
    const before = structuredClone(this.value);
    const child = createChild.call(this, schema, key, ...more);
    this.value = child.isActive ? { ...before, [key]: this.value[key] } : before;
    return child;
  };
}

/**
 * Draw the form of a record.
 * @param {HTMLElement} place @param {unknown} schema @param {object} record @param {Record<string, string>} words
 * @returns {any}
 */
export function drawn(place, schema, record, words) {
  const { Jedison } = /** @type {any} */ (window);
  return new Jedison.Create({
    container: place,
    theme: new Jedison.Theme(),
    schema: structuredClone(schema),
    data: structuredClone(record),
    language: "own",
    translations: { own: words },
    showErrors: "never",
    deactivateNonRequired: true,
    enablePropertiesToggle: true,
    enforceEnum: false,
    arrayDeleteConfirm: false,
    btnIcons: false,
    objectAdd: false,
  });
}

/**
 * Give the list of fields a name and a way out; it is made anew whenever it opens.
 * @param {HTMLElement} place @param {HTMLElement} toggle @param {string} text
 */
export function nameFields(place, toggle, text) {
  const dialog = place.querySelector("dialog[open]");
  if (!dialog || dialog.querySelector(".close")) return;
  dialog.setAttribute("aria-label", toggle.textContent?.trim() ?? "");
  const close = made("button", text, { type: "button", class: "close" });
  close.addEventListener("click", () => {
    if (dialog instanceof HTMLDialogElement) dialog.close();
    toggle.focus();
  });
  dialog.append(close);
}

/** Let the library read the field in which one types: it does so when the field is left. @param {HTMLElement} place */
export function leaveField(place) {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !place.contains(field)) return;
  field.blur();
  field.focus();
}

/** Which button of an item does what, by the class that the form library gives it; and by how much the item moves. */
const MOVES = { "jedi-array-move-up": -1, "jedi-array-move-down": 1, "jedi-array-delete": 0 };

/** Keep the focus where one works when a list is drawn anew. @param {HTMLElement} button */
export function keepFocus(button) {
  const list = button.closest("[data-type=array]");
  const path = list?.getAttribute("data-path");
  if (!path) return;
  const at = Number(button.closest("[jedi-array-item-index]")?.getAttribute("jedi-array-item-index"));
  const [name, move] = Object.entries(MOVES).find(([name]) => button.classList.contains(name)) ?? ["", 0];
  setTimeout(() => {
    const now = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const items = [...(now?.querySelectorAll("[jedi-array-item-index]") ?? [])].filter(
      (item) => item.parentElement?.closest("[data-type=array]") === now,
    );
    const item = name ? items[Math.min(at + move, items.length - 1)] : items.at(-1);
    const same = item?.querySelector(name ? `.${name}:enabled` : FIELDS);
    const other = item?.querySelector(".jedi-btn:enabled") ?? now?.querySelector(".jedi-array-add");
    const next = same ?? other;
    if (next instanceof HTMLElement) next.focus();
  });
}
