// <compare-table>: up to four records of one kind side by side (`/compare/?r=programs/a,programs/b`).

import { align } from "./compare-rows.js";
import { body, head } from "./compare-view.js";
import { remembered } from "./load.js";
import { make } from "./make.js";
import { find, findAll, kindsOfSite } from "./page.js";
import { indexFile } from "./record-index.js";
import { add, kindOf, parse, remove } from "./saved.js";
import { recordsOf } from "./saved-records.js";
import { saved } from "./saved-storage.js";
import { shardOf } from "./sheet-records.js";
import { bestOf } from "./status.js";
import { fill, words } from "./words.js";

const MOST = 4;

/** @type {(name: string) => Promise<WrittenRecord[]>} */
const filed = remembered((name) => indexFile(`compare/${name}`));

class CompareTable extends HTMLElement {
  /** @type {Words<"compare">} */
  #say;
  /** @type {string[]} */
  #ids = [];
  /** @type {Words<"status">} */
  #statuses;
  /** @type {Map<string, ComparedRecord>} */
  #records = new Map();
  #only = find(this, "[type=checkbox]", HTMLInputElement);

  async connectedCallback() {
    [this.#say, this.#statuses] = await Promise.all([words("compare"), words("status")]);
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
    const records = this.#ids.flatMap((id) => this.#records.get(id) ?? []);
    const [facts, told] = findAll(this, "table");
    for (const [table, group] of /** @type {const} */ ([
      [facts, "facts"],
      [told, "words"],
    ])) {
      const rows = align(records.map((record) => record[group])).filter(
        ({ differs }) => differs || !this.#only.checked,
      );
      const heads = table === facts && head(records, this.#say, (id) => this.#change(remove(this.#ids, id)));
      table?.replaceChildren(...(heads ? [heads] : []), body(rows, records, this.#say));
    }
    find(this, ".compare__view").hidden = !records.length;
    find(this, ".compare__tools label").hidden = records.length < 2;
    await this.#candidates();
  }

  /** Read the records that have not been read yet; return the ids of those that there are not. */
  async #load() {
    const shards = JSON.parse(`${this.dataset.shards}`);
    const unread = this.#ids.filter((id) => !this.#records.has(id));
    await Promise.allSettled(unread.map((id) => this.#read(id, shards[kindOf(id)])));
    return this.#ids.filter((id) => !this.#records.has(id));
  }

  /** @param {string} id @param {number} among */
  async #read(id, among) {
    const [kind = "", own = ""] = id.split("/");
    const records = await filed(`${kind}-${shardOf(own, among)}`);
    const record = records.find((one) => one.id === own);
    if (!record) return;
    const { stand, until = "", name, facts, words } = record;
    /** @type {Fact[]} */
    const all = [...facts];
    if (stand) {
      const { status, part } = bestOf(stand);
      all.splice(2, 0, [until, [{ status, word: this.#statuses[status] }, ...(part.day ? [part.day] : [])]]);
    }
    this.#records.set(id, { id, name, href: `${this.dataset.home}${id}/`, facts: all, words });
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

customElements.define("compare-table", CompareTable);
