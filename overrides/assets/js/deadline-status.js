// <deadline-status data-type data-opens data-closes>: renews the status that was true when the page was built.

import { statusOn } from "./status.js";
import { words } from "./words.js";

/** Let `element`, also one of a page that was only fetched, say what is true today. */
export async function renew(element) {
  const status = statusOn(element.dataset);
  const badge = element.firstElementChild;
  if (badge.classList.contains(`status--${status}`)) return;
  const say = await words("status");
  badge.className = `status status--${status}`;
  badge.textContent = say[status];
  for (const note of element.closest("section")?.querySelectorAll("[data-when]") ?? []) {
    note.hidden = note.dataset.when !== status;
  }
}

class DeadlineStatus extends HTMLElement {
  connectedCallback() {
    return renew(this);
  }
}

customElements.define("deadline-status", DeadlineStatus);
