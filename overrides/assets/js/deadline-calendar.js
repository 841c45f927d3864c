// <deadline-calendar>: moves months that are over in Japan to the past, and marks the present one. The page was
// built on some day; the reader may come weeks later, or from the other side of the world.

import { dayInJapan } from "./status.js";

class DeadlineCalendar extends HTMLElement {
  connectedCallback() {
    const now = dayInJapan().slice(0, 7);
    const [ahead, past] = ["ahead", "past"].map((name) => this.querySelector(`[data-months=${name}]`));
    // Those ahead go forwards and those past go backwards, so each that moves joins the near end.
    for (const month of ahead.querySelectorAll("[data-month]")) {
      if (month.dataset.month < now) past.prepend(month);
    }
    for (const month of past.querySelectorAll("[data-month]")) {
      if (month.dataset.month >= now) ahead.prepend(month);
      month.querySelector(".month__now").hidden = true;
    }
    for (const month of ahead.children) {
      month.querySelector(".month__now").hidden = month.dataset.month !== now;
    }
    this.querySelector("[data-none]").hidden = ahead.children.length > 0;
    past.parentElement.hidden = !past.children.length;
    if (!ahead.children.length) past.parentElement.open = true;
  }
}

customElements.define("deadline-calendar", DeadlineCalendar);
