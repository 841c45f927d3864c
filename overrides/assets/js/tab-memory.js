// What lives as long as the tab: in its session storage or, where nothing may be stored, in the name of the window,
// which browsers clear as soon as another site is visited.

/**
 * The text that this tab remembers under a key; empty if there is none.
 * @param {string} key
 */
export function recall(key) {
  try {
    return named()[key] ?? sessionStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

/**
 * Remember a text under a key; an empty one is forgotten.
 * @param {string} key
 * @param {string} text
 */
export function remember(key, text) {
  const { [key]: before, ...rest } = named();
  let kept = rest;
  try {
    if (text) sessionStorage.setItem(key, text);
    else sessionStorage.removeItem(key);
  } catch {
    if (text) kept = { ...rest, [key]: text };
  }
  if (before !== kept[key]) window.name = JSON.stringify(kept);
}

/** @returns {Record<string, string>} */
function named() {
  try {
    return Object(JSON.parse(window.name));
  } catch {
    return {};
  }
}
