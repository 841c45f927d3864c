// <saved-count>: the way to the reader's list, with the number of its records. If the list cannot be kept, it says so,
// and the way then carries the list in its address.

import { LIMIT, serialise } from "./saved.js";
import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

class SavedCount extends HTMLElement {
  #say;
  #link = this.querySelector("a");
  #note = this.querySelector("[role=status]");
  #address = this.#link.getAttribute("href");

  async connectedCallback() {
    this.#say = await words("star");
    saved.addEventListener("change", () => this.#renew());
    this.#renew();
    this.hidden = false;
  }

  #renew() {
    const { ids, notice, trouble } = saved;
    this.#link.href = this.#address + (trouble && ids.length ? `?r=${serialise(ids)}` : "");
    this.#link.setAttribute("aria-label", fill(this.#say.list_of, { n: ids.length }));
    this.querySelector("b").textContent = ids.length || "";
    const saysItself = document.querySelector("saved-list");
    this.#note.replaceChildren(...(notice && !saysItself ? this.#told(notice) : []));
  }

  #told(notice) {
    const close = Object.assign(document.createElement("button"), { type: "button", textContent: this.#say.close });
    close.onclick = () => {
      this.#note.replaceChildren();
      this.#link.focus();
    };
    const open = Object.assign(document.createElement("a"), { href: this.#link.href, textContent: this.#say.open });
    const text = fill(this.#say[notice], { n: LIMIT });
    return [text, " ", open, " ", close];
  }
}

customElements.define("saved-count", SavedCount);
