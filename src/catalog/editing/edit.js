// The list of records is narrowed as one types; the form of a record is made, checked and saved.

const POST = { method: "POST", headers: { "Content-Type": "application/json" } };
const PAUSE_MS = 600;
const PAGES = "/page/";
const PROBLEMS = "/help/problems/";
const FIELDS = "input:not([type=hidden]), select, textarea";

/** @param {string} id */
function element(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`#${id} is missing`);
  return found;
}

/** @param {string} name @param {string} text @param {Record<string, string>} [attributes] */
function made(name, text, attributes = {}) {
  const node = document.createElement(name);
  node.textContent = text;
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  return node;
}

/** @param {string} id */
function input(id) {
  return /** @type {HTMLInputElement | HTMLTextAreaElement} */ (element(id));
}

/** @param {string} text @param {boolean} [isWrong] */
function say(text, isWrong = false) {
  const message = element("message");
  message.textContent = text;
  message.classList.toggle("wrong", isWrong);
}

/** @param {string} address @param {unknown} body */
async function ask(address, body) {
  const answer = await fetch(address, { ...POST, body: JSON.stringify(body) });
  return answer.json();
}

function narrow() {
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

/**
 * Let a group within a group keep its optional fields: while the library makes the required ones of a group, it forgets
 * the values of all others (Jedison 1.23.0), and the next change anywhere would lose them.
 * @param {any} Jedison
 */
function keepOptionalFields(Jedison) {
  const group = new Jedison.Create({ schema: { type: "object" } }).root.constructor.prototype;
  const { createChild } = group;
  /** @this {any} @param {unknown} schema @param {string} key @param {unknown[]} more */
  group.createChild = function (schema, key, ...more) {
    const before = structuredClone(this.value);
    const child = createChild.call(this, schema, key, ...more);
    this.value = child.isActive ? { ...before, [key]: this.value[key] } : before;
    return child;
  };
}

/** The page of the record as it will be, in either language, in a frame where nothing runs. */
class ShownPage {
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

class RecordForm {
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
    const { Jedison } = /** @type {any} */ (window);
    this.form?.destroy();
    this.place.replaceChildren();
    this.form = new Jedison.Create({
      container: this.place,
      theme: new Jedison.Theme(),
      schema: structuredClone(this.schema),
      data: structuredClone(record),
      language: "own",
      translations: { own: this.said },
      showErrors: "never",
      deactivateNonRequired: true,
      enablePropertiesToggle: true,
      enforceEnum: false,
      arrayDeleteConfirm: false,
      btnIcons: false,
      objectAdd: false,
    });
    this.isChanged = false;
    this.form.on("change", () => this.changed());
  }

  /** Give the list of fields a name and a way out; it is made anew whenever it opens. @param {HTMLElement} toggle */
  nameFields(toggle) {
    const dialog = this.place.querySelector("dialog[open]");
    if (!dialog || dialog.querySelector(".close")) return;
    dialog.setAttribute("aria-label", toggle.textContent?.trim() ?? "");
    const close = made("button", this.words.close, { type: "button", class: "close" });
    close.addEventListener("click", () => {
      if (dialog instanceof HTMLDialogElement) dialog.close();
      toggle.focus();
    });
    dialog.append(close);
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
      this.meet(answer);
    } else if ("done" in answer) {
      this.hold(answer.record, answer.digest);
      this.isChanged = false;
      this.report(answer.problems ?? []);
      say(answer.done);
      this.moveTo(answer.id);
      this.show();
      await this.offer();
    } else {
      this.report(answer.problems ?? []);
      say(answer.refused, true);
      element("report").focus();
    }
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

  /** Offer to commit what was saved, and to send it. */
  async offer() {
    const answer = await ask("/offer", {});
    element("send").hidden = !("message" in answer);
    element("unsent").hidden = !("without" in answer);
    element("unsent").textContent = answer.without ?? "";
    if ("without" in answer) return;
    input("send-text").value = answer.message;
    input("send-branch").value = answer.branch;
    element("review").hidden = !answer.remote;
  }

  /** @param {boolean} isSent */
  async commit(isSent) {
    const body = { message: input("send-text").value, branch: input("send-branch").value, send: isSent };
    const answer = await ask("/commit", body);
    say(answer.done ?? answer.refused, !answer.done);
    if (!answer.done) return;
    element("send").hidden = true;
    if (answer.address) {
      element("message").append(
        " ",
        made("a", this.words.review, { href: answer.address, target: "_blank", rel: "noopener" }),
      );
    }
    element("save").focus();
  }

  /** Put a photo into its folder and name it in the record. @param {File} file @param {string} [data] */
  async add(file, data = "ask") {
    let answer;
    try {
      const headers = { "Content-Type": "application/octet-stream" };
      const sent = await fetch(`/photo/${data}/${encodeURIComponent(file.name)}`, {
        method: "POST",
        headers,
        body: file,
      });
      answer = await sent.json();
    } catch {
      answer = { refused: this.words.failed };
    }
    if (answer.ask) this.askOfCamera(answer.ask, file);
    else if (answer.refused) say(answer.refused, true);
    else this.name(answer.photo);
  }

  /** @param {string} text @param {File} file */
  askOfCamera(text, file) {
    const dialog = /** @type {HTMLDialogElement} */ (element("camera"));
    element("camera-text").textContent = text;
    for (const button of dialog.querySelectorAll("button")) {
      button.onclick = () => {
        dialog.close();
        element("photo").focus();
        if (button.value) this.add(file, button.value);
      };
    }
    dialog.showModal();
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
    for (const old of this.place.querySelectorAll(".problem")) old.remove();
    for (const old of this.place.querySelectorAll("[aria-invalid=true]")) old.removeAttribute("aria-invalid");
    const items = problems.map((problem) => this.item(problem));
    const list = made("ul", "");
    list.append(...items);
    const title = made("h2", this.words.problems.replace("{n}", String(problems.length)));
    element("report").replaceChildren(...(problems.length ? [title, list] : []));
  }

  /** @param {any} problem */
  item(problem) {
    const told = [problem.message, ...problem.details].join(" / ");
    const text = `${this.words[problem.severity]}: ${problem.subject} ${told} → ${problem.hint}`;
    const item = made("li", "", { class: problem.severity });
    const field = problem.path && this.field(problem.path);
    if (!field) {
      item.append(`${text} (${problem.place}) `, ...this.more(problem));
      return item;
    }
    const button = made("button", text, { type: "button" });
    button.addEventListener("click", () => focusOn(field));
    item.append(button, " ", ...this.more(problem));
    const note = made("p", `${text} `, { class: `problem ${problem.severity}` });
    note.append(...this.more(problem));
    field.append(note);
    const input = field.querySelector(FIELDS);
    if (problem.severity === "error") input?.setAttribute("aria-invalid", "true");
    return item;
  }

  /** Lead to what a kind of problem means. @param {any} problem */
  more(problem) {
    if (!problem.code) return [];
    const label = this.words.whyOf.replace("{text}", problem.message);
    const href = `${PROBLEMS}${problem.code}/`;
    return [made("a", this.words.why, { href, target: "_blank", rel: "noopener", "aria-label": label, class: "why" })];
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

  /** Tell what was changed meanwhile, and offer to take it in. @param {any} answer */
  meet(answer) {
    const { words } = this;
    say(answer.stale, true);
    const report = element("report");
    report.replaceChildren(made("h2", answer.stale));
    if (answer.changes.length) report.append(changesTable(answer.changes, words));
    if (answer.merged) {
      const button = made("button", words.take, { type: "button", id: "take" });
      button.addEventListener("click", () => this.takeIn(answer));
      report.append(button);
    }
    report.focus();
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

/** @param {any[]} changes @param {Record<string, string>} words */
function changesTable(changes, words) {
  const table = made("table", "");
  const head = made("tr", "");
  for (const name of ["field", "before", "now", "mine"]) head.append(made("th", words[name] ?? "", { scope: "col" }));
  table.append(head);
  for (const change of changes) {
    const row = made("tr", "");
    row.append(made("th", change.field, { scope: "row" }));
    for (const name of ["before", "now", "mine"]) row.append(made("td", change[name] ?? "–"));
    table.append(row);
  }
  return table;
}

/** @param {HTMLElement} field */
function focusOn(field) {
  const input = field.querySelector(`${FIELDS}, button`);
  field.scrollIntoView({ block: "center" });
  if (input instanceof HTMLElement) input.focus();
}

/** Let the library read the field in which one types: it does so when the field is left. @param {HTMLElement} place */
function leaveField(place) {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !place.contains(field)) return;
  field.blur();
  field.focus();
}

/** Which button of an item does what, by the class that the form library gives it; and by how much the item moves. */
const MOVES = { "jedi-array-move-up": -1, "jedi-array-move-down": 1, "jedi-array-delete": 0 };

/** Keep the focus where one works when a list is drawn anew. @param {HTMLElement} button */
function keepFocus(button) {
  const list = button.closest("[data-type=array]");
  const path = list?.getAttribute("data-path");
  if (!path) return;
  const at = Number(button.closest("[jedi-array-item-index]")?.getAttribute("jedi-array-item-index"));
  const [name, move] = Object.entries(MOVES).find(([name]) => button.classList.contains(name)) ?? ["", 0];
  setTimeout(() => {
    const now = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
    const items = [...(now?.querySelectorAll("[jedi-array-item-index]") ?? [])].filter(
      (item) => item.parentElement?.closest("[data-type=array]") === now,
    );
    const item = name ? items[Math.min(at + move, items.length - 1)] : items.at(-1);
    const same = item?.querySelector(name ? `.${name}:enabled` : FIELDS);
    const other = item?.querySelector(".jedi-btn:enabled") ?? now?.querySelector(".jedi-array-add");
    const next = same ?? other;
    if (next instanceof HTMLElement) next.focus();
  });
}

/** Take photos that are dropped anywhere or chosen, where a record has photos. @param {RecordForm} form */
function takePhotos(form) {
  const input = document.getElementById("photo");
  if (!(input instanceof HTMLInputElement)) return;
  const drop = element("drop");
  input.addEventListener("change", async () => {
    for (const file of input.files ?? []) await form.add(file);
    input.value = "";
  });
  addEventListener("dragover", (event) => {
    event.preventDefault();
    drop.classList.add("over");
  });
  addEventListener("dragleave", () => drop.classList.remove("over"));
  addEventListener("drop", async (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    for (const file of event.dataTransfer?.files ?? []) await form.add(file);
  });
}

/** @param {RecordForm | null} form */
async function undo(form) {
  const answer = await ask("/undo", {});
  if (answer.done && form) {
    form.isChanged = false;
    location.reload();
  }
  say(answer.done ?? answer.refused, !answer.done);
}

const place = document.getElementById("form");
const form = place ? new RecordForm(place) : null;
document.getElementById("undo")?.addEventListener("click", () => undo(form));
if (form) {
  element("save").addEventListener("click", () => form.save());
  element("check").addEventListener("click", () => form.check(true));
  element("commit").addEventListener("click", () => form.commit(false));
  element("review").addEventListener("click", () => form.commit(true));
  takePhotos(form);
  form.place.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest("button") : null;
    if (button?.matches(".jedi-properties-toggle")) form.nameFields(button);
  });
  const ofLists = "[class*=jedi-array-]";
  form.place.addEventListener(
    "click",
    ({ target }) => {
      const button = target instanceof Element ? target.closest("button") : null;
      if (button?.matches(ofLists)) keepFocus(button);
    },
    { capture: true }, // before the library takes the button away
  );
  addEventListener("keydown", (event) => {
    if (event.key === "s" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      leaveField(form.place);
      form.save();
    }
  });
  keepOptionalFields(/** @type {any} */ (window).Jedison);
  addEventListener("beforeunload", (event) => {
    if (form.isChanged) event.preventDefault();
  });
  await form.open();
} else if (document.getElementById("find")) {
  element("find").addEventListener("input", narrow);
  narrow();
}

export {};
