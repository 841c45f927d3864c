// What scripts ask of the page they stand on, and of the browser around it.

/**
 * The element in `place` that fits `selectors`, of a class; a page that lacks it is broken.
 * @template {Element} [Kind=HTMLElement]
 * @param {ParentNode} place
 * @param {string} selectors
 * @param {new () => Kind} [is]
 * @returns {Kind}
 */
export function find(place, selectors, is) {
  const [found] = findAll(place, selectors, is);
  if (!found) throw new Error(`nothing on the page is ${selectors}`);
  return found;
}

/**
 * All elements in `place` that fit `selectors`, of a class.
 * @template {Element} [Kind=HTMLElement]
 * @param {ParentNode} place
 * @param {string} selectors
 * @param {new () => Kind} [is]
 * @returns {Kind[]}
 */
export function findAll(place, selectors, is = /** @type {any} */ (HTMLElement)) {
  return /** @type {any} */ ([...place.querySelectorAll(selectors)].filter((found) => found instanceof is));
}

/**
 * The element that fits `selectors` around what an event is about.
 * @param {Event} event
 * @param {string} selectors
 */
export function around({ target }, selectors) {
  const found = target instanceof Element && target.closest(selectors);
  return found instanceof HTMLElement ? found : null;
}

/**
 * The language of the page; one in neither language of the site counts as Japanese, the first of them.
 * @returns {Lang}
 */
export function language() {
  return document.documentElement.lang === "en" ? "en" : "ja";
}

/** The address of the home page in a language, that of the page unless another is meant. */
export function homeUrl(lang = language()) {
  return new URL(lang === "en" ? "../../en/" : "../../", import.meta.url).href;
}

/** The kinds of records that have pages, in the order of the site. */
export function kindsOfSite() {
  return `${find(document, "[data-kinds]").dataset.kinds}`.split(" ");
}

/**
 * Keep answers in the address without a step back to what it was; an empty one is left out.
 * @param {Record<string, string>} answers
 */
export function keepInAddress(answers) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(answers)) {
    address.searchParams.delete(name);
    if (value) address.searchParams.set(name, value);
  }
  history.replaceState(history.state, "", address);
}

/**
 * Copy `text` to the clipboard; return whether the browser lets us.
 * @param {string} text
 */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * Give `content` to the reader as a file.
 * @param {string} name
 * @param {Blob} content
 */
export function download(name, content) {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
