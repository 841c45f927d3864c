// <star-button data-star="programs/overseas-sales">: keeps a record in the reader's list. It makes its own button, so
// scripts that draw cards only import this. `data-word` shows a word too, its own or the usual one; `data-name` is for use outside an <article>.

import { button } from "./make.js";
import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

const STAR = "M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17l-5.4 3 1.1-6.1L3.2 9.6l6.1-.8z";
const SVG = "http://www.w3.org/2000/svg";

/** The star as a picture; whether it is filled is for the stylesheet. */
function star() {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.ariaHidden = "true";
  path.setAttribute("d", STAR);
  svg.append(path);
  return svg;
}

class StarButton extends HTMLElement {
  #button = button(star(), () => saved.toggle(this.#id), "star");
  /** @type {Words<"star"> | undefined} */
  #say;
  #renew = () => {
    const isKept = saved.ids.includes(this.#id);
    this.#button.ariaPressed = String(isKept);
    if (this.#say) this.#tell(this.#say, isKept);
  };

  get #id() {
    return this.dataset.star ?? "";
  }

  async connectedCallback() {
    saved.addEventListener("change", this.#renew);
    this.#renew();
    this.#say = await words("star");
    this.#renew();
    this.replaceChildren(this.#button);
    this.hidden = false;
  }

  disconnectedCallback() {
    saved.removeEventListener("change", this.#renew);
  }

  /**
   * The word that is seen stands in the name that is heard.
   * @param {Words<"star">} say
   * @param {boolean} isKept
   */
  #tell(say, isKept) {
    const hasWord = "word" in this.dataset;
    const name = { name: this.#name() };
    this.#button.ariaLabel = fill(hasWord && isKept ? say.kept_name : say.keep_name, name);
    if (hasWord) this.#button.replaceChildren(star(), isKept ? say.kept_word : this.dataset.word || say.keep);
  }

  #name() {
    return this.dataset.name ?? this.closest("article")?.querySelector("h1, .card__name")?.textContent ?? "";
  }
}

customElements.define("star-button", StarButton);
