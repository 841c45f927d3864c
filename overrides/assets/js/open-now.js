// <open-now data-spans data-closed-on>: says beside the hours of a place whether it is open now, on the reader's clock in
// Japan's time. Without it the hours stand alone.

import { standsAt } from "./hours.js";
import { fill, words } from "./words.js";

const WEEK = /** @type {const} */ (["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]);

class OpenNow extends HTMLElement {
  async connectedCallback() {
    const { spans = "[]", closedOn = "" } = this.dataset;
    const stands = standsAt({ spans: JSON.parse(spans), closedOn: closedOn.split(" ") });
    if (!stands) return;
    this.textContent = told(stands, await words("hours"), await words("weekday"));
    this.dataset.open = String("closes" in stands);
    this.hidden = false;
  }
}

/** @param {NonNullable<ReturnType<typeof standsAt>>} stands @param {Words<"hours">} say @param {Words<"weekday">} week */
function told(stands, say, week) {
  if ("closes" in stands) return fill(say.open, { closes: clock(stands.closes) });
  const { opens, weekday, isToday } = stands;
  if (!opens || !weekday) return say.closed;
  const opening = { time: clock(opens), day: week[WEEK[weekday - 1] ?? "monday"] };
  return fill(isToday ? say.opens_today : say.opens, opening);
}

/** @param {string} time */
const clock = (time) => time.replace(/^0/, "");

customElements.define("open-now", OpenNow);
