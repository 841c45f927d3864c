// Both sides of an unfinished merge: one is chosen for each thing, and the file is written so.

import { ask } from "./ask.js";
import { element, say } from "./dom.js";
import { report } from "./problems.js";
import { offer, takeOrders } from "./sending.js";

/** @param {HTMLFormElement} form */
export function chooseSides(form) {
  const { words } = JSON.parse(form.dataset.page ?? "{}");
  takeOrders(words, element("report"));
  form.addEventListener("click", ({ target }) => {
    if (target instanceof HTMLButtonElement && target.type === "button") takeAll(target);
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const sides = Object.fromEntries(new FormData(form));
    try {
      written(form, await ask(`/merge/${form.dataset.kind}`, { digest: form.dataset.digest, sides }), words);
    } catch {
      say(words.failed, true);
    }
  });
}

/** Choose one side for all of a record. @param {HTMLButtonElement} button */
function takeAll(button) {
  /** @type {NodeListOf<HTMLInputElement> | undefined} */
  const radios = button.closest("section")?.querySelectorAll(`input[value="${button.value}"]`);
  for (const radio of radios ?? []) radio.checked = true;
}

/** @param {HTMLFormElement} form @param {any} answer @param {Record<string, string>} words */
async function written(form, answer, words) {
  say(answer.done ?? answer.stale ?? answer.refused, !answer.done);
  report(answer.problems ?? [], words);
  if (!answer.done) return;
  form.hidden = true;
  await offer();
  element("message").scrollIntoView({ block: "center" });
  element(element("send").hidden ? "report" : "send-text").focus();
}
