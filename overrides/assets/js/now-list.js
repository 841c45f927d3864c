// <now-list>: takes out what nobody can apply for today, and counts anew. The page was built on some day; the reader may
// come weeks later.

import { find, findAll } from "./page.js";
import { bestOf, isNow } from "./status.js";

class NowList extends HTMLElement {
  connectedCallback() {
    for (const card of findAll(this, "[data-record]")) {
      if (!isNow(bestOf(find(card, "deadline-status").dataset).status)) card.remove();
    }
    find(this, "[data-none]").hidden = this.querySelector("[data-record]") !== null;
    this.#count("now", isNow);
    find(this, "[data-earlier]").hidden = !this.#count("earlier-terms", (status) => status === "earlier-terms");
  }

  /** @param {string} name @param {(status: Status) => boolean} isCounted */
  #count(name, isCounted) {
    /** @type {[number, Standing][]} */
    const applications = JSON.parse(`${this.dataset.applications}`);
    const counted = applications.filter(([, application]) => isCounted(bestOf(application).status));
    const n = counted.reduce((sum, [alike]) => sum + alike, 0);
    find(this, `[data-count="${name}"]`).textContent = `${n}`;
    return n;
  }
}

customElements.define("now-list", NowList);
