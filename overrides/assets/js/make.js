// Elements made by scripts. Text goes in as text, never as HTML.

/** An element with properties, and with texts or elements inside. */
export function make(name, properties, ...inside) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
}

/** A button that does something. */
export function button(word, onclick, className = "") {
  return make("button", { type: "button", className, onclick }, word);
}
