// Photos that are dropped on a form or chosen: looked at by the editor, then named in the record.

import { element, say } from "./dom.js";

/** Take photos, where a record has them. @param {(file: string) => void} name @param {Record<string, string>} words */
export function takePhotos(name, words) {
  const input = document.getElementById("photo");
  if (!(input instanceof HTMLInputElement)) return;
  const drop = element("drop");
  /** @param {FileList | null | undefined} files */
  const addAll = async (files) => {
    for (const file of files ?? []) await add(file, name, words);
  };
  input.addEventListener("change", async () => {
    await addAll(input.files);
    input.value = "";
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  addEventListener("dragleave", () => drop.classList.remove("over"));
  addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    addAll(event.dataTransfer?.files);
  });
}

/** @param {File} file @param {(file: string) => void} name @param {Record<string, string>} words @param {string} [data] */
async function add(file, name, words, data = "ask") {
  const answer = await sent(file, data, words);
  if (answer.ask) askOfCamera(answer.ask, (chosen) => add(file, name, words, chosen));
  else if (answer.refused) say(answer.refused, true);
  else name(answer.photo);
}

/** @param {File} file @param {string} data @param {Record<string, string>} words */
async function sent(file, data, words) {
  try {
    const headers = { "Content-Type": "application/octet-stream" };
    const address = `/photo/${data}/${encodeURIComponent(file.name)}`;
    const answer = await fetch(address, { method: "POST", headers, body: file });
    return await answer.json();
  } catch {
    return { refused: words.failed };
  }
}

/** @param {string} text @param {(data: string) => void} choose */
function askOfCamera(text, choose) {
  const dialog = /** @type {HTMLDialogElement} */ (element("camera"));
  element("camera-text").textContent = text;
  for (const button of dialog.querySelectorAll("button")) {
    button.onclick = () => {
      dialog.close();
      element("photo").focus();
      if (button.value) choose(button.value);
    };
  }
  dialog.showModal();
}
