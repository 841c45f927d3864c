// <compare-table>: up to four records of one kind side by side (`/compare/?r=programs/a,programs/b`), as their pages tell.

import { factsOf } from "./compare-facts.js";
import { align } from "./compare-rows.js";
import { renew } from "./deadline-status.js";
import { recordIndex } from "./record-index.js";
import { add, byKind, kindOf, parse, remove, serialise } from "./saved.js";
import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

const MOST = 4;

class CompareTable extends HTMLElement {
  #say;
  #kinds;
  #ids = [];
  #pages = new Map();

  async connectedCallback() {
    [this.#say, this.#kinds] = await Promise.all([words("compare"), words("saved")]);
    this.querySelector("form").addEventListener("submit", (event) => this.#add(event));
    this.querySelector("[type=checkbox]").addEventListener("change", () => this.#draw());
    this.querySelector("[data-do=print]").addEventListener("click", () => print());
    saved.addEventListener("change", () => this.#candidates());
    this.#choose(new URLSearchParams(location.search).getAll("r").join(","));
    this.hidden = false;
    await this.#draw();
  }

  /** Of all that an address names, the first four of the kind of the first. */
  #choose(text) {
    const { ids, rest } = parse(text);
    const alike = ids.filter((id) => kindOf(id) === kindOf(ids[0]));
    this.#ids = alike.slice(0, MOST);
    const { mixed, four, unreadable } = this.#say;
    this.#tell([alike.length < ids.length && mixed, alike.length > MOST && four, rest.length && unreadable]);
  }

  async #draw() {
    const failed = await this.#load();
    if (failed.length) {
      this.#ids = this.#ids.filter((id) => !failed.includes(id));
      this.#tell([fill(this.#say.gone, { names: failed.join(", ") })]);
    }
    const records = this.#ids.map((id) => this.#pages.get(id));
    const rows = align(records.map((it) => it.facts));
    const onlyDifferences = this.querySelector("[type=checkbox]").checked;
    const shown = rows.filter((it) => it.differs || !onlyDifferences);
    this.querySelector("table").replaceChildren(this.#head(records), ...this.#bodies(shown));
    this.querySelector(".compare__view").hidden = !records.length;
    this.querySelector(".compare__tools label").hidden = records.length < 2;
    await this.#candidates();
  }

  /** Read the pages that have not been read yet; return the ids of those that cannot be. */
  async #load() {
    const unread = this.#ids.filter((id) => !this.#pages.has(id));
    const answers = await Promise.allSettled(unread.map((id) => readPage(`${this.dataset.home}${id}/`)));
    answers.forEach(({ value }, i) => value && this.#pages.set(unread[i], { id: unread[i], ...value }));
    return this.#ids.filter((id) => !this.#pages.has(id));
  }

  #head(records) {
    const cells = records.map(({ id, name }) => {
      const link = make("a", { href: `${this.dataset.home}${id}/`, textContent: name });
      const button = make("button", { type: "button", className: "press no-print", textContent: this.#say.remove });
      button.setAttribute("aria-label", fill(this.#say.remove_name, { name }));
      button.addEventListener("click", () => this.#change(remove(this.#ids, id)));
      return make("th", { scope: "col" }, link, button);
    });
    return make("thead", {}, make("tr", {}, make("td", {}), ...cells));
  }

  /** The rows, those of a section together under its name. */
  #bodies(rows) {
    const sections = [...new Set(rows.map((it) => it.section))];
    return sections.map((section) => {
      const inside = rows.filter((it) => it.section === section);
      const isAlone = !section || (inside.length === 1 && inside[0].label === section);
      const heading = make("th", { colSpan: this.#ids.length + 1, scope: "rowgroup", textContent: section });
      const lead = isAlone ? [] : [make("tr", { className: "compare__section" }, heading)];
      return make("tbody", {}, ...lead, ...inside.map((it) => this.#row(it)));
    });
  }

  #row({ label, cells, differs }) {
    const mark = differs ? [make("span", { className: "compare__mark", textContent: this.#say.differs })] : [];
    const told = cells.map((lines) => make("td", lines ? {} : { className: "compare__nothing" }, ...this.#lines(lines)));
    return make("tr", { className: differs ? "compare__differs" : "" }, make("th", { scope: "row" }, label, ...mark), ...told);
  }

  #lines(lines) {
    return (lines ?? [this.#say.not_stated]).map((textContent) => make("p", { textContent }));
  }

  /** Offer what the reader has kept and could stand here too. */
  async #candidates() {
    const kind = this.#ids[0] && kindOf(this.#ids[0]);
    const groups = byKind(saved.ids.filter((id) => !this.#ids.includes(id) && (!kind || kindOf(id) === kind)));
    const options = await Promise.all(groups.map(([it, ids]) => optionsOf(it, ids, this.#kinds[it])));
    const isFull = this.#ids.length >= MOST;
    const isOffered = !isFull && options.some((it) => it.children.length);
    this.querySelector("select").replaceChildren(...options);
    this.querySelector("form").hidden = !isOffered;
    this.querySelector(".compare__hint").hidden = isFull || isOffered;
  }

  #add(event) {
    event.preventDefault();
    this.#change(add(this.#ids, this.querySelector("select").value));
  }

  /** Show other records; the address follows, so that the table can be shared and loaded again. */
  async #change(ids) {
    this.#ids = ids;
    this.#tell([]);
    history.replaceState(null, "", ids.length ? `?r=${serialise(ids)}` : location.pathname);
    await this.#draw();
    const next = ids.length ? ".compare__table" : "select, .compare__hint a";
    [...this.querySelectorAll(next)].find((it) => it.checkVisibility())?.focus();
  }

  #tell(messages) {
    const status = this.querySelector("[role=status]");
    status.textContent = messages.filter(Boolean).join(" ");
    status.hidden = !status.textContent;
  }
}

async function readPage(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  await Promise.all([...page.querySelectorAll("deadline-status")].map(renew));
  return { name: page.querySelector("h1").textContent.trim(), facts: factsOf(page) };
}

async function optionsOf(kind, ids, label) {
  const records = await recordIndex(kind).catch(() => []);
  const known = records.filter((it) => ids.includes(`${kind}/${it.id}`));
  return make("optgroup", { label }, ...known.map((it) => make("option", { value: `${kind}/${it.id}`, textContent: it.name })));
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

customElements.define("compare-table", CompareTable);
