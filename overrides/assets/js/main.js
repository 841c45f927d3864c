// Every page loads this and, of the custom elements, only the modules of those that stand on it.
// The module of an element bears its name.

const ELEMENTS = ["catalog-list", "deadline-status", "theme-switch"];

for (const name of ELEMENTS) {
  if (document.querySelector(name)) import(`./${name}.js`);
}
