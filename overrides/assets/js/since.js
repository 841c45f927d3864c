// Since when something has been there, as people write it: 令和3年4月, R3.4, 2021/4, 5年前, April 2021. Touches no page.

/** @type {Record<string, number>} */
const BEFORE_FIRST = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const SHORT = "令平昭大明";
const LETTERS = "rhstm";
const ERA = "(令和|平成|昭和|大正|明治|[rhstm令平昭大明])[.]?(元|\\d{1,2})";
const YEAR = `(?:${ERA}|(\\d{4}))`;
const MONTH = new RegExp(`^${YEAR}(?:[年./-]?(\\d{1,2})月?(?:[./-]?\\d{1,2}日?)?|年)?(?:から|より|~)?$`);
const AGO =
  /^(?:約|およそ)?(?:(\d{1,3})(?:年|years?|yrs?))?(半年?)?(?:(\d{1,3})(?:か月|カ月|ヶ月|ケ月|箇月|months?))?(?:前|ago)(?:から)?$/;
const NAMES = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMED = new RegExp(`^(?:since)?(\\d{4})?(${NAMES.join("|")})[a-z]*[.,]?(\\d{4})?$`);

/**
 * The first and the last month that a text may mean, counted from year 0; null if it cannot be read.
 * @param {string | null} typed
 * @param {string} today such as `2026-11-21`
 * @returns {[number, number] | null}
 */
export function monthsIn(typed, today) {
  const text = plain(typed ?? "");
  return ago(text, countMonths(today.slice(0, 4), today.slice(5, 7))) ?? named(text) ?? written(text);
}

/** @param {string} text */
function plain(text) {
  const narrow = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/\s/g, "")
    .replace(/^(?:an?|one)(?=year|month)/, "1");
  return narrow.replace(/[〇一二三四五六七八九十]+/g, (kanji) => `${numberOf(kanji)}`);
}

/** 十二 is 12, 二〇二一 is 2021. @param {string} kanji */
function numberOf(kanji) {
  const digit = (/** @type {string} */ sign) => "〇一二三四五六七八九".indexOf(sign);
  if (!kanji.includes("十")) return [...kanji].map(digit).join("");
  const [tens = "", ones = ""] = kanji.split("十");
  return (tens ? digit(tens) : 1) * 10 + (ones ? digit(ones) : 0);
}

/** @param {string} text @param {number} now @returns {[number, number] | null} */
function ago(text, now) {
  const [all, years, half, months] = AGO.exec(text) ?? [];
  if (!all || !(years || half || months)) return null;
  const month = now - Number(years ?? 0) * 12 - (half ? 6 : 0) - Number(months ?? 0);
  return [month, month];
}

/** @param {string} text @returns {[number, number] | null} */
function named(text) {
  const [, before, name = "", after] = NAMED.exec(text) ?? [];
  const year = before ?? after;
  const month = year ? countMonths(year, `${NAMES.indexOf(name) + 1}`) : 0;
  return year ? [month, month] : null;
}

/** A year alone may mean any of its months. @param {string} text @returns {[number, number] | null} */
function written(text) {
  const [all, era, count, western, month] = MONTH.exec(text) ?? [];
  if (!all) return null;
  const year = western ?? (era && count ? `${yearOf(era, count)}` : "");
  if (month === undefined) return [countMonths(year, "1"), countMonths(year, "12")];
  const found = countMonths(year, month);
  return Number(month) >= 1 && Number(month) <= 12 ? [found, found] : null;
}

/** @param {string} era @param {string} count */
function yearOf(era, count) {
  const at = Math.max(SHORT.indexOf(era), LETTERS.indexOf(era));
  const before = BEFORE_FIRST[era] ?? Object.values(BEFORE_FIRST)[at] ?? 0;
  return before + (count === "元" ? 1 : Number(count));
}

/** @param {string} year @param {string} month */
function countMonths(year, month) {
  return Number(year) * 12 + Number(month);
}

/**
 * The least and the most full years since then: the day within a month is not known; null if the text cannot be read.
 * @param {string | null} since
 * @param {string} today
 * @returns {[number, number] | null}
 */
export function yearsSince(since, today) {
  const found = monthsIn(since, today);
  if (!found) return null;
  const now = countMonths(today.slice(0, 4), today.slice(5, 7));
  /** @param {number} months */
  const full = (months) => Math.max(0, Math.floor(months / 12));
  return [full(now - found[1] - 1), full(now - found[0])];
}
