// Letters to makers about products: what is wanted, where to, and what is not known yet. `both` holds the words of the
// two languages, that of the page first: `[{ lang, say }, …]`.

import { fill } from "./words.js";

/** Longer addresses are cut off by some mail programs. */
export const LIMIT = 1800;

/** A letter for each maker: `{ maker, subject, text, mailto, isShort }`; where nobody has an address, `mailto` is empty. */
export function letters(products, wish, both) {
  const makers = new Map(products.map(({ maker }) => [maker.id, maker]));
  return [...makers.values()].map((maker) => {
    const wanted = products.filter((it) => it.maker.id === maker.id);
    return { maker, ...letter(maker, wanted, wish, both) };
  });
}

function letter(maker, products, wish, both) {
  const [own] = both;
  const subject = `${both.map(({ say }) => say.subject).join(" / ")}: ${titleOf(products, own.lang)}`;
  const [first, second] = both.map((it, i) =>
    written(maker, products, { ...wish, message: i ? "" : wish.message }, it),
  );
  const text = `${first}\n\n----------\n\n${second}`;
  const bodies = [text, first, own.say.paste];
  const addresses = bodies.map(
    (body) => `mailto:${recipient(maker.email)}?subject=${coded(subject)}&body=${coded(body)}`,
  );
  const fitting = addresses.findIndex((it) => it.length <= LIMIT);
  return { subject, text, mailto: maker.email && addresses.at(fitting), isShort: fitting !== 0 };
}

function titleOf([{ names }, ...more], lang) {
  return names[lang] + (more.length ? ` (+${more.length})` : "");
}

/** The letter in one language. */
function written(maker, products, { quantities, destination, message }, { lang, say }) {
  const passOn = maker.to[lang] !== maker.names[lang] && fill(say.pass_on, { name: maker.names[lang] });
  const wanted = products.map((it, i) =>
    [`${i + 1}. ${nameOf(it, lang)}`, ...about(it, quantities, lang, say)].join("\n   "),
  );
  const to = destination && pair(say, "destination", destination);
  return [fill(say.dear, { name: maker.to[lang] }), passOn, say.about, ...wanted, to, message, say.closing]
    .filter(Boolean)
    .join("\n\n");
}

function nameOf({ names }, lang) {
  const other = names[lang === "ja" ? "en" : "ja"];
  return other === names[lang] ? other : `${names[lang]} (${other})`;
}

/** What is said of a product below its name. */
function about({ id, facts, urls }, quantities, lang, say) {
  const unknown = Object.keys(facts).filter((name) => facts[name] === null);
  const asked = new Intl.ListFormat(lang).format(unknown.map((name) => say[name]));
  const lines = [
    facts.sku && pair(say, "sku", facts.sku),
    quantities[id] && pair(say, "quantity", quantities[id]),
    urls[lang],
    asked && fill(say.tell_us, { facts: asked }),
  ];
  return lines.filter(Boolean);
}

function pair(say, name, value) {
  return fill(say.pair, { label: say[name], value });
}

/** An address in which no sign can begin a header, or name somebody else. */
function recipient(email = "") {
  return email.split("@").map(encodeURIComponent).join("@");
}

function coded(text) {
  return encodeURIComponent(text.replaceAll("\n", "\r\n"));
}
