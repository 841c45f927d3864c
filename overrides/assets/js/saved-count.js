// <saved-count>: the way to the reader's list, with the number of its records. If the list cannot be kept, it says so,
// and the way then carries the list in its address.

import { button, make } from "./make.js";
import { find } from "./page.js";
import { LIMIT } from "./saved.js";
import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

/** Milliseconds for which good news stands; what hinders stays until the reader closes it. */
const READ = 6000;

class SavedCount extends HTMLElement {
  /** @type {Words<"star">} */
  #say;
  #link = find(this, "a", HTMLAnchorElement);
  #address = this.#link.href;
  #timer = 0;

  async connectedCallback() {
    this.#say = await words("star");
    saved.addEventListener("change", () => this.#renew());
    this.#renew();
    this.hidden = false;
  }

  #renew() {
    const { ids, notice, done, trouble } = saved;
    this.#link.href = this.#address + (trouble && ids.length ? `?r=${ids}` : "");
    this.#link.ariaLabel = fill(this.#say.list_of, { n: ids.length });
    const number = this.#link.lastChild;
    if (number) number.textContent = String(ids.length || "");
    this.#tell(document.querySelector("saved-list") ? "" : notice || done); // the list says it itself
  }

  /** @param {typeof saved.notice | typeof saved.done} message */
  #tell(message) {
    const { open, close } = this.#say;
    const link = make("a", { href: this.#link.href }, open);
    const text = message && fill(this.#say[message], { n: LIMIT, count: saved.ids.length });
    const inside = text ? [text, " ", link, " ", button(close, () => this.#close())] : [];
    this.lastElementChild?.replaceChildren(...inside);
    clearTimeout(this.#timer);
    if (message && message === saved.done) this.#timer = setTimeout(() => this.#fade(), READ);
  }

  /** A message that somebody is about to use stays. */
  #fade() {
    if (!this.lastElementChild?.matches(":hover, :focus-within")) this.#tell("");
  }

  #close() {
    this.#tell("");
    this.#link.focus();
  }
}

customElements.define("saved-count", SavedCount);
