// What the type checker must know of the pages and of the modules that a build writes.

declare module "*/tables/status.js" {
  const table: typeof import("../src/catalog/rules/status.json");
  export default table;
}

declare module "*/tables/writing.js" {
  const table: { old_kanji: string[]; dropped: string; endings: [string, string, number][] };
  export default table;
}

interface PromiseRejectedResult {
  value?: undefined;
}

// Scripts find elements by selectors, which tell no type; what stands on a page is tried in a browser.
interface ParentNode {
  querySelector(selectors: string): any;
  querySelectorAll(selectors: string): NodeListOf<any>;
}

interface Element {
  closest(selectors: string): any;
}

interface EventTarget {
  closest?(selectors: string): any;
}

interface HTMLFormControlsCollection {
  [name: string]: any;
  [Symbol.iterator](): ArrayIterator<any>;
}
