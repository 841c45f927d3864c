// Amounts as people in each language write them: `1億2,500万円`, `¥125 million`. The same as `money` in
// src/catalog/views/formats.py; both are tested with tests/vectors/money.json.

const MAN = 10_000n;
const OKU = 100_000_000n;
const MILLION = 1_000_000n;
const TENTH = MILLION / 10n;

/** @param {bigint} number */
const grouped = (number) => number.toLocaleString("en-US");

/**
 * Write an amount of whole yen.
 * @param {string | number | bigint} yen
 * @param {Lang} lang
 */
export function money(yen, lang) {
  const amount = BigInt(yen);
  return lang === "en" ? english(amount) : japanese(amount);
}

/** @param {bigint} yen */
function japanese(yen) {
  const oku = yen / OKU && `${grouped(yen / OKU)}億`;
  const man = (yen % OKU) / MAN && `${grouped((yen % OKU) / MAN)}万`;
  const one = yen % MAN && grouped(yen % MAN);
  return `${[oku, man, one].filter(Boolean).join("") || "0"}円`;
}

/** @param {bigint} yen */
function english(yen) {
  if (yen < MILLION || yen % TENTH) return `¥${grouped(yen)}`;
  const tenth = (yen % MILLION) / TENTH;
  return `¥${grouped(yen / MILLION)}${tenth ? `.${tenth}` : ""} million`;
}
