// Whether one can still apply, on a given day in Japan. The same rule as src/catalog/rules/status.py; both are
// tested with tests/vectors/status.json.

import table from "./tables/status.js";

const DAY = 24 * 60 * 60 * 1000;

/** The day it is in Japan, as `2026-11-21`, wherever the reader is. */
export function dayInJapan(now = new Date()) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(now);
}

/**
 * Whether a certificate still holds on a day; its last day, if one is known, still counts.
 * @param {string | undefined} until
 */
export const isValid = (until, today = dayInJapan()) => !until || today <= until;

/**
 * The status of an application on a day. Days are ISO and may be absent: `opens` and `closes` are its own, `starts` and
 * `ends` those of the period for which its conditions hold.
 * @param {Application} application
 * @returns {Status}
 */
export function statusOn({ type, opens, closes, starts, ends }, today = dayInJapan()) {
  if (type === "deadline" && closes) return before(closes, today, opens);
  if (ends && today > ends) return "earlier-terms";
  if (!type || type === "deadline" || type === "not-printed") return "not-printed";
  return starts && today < starts ? "upcoming" : /** @type {Status} */ (type);
}

/**
 * @param {string} closes
 * @param {string} today
 * @param {string | undefined} opens
 * @returns {Status}
 */
function before(closes, today, opens) {
  if (opens && today < opens) return "upcoming";
  if (today > closes) return "closed";
  if (today === closes) return "last-day";
  return (Date.parse(closes) - Date.parse(today)) / DAY <= table.soon_days ? "closing-soon" : "open";
}

/**
 * Whether one can apply on this very day.
 * @param {Status} status
 */
export const isNow = (status) => table.now.includes(status);
