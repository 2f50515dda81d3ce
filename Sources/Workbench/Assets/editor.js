// Writing in place: a text area stands where the text was. What others do meanwhile never touches what is being typed.

import { make } from "./build.js";
import { same } from "./cells.js";
import { describe, fromText, nameOf, toText } from "./fields.js";

export class Editor extends EventTarget {
  #on = null;

  constructor({ cells, operations, you }) {
    super();
    Object.assign(this, { cells, operations, you });
    cells.addEventListener("changed", (event) => this.#othersChanged(event.detail));
    addEventListener("beforeunload", (event) => { if (this.isChanged) event.preventDefault(); });
    // A phone may end the page without another word: what is typed goes to the outbox now.
    document.addEventListener("visibilitychange", () => { if (document.hidden && this.#on) this.save({ stay: true }); });
  }

  get current() { return this.#on; }
  /** Against what stood here at the start: who typed nothing has changed nothing, whatever others did meanwhile. */
  get isChanged() {
    if (!this.#on) return false;
    const value = this.#value();
    return !same(value, fromText(this.#on.initial, this.#on.about)) && !same(value, this.cells.value(this.#on.part, this.#on.field));
  }
  isOn(part, field) { return this.#on?.part === part && this.#on.field === field; }

  /** The part being written in and the parts around it. */
  held() {
    const parts = [];
    for (let part = this.#on?.part; part; part = this.cells.home(part)?.part) parts.push(part);
    return parts;
  }

  /** @param {HTMLElement} text the cell's text  @param {{add?: string, caret?: number}} how */
  open(text, { add = "", caret } = {}) {
    const cell = text.closest(".cell");
    const { part, field } = cell.dataset;
    if (this.isOn(part, field)) return this.#on.area.focus();
    if (this.#on) this.save();
    const about = describe(this.cells, part, field);
    const value = toText(this.cells.value(part, field));
    const help = make("p.editor-help", { id: "editor-help" }, this.#helpOf(field, about));
    const area = make("textarea.input.editor", { rows: "1", spellcheck: "true", autocapitalize: "sentences", "aria-label": nameOf(this.cells, part, field),
      "aria-describedby": "editor-help editor-remote", placeholder: about.example ? `Example: ${about.example}` : "" });
    area.value = value + add;
    const remote = make("p.editor-remote", { id: "editor-remote", hidden: true });
    text.hidden = true;
    const box = make("div.editor-box", {}, area, remote, help);
    text.after(box);
    this.#on = { part, field, about, area, box, text, remote, initial: value, base: this.operations.baseOf(part, field), start: this.cells.kept(part, field).version };
    area.addEventListener("input", () => grow(area));
    area.addEventListener("blur", () => this.#blurred(area));
    grow(area);
    area.focus();
    const place = caret ?? area.value.length;
    area.setSelectionRange(place, place);
    this.dispatchEvent(new Event("opened"));
  }

  #helpOf(field, about) {
    if (about.lines) return "Ctrl+Enter saves, or go on to another field. Esc leaves it as it was.";
    if (field === "text") return "Enter saves; at the end of the text it starts the next outcome. Esc leaves it as it was.";
    return "Enter saves. Shift+Enter starts a line. Esc leaves it as it was.";
  }

  #value() { return fromText(this.#on.area.value, this.#on.about); }

  save({ stay = false } = {}) {
    const on = this.#on;
    if (!on) return null;
    const detail = { part: on.part, field: on.field, value: this.#value(), base: on.base, changed: this.isChanged };
    if (!stay) this.#close();
    this.dispatchEvent(new CustomEvent("saved", { detail }));
    if (stay && detail.changed) Object.assign(on, { base: this.operations.baseOf(on.part, on.field), initial: on.area.value });
    return detail;
  }

  leave() {
    const on = this.#on;
    if (!on) return;
    const typed = on.area.value;
    const wasChanged = this.isChanged;
    this.#close();
    this.dispatchEvent(new CustomEvent("left", { detail: { part: on.part, field: on.field, typed, wasChanged } }));
  }

  #close() {
    const { box, text } = this.#on;
    this.#on = null;
    text.hidden = false;
    box.remove();
    this.dispatchEvent(new Event("closed"));
  }

  #blurred(area) {
    // A row that moves under the hands blurs the field without anybody having left it, and so does another window.
    setTimeout(() => {
      if (this.#on?.area !== area || document.activeElement === area || !document.hasFocus()) return;
      if (document.activeElement === document.body && this.moving) return area.focus();
      this.save();
    });
  }

  #othersChanged({ change, all }) {
    const on = this.#on;
    if (!on || (!change && !all) || change?.person === this.you.person) return;
    const kept = this.cells.kept(on.part, on.field);
    const gone = this.cells.isDeleted(on.part);
    if (gone) on.remote.textContent = `${change?.author ?? "Somebody"} deleted this meanwhile. Go on writing; when you save you can bring it back.`;
    else if (change && kept.seq === change.seq && kept.version > on.start && !same(kept.value, this.#value())) {
      on.remote.textContent = `${kept.author} changed this meanwhile. Go on writing; when you save you decide which text stays.`;
    } else return;
    on.remote.hidden = false;
    this.dispatchEvent(new CustomEvent("remote", { detail: on.remote.textContent }));
  }
}

/** Browsers without field-sizing need the height set from script. */
function grow(area) {
  if (CSS.supports("field-sizing", "content")) return;
  area.style.blockSize = "auto";
  area.style.blockSize = `${area.scrollHeight + 4}px`;
}
