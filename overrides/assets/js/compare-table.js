// <compare-table>: up to four records of one kind side by side (`/compare/?r=programs/a,programs/b`), as their pages tell.

import { factsOf } from "./compare-facts.js";
import { align } from "./compare-rows.js";
import { bodies, head } from "./compare-view.js";
import { renew } from "./deadline-status.js";
import { load } from "./load.js";
import { make } from "./make.js";
import { find, findAll, kindsOfSite } from "./page.js";
import { add, kindOf, parse, remove } from "./saved.js";
import { recordsOf } from "./saved-records.js";
import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

const MOST = 4;

/** @typedef {Awaited<ReturnType<typeof readPage>>} ComparedPage */

class CompareTable extends HTMLElement {
  /** @type {Words<"compare">} */
  #say;
  /** @type {string[]} */
  #ids = [];
  /** @type {Map<string, ComparedPage>} */
  #pages = new Map();
  #only = find(this, "[type=checkbox]", HTMLInputElement);

  async connectedCallback() {
    this.#say = await words("compare");
    find(this, "form").onsubmit = (event) => this.#add(event);
    find(this, "[data-do=print]").onclick = () => print();
    this.#only.onchange = () => this.#draw();
    saved.addEventListener("change", () => this.#candidates());
    this.#choose(new URLSearchParams(location.search).getAll("r"));
    await this.#draw();
    this.hidden = false;
  }

  /**
   * Of all that an address names, the first four of the kind of the first.
   * @param {string[]} named
   */
  #choose(named) {
    const { ids, rest } = parse(`${named}`, kindsOfSite());
    const alike = ids.filter((id) => isAlike(id, ids));
    this.#ids = alike.slice(0, MOST);
    if (named.length > 1) history.replaceState(null, "", `?r=${this.#ids}`); // as a form has written it
    const { mixed, four, unreadable } = this.#say;
    this.#tell(alike.length < ids.length && mixed, alike.length > MOST && four, rest.length && unreadable);
  }

  async #draw() {
    const gone = await this.#load();
    if (gone.length) this.#tell(fill(this.#say.gone, { names: gone.join(", ") }));
    this.#ids = this.#ids.filter((id) => !gone.includes(id));
    const pages = this.#ids.flatMap((id) => this.#pages.get(id) ?? []);
    const rows = align(pages.map(({ facts }) => facts)).filter(({ differs }) => differs || !this.#only.checked);
    const heads = head(pages, this.#say, (id) => this.#change(remove(this.#ids, id)));
    find(this, "table").replaceChildren(heads, ...bodies(rows, this.#ids, this.#say));
    find(this, ".compare__view").hidden = !pages.length;
    find(this, ".compare__tools label").hidden = pages.length < 2;
    await this.#candidates();
  }

  /** Read the pages that have not been read yet; return the ids of those that cannot be. */
  async #load() {
    const unread = this.#ids.filter((id) => !this.#pages.has(id));
    const answers = await Promise.allSettled(unread.map((id) => readPage(id, `${this.dataset.home}${id}/`)));
    for (const answer of answers) {
      if (answer.status === "fulfilled") this.#pages.set(answer.value.id, answer.value);
    }
    return this.#ids.filter((id) => !this.#pages.has(id));
  }

  /** Offer what the reader has kept and could stand here too. */
  async #candidates() {
    const { records } = await recordsOf(saved.ids.filter((id) => isAlike(id, this.#ids) && !this.#ids.includes(id)));
    const isFull = this.#ids.length >= MOST;
    const options = [...records].map(([value, { name }]) => make("option", { value }, name));
    find(this, "select").replaceChildren(...options);
    find(this, "form").hidden = isFull || !options.length;
    find(this, ".compare__hint").hidden = isFull || options.length > 0;
  }

  /** @param {SubmitEvent} event */
  #add(event) {
    event.preventDefault();
    this.#change(add(this.#ids, find(this, "select", HTMLSelectElement).value));
  }

  /**
   * Show other records; the address follows, so that the table can be shared and loaded again.
   * @param {string[]} ids
   */
  async #change(ids) {
    this.#ids = ids;
    this.#tell();
    history.replaceState(null, "", `?r=${ids}`);
    await this.#draw();
    findAll(this, ids.length ? ".compare__table" : "form:not([hidden]) select, .compare__hint a")[0]?.focus();
  }

  /** @param {(string | false | 0)[]} messages */
  #tell(...messages) {
    find(this, "[role=status]").textContent = messages.filter(Boolean).join(" ");
  }
}

/** @param {string} id @param {string[]} ids */
function isAlike(id, [first]) {
  return !first || kindOf(id) === kindOf(first);
}

/** @param {string} id @param {string} href */
async function readPage(id, href) {
  const answer = await load(href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  await Promise.all(findAll(page, "deadline-status").map(renew));
  return { id, href, name: `${find(page, "h1").textContent}`, facts: factsOf(page) };
}

customElements.define("compare-table", CompareTable);
