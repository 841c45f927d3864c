// Every page loads this and, of the custom elements, only the modules of those that stand on it.
// The module of an element bears its name.

const ELEMENTS = ["compare-table", "deadline-status", "saved-count", "saved-list", "star-button", "theme-switch"];

for (const name of ELEMENTS) {
  if (document.querySelector(name)) import(`./${name}.js`);
}
