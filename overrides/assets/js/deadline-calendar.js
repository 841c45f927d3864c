// <deadline-calendar>: moves months that are over in Japan to the past, and marks the present one. The page was
// built on some day; the reader may come weeks later, or from the other side of the world.

import { find, findAll } from "./page.js";
import { dayInJapan } from "./status.js";

class DeadlineCalendar extends HTMLElement {
  connectedCallback() {
    const now = dayInJapan().slice(0, 7);
    const [ahead, past] = [find(this, "[data-months=ahead]"), find(this, "[data-months=past]")];
    // Those ahead go forwards and those past go backwards, so each that moves joins the near end.
    for (const month of findAll(ahead, "[data-month]")) {
      if (monthOf(month) < now) past.prepend(month);
    }
    for (const month of findAll(past, "[data-month]")) {
      if (monthOf(month) >= now) ahead.prepend(month);
    }
    for (const month of findAll(this, "[data-month]")) {
      find(month, ".month__now").hidden = monthOf(month) !== now;
    }
    find(this, "[data-none]").hidden = ahead.children.length > 0;
    const folded = /** @type {HTMLDetailsElement} */ (past.parentElement);
    folded.hidden = !past.children.length;
    if (!ahead.children.length) folded.open = true;
  }
}

/** @param {HTMLElement} element */
function monthOf({ dataset }) {
  return dataset.month ?? "";
}

customElements.define("deadline-calendar", DeadlineCalendar);
