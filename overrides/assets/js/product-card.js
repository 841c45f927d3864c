// The card of a product, drawn from what the index knows. It is filled into a copy of the card that the page carries
// in a template, so that it looks as those that were written with the page.

import { make } from "./make.js";
import { find } from "./page.js";

const MARK = "~"; // stands for the id in the template; no id can hold it

/**
 * What draws the card of a product; the template holds an empty card and a picture of each pattern.
 * @param {HTMLTemplateElement} template
 */
export function cardMaker(template) {
  const blank = find(template.content, "[data-record]");
  /** @param {IndexRecord} record */
  return (record) => {
    const card = /** @type {HTMLElement} */ (blank.cloneNode(true));
    fillIn(card, record, pictureOf(record, template));
    return card;
  };
}

/**
 * The picture of a product, so wide: its photo or, of what the template holds, its pattern.
 * @param {Pictured} product
 * @param {HTMLTemplateElement} template
 * @param {string} sizes
 */
export function pictureOf(product, template, sizes = "(max-width: 45rem) 50vw, 22rem") {
  return product.photo ? photo(product.photo, template.dataset.root ?? "", sizes) : pattern(template, product);
}

/** @param {HTMLElement} card @param {IndexRecord} record @param {Element | null} picture */
function fillIn(card, record, picture) {
  for (const element of [card, ...card.querySelectorAll("*")]) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes(MARK)) attribute.value = attribute.value.replaceAll(MARK, record.id);
    }
  }
  card.classList.replace("hue-", `hue-${record.color}`);
  const frame = find(card, ".card__picture");
  frame.replaceChildren(...(picture ? [picture] : []));
  frame.classList.toggle("leaf", !record.photo);
  const link = find(card, ".card__name a");
  link.setAttribute("href", `${link.getAttribute("href")}${record.id}/`); // from the list, where the template leads
  link.textContent = record.name;
  find(card, ".card__summary").remove();
  tell(find(card, ".card__tags"), [
    [record.division, "tag"],
    [record.award, "tag tag--prize"],
    [record.ended, "tag tag--plain"],
  ]);
  tell(find(card, ".card__trade"), [[record.price, "card__price"], [record.minimum], [record.lead_time]]);
  tell(find(card, ".card__facts"), [[record.maker], [record.year]]);
}

/**
 * Put short words in a row; the row goes where there is nothing to tell.
 * @param {HTMLElement} row
 * @param {[text: string | undefined, look?: string][]} texts
 */
function tell(row, texts) {
  const words = texts.filter(([text]) => text).map(([text, look]) => make("span", { class: look }, text));
  row.replaceChildren(...words.flatMap((word, i) => (i ? [" ", word] : [word])));
  row.hidden = !words.length;
}

/**
 * The index names the files that every browser can show; those in better formats differ by the end of their names.
 * @param {PhotoFiles} files
 * @param {string} root
 * @param {string} sizes
 */
function photo({ srcset, forms, alt }, root, sizes) {
  const files = srcset.split(", ").map((file) => root + file);
  const shown = { srcset: files.join(", "), sizes };
  const better = forms.map((form) =>
    make("source", { ...shown, type: `image/${form}`, srcset: shown.srcset.replaceAll(".jpeg ", `.${form} `) }),
  );
  const [src] = `${files[0]}`.split(" ");
  return make("picture", {}, ...better, make("img", { ...shown, src, alt, loading: "lazy", decoding: "async" }));
}

/**
 * Each drawing brings its own tile, which needs a name of its own; where it lies follows from the id.
 * @param {HTMLTemplateElement} template
 * @param {Pictured} product
 */
function pattern(template, { id, pattern: name }) {
  const drawing = template.content.querySelector(`.pattern--${name}`);
  if (!drawing) return null;
  const svg = /** @type {Element} */ (drawing.cloneNode(true));
  const dice = [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 9973, 7);
  const tile = find(svg, "pattern", SVGElement);
  tile.id = `drawn-${id}`;
  tile.setAttribute("patternTransform", `translate(${dice % 40} ${dice % 37}) scale(${0.8 + (dice % 5) * 0.15})`);
  find(svg, "rect", SVGElement).setAttribute("fill", `url(#${tile.id})`);
  const accent = find(svg, ".pattern__accent", SVGElement);
  accent.setAttribute("cx", `${18 + (dice % 60)}%`);
  accent.setAttribute("cy", `${15 + (dice % 59)}%`);
  return svg;
}
