// A list on many pages: while something is chosen, cards are drawn from the index, sixty at a time. With nothing
// chosen the page stands as it was written.

import { make } from "./make.js";
import { cardMaker } from "./product-card.js";
import { fill } from "./words.js";
import { writeQuery } from "./list-query.js";

const PAGE_SIZE = 60;

export class DrawnCards {
  #written;
  #cards;
  #pages;
  #drawn;
  #draw;
  #say;
  #go;

  /** `go(page)` is called when the reader asks for another page. */
  constructor(main, template, say, results, go) {
    [this.#say, this.#go] = [say, go];
    this.#written = [...main.children];
    this.#cards = make("div", { class: main.querySelector(".cards").className });
    this.#pages = make("nav", { class: "pages", "aria-label": say.pages });
    this.#drawn = make(
      "section",
      { hidden: true },
      make("h2", { class: "visually-hidden" }, results),
      this.#cards,
      this.#pages,
    );
    this.#draw = cardMaker(template);
    main.append(this.#drawn);
  }

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

  #links(query, last) {
    const near = [...Array(last).keys()]
      .map((i) => i + 1)
      .filter((n) => n === 1 || n === last || Math.abs(n - query.page) < 3);
    const numbers = near.flatMap((n, i) => [...(i && n > near[i - 1] + 1 ? ["…"] : []), this.#number(query, n)]);
    const before = query.page > 1 && this.#link(query, query.page - 1, this.#say.previous, { rel: "prev" });
    const after = query.page < last && this.#link(query, query.page + 1, this.#say.next, { rel: "next" });
    return [before, make("ol", {}, ...numbers.map((it) => make("li", {}, it))), after].filter(Boolean);
  }

  #number(query, n) {
    const name = { "aria-label": fill(this.#say.page, { n }) };
    return this.#link(query, n, n, n === query.page ? { ...name, "aria-current": "page" } : name);
  }

  #link(query, page, text, attributes) {
    const href = writeQuery({ ...query, page }) || location.pathname;
    const click = (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      this.#go(page);
    };
    return make("a", { ...attributes, href, click }, text);
  }
}
