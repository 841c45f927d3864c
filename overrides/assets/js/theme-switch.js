// <theme-switch>: a button between light and dark. Hidden until this script can serve it.

import { nextTheme } from "./theme.js";

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    this.querySelector("button").addEventListener("click", () => this.#turn());
  }

  #turn() {
    const root = document.documentElement;
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = nextTheme(root.dataset.theme, isDark);
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // A browser that keeps nothing: the choice lasts for this page.
    }
  }
}

customElements.define("theme-switch", ThemeSwitch);
