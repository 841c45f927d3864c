// What scripts ask of the page they stand on, and of the browser around it.

/** The language of the page; one in neither language of the site counts as Japanese, the first of them. */
export function language() {
  return document.documentElement.lang === "en" ? "en" : "ja";
}

/** The address of the home page in a language, that of the page unless another is meant. */
export function homeUrl(lang = language()) {
  return new URL(lang === "en" ? "../../en/" : "../../", import.meta.url).href;
}

/** The kinds of records that have pages, in the order of the site. */
export function kindsOfSite() {
  return document.querySelector("[data-kinds]").dataset.kinds.split(" ");
}

/** Copy `text` to the clipboard; return whether the browser lets us. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Give `content` to the reader as a file. */
export function download(name, content) {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}
