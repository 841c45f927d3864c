// What somebody types into a line sheet: quantities, a destination, a message. It lives as long as the tab is open.

const KEY = "sheet";

export class SheetWish {
  #typed = kept();

  /**
   * What was typed into a field of this name.
   * @param {string} name
   */
  of(name) {
    return this.#typed[name] ?? "";
  }

  /** @returns {Wish} */
  get parts() {
    const { _destination: destination, _message: message, ...quantities } = this.#typed;
    return { destination, message, quantities };
  }

  /**
   * Keep what stands in the fields now.
   * @param {{ name: string, value: string }[]} fields
   */
  keep(fields) {
    for (const { name, value } of fields) this.#typed[name] = value.trim();
    try {
      sessionStorage.setItem(KEY, JSON.stringify(this.#typed));
    } catch {
      // Where nothing may be stored it lives as long as the page.
    }
  }
}

/** @returns {Record<string, string>} */
function kept() {
  try {
    return JSON.parse(`${sessionStorage.getItem(KEY)}`) ?? {};
  } catch {
    return {};
  }
}
