// Elements of a page of the editor, and the line that says what was done.

export const FIELDS = "input:not([type=hidden]), select, textarea";

/** @param {string} id */
export function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
}

/** @param {string} name @param {string} text @param {Record<string, string>} [attributes] */
export function made(name, text, attributes = {}) {
  const node = document.createElement(name);
  node.textContent = text;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/** @param {string} id */
export function input(id) {
  return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (element(id));
}

/** @param {string} text @param {boolean} [isWrong] */
export function say(text, isWrong = false) {
  const message = element("message");
  message.textContent = text;
  message.classList.toggle("wrong", isWrong);
}

/** @param {HTMLElement} field */
export function focusOn(field) {
  const input = field.querySelector(`${FIELDS}, button`);
  field.scrollIntoView({ block: "center" });
  if (input instanceof HTMLElement) input.focus();
}
