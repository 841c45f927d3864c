// <saved-list>: the reader's list, or one that an address brings (`/list/?r=programs/a,facilities/b`), which never touches
// the reader's own unless they ask for it.

import "./deadline-status.js";
import { csvFile } from "./csv.js";
import { filled } from "./make.js";
import { copy, download, kindsOfSite } from "./page.js";
import { LIMIT, kindOf, merge, parse, remove } from "./saved.js";
import { asRows, asText, entryOf } from "./saved-entries.js";
import { recordsOf } from "./saved-records.js";
import { saved } from "./saved-storage.js";
import { dayInJapan } from "./status.js";
import { fill, words } from "./words.js";

const [LEAST, MOST] = [2, 4];

class SavedList extends HTMLElement {
  #say;
  #statuses;
  #address = parse(new URLSearchParams(location.search).get("r"), kindsOfSite());
  #isShared = this.#address.ids.length > 0;
  #entries = [];
  #before;
  #draft;

  async connectedCallback() {
    [this.#say, this.#statuses] = await Promise.all([words("saved"), words("status")]);
    this.addEventListener("click", ({ target }) => this.#press(target.closest("[data-do]")));
    this.addEventListener("change", () => this.#limitChoice());
    saved.addEventListener("change", () => this.#draw());
    await this.#draw();
    this.hidden = false;
    if (this.#address.rest.length) this.#tell(this.#say.unreadable);
  }

  get #ids() {
    return this.#isShared ? this.#address.ids : saved.ids;
  }

  /** Show the list as it is now; the last call wins. */
  async #draw() {
    const [ids, draft] = [this.#ids, (this.#draft = {})];
    const { records, isWhole } = await recordsOf(ids);
    if (draft !== this.#draft) return;
    if (!isWhole) this.#tell(this.#say.not_loaded);
    const home = new URL(this.dataset.home, location.href);
    const told = { say: this.#say, statuses: this.#statuses, today: dayInJapan(), home, isWhole };
    this.#entries = ids.map((id) => entryOf(id, records.get(id), told));
    for (const form of this.querySelectorAll("form")) {
      const some = this.#entries.filter(({ id }) => kindOf(id) === form.dataset.kind);
      const items = some.map((it) => this.#item(it, this.#chosen(form).includes(it.id)));
      form.querySelector("ul").replaceChildren(...items);
      form.hidden = !some.length;
    }
    this.#limitChoice();
    this.#frame(ids);
  }

  /** What stands around the records. */
  #frame(ids) {
    const trouble = saved.notice || saved.trouble;
    const sheet = this.querySelector(".saved__sheet a");
    if (this.#isShared || saved.trouble) sheet.search = `records=${ids.filter((id) => kindOf(id) === "products")}`;
    this.#show("shared", this.#isShared);
    this.#show("trouble", trouble);
    this.#show("anew", trouble === "unread");
    this.#show("tools", ids.length);
    this.#show("clear", !this.#isShared);
    this.#show("empty", !ids.length);
    this.#find("trouble").firstElementChild.textContent = trouble && fill(this.#say[trouble], { n: LIMIT });
  }

  #item(entry, isChosen) {
    const item = filled(this.querySelector("template").content.firstElementChild, entry);
    item.dataset.record = entry.id;
    const [box, status] = ["input", "deadline-status"].map((it) => item.querySelector(it));
    Object.assign(box, { value: entry.id, checked: isChosen });
    const { type, opens = "", closes = "" } = entry;
    Object.assign(status.dataset, { type, opens, closes });
    const needless = {
      "deadline-status": !entry.status,
      label: !entry.url,
      ".saved__gone": entry.url,
      button: this.#isShared,
    };
    for (const [name, isNeedless] of Object.entries(needless)) if (isNeedless) item.querySelector(name).remove();
    return item;
  }

  #press(pressed) {
    const entries = this.#entries;
    const actions = {
      adopt: () => this.#adopt(),
      anew: () => saved.startAnew(),
      clear: () => this.#take(() => [], this.#say.cleared),
      copy: () => this.#offer(asText(entries)),
      csv: () => download("list.csv", csvFile(asRows(entries, this.#say))),
      print: () => print(),
      remove: () => this.#remove(pressed.closest("li").dataset.record),
      share: () => this.#offer(new URL(`?r=${this.#ids}`, location.href)),
      undo: () => this.#undo(),
    };
    actions[pressed?.dataset.do]?.();
  }

  #remove(id) {
    const { name } = this.#entries.find((it) => it.id === id);
    this.#take((ids) => remove(ids, id), fill(this.#say.removed, { name }));
  }

  /** Take records away so that they can be brought back. */
  #take(next, message) {
    this.#before = saved.ids;
    saved.change(next);
    this.#tell(message, true);
    this.#find("undo").focus();
  }

  #undo() {
    saved.change((ids) => merge(this.#before, ids));
    this.#tell(this.#say.undone);
  }

  #adopt() {
    saved.change((ids) => merge(ids, this.#ids));
    const isWhole = this.#ids.every((id) => saved.ids.includes(id));
    this.#tell(fill(isWhole ? this.#say.adopted : this.#say.limit, { n: isWhole ? this.#ids.length : LIMIT }));
  }

  /** Give `text` away: to the clipboard if that is allowed, and in any case in a box. */
  async #offer(text) {
    const box = this.querySelector("textarea");
    this.#show("offer", true);
    box.value = text;
    box.select();
    this.#tell((await copy(text)) ? this.#say.copied : this.#say.copy_yourself);
  }

  #chosen(form) {
    return [...form.querySelectorAll(":checked")].map((it) => it.value);
  }

  #limitChoice() {
    for (const form of this.querySelectorAll("form")) {
      const { length } = this.#chosen(form);
      for (const box of form.querySelectorAll("input")) box.disabled = length >= MOST && !box.checked;
      form.querySelector("p > button").disabled = length < LEAST;
      form.lastElementChild.hidden = form.querySelectorAll("input").length < LEAST;
    }
  }

  #tell(message, canUndo = false) {
    this.querySelector("[role=status]").textContent = message;
    this.#show("undo", canUndo);
  }

  #show(name, isShown) {
    this.#find(name).hidden = !isShown;
  }

  #find(name) {
    return this.querySelector(`.saved__${name}, [data-do=${name}]`);
  }
}

customElements.define("saved-list", SavedList);
