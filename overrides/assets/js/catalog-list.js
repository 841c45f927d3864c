// <catalog-list data-kind>: narrows and sorts the list that it holds, and keeps the question in the address. It comes to
// life when all it needs has arrived; until then, and if that fails, the list stands as it was written.

import { DrawnCards } from "./drawn-cards.js";
import { look, sorted, statusValues } from "./facets.js";
import { FilterPanel } from "./filter-panel.js";
import { readQuery, turned, writeQuery } from "./list-query.js";
import { ListResults } from "./list-results.js";
import { PageCards } from "./page-cards.js";
import { indexFile, recordIndex } from "./record-index.js";
import { dayInJapan, statusOn } from "./status.js";
import { words } from "./words.js";

const holder = document.querySelector("catalog-list");
const { kind } = holder.dataset;
const isOnPage = !holder.querySelector("template"); // a list on many pages needs its index only when something is asked
const [list, say, listSay] = await Promise.all([
  indexFile(`facets.${kind}`),
  words("filter"),
  words("list"),
  isOnPage && recordIndex(kind),
]);

class CatalogList extends HTMLElement {
  #query;
  #panel;
  #results;
  #cards;
  #records;

  connectedCallback() {
    if (!list.facets.length && list.sorts.length < 2) return;
    const main = this.querySelector(".list__main");
    const template = this.querySelector("template");
    const turn = (facet, value) => this.#ask(turned(this.#query, list, facet, value));
    const sort = (order) => this.#ask({ ...this.#query, sort: order, page: 1 });
    const clear = () => (this.#ask({ ...this.#query, chosen: {}, page: 1 }), this.#results.focus());
    this.#panel = new FilterPanel(list, say, { turn, sort, done: () => this.#toResults() });
    this.#results = new ListResults(list, say, { turn, clear });
    this.#cards = template
      ? new DrawnCards(main, template, listSay, say.results, (page) => this.#turnTo(page))
      : new PageCards(main, listSay, say.results);
    main.prepend(this.#results.element);
    this.prepend(this.#panel.element);
    addEventListener("popstate", () => this.#read());
    this.#read();
  }

  #read() {
    this.#query = readQuery(location.search, list);
    this.#show();
  }

  #ask(query) {
    this.#query = query;
    history.pushState(null, "", writeQuery(query) || location.pathname);
    this.#show();
  }

  #turnTo(page) {
    this.#ask({ ...this.#query, page });
    this.#toResults();
  }

  #toResults() {
    this.#results.focus();
    this.#results.element.scrollIntoView();
  }

  async #show() {
    const query = this.#query;
    if (isOnPage || writeQuery(query)) this.#records ??= arranged(await recordIndex(kind), this.#cards.ids);
    if (query !== this.#query) return;
    const seen = this.#records ? look(this.#records, query.chosen) : asWritten();
    this.#panel.show(query, seen);
    this.#results.show(query, seen);
    this.#cards.show(query, sorted(seen.shown, query.sort));
    this.toggleAttribute("data-narrowed", writeQuery(query) !== "");
  }
}

// The records in the order of the page, with how they stand today.
function arranged(records, ids) {
  const today = dayInJapan();
  for (const it of records) {
    if (!it.type) continue;
    it.status = statusOn(it, today);
    it.facets.status = statusValues(it.status);
  }
  const places = ids && new Map(ids.map((id, place) => [id, place]));
  return places ? [...records].sort((one, other) => places.get(one.id) - places.get(other.id)) : records;
}

// The numbers that the page was written with: what there is while nothing is chosen.
function asWritten() {
  const counts = list.facets.map(({ id, options }) => [
    id,
    Object.fromEntries(options.map(([value, , n]) => [value, n])),
  ]);
  return { shown: { length: list.total }, counts: Object.fromEntries(counts), without: {} };
}

customElements.define("catalog-list", CatalogList);
