// What was saved is committed and sent.

import { ask } from "./ask.js";
import { element, input, made, say } from "./dom.js";

/** Offer to commit what was saved, and to send it. */
export async function offer() {
  const answer = await ask("/offer", {});
  element("send").hidden = !("message" in answer);
  element("unsent").hidden = !("without" in answer);
  element("unsent").textContent = answer.without ?? "";
  if ("without" in answer) return;
  input("send-text").value = answer.message;
  input("send-branch").value = answer.branch;
  element("review").hidden = !answer.remote;
}

/** @param {Record<string, string>} words @param {HTMLElement} next Where one goes on when it is done */
export function takeOrders(words, next) {
  element("commit").addEventListener("click", () => commit(false, words, next));
  element("review").addEventListener("click", () => commit(true, words, next));
}

/** @param {boolean} isSent @param {Record<string, string>} words @param {HTMLElement} next */
async function commit(isSent, words, next) {
  const body = { message: input("send-text").value, branch: input("send-branch").value, send: isSent };
  const answer = await ask("/commit", body);
  say(answer.done ?? answer.refused, !answer.done);
  if (!answer.done) return;
  element("send").hidden = true;
  if (answer.address) {
    const attributes = { href: answer.address, target: "_blank", rel: "noopener" };
    element("message").append(" ", made("a", words.review ?? "", attributes));
  }
  next.focus();
}
