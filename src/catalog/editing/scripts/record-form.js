// The form of a record: filled, checked as one types, and saved.

import { ask } from "./ask.js";
import { element, focusOn, made, say } from "./dom.js";
import { drawn } from "./library.js";
import { meet } from "./meeting.js";
import { clearNotes, report } from "./problems.js";
import { offer } from "./sending.js";
import { ShownPage } from "./shown-page.js";

const PAUSE_MS = 600;

export class RecordForm {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    const page = JSON.parse(place.dataset.page ?? "{}");
    this.words = page.words;
    this.said = page.jedison;
    [this.kind = "", this.id = ""] = (place.dataset.record ?? "").split("/");
    this.digest = "";
    this.base = {};
    this.isChanged = false;
    this.timer = 0;
    /** @type {any} */
    this.form = null;
    this.shown = new ShownPage(this.words, page.lang);
  }

  async open() {
    const answer = await fetch(`/record/${this.kind}/${this.id}`);
    const { schema, record, digest } = await answer.json();
    this.schema = schema;
    this.hold(record, digest);
    this.fill(record);
    say("");
    await this.show();
  }

  /** Let the page beside the form follow what is filled in. */
  async show() {
    const answer = await this.send("show");
    if (answer) this.shown.show(answer.pages, !this.place.querySelector("[aria-invalid=true]"));
  }

  /** Remember a record as it stands in its file. @param {object} record @param {string} digest */
  hold(record, digest) {
    this.base = record;
    this.digest = digest;
  }

  /** Show a record. @param {object} record */
  fill(record) {
    this.form?.destroy();
    this.place.replaceChildren();
    this.form = drawn(this.place, this.schema, record, this.said);
    this.isChanged = false;
    this.form.on("change", () => this.changed());
  }

  changed() {
    this.isChanged = true;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.show();
      this.check(false);
    }, PAUSE_MS);
  }

  /** @param {boolean} isAsked */
  async check(isAsked) {
    const answer = await this.send("check");
    if (!answer) return;
    this.report(answer.problems);
    if (isAsked) this.leadTo(answer.problems, this.words.noProblems);
  }

  async save() {
    clearTimeout(this.timer);
    const answer = await this.send("save");
    if (!answer) return;
    if ("stale" in answer) {
      meet(answer, this.words, () => this.takeIn(answer));
    } else if ("done" in answer) {
      this.hold(answer.record, answer.digest);
      this.isChanged = false;
      this.report(answer.problems ?? []);
      say(answer.done);
      this.moveTo(answer.id);
      this.show();
      this.remind(answer.unverified);
      await offer();
    } else {
      this.report(answer.problems ?? []);
      say(answer.refused, true);
      element("report").focus();
    }
  }

  /**
   * Remind of the day on which a record was compared with its sources, and set it when asked to.
   * @param {{ text: string, action: string, day: string } | undefined} unverified
   */
  remind(unverified) {
    if (!unverified) return;
    const note = made("p", `${unverified.text} `, { class: "remind" });
    const button = made("button", unverified.action, { type: "button", id: "verified" });
    button.addEventListener("click", () => {
      this.fill({ ...this.form.getValue(), verified_on: unverified.day });
      element("save").focus();
      this.save();
    });
    note.append(button);
    element("report").append(note);
  }

  /** Ask about what is filled in; what is on the page stays whatever comes. @param {string} verb */
  async send(verb) {
    try {
      const body = { digest: this.digest, base: this.base, filled: this.form.getValue() };
      return await ask(`/${verb}/${this.kind}`, body);
    } catch {
      say(this.words.failed, true);
      return null;
    }
  }

  /** @param {string} photo */
  name(photo) {
    const record = this.form.getValue();
    const photos = [...(record.photos ?? []), { file: photo, alt: { ja: "", en: "" }, rights: { ja: "", en: "" } }];
    this.fill({ ...record, photos });
    this.changed();
    focusOn(this.field(["photos", photos.length - 1, "alt"]));
    say((this.words.photoAdded ?? "").replace("{file}", photo));
  }

  /** @param {string} id */
  moveTo(id) {
    this.id = encodeURIComponent(id);
    history.replaceState(null, "", `/edit/${this.kind}/${this.id}`);
  }

  /** Show every problem at its field, and all of them above. @param {any[]} problems */
  report(problems) {
    clearNotes(this.place);
    report(problems, this.words, (path) => this.field(path));
  }

  /** Find the innermost field of a path that is on the page. @param {(string | number)[]} path @returns {HTMLElement} */
  field(path) {
    const found = this.form.getInstance(["#", ...path].join("/"));
    const container = found?.ui?.control?.container;
    return container?.isConnected ? container : path.length ? this.field(path.slice(0, -1)) : this.place;
  }

  /** @param {any[]} problems @param {string} otherwise */
  leadTo(problems, otherwise) {
    say(problems.length ? "" : otherwise);
    if (problems.length) element("report").focus();
  }

  /** @param {any} answer */
  takeIn(answer) {
    this.hold(answer.record, answer.digest);
    this.fill(answer.merged);
    this.isChanged = true;
    this.moveTo(answer.id);
    element("report").replaceChildren();
    say(this.words.taken);
    element("save").focus();
  }
}
