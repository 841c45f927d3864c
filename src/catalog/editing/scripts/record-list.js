// The list of records is narrowed as one types.

import { element } from "./dom.js";

export function narrow() {
  const find = element("find");
  if (!(find instanceof HTMLInputElement)) return;
  const wanted = find.value.normalize("NFKC").toLowerCase().trim();
  let count = 0;
  for (const section of document.querySelectorAll("section")) {
    let any = false;
    /** @type {NodeListOf<HTMLElement>} */
    const items = section.querySelectorAll(":scope > ul > li"); // not what is said of records that cannot be read
    for (const item of items) {
      const text = (item.textContent ?? "").normalize("NFKC").toLowerCase();
      item.hidden = !text.includes(wanted);
      if (!item.hidden) {
        any = true;
        count += 1;
      }
    }
    section.hidden = !any && !section.querySelector(".unread");
  }
  const found = element("found");
  found.textContent = (found.dataset.text ?? "").replace("{n}", String(count));
}
