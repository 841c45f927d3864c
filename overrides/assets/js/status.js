// Whether one can still apply, on a given day in Kanazawa. The same rule as src/catalog/rules/status.py; both are
// tested with tests/vectors/status.json.

const SOON = 30;
const DAY = 24 * 60 * 60 * 1000;

/** The day it is in Kanazawa at `now`, as `2026-11-21`, whatever the clock of the reader says. */
export function dayInKanazawa(now) {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(now);
}

/** The status of an application on `today`; days are ISO, `opens` and `closes` may be absent. */
export function statusOn({ type, opens, closes }, today) {
  if (type !== "deadline") return type;
  if (!closes) return "not-printed";
  if (opens && today < opens) return "upcoming";
  if (today > closes) return "closed";
  if (today === closes) return "last-day";
  return (Date.parse(closes) - Date.parse(today)) / DAY <= SOON ? "closing-soon" : "open";
}
