// <deadline-status data-type data-opens data-closes>: renews the status that was true when the page was built.

import { dayInKanazawa, statusOn } from "./status.js";
import { words } from "./words.js";

class DeadlineStatus extends HTMLElement {
  async connectedCallback() {
    const status = statusOn(this.dataset, dayInKanazawa(new Date()));
    const badge = this.firstElementChild;
    if (badge.classList.contains(`status--${status}`)) return;
    const say = await words("status");
    badge.className = `status status--${status}`;
    badge.textContent = say[status];
    for (const note of this.closest("section")?.querySelectorAll("[data-when]") ?? []) {
      note.hidden = note.dataset.when !== status;
    }
  }
}

customElements.define("deadline-status", DeadlineStatus);
