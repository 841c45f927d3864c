// <deadline-status data-type data-opens data-closes>: renews the status that was true when the page was built.

import { findAll } from "./page.js";
import { statusOn } from "./status.js";
import { words } from "./words.js";

/**
 * Let `element`, also one of a page that was only fetched, say what is true today.
 * @param {HTMLElement} element
 */
export async function renew(element) {
  const status = statusOn(element.dataset);
  const badge = element.firstElementChild;
  if (!badge || badge.classList.contains(`status--${status}`)) return;
  const say = await words("status");
  badge.className = `status status--${status}`;
  badge.textContent = say[status];
  const section = element.closest("section");
  for (const note of section ? findAll(section, "[data-when]") : []) {
    note.hidden = note.dataset.when !== status;
  }
}

class DeadlineStatus extends HTMLElement {
  connectedCallback() {
    return renew(this);
  }
}

customElements.define("deadline-status", DeadlineStatus);
