// The reader's list, kept in the browser. What hinders keeping it is told, and nothing stored is ever written over unread.
// A list that cannot be kept goes along from page to page, as long as the tab is open.

import { kindsOfSite } from "./page.js";
import { add, merge, parse, remove } from "./saved.js";
import { recall, remember } from "./tab-memory.js";

const KEY = "saved";
const ASIDE = "saved.aside";

class SavedStorage extends EventTarget {
  /** @type {string[]} */
  #ids = [];
  /**
   * Why the list lives in this tab only; empty if it is kept.
   * @type {"blocked" | "full" | "unread" | ""}
   */
  trouble = "";
  /**
   * What the reader should hear of the last change.
   * @type {typeof this.trouble | "limit"}
   */
  notice = "";
  /**
   * What the last change has done, if a star did it and nothing hindered it.
   * @type {"kept" | "let_go" | ""}
   */
  done = "";

  constructor() {
    super();
    this.#read();
    const { ids } = parse(recall(KEY), kindsOfSite());
    if (ids.length) this.#write(merge(this.#ids, ids));
    addEventListener("storage", ({ key }) => (key === KEY || key === null) && this.#follow());
    addEventListener("pageshow", ({ persisted }) => persisted && this.#follow());
  }

  get ids() {
    return this.#ids;
  }

  /** @param {string} id */
  toggle(id) {
    const isKept = this.#ids.includes(id);
    this.change((ids) => (isKept ? remove(ids, id) : add(ids, id)), isKept ? "let_go" : "kept");
  }

  /**
   * Let `next` make the new list of the present one, and keep it.
   * @param {(ids: string[]) => string[]} next
   * @param {typeof this.done} done
   */
  change(next, done = "") {
    if (!this.trouble) this.#read(); // another tab may have been faster than its event
    const ids = next(this.#ids);
    const isRefused = ids === this.#ids;
    if (!isRefused) this.#write(ids);
    this.notice = this.trouble || (isRefused ? "limit" : "");
    this.done = this.notice ? "" : done;
    this.dispatchEvent(new Event("change"));
  }

  /** Move what could not be read to a place of its own, and keep this list. */
  startAnew() {
    try {
      localStorage.setItem(ASIDE, `${localStorage.getItem(KEY)}`);
      this.trouble = "";
      this.#write(this.#ids);
    } catch {
      // No room for it: all stays as it is, and the reader is told once more.
    }
    this.notice = this.trouble;
    this.dispatchEvent(new Event("change"));
  }

  #read() {
    try {
      const { ids, rest } = parse(localStorage.getItem(KEY), kindsOfSite());
      this.#ids = ids;
      this.trouble = rest.length ? "unread" : "";
    } catch {
      this.trouble = "blocked";
    }
  }

  /** @param {string[]} ids */
  #write(ids) {
    this.#ids = ids;
    if (this.trouble !== "unread") this.#store(ids);
    remember(KEY, this.trouble && ids.join(","));
  }

  /** @param {string[]} ids */
  #store(ids) {
    try {
      if (ids.length) localStorage.setItem(KEY, ids.join(","));
      else localStorage.removeItem(KEY);
      this.trouble = "";
    } catch (error) {
      const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
      this.trouble = isFull ? "full" : "blocked";
    }
  }

  /** Another tab has changed the list; what only this page holds is not given up. */
  #follow() {
    const own = this.trouble ? this.#ids : [];
    this.#read();
    if (own.length) this.#write(merge(this.#ids, own));
    this.notice = "";
    this.done = "";
    this.dispatchEvent(new Event("change"));
  }
}

export const saved = new SavedStorage();
