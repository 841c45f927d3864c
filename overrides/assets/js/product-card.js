// The card of a product, drawn from what the index knows. It is filled into a copy of the card that the page carries
// in a template, so that it looks as those that were written with the page.

import { make } from "./make.js";

const MARK = "~"; // stands for the id in the template; no id can hold it

/** What draws the card of a product; the template holds an empty card and a picture of each pattern. */
export function cardMaker(template) {
  const blank = template.content.querySelector("[data-record]");
  return (it) => filled(blank.cloneNode(true), it, pictureOf(it, template));
}

/** The picture of a product: its photo or, of what the template holds, its pattern. */
export function pictureOf(it, template) {
  return it.photo ? photo(it.photo, template.dataset.root) : pattern(template, it);
}

function filled(card, it, picture) {
  for (const element of [card, ...card.querySelectorAll("*")]) {
    for (const attribute of element.attributes) {
      if (attribute.value.includes(MARK)) attribute.value = attribute.value.replaceAll(MARK, it.id);
    }
  }
  card.classList.replace("hue-", `hue-${it.color}`);
  card.querySelector(".card__picture").replaceChildren(...(picture ? [picture] : []));
  const link = card.querySelector(".card__name a");
  link.setAttribute("href", `${link.getAttribute("href")}${it.id}/`); // from the list, where the template leads
  link.textContent = it.name;
  card.querySelector(".card__summary").remove();
  tell(card.querySelector(".card__tags"), [
    [it.division, "tag"],
    [it.award, "tag tag--prize"],
    [it.ended, "tag tag--plain"],
  ]);
  tell(card.querySelector(".card__facts"), [[it.maker], [it.year]]);
  return card;
}

// Short words in a row; the row goes where there is nothing to tell.
function tell(row, said) {
  const words = said.filter(([text]) => text).map(([text, look]) => make("span", look ? { class: look } : {}, text));
  row.replaceChildren(...words.flatMap((it, i) => (i ? [" ", it] : [it])));
  row.hidden = !words.length;
}

// The index names the files that every browser can show; those in better formats differ by the end of their names.
function photo({ srcset, forms, alt }, root) {
  const files = srcset.split(", ").map((it) => root + it);
  const shown = { srcset: files.join(", "), sizes: "(max-width: 45rem) 100vw, 22rem" };
  const better = forms.map((it) =>
    make("source", { ...shown, type: `image/${it}`, srcset: shown.srcset.replaceAll(".jpeg ", `.${it} `) }),
  );
  return make(
    "picture",
    {},
    ...better,
    make("img", { ...shown, src: files[0].split(" ")[0], alt, loading: "lazy", decoding: "async" }),
  );
}

// Each drawing brings its own tile, which needs a name of its own; where it lies follows from the id.
function pattern(template, { id, pattern: name }) {
  const svg = template.content.querySelector(`.pattern--${name}`)?.cloneNode(true);
  if (!svg) return null;
  const dice = [...id].reduce((sum, char) => (sum * 31 + char.charCodeAt()) % 9973, 7);
  const tile = svg.querySelector("pattern");
  tile.id = `drawn-${id}`;
  tile.setAttribute("patternTransform", `translate(${dice % 40} ${dice % 37}) scale(${0.8 + (dice % 5) * 0.15})`);
  svg.querySelector("rect").setAttribute("fill", `url(#${tile.id})`);
  const accent = svg.querySelector(".pattern__accent");
  accent.setAttribute("cx", `${18 + (dice % 60)}%`);
  accent.setAttribute("cy", `${15 + (dice % 59)}%`);
  return svg;
}
