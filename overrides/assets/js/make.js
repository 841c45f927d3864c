// Elements in one line: `make("p", { class: "note" }, "Text")`. What is given as text stays text.

/** An element with attributes and children. `true` stands for no value, functions listen; what is nothing is left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== "" && child !== undefined && child !== null && child !== false));
  return element;
}

/** A button that does something. */
export function button(word, click, look) {
  return make("button", { type: "button", class: look, click }, word);
}
