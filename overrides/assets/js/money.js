// Amounts as people in each language write them: `1億2,500万円`, `¥125 million`. The same as `money` in
// src/catalog/views/formats.py; both are tested with tests/vectors/money.json.

const MAN = 10_000n;
const OKU = 100_000_000n;
const MILLION = 1_000_000n;
const TENTH = MILLION / 10n;

const grouped = (number) => number.toLocaleString("en-US");

/** Write an amount of whole yen, a number or a BigInt. */
export function money(yen, lang) {
  const amount = BigInt(yen);
  return lang === "en" ? english(amount) : japanese(amount);
}

function japanese(yen) {
  const parts = [
    [yen / OKU, "億"],
    [(yen % OKU) / MAN, "万"],
    [yen % MAN, ""],
  ];
  const said = parts.filter(([number]) => number).map(([number, unit]) => grouped(number) + unit);
  return `${said.join("") || "0"}円`;
}

function english(yen) {
  if (yen < MILLION || yen % TENTH) return `¥${grouped(yen)}`;
  const tenth = (yen % MILLION) / TENTH;
  return `¥${grouped(yen / MILLION)}${tenth ? `.${tenth}` : ""} million`;
}
