// Each page of the editor, with what it can do.

import { ask } from "./ask.js";
import { element, say } from "./dom.js";
import { keepFocus, keepOptionalFields, leaveField, nameFields } from "./library.js";
import { takePhotos } from "./photos.js";
import { RecordForm } from "./record-form.js";
import { narrow } from "./record-list.js";
import { takeOrders } from "./sending.js";
import { chooseSides } from "./sides.js";

/** @param {RecordForm | null} form */
async function undo(form) {
  const answer = await ask("/undo", {});
  if (answer.done && form) {
    form.isChanged = false;
    location.reload();
  }
  say(answer.done ?? answer.refused, !answer.done);
}

/** @param {HTMLElement} place */
async function openForm(place) {
  const form = new RecordForm(place);
  element("undo").addEventListener("click", () => undo(form));
  element("save").addEventListener("click", () => form.save());
  element("check").addEventListener("click", () => form.check(true));
  takeOrders(form.words, element("save"));
  takePhotos((file) => form.name(file), form.words);
  followButtons(form);
  addEventListener("keydown", (event) => {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leaveField(form.place);
      form.save();
    }
  });
  addEventListener("beforeunload", (event) => {
    if (form.isChanged) event.preventDefault();
  });
  keepOptionalFields(/** @type {any} */ (window).Jedison);
  await form.open();
}

/** @param {RecordForm} form */
function followButtons(form) {
  /** @param {Event} event */
  const buttonOf = ({ target }) => (target instanceof Element ? target.closest("button") : null);
  form.place.addEventListener("click", (event) => {
    const button = buttonOf(event);
    if (button?.matches(".jedi-properties-toggle")) nameFields(form.place, button, form.words.close ?? "");
  });
  form.place.addEventListener(
    "click",
    (event) => {
      const button = buttonOf(event);
      if (button?.matches("[class*=jedi-array-]")) keepFocus(button);
    },
    { capture: true }, // before the library takes the button away
  );
}

const place = document.getElementById("form");
const sides = document.getElementById("sides");
if (place) await openForm(place);
else document.getElementById("undo")?.addEventListener("click", () => undo(null));
if (sides instanceof HTMLFormElement) chooseSides(sides);
if (document.getElementById("find")) {
  element("find").addEventListener("input", narrow);
  narrow();
}
