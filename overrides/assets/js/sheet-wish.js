// What somebody types into a line sheet: quantities, a destination, a message. It lives as long as the tab is open.

import { recall, remember } from "./tab-memory.js";

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

  /**
   * What is wished for; a quantity is a whole number.
   * @returns {Wish}
   */
  get parts() {
    const { _destination: destination, _message: message, ...typed } = this.#typed;
    const numbers = Object.entries(typed).filter(([, value]) => /^[1-9]\d*$/.test(value));
    return { destination, message, quantities: Object.fromEntries(numbers) };
  }

  /**
   * Keep what stands in the fields now.
   * @param {{ name: string, value: string }[]} fields
   */
  keep(fields) {
    for (const { name, value } of fields) this.#typed[name] = value.trim();
    remember(KEY, JSON.stringify(this.#typed));
  }
}

/** @returns {Record<string, string>} */
function kept() {
  try {
    return Object(JSON.parse(recall(KEY)));
  } catch {
    return {};
  }
}
