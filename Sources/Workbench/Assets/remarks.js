// What is said about the parts of a program: comments in threads, and other words that somebody suggests.
// They are parts like all others, so that they are sent, wait and come back as changes of the set do.

import { firstField, isRemarkList, nameOf, partName } from "./fields.js";
import { freshPart } from "./identifiers.js";
import { announce } from "./live.js";
import { keyAt } from "./order.js";
import { ago } from "./words.js";

/** As long as the Talk page allows. */
export const LONGEST = 4000;
const QUIET = 15_000;
const TEXTS = ["text", "statement", "label", "learner wording", "notes"];

export class Remarks {
  #found = null;

  constructor({ cells, undo, you }) {
    Object.assign(this, { cells, undo, you });
    cells.addEventListener("changed", ({ detail }) => { this.#found = null; this.#tell(detail); });
  }

  /** The threads about a part, open ones first: `id` of the first comment, all `comments`, `isDone`. */
  threads(part) { return this.#index().threads.get(part) ?? []; }

  /** The ids of what is suggested for a part. */
  suggestions(part) { return this.#index().suggestions.get(part) ?? []; }

  /** "2 comments, 1 reply" of the open threads; nothing when there is none. */
  count(part) {
    const open = this.threads(part).filter((thread) => !thread.isDone);
    const replies = open.reduce((sum, thread) => sum + thread.comments.length - 1, 0);
    if (!open.length) return "";
    return `${open.length} comment${open.length === 1 ? "" : "s"}${replies ? `, ${replies} ${replies === 1 ? "reply" : "replies"}` : ""}`;
  }

  /** Who said what when, as the Talk page shows it. */
  said(id) {
    const kept = this.cells.kept(id, "text");
    const date = this.cells.value(id, "date");
    // What came in with a Word file has its own day; what was written here has the log's time.
    const isOwnDay = Boolean(date && kept.at && !kept.at.startsWith(date));
    return {
      author: this.cells.value(id, "author") ?? kept.author ?? this.you.name, text: this.cells.value(id, "text") ?? "",
      at: isOwnDay ? date : kept.at ?? "", when: isOwnDay ? date : kept.at ? ago(kept.at) : "just now", isWaiting: this.cells.isWaiting(id, "text"),
    };
  }

  comment(part, text, answers) { this.#add("comment", "comments", { text, part, answers }, `your comment on ${partName(this.cells, part)}`); }

  suggest(part, field, text) { this.#add("proposal", "proposals", { kind: "other", text, part, place: field }, `your suggestion for ${nameOf(this.cells, part, field)}`); }

  setDone(id, isDone) { this.undo.write([{ part: id, field: "status", value: isDone ? "resolved" : "open" }], partName(this.cells, id)); }

  /** The cell whose words a suggestion replaces as a whole. None for a tracked change, whose place the Talk page looks for. */
  target(id) {
    const part = this.cells.value(id, "part");
    const field = this.cells.value(id, "place");
    const isWhole = (this.cells.value(id, "kind") ?? "other") === "other";
    return isWhole && TEXTS.includes(field) && this.cells.kept(part, field).version > 0 ? { part, field } : null;
  }

  /** As on the Talk page: the suggestion is put away, and its words stand in the cell when it is accepted. */
  decide(id, isAccepted) {
    const away = { part: id, field: "@deleted", value: "yes" };
    const words = { ...this.target(id), value: this.cells.value(id, "text") };
    this.undo.write(isAccepted ? [words, away] : [away], `the decision about ${partName(this.cells, id)}`);
  }

  #add(kind, list, fields, name) {
    const part = freshPart(kind);
    const orders = this.cells.orders(undefined, list);
    const values = { "@in": { list }, "@order": keyAt(orders, orders.length), ...fields };
    this.undo.write(Object.entries(values).filter(([, value]) => value !== undefined).map(([field, value]) => ({ part, field, value })), name);
  }

  #index() {
    if (this.#found) return this.#found;
    const comments = this.cells.children(undefined, "comments");
    const known = new Set(comments);
    const byFirst = new Map();
    for (const comment of comments) {
      const id = this.#first(comment, known);
      if (!byFirst.has(id)) byFirst.set(id, { id, comments: [], isDone: this.cells.value(id, "status") === "resolved" });
      byFirst.get(id).comments.push(comment);
    }
    const about = (id) => this.cells.value(id, "part");
    const sorted = [...byFirst.values()].sort((a, b) => Number(a.isDone) - Number(b.isDone));
    return (this.#found = {
      threads: Map.groupBy(sorted, (thread) => about(thread.id)),
      suggestions: Map.groupBy(this.cells.children(undefined, "proposals"), about),
    });
  }

  /** An answer to a comment that is gone starts a thread of its own: no word is hidden. */
  #first(comment, known) {
    const passed = new Set([comment]);
    let first = comment;
    for (let up = this.cells.value(first, "answers"); known.has(up) && !passed.has(up); up = this.cells.value(first, "answers")) {
      passed.add(up);
      first = up;
    }
    return first;
  }

  /** One sentence for what others said just now, and not one for each of their words. */
  #tell({ change, touched }) {
    if (!change || change.person === this.you.person) return;
    const sentence = touched.map((cell) => this.#sentence(change.author, cell)).find(Boolean);
    if (sentence) announce(sentence, { about: `said-${change.person}`, every: QUIET });
  }

  #sentence(author, { part, field, value }) {
    const list = part && this.cells.home(part)?.list;
    if (!isRemarkList(list)) return null;
    const about = this.cells.value(part, "part");
    if (!about || !firstField(this.cells, about)) return null;
    const name = partName(this.cells, about);
    if (field === "text") return `${author} ${list === "comments" ? "commented on" : "suggested other words for"} ${name}.`;
    if (field === "status") return `${author} ${value === "resolved" ? "marked a comment as done" : "opened a comment again"}: ${name}.`;
    if (field === "@deleted" && value === "yes" && list === "proposals") return `${author} decided about a suggestion for ${name}.`;
    return null;
  }
}
