// <catalog-programs theme="sales" limit="5" lang="en">: the programs of a purpose on another site, each with the status
// of today in Japan. The link within it stays, alone if the data cannot be read. The data are text and nothing else;
// every link leads to the site that this script came from.
(() => {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script?.src || customElements.get("catalog-programs")) return;
  const site = new URL("../", script.src);

  const style = new CSSStyleSheet();
  style.replaceSync(`
    :host { display: block; }
    ul { margin: 0.5em 0; padding: 0; list-style: none; border-block-start: 1px solid; }
    li { display: flex; flex-wrap: wrap; gap: 0.1em 1em; padding: 0.5em 0; border-block-end: 1px solid; }
    a { flex: 1 1 14em; min-height: 24px; color: inherit; }
    a:focus-visible { outline: 3px solid currentColor; outline-offset: 2px; }
    b { padding: 0 0.6em; border: 1px solid; border-radius: 1em; font-size: 0.875em; font-weight: 400; }
    b[data-now] { border-width: 2px; font-weight: 700; }
    span { font-size: 0.875em; }`);

  const dayInJapan = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" }).format(new Date());

  /** The last status that has begun; none after the day until which the file knows them.
   * @param {EmbeddedProgram} program @param {string} today @param {string} until */
  const statusOn = ({ statuses }, today, until) =>
    today <= until ? statuses.filter(({ from }) => from <= today).at(-1) : undefined;

  /** @param {string} tag @param {string} text */
  const make = (tag, text) => Object.assign(document.createElement(tag), { textContent: text });

  /** @param {string} text @param {URL} url */
  const linkTo = (text, { href }) => Object.assign(document.createElement("a"), { textContent: text, href });

  /** @param {string} day @param {Lang} lang */
  const written = (day, lang) =>
    new Intl.DateTimeFormat(lang, { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));

  class CatalogPrograms extends HTMLElement {
    static observedAttributes = ["theme", "limit", "lang"];
    #asked = 0;

    connectedCallback() {
      this.#show();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.#show();
    }

    async #show() {
      const number = ++this.#asked;
      const theme = encodeURIComponent(this.getAttribute("theme") ?? "");
      /** @type {Node[]} */
      let list = [];
      try {
        const answer = await fetch(new URL(`api/v1/themes/${theme}.json`, site), { credentials: "omit" });
        if (answer.ok) list = this.#list(await answer.json());
      } catch {
        // The link says where to look.
      }
      if (number !== this.#asked || !(this.shadowRoot || list.length)) return;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [style];
      root.replaceChildren(document.createElement("slot"), ...list);
    }

    /** @returns {Lang} */
    get #lang() {
      return this.closest("[lang]")?.getAttribute("lang")?.startsWith("en") ? "en" : "ja";
    }

    /** @param {EmbeddedTheme} theme */
    #list({ id, name, programs, until, now, words }) {
      const lang = this.#lang;
      const today = dayInJapan();
      const found = programs.map((program) => {
        const stands = statusOn(program, today, until);
        return { program, stands, isNow: now.includes(stands?.status ?? "") };
      });
      const ordered = [...found.filter(({ isNow }) => isNow), ...found.filter(({ isNow }) => !isNow)];
      const shown = ordered.slice(0, Number(this.getAttribute("limit")) || ordered.length);
      const list = document.createElement("ul");
      list.lang = lang;
      list.ariaLabel = name[lang];
      const home = new URL(lang === "en" ? "en/" : "", site);
      for (const { program, stands, isNow } of shown) {
        const item = document.createElement("li");
        item.append(linkTo(program.name[lang], new URL(`programs/${program.id}/`, home)));
        if (program.amount[lang]) item.append(make("span", program.amount[lang]));
        if (stands) item.append(...this.#status(stands, isNow, words[lang], lang));
        list.append(item);
      }
      const rest = ordered.length - shown.length;
      if (!rest) return [list];
      const more = linkTo(words[lang].more.replace("{n}", `${rest}`), new URL(`programs/?theme=${id}`, home));
      more.lang = lang;
      return [list, more];
    }

    /** @param {EmbeddedStatus} stands @param {boolean} isNow @param {EmbeddedWords} say @param {Lang} lang */
    #status({ status, last_day: day }, isNow, say, lang) {
      const badge = make("b", say.status[status] ?? "");
      badge.toggleAttribute("data-now", isNow);
      const last = day && status !== "closed" ? say.last_day.replace("{day}", written(day, lang)) : "";
      return [badge, make("span", last)];
    }
  }

  customElements.define("catalog-programs", CatalogPrograms);
})();
