// <star-button data-record="programs/overseas-sales">: keeps a record in the reader's list. It makes its own button, so
// that it can also stand on cards that scripts draw; those import this module. `data-word` shows the word beside the
// star, `data-name` names the record where no heading of an <article> does.

import { saved } from "./saved-storage.js";
import { fill, words } from "./words.js";

const STAR = "M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1L12 17l-5.4 3 1.1-6.1L3.2 9.6l6.1-.8z";

/** The star as a picture; whether it is filled is for the stylesheet. */
function star() {
  const [svg, path] = ["svg", "path"].map((it) => document.createElementNS("http://www.w3.org/2000/svg", it));
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", STAR);
  svg.append(path);
  return svg;
}

class StarButton extends HTMLElement {
  #button = Object.assign(document.createElement("button"), { type: "button", className: "star" });
  #renew = () => this.#button.setAttribute("aria-pressed", saved.ids.includes(this.dataset.record));

  async connectedCallback() {
    saved.addEventListener("change", this.#renew);
    this.#renew();
    if (this.#button.isConnected) return;
    const say = await words("star");
    this.#button.setAttribute("aria-label", fill(say.keep_name, { name: this.#name() }));
    this.#button.replaceChildren(star(), ...("word" in this.dataset ? [say.keep] : []));
    this.#button.onclick = () => saved.toggle(this.dataset.record);
    this.replaceChildren(this.#button);
    this.hidden = false;
  }

  disconnectedCallback() {
    saved.removeEventListener("change", this.#renew);
  }

  #name() {
    const heading = this.closest("article")?.querySelector("h1, .card__name");
    return this.dataset.name ?? heading?.textContent.trim() ?? this.dataset.record;
  }
}

customElements.define("star-button", StarButton);
