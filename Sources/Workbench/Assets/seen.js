// What others changed since I last looked: a mark at each cell, and a list to walk through.

import { make } from "./build.js";
import { keyOf } from "./cells.js";
import { firstField, isRemark, nameOf } from "./fields.js";
import { announce } from "./live.js";
import { ago, marked, readable, since } from "./words.js";

export class Seen extends EventTarget {
  #unseen = new Map();
  #at = -1;
  #ready = false;

  constructor({ cells, you, grid, panel, ask, put }) {
    super();
    Object.assign(this, { cells, you, grid, panel, ask, put });
    cells.addEventListener("changed", (event) => this.#live(event.detail));
  }

  /** @param {number} seq up to where this person has looked */
  start(seq) {
    for (const cell of this.cells.all()) if (cell.seq > seq && cell.author !== this.you.name) this.#note(cell);
    this.#ready = true;
    this.#told();
  }

  /** A suggestion that was decided meanwhile is no news any more. */
  get items() { return [...this.#unseen.values()].filter((cell) => !(isRemark(this.cells, cell.part) && this.cells.isDeleted(cell.part))); }

  get title() {
    const { items } = this;
    const count = items.length;
    if (!count) return "No new changes";
    const earliest = items.reduce((first, item) => (item.at < first ? item.at : first), items[0].at);
    return `${count} change${count === 1 ? "" : "s"} since ${since(earliest)}`;
  }

  #live({ change, touched }) {
    if (!this.#ready || !change || change.person === this.you.person) return;
    for (const cell of touched) this.#note(cell);
    // What others say is announced in words of its own.
    const shown = touched.filter((cell) => this.#shows(cell) && !isRemark(this.cells, cell.part));
    if (shown.length) announce(`${change.author} changed ${nameOf(this.cells, shown[0].part, shown[0].field)}${shown.length > 1 ? ` and ${shown.length - 1} more` : ""}.`, { about: `changed-${change.person}`, every: 15_000 });
    this.#told();
  }

  #shows(cell) {
    if (isRemark(this.cells, cell.part)) return cell.field === "text";
    return !cell.field.startsWith("@") || cell.field === "@deleted";
  }

  #note(cell) {
    if (!this.#shows(cell) || !this.cells.home(cell.part)) return;
    this.#unseen.set(keyOf(cell.part, cell.field), cell);
  }

  #told() {
    this.dispatchEvent(new Event("changed"));
    this.panel.update("seen", this.title, () => this.#build());
  }

  mark = (part, field) => {
    const cell = this.#unseen.get(keyOf(part, field));
    if (!cell) return [];
    return [{ key: `new-${cell.version}`, build: () => make("span.mark.new-mark", {}, "New", make("span.unseen", {}, `: changed by ${cell.author} ${ago(cell.at)}`)) }];
  };

  /** The cell was edited by me or walked to: I have seen it. */
  sawCell(part, field) {
    if (this.#unseen.delete(keyOf(part, field))) { this.#save(); this.#told(); }
  }

  sawAll() {
    this.#unseen.clear();
    this.#save();
    this.#told();
    this.panel.close();
    announce("Everything is marked as seen.");
  }

  /** The server keeps one number, so it moves only up to the oldest change that is still unseen. */
  #save() {
    const oldest = Math.min(...this.items.map((cell) => cell.seq - 1), this.cells.seq);
    this.put(oldest).catch(() => {});
  }

  toggle() { this.#at = -1; this.panel.toggle("seen", this.title, () => this.#build()); }

  #build() {
    const items = this.items.toSorted((a, b) => b.seq - a.seq);
    if (!items.length) return make("p", {}, "Nobody has changed anything since you last looked.");
    const step = (by) => {
      this.#at = (this.#at + by + items.length) % items.length;
      this.#go(items[this.#at]);
      announce(`Change ${this.#at + 1} of ${items.length}: ${nameOf(this.cells, items[this.#at].part, items[this.#at].field)}, by ${items[this.#at].author}.`);
    };
    return make("div", {},
      make("div.toolbar", {}, make("button.button", { type: "button", onclick: () => step(-1) }, "Previous"), make("button.button", { type: "button", onclick: () => step(1) }, "Next"),
        make("button.button", { type: "button", onclick: () => this.sawAll() }, "Mark all as seen")),
      make("ul.rows", {}, items.map((item) => this.#row(item))));
  }

  #row(item) {
    const gone = item.field === "@deleted" && item.value === "yes";
    const body = make("div.changed-words");
    const fold = make("details", {}, make("summary", {}, "What changed", make("span.unseen", {}, `: ${nameOf(this.cells, item.part, item.field)}`)), body);
    fold.addEventListener("toggle", () => { if (fold.open && !body.hasChildNodes()) this.#compare(item, body); });
    return make("li", {}, make("strong", {}, nameOf(this.cells, item.part, item.field)),
      make("p.small.muted", {}, `${gone ? "Deleted" : "Changed"} by ${item.author}, ${ago(item.at)}`),
      item.field.startsWith("@") ? null : fold,
      gone ? null : make("button.button.quiet.go", { type: "button", onclick: () => this.#go(item) }, "Go there", make("span.unseen", {}, `: ${nameOf(this.cells, item.part, item.field)}`)));
  }

  async #compare(item, body) {
    try {
      const { entries } = await this.ask(`history?part=${encodeURIComponent(item.part)}&field=${encodeURIComponent(item.field)}`);
      const changes = entries.filter((entry) => entry.kind === "change");
      const before = changes.find((entry) => entry.version < item.version);
      body.append(marked(readable(before?.value), readable(item.value)));
    } catch (refusal) {
      body.append(make("p", {}, `${refusal.message} ${refusal.remedy}`));
    }
  }

  #go(item) {
    if (isRemark(this.cells, item.part)) {
      const about = this.cells.value(item.part, "part");
      this.grid.focus(about, firstField(this.cells, about) ?? "text");
      return;
    }
    if (item.field === "alignments") this.grid.focus(item.part, "text") || this.grid.focus(item.part, "statement");
    else this.grid.focus(item.part, item.field) || this.grid.focus(item.part, "text") || this.grid.focus(item.part, "statement");
  }
}
