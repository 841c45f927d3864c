// Every page loads this: the elements of its header, and of the others only the modules of those that stand on the page.
// The module of an element bears its name.

import "./language-switch.js";
import "./saved-count.js";
import "./search-box.js";
import "./star-button.js";
import "./theme-switch.js";

const ELEMENTS = [
  "catalog-list",
  "compare-table",
  "cost-estimate",
  "deadline-calendar",
  "deadline-status",
  "eligibility-check",
  "last-day",
  "line-sheet",
  "now-list",
  "open-now",
  "program-check",
  "saved-list",
  "search-page",
];

for (const name of ELEMENTS) {
  if (document.querySelector(name)) import(`./${name}.js`);
}

// The key / leads to the search from everywhere, except where somebody is writing.
addEventListener("keydown", (event) => {
  const { key, target, ctrlKey, metaKey, altKey } = event;
  const isWriting = target instanceof Element && target.closest("input, textarea, select, [contenteditable]");
  if (key !== "/" || isWriting || ctrlKey || metaKey || altKey) return;
  event.preventDefault();
  const box = /** @type {HTMLInputElement | null} */ (document.querySelector('input[type="search"]'));
  box?.select();
  box?.focus();
});
