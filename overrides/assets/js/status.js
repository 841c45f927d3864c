// Whether one can still apply, on a given day in Japan. The same rule as src/catalog/rules/status.py; both are
// tested with tests/vectors/status.json and stands.json.

import table from "./tables/status.js";

const DAY = 24 * 60 * 60 * 1000;
const NEVER = "9999-12-31";
const JAPAN = DAY * (9 / 24); // ahead of Greenwich, summer and winter; Intl would take a phone a dozen milliseconds

/** The day it is in Japan, as `2026-11-21`, wherever the reader is. */
export function dayInJapan(now = new Date()) {
  return new Date(now.getTime() + JAPAN).toISOString().slice(0, 10);
}

/**
 * Whether a certificate still holds on a day; its last day, if one is known, still counts.
 * @param {string | undefined} until
 */
export const isValid = (until, today = dayInJapan()) => !until || today <= until;

/**
 * The status of an application on a day. Days are ISO and may be absent: `opens` and `closes` are its own, `until` is the
 * last for something else that must be done, `starts` and `ends` are those of the period for which its conditions hold.
 * @param {Application} application
 * @returns {Status}
 */
export function statusOn({ type, opens, closes, until, starts, ends }, today = dayInJapan()) {
  if (!isValid(until, today)) return "closed";
  if (type === "deadline" && closes) return between(opens, closes, today);
  if (ends && today > ends) return "earlier-terms";
  if (type === "yearly" && closes) return between(...thisTime(opens, closes, today), today);
  const status = table.without_a_day[type ?? ""] ?? "not-printed";
  return status !== "not-printed" && starts && today < starts ? "upcoming" : status;
}

/**
 * @param {string | undefined} opens
 * @param {string} closes
 * @param {string} today
 * @returns {Status}
 */
function between(opens, closes, today) {
  if (opens && today < opens) return "upcoming";
  if (today > closes) return "closed";
  if (today === closes) return "last-day";
  return (Date.parse(closes) - Date.parse(today)) / DAY <= table.soon_days ? "closing-soon" : "open";
}

/**
 * The days of a yearly window that are now, or that come next; without a first day it opens on 1 April.
 * @param {string | undefined} opens
 * @param {string} closes
 * @param {string} today
 * @returns {[string, string]}
 */
function thisTime(opens, closes, today) {
  const year = yearOf(today) + Number(inYear(closes, yearOf(today)) < today);
  const last = inYear(closes, year);
  const april = `${year - Number(last.slice(5) < "04")}-04-01`;
  return [opens ? inYear(opens, year + yearOf(opens) - yearOf(closes)) : april, last];
}

/** @param {string} day */
const yearOf = (day) => Number(day.slice(0, 4));

/** @param {string} day @param {number} year */
function inYear(day, year) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day.endsWith("-02-29") && !isLeap ? `${year}-02-28` : `${year}${day.slice(4)}`;
}

/**
 * How a program or a course stands, with the part that speaks for it: the best one, of equals that which lasts
 * longest, and of those yet to open that which opens first.
 * @param {Standing} said what the page or the index says: one part, and in `others` those that were not the best when
 * the site was built, as JSON where a page says them
 * @returns {{ status: Status, part: Stand, last: string }} with the last day of the part, if one is known
 */
export function bestOf({ others, starts, ends, ...own }, today = dayInJapan()) {
  /** @type {Stand[]} */
  const more = typeof others === "string" ? JSON.parse(others || "[]") : (others ?? []);
  const parts = [own, ...more].map((part) => {
    const status = statusOn({ ...part, starts, ends }, today);
    const [opens, last] = daysOf(part, today);
    const rank = table.best_first.indexOf(table.open_too[status]?.[0] ?? status);
    return { status, part: told(part, status), last, rank, day: (status === "upcoming" && opens) || last || NEVER };
  });
  return parts.reduce((best, one) => (isBetter(one, best) ? one : best));
}

/**
 * A part with its day in the words that its status asks for.
 * @param {Stand} part @param {Status} status
 */
const told = (part, status) => (status === "closed" && part.ended ? { ...part, day: part.ended } : part);

/** @typedef {{ status: Status, rank: number, day: string }} Ranked */

/** @param {Ranked} one @param {Ranked} other */
function isBetter(one, other) {
  if (one.rank !== other.rank) return one.rank < other.rank;
  return one.status === "upcoming" ? one.day < other.day : one.day > other.day;
}

/**
 * The first and the last day of a part, empty where none is known.
 * @param {Stand} part
 * @param {string} today
 * @returns {[string, string]}
 */
function daysOf({ type, opens = "", closes = "", until = "" }, today) {
  if ((type !== "deadline" && type !== "yearly") || !closes) return ["", until];
  const [first, last] = type === "yearly" ? thisTime(opens, closes, today) : [opens, closes];
  return [first, until && until < last ? until : last];
}

/**
 * Whether one can apply on this very day.
 * @param {Status} status
 */
export const isNow = (status) => table.now.includes(status);
