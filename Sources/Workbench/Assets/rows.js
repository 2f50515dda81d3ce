// The set as rows: builds them from the cells and then only changes what changed, so that focus, selection and scroll stay.

import { keep, make, setText } from "./build.js";
import { codeOf, describe, isPartial, OBJECTIVE_FIELDS, partName, STRANDS, toText } from "./fields.js";

export const fieldId = (part, field) => `field-${part}-${field.replace(/[^a-z]/g, "-")}`;
const OPTIONAL = Object.keys(OBJECTIVE_FIELDS).filter((field) => OBJECTIVE_FIELDS[field].optional);

export class Rows extends EventTarget {
  #parts = new Map();
  #waits = false;

  constructor({ cells, body, nothing, editor, rights }) {
    super();
    Object.assign(this, { cells, body, nothing, editor, rights });
    cells.addEventListener("changed", () => this.later());
    body.replaceChildren();
  }

  /** Many changes in one turn are one rendering. */
  later() {
    if (this.#waits) return;
    this.#waits = true;
    queueMicrotask(() => { this.#waits = false; this.render(); });
  }

  find(part, field) { return document.getElementById(fieldId(part, field)); }

  render() {
    const kept = document.activeElement;
    const objectives = this.#shown(undefined, "objectives");
    keep(this.body, objectives, (part) => this.#parts.get(part), (part) => this.#remember(part, this.#buildObjective(part)));
    objectives.forEach((part) => this.#updateObjective(part));
    if (this.nothing) this.nothing.hidden = objectives.length > 0;
    for (const [part, element] of this.#parts) if (!element.isConnected) this.#parts.delete(part);
    // A row that had to move takes the focus with it.
    if (kept instanceof HTMLElement && kept !== document.activeElement && this.body.contains(kept)) kept.focus({ preventScroll: true });
    this.dispatchEvent(new Event("rendered"));
  }

  /** What is being typed in stays on the page, also when somebody deletes it meanwhile. */
  #shown(parent, list) {
    const shown = [...this.cells.children(parent, list)];
    for (const held of this.editor.held()) {
      const home = this.cells.home(held);
      if (home && home.part === parent && home.list === list && !shown.includes(held)) shown.push(held);
    }
    return shown;
  }

  #remember(part, element) { this.#parts.set(part, element); return element; }

  #field(part, field, extra = "") {
    const about = describe(this.cells, part, field);
    return make("div.cell", { "data-part": part, "data-field": field },
      make(`div.cell-text.stop${extra}`, { id: fieldId(part, field), tabindex: "-1", role: this.rights.onPart(part) ? "button" : null },
        make("span.unseen", {}, `${about.name}: `), make("span.words")),
      make("div.marks"));
  }

  #handle(part, kind) {
    // Who only comments has the same dots, and cannot drag by them.
    const mayMove = this.rights.onPart(part);
    return make(`span.${mayMove ? "handle" : "remarks-menu"}`, { role: "button", tabindex: "-1", draggable: mayMove ? "true" : null, "aria-haspopup": "menu", "data-menu": mayMove ? kind : "remarks" },
      make("span.unseen.handle-name", { "data-offers": mayMove ? "comment, move, copy, delete" : "comment, suggest" }));
  }

  #standards(part) {
    return make("button.standards", { type: "button", tabindex: "-1", "data-standards": part, "aria-haspopup": "dialog" });
  }

  #buildObjective(part) {
    return make("tr.objective", { role: "row", "data-part": part },
      make("th", { scope: "row", role: "rowheader" },
        make("div.objective-head", {}, this.#field(part, "label", ".label"), this.#handle(part, "objective")),
        this.#field(part, "statement", ".statement"), this.#why(part, "statement"),
        this.#standards(part), make("div.cell.marks-only", { "data-part": part, "data-field": "alignments" }, make("div.marks")),
        make("details.more", {}, make("summary", { tabindex: "-1" }, "Learner wording, notes, units"),
          OPTIONAL.map((field) => make("div.optional", {}, make("span.optional-name", { "aria-hidden": "true" }, OBJECTIVE_FIELDS[field].name), this.#field(part, field))))),
      STRANDS.map((strand) => make(`td.${strand.kind}`, { role: "cell", "data-list": strand.list, "data-part": part },
        make(`span.strand.cell-strand.${strand.kind}`, {}, strand.name),
        make("ol.outcomes.plain"),
        make("div.cell.marks-only", { "data-part": part, "data-field": strand.list }, make("div.marks")),
        make("div.no-outcomes", {}, make("p.example"), this.#why(part, strand.list)),
        this.rights.inList(strand.list) ? make("button.add.stop", { type: "button", tabindex: "-1", "data-add": strand.list }, make("span", { "aria-hidden": "true" }, "+ "), "Add outcome", make("span.unseen.add-name")) : null)));
  }

  #why(part, field) {
    const about = STRANDS.some((strand) => strand.list === field) ? aboutList(field) : describe(this.cells, part, field);
    return make("details.why", {}, make("summary", { tabindex: "-1" }, "Why this is asked"), make("p", {}, `${about.why} `, make("span.muted", {}, about.citation)));
  }

  #buildOutcome(part) {
    return make("li.outcome", { "data-part": part },
      this.#field(part, "text"),
      make("div.optional.learner", {}, make("span.optional-name", { "aria-hidden": "true" }, OBJECTIVE_FIELDS["learner wording"].name), this.#field(part, "learner wording")),
      make("div.outcome-foot", {}, this.#standards(part), make("div.cell.marks-only", { "data-part": part, "data-field": "alignments" }, make("div.marks"))),
      // Last, so that one hears the words before their menu; it stands in the gutter all the same.
      this.#handle(part, "outcome"));
  }

  #updateObjective(part) {
    const row = this.#parts.get(part);
    for (const field of Object.keys(OBJECTIVE_FIELDS)) this.#updateField(row, part, field);
    row.querySelector(":scope > th > .why").hidden = Boolean(this.cells.value(part, "statement"));
    const name = partName(this.cells, part);
    // Short, because it is said again at each cell of the row.
    row.querySelector(":scope > th").setAttribute("aria-labelledby", fieldId(part, this.cells.value(part, "label") ? "label" : "statement"));
    const handle = row.querySelector(":scope > th .handle-name");
    setText(handle, `Menu of ${name}: ${handle.dataset.offers}`);
    this.#updateStandards(row.querySelector(":scope > th > .standards"), part, true);
    const filled = OPTIONAL.filter((field) => this.cells.value(part, field));
    row.querySelector(".more").classList.toggle("filled", filled.length > 0);
    for (const cell of row.querySelectorAll(":scope > td")) this.#updateCell(cell, part, name);
  }

  #updateCell(cell, part, name) {
    const list = cell.dataset.list;
    const outcomes = this.#shown(part, list);
    keep(cell.querySelector(".outcomes"), outcomes, (one) => this.#parts.get(one), (one) => this.#remember(one, this.#buildOutcome(one)));
    outcomes.forEach((one, index) => {
      const element = this.#parts.get(one);
      this.#updateField(element, one, "text");
      this.#updateField(element, one, "learner wording");
      element.querySelector(".learner").hidden = !this.cells.value(one, "learner wording") && !this.editor.isOn(one, "learner wording") && this.asked !== one;
      const handle = element.querySelector(".handle-name");
      setText(handle, `Menu of ${name}, ${list} outcome ${index + 1}: ${handle.dataset.offers}`);
      this.#updateStandards(element.querySelector(".standards"), one, false);
    });
    const none = cell.querySelector(".no-outcomes");
    none.hidden = outcomes.length > 0;
    setText(none.querySelector(".example"), `Example: ${aboutList(list).example}`);
    const add = cell.querySelector(".add-name");
    if (add) setText(add, ` to ${name}, ${list}`);
  }

  #updateField(within, part, field) {
    const text = within.querySelector(`[id="${fieldId(part, field)}"]`);
    if (!text || this.editor.isOn(part, field)) return;
    const value = toText(this.cells.value(part, field));
    const words = text.querySelector(".words");
    const about = describe(this.cells, part, field);
    text.classList.toggle("is-empty", value === "");
    setText(words, value || (about.example ? `Example: ${about.example}` : "Not written yet"));
    text.classList.toggle("is-waiting", this.cells.isWaiting(part, field));
  }

  #updateStandards(button, part, onlyWhenFilled) {
    const entries = this.cells.value(part, "alignments") ?? [];
    const signature = JSON.stringify(entries);
    button.hidden = (onlyWhenFilled || !this.rights.onPart(part)) && entries.length === 0;
    if (button.dataset.shown === signature) return;
    button.dataset.shown = signature;
    if (!entries.length) return button.replaceChildren(make("span.add-standard", {}, "+ Standard"));
    button.replaceChildren(make("span.unseen", {}, "Standards: "), ...entries.map((entry, index) => make(`span.chip${isPartial(entry) ? ".partial" : ""}`, {},
      codeOf(entry), isPartial(entry) ? make("span.strength", {}, " part") : null, index < entries.length - 1 ? make("span.unseen", {}, ", ") : null)));
  }
}

const aboutList = (list) => describe({ home: () => ({ list }) }, "", "text");
