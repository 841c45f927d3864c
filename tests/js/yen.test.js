import { readYen } from "/assets/js/yen.js";
import { equal, test } from "./harness.js";

const READ = {
  3000000: [
    "3000000",
    "3,000,000",
    "３００００００",
    "３，０００，０００円",
    "¥3,000,000",
    "￥3000000",
    "\\3,000,000",
    "300万",
    "300万円",
    "３００万円",
    "300 万 円",
    "3百万円",
    "3,000千円",
    "3 million",
    "3m",
    "3M",
    "3.0 million yen",
    "JPY 3,000,000",
    "3000000 yen",
    "3,000k",
    "  3000000 ",
  ],
  15000: ["1.5万", "１．５万円", "1万5000", "1万5千円", "15 thousand", "15k"],
  125000000: ["1億2,500万円", "1.25億", "12,500万", "125 million", "0.125 billion"],
  120000000: ["1億2千万", "1億2000万円"],
  50000000: ["5千万円", "50mn"],
  1000000000000: ["1兆", "10,000億円", "1000000000000", "1,000bn"],
  0: ["0", "0円"],
  1: ["1", "001"],
};

for (const [yen, typed] of Object.entries(READ)) {
  for (const text of typed) test(`${text} is ${yen}`, () => equal(readYen(text)?.toString(), yen));
}

const REFUSED = [
  "",
  " ",
  "円",
  "abc",
  "三百万",
  "-5",
  "+5",
  "1e6",
  "0x10",
  "3.5",
  "3.000",
  "3.000.000",
  "3,00",
  "3,0000",
  "1,2345",
  "1.00005万",
  "1.5万5000",
  "3千5百万",
  "5000 1万",
  "1万20000",
  "万",
  "3 millions of",
  "3百百",
  "約300万円",
  "300万円くらい",
  "NaN",
  "Infinity",
  "1000000000000001",
  "9".repeat(400),
  "constructor",
  "3toString",
  "3＄",
  "$3000",
];

for (const text of REFUSED) {
  test(`“${text.slice(0, 20)}” is not read as an amount`, () => equal(readYen(text), null));
}
