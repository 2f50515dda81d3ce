// What a person can do to the set. Keyboard, menus, toolbar and dragging all come here, so that they cannot differ.

import { fromText, nameOf, partName, STRANDS } from "./fields.js";
import { freshPart } from "./identifiers.js";
import { announce, toast } from "./live.js";
import { keyAt } from "./order.js";

export class Commands {
  constructor({ cells, undo, editor, operations, rights }) {
    Object.assign(this, { cells, undo, editor, operations, rights });
    editor.addEventListener("saved", (event) => this.#saved(event.detail));
    editor.addEventListener("left", (event) => this.#left(event.detail));
  }

  #saved({ part, field, value, base, changed }) {
    const draft = this.cells.draftFields(part);
    if (draft.length) return this.#saveDraft(part, draft, field, value);
    if (!changed) return;
    this.undo.write([{ part, field, value, base }], nameOf(this.cells, part, field));
  }

  /** The first words make the part: its place and its text are one change. */
  #saveDraft(part, draft, field, value) {
    if (value === null) return this.cells.dropDraft(part);
    const name = nameOf(this.cells, part);
    // Dropped first: what stood here before is nothing, and that is what undo goes back to.
    this.cells.dropDraft(part);
    this.undo.write([...draft.filter((write) => write.field !== field), { part, field, value }].filter((write) => write.value !== null), name);
  }

  #left({ part, field, typed, wasChanged }) {
    if (this.cells.draftFields(part).length) this.cells.dropDraft(part);
    else if (wasChanged) toast("Left as it was.", { action: "Bring back what I typed", onAction: () => {
      const value = fromText(typed, { isList: field === "units" });
      this.undo.write([{ part, field, value }], nameOf(this.cells, part, field));
    } });
  }

  addObjective() {
    const part = freshPart("objective");
    const orders = this.cells.orders(undefined, "objectives");
    this.cells.draft(part, { "@in": { list: "objectives" }, "@order": keyAt(orders, orders.length), label: this.#nextLabel() });
    this.#write(part, "statement");
  }

  /** "LO 10" goes on as "LO 11"; a set without labels stays without. */
  #nextLabel() {
    const parts = this.cells.children(undefined, "objectives");
    if (!parts.length) return "LO 1";
    const last = this.cells.value(parts.at(-1), "label") ?? "";
    return /\d+$/.test(last) ? last.replace(/\d+$/, (number) => String(Number(number) + 1)) : null;
  }

  addOutcome(objective, list, index = Infinity, how) {
    if (!this.rights.inList(list)) return;
    const part = freshPart("outcome");
    const orders = this.cells.orders(objective, list);
    this.cells.draft(part, { "@in": { part: objective, list }, "@order": keyAt(orders, Math.min(index, orders.length)) });
    this.#write(part, "text", how);
  }

  addOutcomeAfter(part) {
    const home = this.cells.home(part);
    if (home) this.addOutcome(home.part, home.list, this.cells.children(home.part, home.list).indexOf(part) + 1);
  }

  comment(part) {
    this.#leaveEditor();
    if (this.cells.home(part)) this.threads.open(part, { toWrite: true });
  }

  suggest(part) {
    this.#leaveEditor();
    if (this.rights.mayRemark && this.cells.home(part)) this.suggesting.open(part);
  }

  /** What is being written is saved, and the focus stays at its field. */
  #leaveEditor() {
    const on = this.editor.current;
    if (!on) return;
    this.editor.save();
    this.rows.render();
    this.grid.focus(on.part, on.field);
  }

  /** Folded away until somebody wants it. */
  learnerWording(part) {
    this.rows.asked = part;
    this.#write(part, "learner wording");
    this.rows.asked = null;
  }

  #write(part, field, how) {
    this.rows.render();
    this.grid.edit(part, field, how);
  }

  /** The Delete key: an outcome goes, a field of an objective is emptied. Both can be taken back. */
  deleteFrom({ part, field }) {
    if (field === "text") return this.remove(part);
    if (this.cells.value(part, field) === null) return;
    const name = nameOf(this.cells, part, field);
    this.undo.write([{ part, field, value: null }], name);
    toast(`Emptied: ${name}.`, { action: "Undo", onAction: () => this.takeBack() });
  }

  remove(part) {
    const name = partName(this.cells, part);
    const home = this.cells.home(part);
    const siblings = this.cells.children(home.part, home.list);
    const next = siblings[siblings.indexOf(part) + 1] ?? siblings[siblings.indexOf(part) - 1];
    this.undo.write([{ part, field: "@deleted", value: "yes" }], name);
    this.rows.render();
    const field = home.list === "objectives" ? "statement" : "text";
    if (next) this.grid.focus(next, field);
    else if (home.part) document.querySelector(`td[data-part="${home.part}"][data-list="${home.list}"] .add`)?.focus();
    toast(`Deleted: ${name}.`, { action: "Undo", onAction: () => this.takeBack() });
  }

  restore(part) {
    this.undo.write([{ part, field: "@deleted", value: null }], partName(this.cells, part));
    this.rows.render();
    announce(`Restored: ${partName(this.cells, part)}.`);
  }

  takeBack() { this.#turned(this.undo.undo(), "Undone", "Nothing to undo."); }
  again() { this.#turned(this.undo.redo(), "Done again", "Nothing to redo."); }

  #turned(step, word, none) {
    if (!step) return announce(none);
    this.rows.render();
    const { part, field } = step.writes[0];
    this.grid.focus(part, field) || this.grid.focus(part, "text") || this.grid.focus(part, "statement");
    toast(`${word}: ${step.name}.`, { seconds: 4 });
  }

  /** Alt and an arrow: within its list, past the end into the neighbor, or sideways into another strand. */
  shift(part, direction, field) {
    if (!part) return;
    const home = this.cells.home(part);
    if (!home || this.cells.draftFields(part).length || !this.rights.onPart(part)) return;
    if (direction === "left" || direction === "right") return this.#sideways(part, home, direction === "left" ? -1 : 1);
    const step = direction === "up" ? -1 : 1;
    const siblings = this.cells.children(home.part, home.list);
    const to = siblings.indexOf(part) + step;
    if (to >= 0 && to < siblings.length) return this.place(part, home.part, home.list, to, field);
    if (!home.part) return announce(step < 0 ? "This is the first objective." : "This is the last objective.");
    const objectives = this.cells.children(undefined, "objectives");
    const other = objectives[objectives.indexOf(home.part) + step];
    if (!other) return announce(step < 0 ? "There is no objective above." : "There is no objective below.");
    this.place(part, other, home.list, step < 0 ? this.cells.children(other, home.list).length : 0, field);
  }

  #sideways(part, home, step) {
    const index = STRANDS.findIndex((strand) => strand.list === home.list);
    const strand = STRANDS[index + step];
    if (index < 0 || !strand || !this.rights.inList(strand.list)) return;
    this.place(part, home.part, strand.list, this.cells.children(home.part, strand.list).length);
  }

  /** Puts a part at place `index` of a list, counted without the part itself. */
  place(part, parent, list, index, field) {
    if (!this.rights.onPart(part) || !this.rights.inList(list)) return announce(`You write in ${this.rights.you.strands.join(" and ")} only.`);
    const home = this.cells.home(part);
    const moves = home.part !== parent || home.list !== list;
    const orders = this.cells.children(parent, list).filter((one) => one !== part).map((one) => this.cells.value(one, "@order") ?? "");
    const writes = [{ part, field: "@order", value: keyAt(orders, index) }];
    if (moves) writes.unshift({ part, field: "@in", value: parent ? { part: parent, list } : { list } });
    this.undo.write(writes, `the place of ${partName(this.cells, part)}`);
    this.rows.render();
    const isObjective = list === "objectives";
    this.grid.focus(part, isObjective ? (field?.startsWith("@") ? "statement" : field ?? "statement") : "text");
    const count = this.cells.children(parent, list).length;
    announce(`Moved: now ${moves || !isObjective ? `in ${isObjective ? "the set" : `${partName(this.cells, parent)}, ${list}`}, ` : ""}place ${this.cells.children(parent, list).indexOf(part) + 1} of ${count}.`);
  }
}
