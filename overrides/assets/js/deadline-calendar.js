// <deadline-calendar>: moves months that are over in Japan to the past, marks the present one, and brings programs whose
// conditions have ended since to their part. The page was built on some day; the reader may come weeks later, or from the
// other side of the world.

import { find, findAll } from "./page.js";
import { dayInJapan, statusOn } from "./status.js";

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
    this.#moveEarlier();
  }

  #moveEarlier() {
    const earlier = find(document, "[data-undated=earlier-terms]");
    for (const call of findAll(document, "[data-undated]:not([data-undated=earlier-terms]) [data-type]")) {
      if (statusOn(call.dataset) !== "earlier-terms") continue;
      find(earlier, "[data-moved]").append(call);
      earlier.hidden = false;
    }
  }
}

/** @param {HTMLElement} element */
function monthOf({ dataset }) {
  return dataset.month ?? "";
}

customElements.define("deadline-calendar", DeadlineCalendar);
