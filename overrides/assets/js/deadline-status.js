// <deadline-status data-type data-opens data-closes data-starts data-ends>: renews the status that was true when the page
// was built.

import { findAll } from "./page.js";
import { dayInJapan, statusOn } from "./status.js";
import { words } from "./words.js";

/**
 * Let `element`, also one of a page that was only fetched, say what is true today.
 * @param {HTMLElement} element
 */
export async function renew(element) {
  const today = dayInJapan();
  // That the conditions are those of an earlier year is told also where a printed day makes the status.
  for (const notice of findAll(element.ownerDocument, "[data-over]")) notice.hidden = today <= `${notice.dataset.over}`;
  const status = statusOn(element.dataset, today);
  const badge = element.firstElementChild;
  if (!badge || element.dataset.status === status) return;
  const say = await words("status");
  element.dataset.status = status;
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
