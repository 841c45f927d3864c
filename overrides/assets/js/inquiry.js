// Letters to makers about products: what is wanted, where to, and what is not known yet. Touches no page.

import { fill, wordFor } from "./words.js";

/** Longer addresses are cut off by some mail programs. */
export const LIMIT = 1800;
const RULE = "\n\n----------\n\n";

/**
 * A letter for each maker.
 * @param {SheetEntry[]} products
 * @param {Wish} wish
 * @param {Both} both
 * @returns {Letter[]}
 */
export function letters(products, wish, both) {
  const makers = new Map(products.map(({ maker }) => [maker.id, maker]));
  return [...makers.values()].map((maker) => {
    const wanted = products.filter((product) => product.maker.id === maker.id);
    return { maker, ...letter(maker, wanted, wish, both) };
  });
}

/** @param {SheetMaker} maker @param {SheetEntry[]} products @param {Wish} wish @param {Both} both */
function letter(maker, products, wish, both) {
  const [own] = both;
  const subject = `${both.map(({ say }) => say.subject).join(" / ")}: ${titleOf(products, own.lang)}`;
  const texts = both.map((speech, i) => written(maker, products, { ...wish, message: i ? "" : wish.message }, speech));
  const text = texts.join(RULE);
  const sheet = `${own.home}list/sheet/?records=${products.map(({ id }) => `products/${id}`)}`;
  /** @param {boolean} isNamed */
  const short = (isNamed) => [...both.map((one) => brief(maker, products, wish, one, isNamed)), sheet].join("\n\n");
  const addresses = [text, short(true), short(false), both.map(({ say }) => say.paste).join("\n")].map(
    (body) => `mailto:${recipient(maker.email)}?subject=${coded(subject)}&body=${coded(body)}`,
  );
  const fitting = addresses.findIndex((address) => address.length <= LIMIT);
  return { subject, text, mailto: (maker.email && addresses.at(fitting)) ?? "", isShort: fitting !== 0 };
}

/** @param {SheetEntry[]} products @param {Lang} lang */
function titleOf([first, ...more], lang) {
  return `${first?.names[lang]}${more.length ? ` (+${more.length})` : ""}`;
}

/**
 * The letter in one language.
 * @param {SheetMaker} maker
 * @param {SheetEntry[]} products
 * @param {Wish} wish
 * @param {Speech} speech
 */
function written(maker, products, { quantities, destination, message }, { lang, say }) {
  const wanted = products.map((product, i) =>
    [`${i + 1}. ${nameOf(product, lang)}`, ...about(product, quantities, lang, say)].join("\n   "),
  );
  const to = destination && pair(say, "destination", destination);
  return [...greeting(maker, lang, say), say.about, ...wanted, to, message, say.closing].filter(Boolean).join("\n\n");
}

/**
 * What the letter comes to where it has to be short: what is wanted and asked, for the sheet that it names tells the rest.
 * @param {SheetMaker} maker
 * @param {SheetEntry[]} products
 * @param {Wish} wish
 * @param {Speech} speech
 * @param {boolean} isNamed
 */
function brief(maker, products, { quantities, destination }, { lang, say }, isNamed) {
  const names = products.map(({ id, names }) => `${names[lang]}${quantities[id] ? ` × ${quantities[id]}` : ""}`);
  const to = destination && pair(say, "destination", destination);
  return [...greeting(maker, lang, say), fill(say.brief, { n: products.length }), ...(isNamed ? names : []), to]
    .filter(Boolean)
    .join("\n");
}

/** @param {SheetMaker} maker @param {Lang} lang @param {SheetWords} say */
function greeting({ to, names }, lang, say) {
  return [fill(say.dear, { name: to[lang] }), to[lang] !== names[lang] && fill(say.pass_on, { name: names[lang] })];
}

/** @param {SheetEntry} product @param {Lang} lang */
function nameOf({ names }, lang) {
  const other = names[lang === "ja" ? "en" : "ja"];
  return other === names[lang] ? other : `${names[lang]} (${other})`;
}

/**
 * What is said of a product below its name.
 * @param {SheetEntry} product
 * @param {Wish["quantities"]} quantities
 * @param {Lang} lang
 * @param {SheetWords} say
 */
function about({ id, facts, urls }, quantities, lang, say) {
  const unknown = Object.keys(facts).filter((name) => facts[name] === null && name !== "price");
  const asked = new Intl.ListFormat(lang).format(["export_price", ...unknown].map((name) => wordFor(say, name)));
  const lines = [
    facts.sku && pair(say, "sku", facts.sku),
    quantities[id] && pair(say, "quantity", quantities[id]),
    urls[lang],
    fill(say.tell_us, { facts: asked }),
  ];
  return lines.filter(Boolean);
}

/** @param {SheetWords} say @param {string} name @param {string} value */
function pair(say, name, value) {
  return fill(say.pair, { label: wordFor(say, name), value });
}

/** An address in which no sign can begin a header, or name somebody else. */
function recipient(email = "") {
  return email.split("@").map(encodeURIComponent).join("@");
}

/** @param {string} text */
function coded(text) {
  return encodeURIComponent(text.replaceAll("\n", "\r\n"));
}
