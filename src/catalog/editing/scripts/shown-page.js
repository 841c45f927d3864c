// The page of a record as it will be, beside its form.

import { element } from "./dom.js";

const PAGES = "/page/";

/** The page of the record as it will be, in either language, in a frame where nothing runs. */
export class ShownPage {
  /** @param {Record<string, string>} words @param {string} lang */
  constructor(words, lang) {
    this.words = words;
    this.lang = lang;
    /** @type {Record<string, string>} */
    this.pages = {};
    this.frame = /** @type {HTMLIFrameElement} */ (element("page"));
    this.place = 0;
    this.frame.addEventListener("load", () => this.frame.contentWindow?.scrollTo(0, this.place));
    for (const button of document.querySelectorAll(".languages button")) {
      button.addEventListener("click", () => this.turn(button.getAttribute("lang") ?? lang));
    }
  }

  /** Show a record's page, or say why it is not there. @param {Record<string, string>} pages @param {boolean} isSound */
  show(pages, isSound) {
    const some = Object.keys(pages).length > 0;
    if (some) this.pages = pages;
    const has = Object.keys(this.pages).length > 0;
    element("shown").classList.toggle("old", has && !some);
    element("shown-message").textContent = some
      ? ""
      : isSound && !has
        ? (this.words.pageNone ?? "")
        : (this.words.pageOld ?? "");
    this.turn(this.lang);
  }

  /** @param {string} lang */
  turn(lang) {
    this.lang = lang;
    for (const button of document.querySelectorAll(".languages button")) {
      button.setAttribute("aria-pressed", String(button.getAttribute("lang") === lang));
    }
    const page = this.pages[lang];
    this.frame.hidden = !page;
    const address = page ? PAGES + page : "";
    if (!page || this.frame.getAttribute("src") === address) return;
    this.place = this.frame.contentWindow?.scrollY ?? 0;
    this.frame.contentWindow?.location.replace(address);
    this.frame.setAttribute("src", address);
  }
}
