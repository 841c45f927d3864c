// <catalog-list data-kind>: narrows and sorts the list that it holds, and keeps the question in the address. It comes to
// life when all it needs has arrived; until then, and if that fails, the list stands as it was written.

import { DrawnCards } from "./drawn-cards.js";
import { look, sorted, statusValues } from "./facets.js";
import { FilterPanel } from "./filter-panel.js";
import { readQuery, turned, writeQuery } from "./list-query.js";
import { ListResults } from "./list-results.js";
import { find } from "./page.js";
import { PageCards } from "./page-cards.js";
import { indexFile, recordIndex } from "./record-index.js";
import { bestOf, dayInJapan } from "./status.js";
import { words } from "./words.js";

const holder = find(document, "catalog-list");
const kind = `${holder.dataset.kind}`;
const isOnPage = !holder.querySelector("template"); // a list on many pages needs its index only when something is asked
/** @type {[ListIndex, Words<"filter">, Words<"list">, unknown]} */
const [list, say, listSay] = await Promise.all([
  indexFile(`facets.${kind}`),
  words("filter"),
  words("list"),
  isOnPage && recordIndex(kind),
]);

class CatalogList extends HTMLElement {
  #query = readQuery("", list);
  /** @type {FilterPanel} */
  #panel;
  /** @type {ListResults} */
  #results;
  /** @type {Cards} */
  #cards;
  /** @type {IndexRecord[] | undefined} */
  #records;

  async connectedCallback() {
    if (!list.facets.length && list.sorts.length < 2) return;
    const main = find(this, ".list__main");
    const template = this.querySelector("template");
    /** @param {string} facet @param {string} [value] */
    const turn = (facet, value) => this.#ask(turned(this.#query, list, facet, value));
    /** @param {string} order */
    const sort = (order) => this.#ask({ ...this.#query, sort: order, page: 1 });
    const clear = () => {
      this.#ask({ ...this.#query, chosen: {}, page: 1 });
      this.#results.focus();
    };
    this.#panel = new FilterPanel(list, say, { turn, sort, done: () => this.#toResults() });
    this.#results = new ListResults(list, say, { turn, clear });
    this.#cards = template
      ? new DrawnCards(main, template, listSay, say.results, (page) => this.#turnTo(page))
      : new PageCards(main, listSay, say.results);
    main.prepend(this.#results.element);
    this.prepend(this.#panel.element);
    addEventListener("popstate", () => this.#read());
    await this.#read();
    // The part of the list that the address names has moved up with all that was left out above it.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  #read() {
    this.#query = readQuery(location.search, list);
    return this.#show();
  }

  /** @param {ListQuery} query */
  #ask(query) {
    this.#query = query;
    history.pushState(null, "", writeQuery(query) || location.pathname);
    this.#show();
  }

  /** @param {number} page */
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

/**
 * The records in the order of the page, with how they stand today.
 * @param {IndexRecord[]} records
 * @param {string[]} [ids]
 */
function arranged(records, ids) {
  const today = dayInJapan();
  for (const record of records) {
    if (!record.type) continue;
    const { status, last } = bestOf(record, today);
    Object.assign(record, { status, last });
    record.facets.status = statusValues(status);
  }
  if (!ids) return records;
  const places = new Map(ids.map((id, place) => [id, place]));
  /** @param {IndexRecord} record */
  const place = ({ id }) => Number(places.get(id));
  return [...records].sort((one, other) => place(one) - place(other));
}

/**
 * The numbers that the page was written with: what there is while nothing is chosen.
 * @returns {Seen}
 */
function asWritten() {
  const counts = list.facets.map(({ id, options }) => [
    id,
    Object.fromEntries(options.map(([value, , count]) => [value, count])),
  ]);
  return { shown: new Array(list.total), counts: Object.fromEntries(counts), without: {} };
}

customElements.define("catalog-list", CatalogList);
