// <last-day data-day>: says of a day by which something must be done that it has passed, on the reader's clock.

import { find } from "./page.js";
import { isValid } from "./status.js";

class LastDay extends HTMLElement {
  connectedCallback() {
    find(this, "[hidden]").hidden = isValid(this.dataset.day);
  }
}

customElements.define("last-day", LastDay);
