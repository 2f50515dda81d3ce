// The comments on one objective or outcome, in the panel beside the set, and the count of them at the cell.
// What others say meanwhile appears here without touching what is being typed.

import { keep, make, notice, setText } from "./build.js";
import { firstField, partName } from "./fields.js";
import { announce } from "./live.js";
import { RemarkField } from "./remark-field.js";

export class Threads {
  #part = null;
  #shown = null;
  #badges = new Map();
  #waits = false;

  constructor({ remarks, cells, panel, grid, rights, drafts, seen, talkAddress }) {
    Object.assign(this, { remarks, cells, panel, grid, rights, drafts, seen, talkAddress });
    cells.addEventListener("changed", () => this.#later());
    panel.addEventListener("changed", () => this.#panelChanged());
  }

  /** @param {boolean} toWrite whether the person wants to write rather than to read */
  open(part, { toWrite = false } = {}) {
    if (!this.#isOpen(part)) {
      this.#shown = null;
      this.#part = part;
      this.panel.toggle(nameFor(part), this.#title, () => this.#build(part));
      this.#update();
    }
    if (toWrite) this.#shown?.field?.focus();
  }

  mark = (part, field) => (field === firstField(this.cells, part) && this.remarks.count(part) ? [{ key: "comments", build: () => this.#badge(part) }] : []);

  get #title() { return `Comments: ${partName(this.cells, this.#part)}`; }

  #isOpen(part) { return part !== null && this.panel.name === nameFor(part); }

  #badge(part) {
    const words = make("span", {}, this.remarks.count(part));
    const name = make("span.unseen", {}, ` on ${partName(this.cells, part)}`);
    const button = make("button.mark.badge.comment-count", { type: "button", tabindex: "-1", "aria-expanded": String(this.#isOpen(part)), "aria-controls": "side",
      onclick: () => (this.#isOpen(part) ? this.panel.close() : this.open(part)) }, words, name);
    this.#badges.set(part, { button, words, name });
    return button;
  }

  /** The focus goes back to the cell where what opened the panel is gone: the last comment may be done. */
  #panelChanged() {
    const part = this.#part;
    if (part !== null && !this.#isOpen(part)) {
      this.#part = null;
      this.#shown = null;
      if (document.activeElement === document.body) this.grid.focus(part, firstField(this.cells, part));
    }
    this.#later();
  }

  #later() {
    if (this.#waits) return;
    this.#waits = true;
    queueMicrotask(() => { this.#waits = false; this.#update(); });
  }

  #update() {
    for (const [part, { button, words, name }] of this.#badges) {
      if (!button.isConnected) { this.#badges.delete(part); continue; }
      setText(words, this.remarks.count(part));
      setText(name, ` on ${partName(this.cells, part)}`);
      button.setAttribute("aria-expanded", String(this.#isOpen(part)));
    }
    if (!this.#shown || !this.#isOpen(this.#part)) return;
    const { list, none, about, threads } = this.#shown;
    const held = document.activeElement;
    setText(document.getElementById("side-title"), this.#title);
    const all = this.remarks.threads(this.#part);
    setText(about, this.cells.value(this.#part, firstField(this.cells, this.#part)) ?? "No text yet");
    none.hidden = all.length > 0;
    keep(list, all, (thread) => threads.get(thread.id)?.element, (thread) => {
      threads.set(thread.id, this.#buildThread(thread));
      return threads.get(thread.id).element;
    });
    for (const thread of all) threads.get(thread.id).update(thread);
    // A thread that had to move takes the focus with it.
    if (held !== document.activeElement && list.contains(held)) held.focus({ preventScroll: true });
    for (const thread of all) for (const comment of thread.comments) this.seen.sawCell(comment, "text");
  }

  #build(part) {
    const list = make("ol.rows.threads", { "aria-label": "Threads" });
    const none = make("p.muted", {}, "No comments yet.");
    const about = make("p.comments-about");
    const field = this.rights.mayRemark
      ? new RemarkField({ drafts: this.drafts, key: `comment ${part}`, label: "New comment", send: (text) => { this.remarks.comment(part, text); announce("Comment added."); } }) : null;
    this.#shown = { list, none, about, field, threads: new Map() };
    return make("div.comments-here", {}, about, none, list, field?.element ?? notice(this.rights.noRemarks, "note"),
      make("p.small", {}, make("a", { href: `${this.talkAddress}?show=all&part=${encodeURIComponent(part)}` }, "These comments on the Talk page")));
  }

  #buildThread({ id }) {
    const { author } = this.remarks.said(id);
    const comments = make("ol.plain.comments");
    const done = make("span.badge.good", {}, "Done");
    const lines = new Map();
    const element = make("li.thread", {}, done, comments);
    const turn = make("button.button.quiet", { type: "button", onclick: () => {
      const { isDone } = this.remarks.threads(this.#part).find((one) => one.id === id);
      this.remarks.setDone(id, !isDone);
      announce(isDone ? "Opened again." : "Marked as done.");
    } });
    const whose = make("span.unseen", {}, `: comment by ${author}`);
    const turnWords = make("span");
    turn.append(turnWords, whose);
    if (this.rights.mayRemark) element.append(this.#reply(id, author), turn);
    const update = (thread) => {
      done.hidden = !thread.isDone;
      element.classList.toggle("done", thread.isDone);
      setText(turnWords, thread.isDone ? "Open again" : "Mark as done");
      keep(comments, thread.comments, (comment) => lines.get(comment)?.element, (comment) => {
        lines.set(comment, line());
        return lines.get(comment).element;
      });
      for (const comment of thread.comments) lines.get(comment).update(this.remarks.said(comment));
    };
    return { element, update };
  }

  #reply(id, author) {
    const field = new RemarkField({ drafts: this.drafts, key: `reply ${id}`, label: "Your reply", send: (text) => {
      this.remarks.comment(this.#part, text, id);
      fold.open = false;
      fold.querySelector("summary").focus();
      announce("Reply added.");
    } });
    const fold = make("details", { open: field.hasWords }, make("summary", {}, "Reply", make("span.unseen", {}, ` to ${author}`)), field.element);
    fold.addEventListener("toggle", () => { if (fold.open && fold.contains(document.activeElement)) field.focus(); });
    return fold;
  }
}

const nameFor = (part) => `comments ${part}`;

function line() {
  const author = make("strong");
  const time = make("time");
  const waits = make("span.badge.warning", {}, "Not sent yet");
  const said = make("p.said");
  return {
    element: make("li.comment", {}, make("p.event-head", {}, author, " ", time, " ", waits), said),
    update(what) {
      setText(author, what.author);
      setText(said, what.text);
      setText(time, what.when);
      time.setAttribute("datetime", what.at);
      waits.hidden = !what.isWaiting;
    },
  };
}
