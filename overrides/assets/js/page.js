// What scripts ask of the page they stand on, and of the browser around it.

/** The language of the page; one in neither language of the site counts as Japanese, the first of them. */
export function language() {
  return document.documentElement.lang === "en" ? "en" : "ja";
}

/** The address of the home page in the language of the page. */
export function homeUrl() {
  return new URL(language() === "en" ? "../../en/" : "../../", import.meta.url).href;
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
