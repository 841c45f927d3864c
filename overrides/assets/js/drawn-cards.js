// A list on many pages: while something is chosen, cards are drawn from the index, sixty at a time. With nothing
// chosen the page stands as it was written.

import { writeQuery } from "./list-query.js";
import { make } from "./make.js";
import { find } from "./page.js";
import { cardMaker } from "./product-card.js";
import { fill } from "./words.js";

const PAGE_SIZE = 60;

/** @implements {Cards} */
export class DrawnCards {
  #written;
  #cards;
  #pages;
  #drawn;
  #draw;
  #say;
  #go;

  /**
   * `go(page)` is called when the reader asks for another page.
   * @param {HTMLElement} main
   * @param {HTMLTemplateElement} template
   * @param {Words<"list">} say
   * @param {string} results
   * @param {(page: number) => void} go
   */
  constructor(main, template, say, results, go) {
    this.#say = say;
    this.#go = go;
    this.#written = /** @type {HTMLElement[]} */ ([...main.children]);
    this.#cards = make("div", { class: find(main, ".cards").className });
    this.#pages = make("nav", { class: "pages", "aria-label": say.pages });
    const title = make("h2", { class: "visually-hidden" }, results);
    this.#drawn = make("section", { hidden: true }, title, this.#cards, this.#pages);
    this.#draw = cardMaker(template);
    main.append(this.#drawn);
  }

  /** @param {ListQuery} query @param {IndexRecord[]} records */
  show(query, records) {
    const isAsked = writeQuery(query) !== "";
    for (const part of this.#written) part.hidden = isAsked;
    this.#drawn.hidden = !isAsked;
    const last = Math.ceil(records.length / PAGE_SIZE);
    const page = Math.min(query.page, Math.max(last, 1));
    const shown = isAsked ? records.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE) : [];
    this.#cards.replaceChildren(...shown.map(this.#draw));
    this.#pages.hidden = last < 2;
    this.#pages.replaceChildren(...(last < 2 ? [] : this.#links({ ...query, page }, last)));
  }

  /** @param {ListQuery} query @param {number} last */
  #links(query, last) {
    const { page } = query;
    const before = page > 1 ? [this.#link(query, page - 1, this.#say.previous, { rel: "prev" })] : [];
    const after = page < last ? [this.#link(query, page + 1, this.#say.next, { rel: "next" })] : [];
    const numbers = pagesNear(page, last).map((n) => make("li", {}, n ? this.#number(query, n) : "…"));
    return [...before, make("ol", {}, ...numbers), ...after];
  }

  /** @param {ListQuery} query @param {number} n */
  #number(query, n) {
    const name = { "aria-label": fill(this.#say.page, { n }) };
    return this.#link(query, n, `${n}`, n === query.page ? { ...name, "aria-current": "page" } : name);
  }

  /** @param {ListQuery} query @param {number} page @param {string} text @param {Record<string, string>} attributes */
  #link(query, page, text, attributes) {
    const href = writeQuery({ ...query, page }) || location.pathname;
    /** @param {MouseEvent} event */
    const click = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(page);
    };
    return make("a", { ...attributes, href, click }, text);
  }
}

/**
 * The pages to which links lead: the first, the last, and those near the page; 0 stands for a gap.
 * @param {number} page
 * @param {number} last
 */
function pagesNear(page, last) {
  const all = Array.from({ length: last }, (_, i) => i + 1);
  const near = all.filter((n) => n === 1 || n === last || Math.abs(n - page) < 3);
  return near.flatMap((n, i) => (i && n > Number(near[i - 1]) + 1 ? [0, n] : [n]));
}
