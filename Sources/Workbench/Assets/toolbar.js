// The bar above the set: what to add, whether everything is saved, findings, what is new, who is here.

import { make, notice, setText } from "./build.js";
import { openDialog } from "./dialog.js";
import { isRemark, isRemarkList, nameOf, partName } from "./fields.js";
import { announce } from "./live.js";
import { openMenu } from "./menus.js";
import { initialsOf } from "./presence.js";

const KEYS = [
  ["Arrow keys", "move between fields"], ["Page Up, Page Down", "move between objectives"], ["Tab", "reaches the buttons of the field in hand"],
  ["Enter, F2 or typing", "write in the field"], ["Enter or Ctrl+Enter", "save"], ["Tab while writing", "save and go to the next field"], ["Enter at the end of an outcome", "save and start the next"],
  ["Shift+Enter", "new line"], ["Esc", "leave the field as it was"], ["Shift+F10", "menu of the objective or outcome"], ["Ctrl+Alt+M", "comments on the objective or outcome"], ["Delete", "delete the outcome, or empty the field"],
  ["Alt+↑, Alt+↓", "move the objective or outcome"], ["Alt+←, Alt+→", "move the outcome to another strand"],
  ["Ctrl+Z, Ctrl+Shift+Z", "undo, redo"], ["Ctrl+C, Ctrl+V", "copy the text, paste a text or a table"],
];

export class Toolbar {
  constructor(bench, holder) {
    Object.assign(this, bench);
    this.bench = bench;
    const button = (words, onclick, extra = "") => make(`button.button${extra}`, { type: "button", onclick }, words);
    this.add = button("Add objective", () => this.commands.addObjective(), ".primary");
    this.back = button("Undo", () => this.commands.takeBack(), ".quiet");
    this.again = button("Redo", () => this.commands.again(), ".quiet");
    this.state = make("span.save-state", { id: "save-state", role: "status" });
    this.findingsButton = button("", () => this.findings.toggle(), ".quiet");
    this.seenButton = button("", () => this.seen.toggle(), ".quiet");
    this.more = button("More", () => this.#more(), ".quiet");
    this.more.setAttribute("aria-haspopup", "menu");
    this.faces = make("ul.faces", { "aria-label": "Here now" });
    this.banner = make("div", { id: "banner" });
    holder.append(this.banner, make("div.work-bar", { role: "group", "aria-label": "Tools" },
      this.mayWrite ? [this.add, this.back, this.again] : make("span.badge", {}, "You read and comment"), this.state, make("span.work-gap"),
      this.faces, this.seenButton, this.findingsButton, this.more));
    for (const source of [this.operations, this.undo, this.findings, this.seen, this.presence, this.panel]) source.addEventListener("changed", () => this.later());
    // A short gap is nobody's business: the stream comes back by itself.
    this.stream.addEventListener("state", (event) => {
      clearTimeout(this.lostTimer);
      if (event.detail === "live") { this.connection = "live"; this.later(); }
      else this.lostTimer = setTimeout(() => { this.connection = "lost"; this.later(); }, 2500);
    });
    this.refresh();
  }

  later() {
    if (this.waits) return;
    this.waits = true;
    setTimeout(() => { this.waits = false; this.refresh(); });
  }

  refresh() {
    for (const [element, on] of [[this.back, this.undo.canUndo], [this.again, this.undo.canRedo]]) {
      // Kept in the tab order: a button that vanishes under the finger loses the place.
      element.setAttribute("aria-disabled", String(!on));
    }
    this.#saving();
    const seen = this.seen.items.length;
    setText(this.seenButton, this.seen.title);
    this.seenButton.hidden = !seen && this.panel.name !== "seen";
    this.seenButton.setAttribute("aria-expanded", String(this.panel.name === "seen"));
    const summary = this.findings.summary;
    const words = summary.map((one) => one.words).join(", ");
    if (this.findingsButton.dataset.words !== words) {
      this.findingsButton.dataset.words = words;
      this.findingsButton.replaceChildren(...(summary.length ? summary.map((one) => make(`span.badge.${one.severity}`, {}, one.words)) : [this.findings.list ? make("span.badge.good", {}, "No findings") : "Findings"]));
    }
    this.findingsButton.setAttribute("aria-expanded", String(this.panel.name === "findings"));
    const people = this.presence.people;
    const here = people.map((one) => one.person).join();
    if (this.faces.dataset.here !== here) {
      this.faces.dataset.here = here;
      this.faces.hidden = !people.length;
      this.faces.replaceChildren(...people.map((one) => make("li.face", { title: one.name }, make("span", { "aria-hidden": "true" }, initialsOf(one.name)), make("span.unseen", {}, one.name))));
    }
  }

  #saving() {
    const waiting = this.operations.waiting.length;
    const conflicts = this.operations.conflicts.length;
    const trouble = this.operations.trouble;
    const count = `${waiting} change${waiting === 1 ? "" : "s"} not saved yet`;
    const words = waiting ? (trouble ? count : "Saving…") : conflicts ? "" : "All changes saved";
    setText(this.state, words);
    this.state.classList.toggle("is-waiting", waiting > 0);
    const key = `${trouble && waiting ? count + trouble.message : ""}|${conflicts}|${!waiting && this.connection === "lost"}`;
    if (this.banner.dataset.key === key) return;
    this.banner.dataset.key = key;
    const parts = [];
    if (trouble && waiting) {
      parts.push(make("div.notice.warning.banner", {}, make("p.notice-title", {}, `${count}.`), make("p", {}, `${trouble.message} ${trouble.remedy ?? ""}`),
        this.operations.outbox.lasting ? null : make("p", {}, "This browser keeps nothing when the page is closed. Leave it open."),
        make("button.button", { type: "button", onclick: () => this.operations.retry() }, "Try now")));
      announce(`${count}. ${trouble.message}`, { about: "trouble", every: 20_000 });
    }
    if (conflicts) {
      parts.push(make("div.notice.warning.banner", {}, make("p.notice-title", {}, conflicts === 1 ? "Somebody else changed the same place. Your text is kept and not in the program yet." : `${conflicts} of your changes meet changes of others. Your texts are kept and not in the program yet.`),
        make("button.button", { type: "button", onclick: () => this.conflicts.decide() }, "Decide")));
    }
    if (!parts.length && this.connection === "lost") {
      parts.push(make("div.notice.banner", {}, make("p.notice-title", {}, "Not connected."), make("p", {}, "What others write does not arrive now. You can go on writing; it is kept here and sent later.")));
    }
    this.banner.replaceChildren(...parts);
  }

  refused(entry, refusal) {
    const places = new Map(entry.writes.filter((write) => write.field === "@in").map((write) => [write.part, write.value?.list]));
    const isOfRemark = (part) => isRemark(this.cells, part) || isRemarkList(places.get(part));
    // Of a remark only the text was typed.
    const lost = entry.writes.filter(({ part, field, value }) => typeof value === "string" && !field.startsWith("@") && (field === "text" || !isOfRemark(part)));
    const first = entry.writes[0];
    const about = isRemarkList(places.get(first.part)) ? entry.writes.find((write) => write.field === "part") : null;
    openDialog("A change was not taken", { body: [notice(refusal), make("p", {}, `It was about ${about ? partName(this.cells, about.value) : nameOf(this.cells, first.part, first.field)}.`),
      lost.length ? make("div.form-row", {}, make("label", { for: "lost-text" }, "What you wrote, to copy"), make("textarea.input", { id: "lost-text", readonly: true }, lost.map((write) => write.value).join("\n\n"))) : null].filter(Boolean) });
  }

  /** A suggestion that was decided is put away, and nothing to bring back. */
  #deletedParts() { return this.cells.deletedParts().filter((part) => this.cells.home(part) && !isRemark(this.cells, part)); }

  #more() {
    const deleted = this.#deletedParts();
    openMenu(this.more, "More", [
      this.mayWrite && { name: "Paste a table from Word or Excel", key: "Ctrl+V", run: () => this.pasting.ask() },
      { name: "Copy all objectives for Word or Excel", run: () => this.copying.rows() },
      this.mayWrite && { name: `Deleted (${deleted.length})`, run: () => this.panel.toggle("deleted", "Deleted", () => this.#deleted()) },
      "line",
      { name: "Keys", key: "?", run: () => this.keys() },
      { name: "Print", run: () => print() },
    ]);
  }

  keys() {
    openDialog("Keys", { body: [make("dl.facts", {}, KEYS.flatMap(([key, does]) => [make("dt", {}, make("kbd", {}, key)), make("dd", {}, does)])),
      make("p.muted", {}, "Every command also stands in the menu of its row: the six dots beside an objective or an outcome.")] });
  }

  #deleted() {
    const parts = this.#deletedParts();
    if (!parts.length) return make("p", {}, "Nothing is deleted.");
    return make("ul.rows", {}, parts.map((part) => {
      const cell = this.cells.kept(part, "@deleted");
      const row = make("li", {}, make("strong", {}, partName(this.cells, part)), make("p", {}, this.cells.value(part, "text") ?? this.cells.value(part, "statement") ?? ""),
        cell.author ? make("p.small.muted", {}, `Deleted by ${cell.author}`) : null,
        make("button.button", { type: "button", onclick: () => { this.commands.restore(part); row.remove(); document.getElementById("side-title")?.focus(); } }, "Restore", make("span.unseen", {}, ` ${partName(this.cells, part)}`)));
      return row;
    }));
  }
}
