// Undo and redo of my own changes, each as a change of its own that holds only while nobody has written since.

import { same } from "./cells.js";

export class Undo extends EventTarget {
  #done = [];
  #undone = [];

  constructor({ operations, cells }) {
    super();
    this.operations = operations;
    this.cells = cells;
  }

  get canUndo() { return this.#done.length > 0; }
  get canRedo() { return this.#undone.length > 0; }

  /** Writes and remembers how to take it back. `name` says what was done: "statement of LO 2". */
  write(writes, name) {
    const before = writes.map(({ part, field }) => ({ part, field, value: this.cells.value(part, field) }));
    const entry = this.operations.submit(writes);
    this.#done.push({ key: entry.key, name, writes, before });
    this.#undone = [];
    this.dispatchEvent(new Event("changed"));
    return entry;
  }

  undo() { return this.#turn(this.#done, this.#undone); }
  redo() { return this.#turn(this.#undone, this.#done); }

  /** A change that was refused or is being decided cannot be taken back. */
  forget(key) {
    this.#done = this.#done.filter((step) => step.key !== key);
    this.#undone = this.#undone.filter((step) => step.key !== key);
    this.dispatchEvent(new Event("changed"));
  }

  #turn(from, to) {
    const step = from.pop();
    if (!step) return null;
    const writes = inverse(step).map((write) => {
      const mine = step.writes.some((one) => one.part === write.part && one.field === write.field);
      return mine ? { ...write, base: { after: step.key } } : write;
    });
    const before = writes.map(({ part, field }) => ({ part, field, value: this.cells.value(part, field) }));
    const entry = this.operations.submit(writes, { undoesKey: step.key });
    to.push({ key: entry.key, name: step.name, writes, before });
    this.dispatchEvent(new Event("changed"));
    return { ...step, writes };
  }
}

/** A part that was made is deleted again, rather than left as a shell without words. */
function inverse({ writes, before }) {
  const made = new Set(writes.filter((write, index) => write.field === "@in" && before[index].value === null).map((write) => write.part));
  const kept = writes
    .map((write, index) => ({ part: write.part, field: write.field, value: before[index].value }))
    .filter((write, index) => !made.has(write.part) && !same(write.value, writes[index].value));
  return [...kept, ...[...made].map((part) => ({ part, field: "@deleted", value: "yes" }))];
}
