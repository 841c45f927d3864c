// <saved-list>: the reader's list, or one that an address brings (`/list/?r=programs/a,facilities/b`), which never touches
// the reader's own unless they ask for it.

import "./deadline-status.js";
import { csvFile } from "./csv.js";
import { around, copy, download, find, findAll, kindsOfSite } from "./page.js";
import { LIMIT, merge, parse, remove } from "./saved.js";
import { asRows, asText, entryOf } from "./saved-entries.js";
import { SavedForm } from "./saved-form.js";
import { recordsOf } from "./saved-records.js";
import { saved } from "./saved-storage.js";
import { partsShown, sheetQuery } from "./saved-view.js";
import { dayInJapan } from "./status.js";
import { fill, words } from "./words.js";

class SavedList extends HTMLElement {
  /** @type {Words<"saved">} */
  #say;
  /** @type {Words<"status">} */
  #statuses;
  #address = parse(new URLSearchParams(location.search).get("r"), kindsOfSite());
  #isShared = this.#address.ids.length > 0;
  #forms = findAll(this, "form", HTMLFormElement).map(
    (form) => new SavedForm(form, find(this, "template", HTMLTemplateElement)),
  );
  /** @type {SavedEntry[]} */
  #entries = [];
  /** @type {string[]} */
  #before = [];
  #drawn = 0;

  async connectedCallback() {
    [this.#say, this.#statuses] = await Promise.all([words("saved"), words("status")]);
    this.addEventListener("click", (event) => this.#press(around(event, "[data-do]")));
    for (const form of this.#forms) this.addEventListener("change", () => form.limitChoice());
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
    const ids = this.#ids;
    this.#drawn += 1;
    const number = this.#drawn;
    const { records, isWhole } = await recordsOf(ids);
    if (number !== this.#drawn) return;
    if (!isWhole) this.#tell(this.#say.not_loaded);
    const home = new URL(`${this.dataset.home}`, location.href);
    const told = { say: this.#say, statuses: this.#statuses, today: dayInJapan(), home, isWhole };
    this.#entries = ids.map((id) => entryOf(id, records.get(id), told));
    for (const form of this.#forms) form.show(this.#entries, this.#isShared);
    this.#frame(ids);
  }

  /**
   * What stands around the records.
   * @param {string[]} ids
   */
  #frame(ids) {
    const trouble = saved.notice || saved.trouble;
    const shown = partsShown({ count: ids.length, isShared: this.#isShared, trouble });
    for (const [name, isShown] of Object.entries(shown)) this.#show(name, isShown);
    find(this.#part("trouble"), "p").textContent = trouble && fill(this.#say[trouble], { n: LIMIT });
    if (!this.#isShared && !saved.trouble) return;
    for (const sheet of findAll(this, ".saved__sheet a", HTMLAnchorElement)) sheet.search = sheetQuery(ids);
  }

  /** @param {HTMLElement | null} pressed */
  #press(pressed) {
    /** @type {Record<string, () => unknown>} */
    const actions = {
      adopt: () => this.#adopt(),
      anew: () => saved.startAnew(),
      clear: () => this.#take(() => [], this.#say.cleared),
      copy: () => this.#offer(asText(this.#entries)),
      csv: () => download("list.csv", csvFile(asRows(this.#entries, this.#say))),
      print: () => print(),
      remove: () => this.#remove(pressed?.closest("li")?.dataset.record),
      share: () => this.#offer(`${new URL(`?r=${this.#ids}`, location.href)}`),
      undo: () => this.#undo(),
    };
    actions[pressed?.dataset.do ?? ""]?.();
  }

  /** @param {string | undefined} id */
  #remove(id) {
    const entry = this.#entries.find((one) => one.id === id);
    if (entry) this.#take((ids) => remove(ids, entry.id), fill(this.#say.removed, { name: entry.name }));
  }

  /**
   * Take records away so that they can be brought back.
   * @param {(ids: string[]) => string[]} next
   * @param {string} message
   */
  #take(next, message) {
    this.#before = saved.ids;
    saved.change(next);
    this.#tell(message, true);
    this.#part("undo").focus();
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

  /**
   * Give `text` away: to the clipboard if that is allowed, and in any case in a box.
   * @param {string} text
   */
  async #offer(text) {
    const box = find(this, "textarea", HTMLTextAreaElement);
    this.#show("offer", true);
    box.value = text;
    box.select();
    this.#tell((await copy(text)) ? this.#say.copied : this.#say.copy_yourself);
  }

  /** @param {string} message */
  #tell(message, canUndo = false) {
    find(this, "[role=status]").textContent = message;
    this.#show("undo", canUndo);
  }

  /** @param {string} name @param {boolean} isShown */
  #show(name, isShown) {
    this.#part(name).hidden = !isShown;
  }

  /** @param {string} name */
  #part(name) {
    return find(this, `.saved__${name}, [data-do=${name}]`);
  }
}

customElements.define("saved-list", SavedList);
