// A product of a line sheet as plain words, for the screen and for spreadsheets.

/** What the sheet tells of a product. `both` holds the words of the two languages, that of the page first. */
export function entryOf(product, both, homeIn) {
  const [own, other] = both.map(({ lang }) => lang);
  const { id, names, maker } = product;
  const urls = Object.fromEntries([own, other].map((lang) => [lang, `${homeIn(lang)}products/${id}/`]));
  const contact = maker.email || maker.phone || maker.website;
  return {
    ...product,
    name: names[own],
    other_name: names[other],
    made_by: maker.names[own],
    contact,
    urls,
    url: urls[own],
  };
}

/** What is to be read of a fact: nothing where it does not matter, and whom to ask where nobody has said it. */
export function told(facts, name, say) {
  return facts[name] ?? (name in facts ? say[name === "price" ? "on_request" : "ask"] : "");
}

/** The sheet for a spreadsheet, with a heading; `names` are the facts in their order. */
export function sheetRows(entries, quantities, names, say) {
  const heads = ["name", "other_name", "maker", ...names, "quantity", "contact", "url"];
  return [heads.map((name) => say[name]), ...entries.map(row)];

  function row({ id, name, other_name, made_by, contact, facts, url }) {
    return [
      name,
      other_name,
      made_by,
      ...names.map((it) => told(facts, it, say)),
      numeric(quantities[id]),
      contact,
      url,
    ];
  }
}

/** A quantity that is a plain number is one in the spreadsheet, too. */
function numeric(quantity = "") {
  return /^[1-9][0-9]*$/.test(quantity) ? Number(quantity) : quantity;
}
