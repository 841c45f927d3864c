// Elements in one line: `make("p", { class: "note" }, "Text")`. What is given as text stays text.

/** An element with attributes and children. `true` stands for no value, functions listen; what is nothing is left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") element.addEventListener(key, value);
    else if (value !== false && value !== undefined) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(
    ...children.filter((child) => child !== "" && child !== undefined && child !== null && child !== false),
  );
  return element;
}

/** A button that does something. */
export function button(word, click, look) {
  return make("button", { type: "button", class: look, click }, word);
}

/** A copy of `element` with its gaps filled: `data-fill` names a text of `said`, `data-href` an address. */
export function filled(element, said) {
  const copy = element.cloneNode(true);
  for (const place of copy.querySelectorAll("[data-fill], [data-href]")) {
    const { fill, href } = place.dataset;
    if (fill) place.textContent = said[fill] ?? "";
    if (said[href]) place.href = said[href];
  }
  return copy;
}
