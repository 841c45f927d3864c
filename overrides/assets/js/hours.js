// Whether a place is open at a time in Japan, and when it opens next. Decides only, and rather says nothing than what no
// source says: over New Year, on holidays of a desk that is open on some weekdays, and beyond the known holidays.

import table from "./tables/holidays.js";

const DAY = 24 * 60 * 60 * 1000;
const AHEAD = 6;

/**
 * How a place stands: nothing where nobody can say.
 * @param {OpeningHours} hours
 * @returns {{ closes: string } | { opens?: string, weekday?: number, isToday?: boolean } | undefined}
 */
export function standsAt(hours, now = new Date()) {
  const { day, time } = inJapan(now);
  const today = spansOn(hours, day);
  if (!today) return undefined;
  const open = today.find(({ opens, closes }) => opens <= time && time < closes);
  if (open) return { closes: open.closes };
  const later = today.find(({ opens }) => time < opens);
  return later ? { opens: later.opens, weekday: weekdayOf(day), isToday: true } : nextAfter(hours, day);
}

/** @param {OpeningHours} hours @param {string} today */
function nextAfter(hours, today) {
  for (let n = 1; n <= AHEAD; n++) {
    const day = new Date(Date.parse(today) + n * DAY).toISOString().slice(0, 10);
    const spans = spansOn(hours, day);
    if (!spans) return {};
    if (spans[0]) return { opens: spans[0].opens, weekday: weekdayOf(day) };
  }
  return {};
}

/**
 * The spans of a day in order; nothing where no source says whether the place is open.
 * @param {OpeningHours} hours
 * @param {string} day
 */
function spansOn({ spans, closedOn }, day) {
  if (Number(day.slice(0, 4)) > table.last_year) return undefined;
  if (!spans.length || day.slice(5) >= "12-29" || day.slice(5) <= "01-03") return undefined;
  const isEveryDay = spans.every(([days]) => days.length === 7);
  const isHoliday = table.days.includes(day);
  if (isHoliday && closedOn.includes("holidays")) return [];
  if (isHoliday && !isEveryDay) return undefined;
  const own = spans.filter(([days]) => days.includes(weekdayOf(day)));
  return own.map(([, opens, closes]) => ({ opens, closes })).sort((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** @param {string} day */
const weekdayOf = (day) => new Date(day).getUTCDay() || 7;

/** @param {Date} now */
function inJapan(now) {
  const there = new Date(now.getTime() + 9 * 60 * 60 * 1000).toISOString(); // Japan knows no summer time
  return { day: there.slice(0, 10), time: there.slice(11, 16) };
}
