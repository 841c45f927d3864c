// <compare-table>: up to four records of one kind side by side (`/compare/?r=programs/a,programs/b`), as their pages tell.

import { factsOf } from "./compare-facts.js";
import { align } from "./compare-rows.js";
import { renew } from "./deadline-status.js";
import { load } from "./load.js";
import { button, make } from "./make.js";
import { kindsOfSite } from "./page.js";
import { add, kindOf, parse, remove } from "./saved.js";
import { recordsOf } from "./saved-records.js";
import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

const MOST = 4;

class CompareTable extends HTMLElement {
  #say;
  #ids;
  #pages = new Map();
  #only = this.querySelector("[type=checkbox]");

  async connectedCallback() {
    this.#say = await words("compare");
    this.querySelector("form").onsubmit = (event) => this.#add(event);
    this.querySelector("[data-do=print]").onclick = () => print();
    this.#only.onchange = () => this.#draw();
    saved.addEventListener("change", () => this.#candidates());
    this.#choose(new URLSearchParams(location.search).getAll("r"));
    await this.#draw();
    this.hidden = false;
  }

  /** Of all that an address names, the first four of the kind of the first. */
  #choose(named) {
    const { ids, rest } = parse(`${named}`, kindsOfSite());
    const alike = ids.filter((id) => kindOf(id) === kindOf(ids[0]));
    this.#ids = alike.slice(0, MOST);
    if (named.length > 1) history.replaceState(null, "", `?r=${this.#ids}`); // as a form has written it
    const { mixed, four, unreadable } = this.#say;
    this.#tell(alike.length < ids.length && mixed, alike.length > MOST && four, rest.length && unreadable);
  }

  async #draw() {
    const gone = await this.#load();
    if (gone.length) this.#tell(fill(this.#say.gone, { names: gone.join(", ") }));
    this.#ids = this.#ids.filter((id) => !gone.includes(id));
    const records = this.#ids.map((id) => this.#pages.get(id));
    const rows = align(records.map((it) => it.facts)).filter((it) => it.differs || !this.#only.checked);
    this.querySelector("table").replaceChildren(this.#head(records), ...this.#bodies(rows));
    this.querySelector(".compare__view").hidden = !records.length;
    this.#only.parentElement.hidden = records.length < 2;
    await this.#candidates();
  }

  /** Read the pages that have not been read yet; return the ids of those that cannot be. */
  async #load() {
    const unread = this.#ids.filter((id) => !this.#pages.has(id));
    const answers = await Promise.allSettled(unread.map((id) => readPage(`${this.dataset.home}${id}/`)));
    answers.forEach(({ value }, i) => {
      if (value) this.#pages.set(unread[i], value);
    });
    return this.#ids.filter((id) => !this.#pages.has(id));
  }

  #head(records) {
    const cells = records.map(({ name, href }, i) => {
      const press = button(this.#say.remove, () => this.#change(remove(this.#ids, this.#ids[i])), "press no-print");
      press.ariaLabel = fill(this.#say.remove_name, { name });
      return make("th", { scope: "col" }, make("a", { href }, name), press);
    });
    return make("thead", {}, make("tr", {}, make("td"), ...cells));
  }

  /** The rows, those of a section together under its name unless they say it themselves. */
  #bodies(rows) {
    const bodies = new Map(rows.map(({ section }) => [section, make("tbody")]));
    for (const { section, ...row } of rows) {
      const body = bodies.get(section);
      const isFirst = !body.firstChild && section && row.label !== section;
      if (isFirst)
        body.append(make("tr", {}, make("th", { colspan: this.#ids.length + 1, scope: "rowgroup" }, section)));
      body.append(this.#row(row));
    }
    return bodies.values();
  }

  #row({ label, cells, differs }) {
    const mark = differs ? [make("span", { class: "compare__mark" }, this.#say.differs)] : [];
    const told = cells.map((lines) => {
      const said = lines ?? [this.#say.not_stated];
      return make("td", { class: lines ? undefined : "compare__nothing" }, ...said.map((it) => make("p", {}, it)));
    });
    return make("tr", {}, make("th", { scope: "row" }, label, ...mark), ...told);
  }

  /** Offer what the reader has kept and could stand here too. */
  async #candidates() {
    const isAlike = (id) => !this.#ids.length || kindOf(id) === kindOf(this.#ids[0]);
    const { records } = await recordsOf(saved.ids.filter((id) => isAlike(id) && !this.#ids.includes(id)));
    const isFull = this.#ids.length >= MOST;
    const options = [...records].map(([value, { name }]) => make("option", { value }, name));
    this.querySelector("select").replaceChildren(...options);
    this.querySelector("form").hidden = isFull || !options.length;
    this.querySelector(".compare__hint").hidden = isFull || options.length > 0;
  }

  #add(event) {
    event.preventDefault();
    this.#change(add(this.#ids, this.querySelector("select").value));
  }

  /** Show other records; the address follows, so that the table can be shared and loaded again. */
  async #change(ids) {
    this.#ids = ids;
    this.#tell();
    history.replaceState(null, "", `?r=${ids}`);
    await this.#draw();
    this.querySelector(ids.length ? ".compare__table" : "form:not([hidden]) select, .compare__hint a").focus();
  }

  #tell(...messages) {
    const status = this.querySelector("[role=status]");
    status.textContent = messages.filter(Boolean).join(" ");
  }
}

async function readPage(href) {
  const answer = await load(href);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  await Promise.all([...page.querySelectorAll("deadline-status")].map(renew));
  return { href, name: page.querySelector("h1").textContent, facts: factsOf(page) };
}

customElements.define("compare-table", CompareTable);
