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
 * The status of an application on a day; days are ISO, `opens` and `closes` may be absent.
 * @param {Application} application
 * @returns {Status}
 */
export function statusOn({ type, opens, closes }, today = dayInJapan()) {
  if (type !== "deadline") return /** @type {Status} */ (type);
  if (!closes) return "not-printed";
  if (opens && today < opens) return "upcoming";
  if (today > closes) return "closed";
  if (today === closes) return "last-day";
  return (Date.parse(closes) - Date.parse(today)) / DAY <= table.soon_days ? "closing-soon" : "open";
}
