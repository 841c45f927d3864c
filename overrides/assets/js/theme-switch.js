// <theme-switch>: a button between light and dark. Hidden until this script can serve it.

import { find } from "./page.js";
import { nextTheme } from "./theme.js";

class ThemeSwitch extends HTMLElement {
  connectedCallback() {
    this.hidden = false;
    find(this, "button").addEventListener("click", () => this.#turn());
  }

  #turn() {
    const root = document.documentElement;
    const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
    const theme = nextTheme(root.dataset.theme, isDark);
    root.dataset.theme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A browser that keeps nothing: the choice lasts for this page.
    }
  }
}

customElements.define("theme-switch", ThemeSwitch);
