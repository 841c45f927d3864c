// Building pieces of a page. What records say goes in as text and never as HTML.

/** An element with attributes and children; children that are nothing are left out. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) made.setAttribute(key, value === true ? "" : value);
  }
  made.append(...children.filter((child) => child !== "" && child !== null && child !== undefined));
  return made;
}

/** The address of the home page in the language of the page. */
export function homeUrl() {
  return new URL(document.documentElement.lang === "en" ? "../../en/" : "../../", import.meta.url).href;
}
