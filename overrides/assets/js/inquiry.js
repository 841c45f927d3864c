// Letters to makers about products: what is wanted, where to, and what is not known yet. Touches no page.

import { fill, wordFor } from "./words.js";

/** Longer addresses are cut off by some mail programs. */
export const LIMIT = 1800;

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
  const text = texts.join("\n\n----------\n\n");
  const addresses = [text, `${texts[0]}`, own.say.paste].map(
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
  const passOn = maker.to[lang] !== maker.names[lang] && fill(say.pass_on, { name: maker.names[lang] });
  const wanted = products.map((product, i) =>
    [`${i + 1}. ${nameOf(product, lang)}`, ...about(product, quantities, lang, say)].join("\n   "),
  );
  const to = destination && pair(say, "destination", destination);
  return [fill(say.dear, { name: maker.to[lang] }), passOn, say.about, ...wanted, to, message, say.closing]
    .filter(Boolean)
    .join("\n\n");
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
  const unknown = Object.keys(facts).filter((name) => facts[name] === null);
  const asked = new Intl.ListFormat(lang).format(unknown.map((name) => wordFor(say, name)));
  const lines = [
    facts.sku && pair(say, "sku", facts.sku),
    quantities[id] && pair(say, "quantity", quantities[id]),
    urls[lang],
    asked && fill(say.tell_us, { facts: asked }),
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
