// <deadline-status data-type data-opens data-closes data-until data-day data-ended data-starts data-ends data-others>: renews
// the status that was true when the page was built, and the day beside it where that has passed or another part speaks now.

import { findAll } from "./page.js";
import { bestOf, dayInJapan } from "./status.js";
import { words } from "./words.js";

/**
 * Let `element`, also one of a page that was only fetched, say what is true today.
 * @param {HTMLElement} element
 */
export async function renew(element) {
  const today = dayInJapan();
  // That the conditions are those of an earlier year is told also where a printed day makes the status.
  for (const notice of findAll(element.ownerDocument, "[data-over]")) notice.hidden = today <= `${notice.dataset.over}`;
  const { status, part, last } = bestOf(element.dataset, today);
  if ("day" in element.dataset) tellDay(element, part.day, last);
  const badge = element.firstElementChild;
  if (!badge || element.dataset.status === status) return;
  const say = await words("status");
  element.dataset.status = status;
  badge.className = `status status--${status}`;
  badge.textContent = say[status];
  const section = element.closest(".deadline")?.closest("section");
  for (const note of section ? findAll(section, "[data-when]") : []) {
    note.hidden = note.dataset.when !== status;
  }
}

/**
 * Let the day beside the status be that of the part which speaks now.
 * @param {HTMLElement} element
 * @param {string | undefined} day
 * @param {string} last
 */
function tellDay({ parentElement }, day, last) {
  const time = parentElement?.querySelector("time");
  if (!time) return;
  time.hidden = !day;
  time.dateTime = last;
  time.textContent = day ?? "";
}

class DeadlineStatus extends HTMLElement {
  connectedCallback() {
    return renew(this);
  }
}

customElements.define("deadline-status", DeadlineStatus);
