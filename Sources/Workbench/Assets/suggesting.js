// Other words for an objective or an outcome: how they are suggested, and how they stand at the cell until somebody decides.

import { make, setText } from "./build.js";
import { openDialog } from "./dialog.js";
import { firstField, nameOf, toText } from "./fields.js";
import { announce, toast } from "./live.js";
import { LONGEST } from "./remarks.js";
import { marked } from "./words.js";

export class Suggesting {
  #shown = new Map();

  constructor({ remarks, cells, rows, grid, editor, commands, rights, drafts, you, talkAddress }) {
    Object.assign(this, { remarks, cells, grid, editor, commands, rights, drafts, you, talkAddress });
    rows.addEventListener("rendered", () => this.#update());
  }

  /** The words as they stand, to be changed in a box of their own. */
  open(part) {
    const field = firstField(this.cells, part);
    const key = `suggestion ${part} ${field}`;
    const now = toText(this.cells.value(part, field));
    const mistake = make("span.mistake", { id: "suggest-mistake", hidden: true }, "Change some words first.");
    const compared = make("div.suggest-compared");
    const area = make("textarea.input", { id: "suggest-text", rows: "5", maxlength: String(LONGEST), "aria-describedby": "suggest-mistake", oninput: () => {
      this.drafts.set(key, area.value);
      mistake.hidden = true;
      compare();
    } });
    const compare = () => compared.replaceChildren(marked(now, area.value.trim()));
    area.value = this.drafts.get(key) || now;
    const send = () => {
      const text = area.value.trim();
      mistake.hidden = Boolean(text) && text !== now;
      if (!mistake.hidden) return area.focus();
      this.drafts.set(key, "");
      this.remarks.suggest(part, field, text);
      dialog.close();
      announce("Suggestion added.");
    };
    area.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); send(); }
    });
    const dialog = openDialog("Suggest other words", { name: "suggest-box", body: [
      make("p.muted", {}, `${nameOf(this.cells, part, field)}. The words stay as they are until somebody who writes here accepts yours.`),
      make("div.form-row", {}, make("label", { for: "suggest-text" }, "Your words"), area, mistake),
      make("h3", {}, "What changes"), compared],
    foot: [make("button.button.primary", { type: "button", onclick: send }, "Send the suggestion")] });
    compare();
    area.focus();
  }

  mark = (part, field) => (field === firstField(this.cells, part) ? this.remarks.suggestions(part).map((id) => ({ key: id, build: () => this.#build(id, part) })) : []);

  #build(id, part) {
    const { author } = this.remarks.said(id);
    const whose = make("span.unseen", {}, `: suggestion by ${author}`);
    const words = make("div");
    const head = make("p.suggested-by");
    const waits = make("span.badge.warning", {}, "Not sent yet");
    const button = (name, isAccepted, kind = "") => make(`button.button${kind}`, { type: "button", tabindex: "-1", onclick: () => this.#decide(id, part, isAccepted) }, name, whose.cloneNode(true));
    const decide = make("div.line-buttons", {}, button("Accept", true), button("Reject", false, ".quiet"));
    const takeBack = button("Take back", false, ".quiet");
    const elsewhere = make("a.button.quiet", { href: `${this.talkAddress}#${id}-title`, tabindex: "-1" }, "Look at it on Talk", whose.cloneNode(true));
    const element = make("div.suggested", { role: "group", "aria-label": `Suggestion by ${author}` }, head, words, decide, takeBack, elsewhere);
    head.append(make("strong", {}, author), make("span"), waits);
    this.#shown.set(id, { element, part, author, words, decide, takeBack, elsewhere, waits, what: head.children[1], compared: null });
    this.#updateOne(id);
    return element;
  }

  #update() {
    for (const [id, { element }] of this.#shown) {
      if (element.isConnected) this.#updateOne(id);
      else this.#shown.delete(id);
    }
  }

  /** In place, so that the button in hand stays while the words change. */
  #updateOne(id) {
    const one = this.#shown.get(id);
    const { part, author, words, decide, takeBack, elsewhere, waits, what } = one;
    const target = this.remarks.target(id);
    const { text, isWaiting } = this.remarks.said(id);
    const before = target ? toText(this.cells.value(target.part, target.field)) : "";
    setText(what, ` suggests ${target && target.field !== firstField(this.cells, part) ? `for the ${target.field}` : target ? "other words" : "a change"}`);
    if (one.compared !== `${before}\n${text}`) {
      one.compared = `${before}\n${text}`;
      words.replaceChildren(target ? marked(before, text) : make("p.marked", {}, `“${text}”`));
    }
    const mayDecide = Boolean(target) && this.rights.onPart(part);
    waits.hidden = !isWaiting;
    decide.hidden = !mayDecide;
    takeBack.hidden = mayDecide || author !== this.you.name || !this.rights.mayRemark;
    elsewhere.hidden = Boolean(target);
  }

  #decide(id, part, isAccepted) {
    const { field } = this.remarks.target(id) ?? { field: firstField(this.cells, part) };
    // What is being typed there is a change of its own, and comes first.
    this.editor.save();
    this.remarks.decide(id, isAccepted);
    this.grid.focus(part, field) || this.grid.focus(part, firstField(this.cells, part));
    toast(isAccepted ? "The suggestion is accepted." : "The suggestion is put away.", { action: "Undo", onAction: () => this.commands.takeBack() });
  }
}
