import { LIMIT, letters } from "/assets/js/inquiry.js";
import { words } from "/assets/js/words.js";
import { equal, test } from "./harness.js";

async function sayIn(lang) {
  const home = lang === "en" ? "https://x.jp/en/" : "https://x.jp/";
  return { lang, home, say: { ...(await words("trade", lang)), ...(await words("sheet", lang)) } };
}

const [JA, EN] = [await sayIn("ja"), await sayIn("en")];
const ONO = { ja: "大野醤油", en: "Ono Soy" };
const DESK = { ja: "商工課", en: "The Desk" };
const maker = { id: "ono", names: ONO, to: ONO, email: "ono@example.jp" };
const product = (id, facts = {}, by = maker) => ({
  id,
  names: { ja: `${id}の品`, en: `Article ${id}` },
  maker: by,
  facts,
  urls: { ja: `https://x.jp/${id}/`, en: `https://x.jp/en/${id}/` },
});
const wish = (more = {}) => ({ quantities: {}, ...more });
const one = (products, more, both = [EN, JA]) => letters(products, wish(more), both)[0];
const bodyOf = (mailto) => decodeURIComponent(mailto.split("&body=")[1]);

test("each maker gets one letter about all of its products", () => {
  const other = { ...maker, id: "b" };
  const found = letters([product("1"), product("2", {}, other), product("3")], wish(), [EN, JA]);
  equal(
    found.map((it) => it.maker.id),
    ["ono", "b"],
  );
  equal(/1\. Article 1[\s\S]*2\. Article 3/.test(found[0].text), true);
});

test("a letter speaks the language of the page first, then the other", () => {
  const english = one([product("1")]).text;
  equal(english.indexOf("Dear Ono Soy,") < english.indexOf("大野醤油 御中"), true);
  equal(one([product("1")], {}, [JA, EN]).text.startsWith("大野醤油 御中\n"), true);
});

test("quantity, destination and address stand in both languages, what the buyer adds once", () => {
  const { text } = one([product("1", { sku: "A-1" })], {
    quantities: { 1: "24" },
    destination: "France",
    message: "Bonjour",
  });
  for (const said of [
    "Quantity: 24",
    "数量：24",
    "Destination: France",
    "届け先の国・地域：France",
    "SKU: A-1",
    "品番：A-1",
    "https://x.jp/en/1/",
    "https://x.jp/1/",
  ]) {
    equal([said, text.split(said).length - 1], [said, 1]);
  }
  equal(text.split("Bonjour").length - 1, 1);
});

test("the price for export is always asked, and so is every fact that nobody has said, and no other", () => {
  const { text } = one([product("1", { minimum_order: null, lead_time: "2 weeks", price: null })]);
  equal(text.includes("Could you tell us: wholesale price for export and Minimum order?"), true);
  equal(text.includes("お知らせください：輸出向けの卸価格、最小注文数"), true);
  equal(one([product("1", { price: "¥100" })]).text.includes("Could you tell us: wholesale price for export?"), true);
});

test("the desk of the city is told whom the letter is for", () => {
  const { text, mailto } = one([product("1", {}, { ...maker, to: DESK, email: "desk@example.jp" })]);
  equal(text.startsWith("Dear The Desk,\n\nCould you please pass this on to Ono Soy?"), true);
  equal(text.includes("大野醤油へお取り次ぎください"), true);
  equal(mailto.startsWith("mailto:desk@example.jp?"), true);
  equal(one([product("1")]).text.includes("pass this on"), false);
});

test("where nobody has an address there is a letter, and no mail", () => {
  const { text, mailto } = one([product("1", {}, { ...maker, email: "" })]);
  equal([mailto, text.includes("Dear Ono Soy,")], ["", true]);
});

test("the subject says it in both languages and counts the products", () => {
  equal(one([product("1"), product("2")]).subject, "Product inquiry / 商品のお問い合わせ: Article 1 (+1)");
});

test("line breaks in a mail are those that mail programs know, and signs cannot add a recipient", () => {
  const { mailto } = one([product("1")], { destination: "A&cc=x@y.jp?#" }, [EN]);
  equal(mailto.includes("%0D%0A") && !/[\n ]|%0A%0A|[^D]%0A/.test(mailto), true);
  equal([mailto.split("?").length, mailto.split("&").length, mailto.includes("#")], [2, 2, false]);
});

test("what fits goes into the mail as a whole", () => {
  const { mailto, isShort, text } = one([product("1")], {}, [EN]);
  equal([isShort, bodyOf(mailto).replaceAll("\r\n", "\n")], [false, text]);
});

test("what is too long is said briefly in both languages, with the way to the sheet", () => {
  const { mailto, isShort, text } = one(
    [..."123456"].map((id) => product(id)),
    {
      quantities: { 2: "24" },
      destination: "France",
    },
  );
  equal([isShort, mailto.length <= LIMIT, text.includes("1. Article 1")], [true, true, true]);
  const mail = bodyOf(mailto);
  equal(mail.startsWith("Dear Ono Soy,"), true);
  for (const said of ["Article 2 × 24", "2の品 × 24", "Destination: France", "大野醤油 御中", "wholesale price"]) {
    equal([said, mail.includes(said)], [said, true]);
  }
  equal(
    mail.endsWith(
      "https://x.jp/en/list/sheet/?records=products/1,products/2,products/3,products/4,products/5,products/6",
    ),
    true,
  );
});

test("what is longer still leaves the names to the sheet, in both languages", () => {
  const { mailto } = one(Array.from({ length: 30 }, (_, i) => product(`${i}`)));
  const mail = bodyOf(mailto);
  equal([mailto.length <= LIMIT, mail.includes("Article 1"), mail.includes("製品（30点）")], [true, false, true]);
});

test("what is much too long leaves a place to paste the letter, told in both languages", () => {
  const many = Array.from({ length: 90 }, (_, i) => product(`${i}`));
  const { mailto, text } = one(many, {}, [JA, EN]);
  equal([mailto.length <= LIMIT, bodyOf(mailto)], [true, `${JA.say.paste}\r\n${EN.say.paste}`]);
  equal(text.includes("90. Article 89"), true);
});

test("no address of a maker can name another recipient", () => {
  const { mailto } = one([product("1", {}, { ...maker, email: "a?bcc=b&c@example.jp" })]);
  equal(mailto.startsWith("mailto:a%3Fbcc%3Db%26c@example.jp?subject="), true);
});
