// <saved-list>: the reader's list, or the one that an address brings (`/list/?r=programs/a,facilities/b`). A list from an
// address never touches the reader's own, unless they ask for it.

import "./deadline-status.js";
import { toCsv } from "./csv.js";
import { recordIndex } from "./record-index.js";
import { LIMIT, byKind, kindOf, merge, parse, remove, serialise } from "./saved.js";
import { asRows, asText, entryOf } from "./saved-entries.js";
import { saved } from "./saved-storage.js";
import { dayInKanazawa } from "./status.js";
import { fill, words } from "./words.js";

const MOST = 4;

class SavedList extends HTMLElement {
  #say;
  #statuses;
  #address = parse(new URLSearchParams(location.search).get("r"));
  #isShared = this.#address.ids.length > 0;
  #entries = new Map();
  #before = [];
  #turn = 0;

  async connectedCallback() {
    [this.#say, this.#statuses] = await Promise.all([words("saved"), words("status")]);
    this.addEventListener("click", ({ target }) => this.#press(target.closest("[data-do]")));
    this.addEventListener("change", () => this.#limitChoice());
    this.addEventListener("submit", (event) => this.#compare(event));
    saved.addEventListener("change", () => this.#draw());
    this.hidden = false;
    await this.#draw();
    if (this.#address.rest.length) this.#tell(this.#say.unreadable);
  }

  get #ids() {
    return this.#isShared ? this.#address.ids : saved.ids;
  }

  /** Show the list as it is now; the last call wins. */
  async #draw() {
    const turn = ++this.#turn;
    const ids = this.#ids;
    const { found, failed } = await find(ids);
    if (turn !== this.#turn) return;
    const told = { say: this.#say, statuses: this.#statuses, today: dayInKanazawa(new Date()), home: this.#home() };
    this.#entries = new Map([...found].map(([id, record]) => [id, entryOf(id, record, told)]));
    const chosen = new Set(this.#chosen(this));
    for (const form of this.querySelectorAll("form")) {
      const some = byKind(ids).find(([kind]) => kind === form.dataset.kind)?.[1] ?? [];
      form.hidden = !some.length;
      const items = some.map((id) => this.#item(id, found.get(id), chosen.has(id), failed));
      form.querySelector("ul").replaceChildren(...items);
    }
    this.#frame(ids);
    this.#limitChoice();
    if (failed) this.#tell(this.#say.not_loaded);
  }

  /** What stands around the records. */
  #frame(ids) {
    this.#show(".saved__shared", this.#isShared);
    this.#show(".saved__tools[role]", ids.length);
    this.#show(".saved__empty", !ids.length);
    this.#show("[data-do=clear]", !this.#isShared);
    const trouble = saved.notice || saved.trouble;
    this.#show(".saved__trouble", trouble);
    this.#show("[data-do=anew]", trouble === "unread");
    this.querySelector(".saved__trouble p").textContent = trouble ? fill(this.#say[trouble], { n: LIMIT }) : "";
  }

  #item(id, record, isChosen, failed) {
    const item = this.querySelector("template").content.cloneNode(true).firstElementChild;
    const entry = this.#entries.get(id) ?? { name: id };
    item.dataset.record = id;
    for (const place of item.querySelectorAll("[data-fill]")) {
      place.textContent = entry[place.dataset.fill] ?? "";
    }
    const [link, phone] = item.querySelectorAll("a");
    if (entry.url || failed) link.href = `${this.dataset.home}${id}/`;
    if (entry.phone_href) phone.href = entry.phone_href;
    const status = item.querySelector("deadline-status");
    if (entry.status) Object.assign(status.dataset, { type: record.type, opens: record.opens ?? "", closes: record.closes ?? "" });
    else status.remove();
    Object.assign(item.querySelector("input"), { value: id, checked: isChosen });
    if (record || failed) item.querySelector(".saved__gone").remove();
    if (!record) item.querySelector("label").remove();
    if (this.#isShared) item.querySelector("[data-do=remove]").remove();
    return item;
  }

  #press(button) {
    const actions = {
      adopt: () => this.#adopt(),
      anew: () => saved.startAnew(),
      clear: () => this.#take((ids) => ids.filter(() => false), this.#say.cleared),
      copy: () => this.#offer(asText([...this.#entries.values()])),
      csv: () => download("list.csv", toCsv(asRows([...this.#entries.values()], this.#say))),
      print: () => print(),
      remove: () => this.#remove(button.closest("li").dataset.record),
      share: () => this.#offer(`${new URL(".", location.href)}?r=${serialise(this.#ids)}`),
      undo: () => this.#undo(),
    };
    actions[button?.dataset.do]?.();
  }

  #remove(id) {
    const { name } = this.#entries.get(id) ?? { name: id };
    this.#take((ids) => remove(ids, id), fill(this.#say.removed, { name }));
  }

  /** Take records away so that they can be brought back. */
  #take(next, message) {
    this.#before = saved.ids;
    saved.change(next);
    this.#tell(message, true);
  }

  #undo() {
    saved.change((ids) => merge(this.#before, ids));
    this.#tell(this.#say.undone);
  }

  #adopt() {
    const all = new Set([...saved.ids, ...this.#ids]).size;
    saved.change((ids) => merge(ids, this.#ids));
    this.#tell(fill(all > LIMIT ? this.#say.limit : this.#say.adopted, { n: all > LIMIT ? LIMIT : this.#ids.length }));
  }

  /** Give `text` away: to the clipboard if that is allowed, and in any case in a box. */
  async #offer(text) {
    const box = this.querySelector("textarea");
    this.#show(".saved__offer", true);
    box.value = text;
    box.select();
    try {
      await navigator.clipboard.writeText(text);
      this.#tell(this.#say.copied);
    } catch {
      this.#tell(this.#say.copy_yourself);
    }
  }

  #chosen(place) {
    return [...place.querySelectorAll("input:checked")].map((it) => it.value);
  }

  #limitChoice() {
    for (const form of this.querySelectorAll("form")) {
      const isFull = this.#chosen(form).length >= MOST;
      for (const box of form.querySelectorAll("input")) box.disabled = isFull && !box.checked;
      form.querySelector(".saved__compare").hidden = form.querySelectorAll("input").length < 2;
    }
  }

  #compare(event) {
    event.preventDefault();
    const ids = this.#chosen(event.target);
    if (ids.length < 2) this.#tell(this.#say.choose_two);
    else location.href = `${event.target.action}?r=${serialise(ids)}`;
  }

  #tell(message, canUndo = false) {
    this.querySelector("[role=status]").textContent = message;
    this.#show("[data-do=undo]", canUndo);
    if (canUndo) this.querySelector("[data-do=undo]").focus();
  }

  #show(name, isShown) {
    this.querySelector(name).hidden = !isShown;
  }

  #home() {
    return new URL(this.dataset.home, location.href).href;
  }
}

/** What the index knows of each id, and whether an index could not be had. */
async function find(ids) {
  const kinds = byKind(ids).map(([kind]) => kind);
  const answers = await Promise.allSettled(kinds.map(recordIndex));
  const all = answers.map(({ value = [] }, i) => new Map(value.map((it) => [`${kinds[i]}/${it.id}`, it])));
  const known = ids.map((id) => [id, all[kinds.indexOf(kindOf(id))].get(id)]);
  return { found: new Map(known.filter(([, it]) => it)), failed: answers.some((it) => it.status === "rejected") };
}

function download(name, text) {
  const href = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

customElements.define("saved-list", SavedList);
