// What people type for an amount: 3000000, ３，０００，０００円, 300万円, 1億2千万, ¥3.5 million, 3m.
// What can be read in two ways (3.000, 3,00, 5000 1万) is not read at all.

/** @type {Record<string, bigint>} */
const UNITS = {
  "": 1n,
  k: 1_000n,
  thousand: 1_000n,
  m: 1_000_000n,
  mn: 1_000_000n,
  million: 1_000_000n,
  bn: 1_000_000_000n,
  billion: 1_000_000_000n,
  十: 10n,
  百: 100n,
  千: 1_000n,
  万: 10_000n,
  億: 100_000_000n,
  兆: 1_000_000_000_000n,
};
const LARGEST = 10n ** 15n;
const PART = /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?([十百千]?[万億兆]|[十百千]|thousand|million|billion|mn|bn|m|k|)/y;

/**
 * The whole yen that `text` says, or null.
 * @param {string} text
 */
export function readYen(text) {
  const typed = text
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(/\s*(\D)\s*/g, "$1");
  const parts = partsOf(typed.replace(/^(¥|\\|jpy)/, "").replace(/(円|yen|jpy)$/, ""));
  if (!parts) return null;
  const sum = parts.reduce((all, { yen }) => all + yen, 0n);
  return parts.length && sum <= LARGEST ? sum : null;
}

/**
 * From large to small, each below the unit before it, so that 3千5百万 is not taken for 3000 and 5 million.
 * @param {string} text
 */
function partsOf(text) {
  /** @type {{ yen: bigint, unit: bigint }[]} */
  const parts = [];
  let room = LARGEST * 10n;
  for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const part = partOf(PART.exec(text));
    if (!part || part.yen >= room || room === 1n) return null;
    room = part.unit;
    parts.push(part);
  }
  return parts;
}

/** @param {RegExpExecArray | null} match */
function partOf(match) {
  if (!match) return null;
  const [, digits = "", decimals = "", name = ""] = match;
  const unit = UNITS[name] ?? [...name].reduce((all, sign) => all * (UNITS[sign] ?? 1n), 1n);
  const scale = 10n ** BigInt(decimals.length);
  const scaled = BigInt(digits.replaceAll(",", "") + decimals) * unit;
  if (decimals && (unit === 1n || scaled % scale)) return null;
  // Nothing may follow a decimal, as in 1.5万5000.
  return { yen: scaled / scale, unit: decimals ? 0n : unit };
}
