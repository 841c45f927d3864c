// <last-day data-day>: what it begins with, and what to say when the day has passed, on the reader's clock. A status gives
// its place to that, a day stays.

import { findAll } from "./page.js";
import { isValid } from "./status.js";

class LastDay extends HTMLElement {
  connectedCallback() {
    const [now, then] = findAll(this, ":scope > *");
    const isPast = !isValid(this.dataset.day);
    if (then) then.hidden = !isPast;
    if (now?.matches(".status")) now.hidden = isPast;
  }
}

customElements.define("last-day", LastDay);
