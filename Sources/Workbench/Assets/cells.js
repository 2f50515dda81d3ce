// What the program says: the server's cells, and on top of them what this person wrote and the server has not yet acknowledged.

export const keyOf = (part, field) => `${part ?? ""}\n${field}`;
export const same = (a, b) => a === b || JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
const NEVER = Object.freeze({ value: null, version: 0, author: null, at: null, seq: 0 });

export class Cells extends EventTarget {
  #kept = new Map();
  #written = new Map();
  #drafts = new Map();
  #children = null;
  seq = 0;

  /** Takes the whole state. Anything newer that is already here stays. */
  load(state) {
    for (const cell of state.cells) this.#keep(cell);
    this.seq = Math.max(this.seq, state.seq);
    this.#tell({ all: true });
  }

  /** @returns {"applied" | "old" | "gap"} */
  apply(change) {
    if (change.seq <= this.seq) return "old";
    if (change.seq > this.seq + 1) return "gap";
    this.seq = change.seq;
    const touched = change.writes.map((write) => this.#keep({ ...write, author: change.author, at: change.at, seq: change.seq }));
    this.#tell({ change, touched: touched.filter(Boolean) });
    return "applied";
  }

  /** My own change is in. Its event comes by the stream as well, in either order. */
  acknowledge(writes, answer, author) {
    const versions = new Map(answer.cells.map((cell) => [keyOf(cell.part, cell.field), cell.version]));
    for (const { part, field, value } of writes) {
      this.#keep({ part, field, value, version: versions.get(keyOf(part, field)) ?? 0, author, at: new Date().toISOString(), seq: answer.seq });
    }
    this.#tell({ own: true });
  }

  #keep(cell) {
    const key = keyOf(cell.part, cell.field);
    const old = this.#kept.get(key);
    if (old && old.version >= cell.version) return null;
    this.#kept.set(key, cell);
    return cell;
  }

  /** What waits in the queue, oldest first. */
  overlay(writes) {
    this.#written = new Map(writes.map((write) => [keyOf(write.part, write.field), write]));
    this.#tell({ own: true });
  }

  /** A part that stands on the page and nowhere else until its first words are saved. */
  draft(part, fields) {
    for (const [field, value] of Object.entries(fields)) this.#drafts.set(keyOf(part, field), { part, field, value });
    this.#tell({ own: true });
  }

  dropDraft(part) {
    for (const key of [...this.#drafts.keys()]) if (key.startsWith(`${part}\n`)) this.#drafts.delete(key);
    this.#tell({ own: true });
  }

  draftFields(part) {
    return [...this.#drafts.values()].filter((write) => write.part === part);
  }

  kept(part, field) { return this.#kept.get(keyOf(part, field)) ?? NEVER; }

  value(part, field) {
    const key = keyOf(part, field);
    return (this.#drafts.get(key) ?? this.#written.get(key) ?? this.#kept.get(key) ?? NEVER).value ?? null;
  }

  isWaiting(part, field) { return this.#written.has(keyOf(part, field)); }

  /** Parts in `list` of `parent`, in order, without the deleted ones. */
  children(parent, list) { return this.#index().get(keyOf(parent, list)) ?? []; }

  orders(parent, list) { return this.children(parent, list).map((part) => this.value(part, "@order") ?? ""); }

  home(part) { return this.value(part, "@in"); }

  isDeleted(part) {
    for (let at = part; at; at = this.home(at)?.part) if (this.value(at, "@deleted") === "yes") return true;
    return false;
  }

  deletedParts() {
    return [...this.#kept.values()].filter((cell) => cell.field === "@deleted" && this.value(cell.part, "@deleted") === "yes").map((cell) => cell.part);
  }

  all() { return this.#kept.values(); }

  #index() {
    if (this.#children) return this.#children;
    const found = new Map();
    const parts = new Set();
    for (const source of [this.#kept, this.#written, this.#drafts]) {
      for (const cell of source.values()) if (cell.field === "@in") parts.add(cell.part);
    }
    for (const part of parts) {
      const home = this.home(part);
      if (!home || this.value(part, "@deleted") === "yes") continue;
      const key = keyOf(home.part, home.list);
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(part);
    }
    const orderOf = (part) => this.value(part, "@order") ?? "";
    const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
    for (const list of found.values()) list.sort((a, b) => compare(orderOf(a), orderOf(b)) || compare(a, b));
    return (this.#children = found);
  }

  #tell(detail) {
    this.#children = null;
    this.dispatchEvent(new CustomEvent("changed", { detail }));
  }
}
