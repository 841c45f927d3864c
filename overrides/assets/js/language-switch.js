// <language-switch>: the way to the same page in the other language, which takes along what the address holds and what
// was typed. The address is looked at whenever somebody turns to the link, for scripts may have changed it.

import { find } from "./page.js";
import { recall } from "./tab-memory.js";

class LanguageSwitch extends HTMLElement {
  #link = find(this, "a", HTMLAnchorElement);

  connectedCallback() {
    const follow = () => this.#follow();
    follow();
    for (const name of ["pointerover", "pointerdown", "focusin"]) this.addEventListener(name, follow);
    window.navigation?.addEventListener("currententrychange", follow);
    this.addEventListener("click", (event) => this.#go(event));
    if (recall("typed")) import("./typed.js").then(({ bringTyped }) => bringTyped());
  }

  #follow() {
    const { search, hash } = location;
    Object.assign(this.#link, { search, hash });
  }

  /** @param {MouseEvent} event */
  async #go(event) {
    this.#follow();
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const { href, pathname } = this.#link;
    try {
      const { keepTyped } = await import("./typed.js");
      keepTyped(pathname);
    } catch {
      // Without the module the way is open all the same.
    }
    location.assign(href);
  }
}

customElements.define("language-switch", LanguageSwitch);
