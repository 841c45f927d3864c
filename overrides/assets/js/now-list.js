// <now-list>: takes out what nobody can apply for today. The page was built on some day; the reader may come weeks later.

import { find, findAll } from "./page.js";
import { bestOf, isNow } from "./status.js";

class NowList extends HTMLElement {
  connectedCallback() {
    for (const card of findAll(this, "[data-record]")) {
      if (!isNow(bestOf(find(card, "deadline-status").dataset).status)) card.remove();
    }
    find(this, "[data-none]").hidden = this.querySelector("[data-record]") !== null;
  }
}

customElements.define("now-list", NowList);
