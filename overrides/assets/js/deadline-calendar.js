// <deadline-calendar>: moves months that are over in Japan to the past, marks the present one, and brings programs whose
// conditions have ended since to their part. The page was built on some day; the reader may come weeks later, or from the
// other side of the world.

import { find, findAll } from "./page.js";
import { dayInJapan, statusOn } from "./status.js";

class DeadlineCalendar extends HTMLElement {
  connectedCallback() {
    const now = dayInJapan().slice(0, 7);
    const [ahead, past] = /** @type {[HTMLElement, HTMLElement]} */ (findAll(this, "[data-months]"));
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
    const none = find(this, "[data-none]");
    none.hidden = !!ahead.children.length;
    const folded = /** @type {HTMLDetailsElement} */ (past.parentElement);
    folded.hidden = !past.children.length;
    folded.open ||= !none.hidden;
    this.#moveEarlier();
  }

  #moveEarlier() {
    for (const call of findAll(document, ".desk [data-type]")) {
      if (statusOn(call.dataset) === "earlier-terms") find(document, "[data-moved]").append(call);
    }
    for (const part of findAll(document, ".desk, [data-undated]")) {
      const programs = new Set(findAll(part, "[data-record] a").map(String)); // by their addresses
      part.hidden = !programs.size;
      for (const count of findAll(document, `[data-count=${part.dataset.undated}]`)) {
        count.textContent = `${programs.size}`;
        /** @type {HTMLElement} */ (count.parentElement).hidden = !programs.size;
      }
    }
  }
}

/** @param {HTMLElement} element */
function monthOf({ dataset }) {
  return dataset.month ?? "";
}

customElements.define("deadline-calendar", DeadlineCalendar);
