// A field for a comment or a reply: Ctrl+Enter sends, and what was typed stays until it is sent.

import { make } from "./build.js";
import { LONGEST } from "./remarks.js";

let count = 0;

export class RemarkField {
  constructor({ drafts, key, label, send }) {
    Object.assign(this, { drafts, key, send });
    const id = `remark-${++count}`;
    this.mistake = make("span.mistake", { id: `${id}-mistake`, hidden: true }, "Write some words first.");
    this.area = make("textarea.input", { id, rows: "3", maxlength: String(LONGEST), "aria-describedby": `${id}-keys ${id}-mistake`, oninput: () => this.#typed() });
    this.area.value = drafts.get(key);
    this.area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); this.#submit(); }
    });
    this.element = make("div.remark-field", {}, make("label", { for: id }, label), this.area, this.mistake,
      make("button.button.primary", { type: "button", onclick: () => this.#submit() }, "Send", make("span.unseen", {}, `: ${label.toLowerCase()}`)),
      make("span.hint", { id: `${id}-keys` }, "Ctrl+Enter sends."));
  }

  get hasWords() { return this.area.value.trim() !== ""; }

  focus() { this.area.focus(); }

  #typed() {
    this.drafts.set(this.key, this.area.value);
    this.#complain(false);
  }

  #complain(isWrong) {
    this.mistake.hidden = !isWrong;
    if (isWrong) this.area.setAttribute("aria-invalid", "true");
    else this.area.removeAttribute("aria-invalid");
  }

  #submit() {
    this.#complain(!this.hasWords);
    this.area.focus();
    if (!this.hasWords) return;
    const text = this.area.value.trim();
    this.area.value = "";
    this.drafts.set(this.key, "");
    this.send(text);
  }
}
