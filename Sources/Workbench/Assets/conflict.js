// Two people wrote the same cell. Nothing is decided silently: both texts are shown, and the person chooses.

import { make } from "./build.js";
import { dialogIsOpen, openDialog } from "./dialog.js";
import { keyOf } from "./cells.js";
import { nameOf, partName } from "./fields.js";
import { announce, toast } from "./live.js";
import { ago, marked, readable } from "./words.js";

export class Conflicts {
  constructor({ cells, operations, editor, undo, grid }) {
    Object.assign(this, { cells, operations, editor, undo, grid });
    operations.addEventListener("conflict", (event) => this.#arrived(event.detail.entry));
  }

  /** Opens by itself only when nobody is in the middle of something; otherwise it waits in the bar and at the cell. */
  #arrived(entry) {
    this.undo.forget(entry.key);
    const first = this.operations.conflicts.find((one) => one.key === entry.key)?.conflicts[0];
    if (!first) return;
    // An answer that comes late, after a time offline, must not jump in front of somebody who reads.
    const late = Date.now() - Date.parse(entry.at) > 6000;
    const busy = late || this.editor.current || dialogIsOpen() || document.querySelector(".menu");
    if (!busy && document.hasFocus()) return this.decide(entry.key);
    announce(`${first.current.author} changed ${nameOf(this.cells, first.part, first.field)} too. Your text is kept. Decide when you are ready.`, { urgent: true });
  }

  at(part, field) {
    return this.operations.conflicts.find((entry) => entry.conflicts.some((one) => one.part === part && one.field === field));
  }

  decide(key) {
    const entry = key ? this.operations.conflicts.find((one) => one.key === key) : this.operations.conflicts[0];
    if (!entry) return;
    const questions = gather(entry.conflicts);
    const choices = questions.map((group, index) => this.#question(group[0], index, this.#name(entry, group[0])));
    const first = questions[0][0];
    const title = questions.length > 1 ? `${questions.length} places were changed by others` : this.#title(first);
    const answers = () => questions.flatMap((group, index) => group.map((conflict) => ({ conflict, ...choices[index].value() })));
    const save = make("button.button.primary", { type: "button", onclick: () => { dialog.close(); this.#resolve(entry, answers()); } }, "Save my choice");
    const later = make("button.button", { type: "button", "data-close": true }, "Decide later");
    const dialog = openDialog(title, { wide: !first.deleted, name: "conflict", foot: [save, later], body: [
      make("p.muted", {}, "Nothing is lost: the text that you do not choose stays in the history."), ...choices.map((choice) => choice.element)] });
    dialog.element.querySelector("input[type=radio]:checked")?.focus();
    dialog.closed.then(() => { if (first.part) this.grid.focus(first.part, first.field); });
  }

  #title({ current, deleted, field }) {
    if (deleted) return `${current.author} deleted this ${ago(current.at)}`;
    return field.startsWith("@") ? `${current.author} moved this ${ago(current.at)}` : `${current.author} changed this ${ago(current.at)}`;
  }

  /** A part that never came into the program is named by where it was to stand. */
  #name(entry, { part, field }) {
    const home = this.cells.home(part) ? null : this.#homeIn(entry, part);
    return home ? `${partName(this.cells, home.part)}, ${home.list}: new` : nameOf(this.cells, part, field);
  }

  #homeIn(entry, part) { return entry.writes.find((write) => write.part === part && write.field === "@in")?.value ?? this.cells.home(part); }

  #question(conflict, index, title) {
    const { field, current, base, yours, merged, deleted } = conflict;
    const name = `decide-${index}`;
    const author = current.author ?? "The other person";
    const was = readable(base.value);
    const options = [];
    const option = (value, title, ...body) => options.push({ value, element: make("div.option", {},
      make("label.choice", {}, make("input", { type: "radio", name, value, checked: options.length === 0 }), make("strong", {}, title)), make("div.option-body", {}, ...body)) });
    const isText = !deleted && !field.startsWith("@") && (typeof yours === "string" || typeof current.value === "string");
    const area = isText ? make("textarea.input", { rows: "3", "aria-label": "Your own wording" }) : null;
    if (deleted) {
      option("restore", "Bring it back with my text", make("p.marked", {}, readable(yours)));
      option("theirs", "Leave it deleted", make("p.muted", {}, "Your text stays in the history."));
    } else {
      if (merged !== undefined) option("merged", "Keep both changes", marked(was, readable(merged)));
      option("theirs", `Keep what ${author} wrote`, current.value === null ? make("p.muted", {}, "Nothing: it was emptied.") : marked(was, readable(current.value)));
      option("mine", "Keep what I wrote", yours === null ? make("p.muted", {}, "Nothing: you emptied it.") : marked(was, readable(yours)));
      if (area) {
        area.value = readable(merged ?? yours ?? "");
        option("own", "Write it anew", area);
        area.addEventListener("input", () => { area.closest(".option").querySelector("input").checked = true; });
      }
    }
    const element = make("fieldset.question", {},
      make("legend", {}, title),
      merged === undefined && isText ? make("p", {}, `You and ${author} changed the same words, so one of you must give way, or you write it anew.`) : null,
      !deleted && was ? make("details", {}, make("summary", {}, "What it said before"), make("p.muted", {}, was)) : null,
      make("div.options", {}, options.map((one) => one.element)));
    return { element, value: () => ({ choice: element.querySelector("input:checked").value, own: area?.value.trim() || null }) };
  }

  async #resolve(entry, answers) {
    const decided = new Map(answers.map((answer) => [keyOf(answer.conflict.part, answer.conflict.field), answer]));
    // A place is a list and a key in it: half of a move would put the part somewhere that nobody chose.
    const stays = new Set(answers.filter(({ conflict, choice }) => choice === "theirs" && conflict.field.startsWith("@")).map(({ conflict }) => conflict.part));
    const writes = entry.writes.map((write) => {
      if (write.field.startsWith("@") && stays.has(write.part)) return null;
      const found = decided.get(keyOf(write.part, write.field));
      if (!found) return { part: write.part, field: write.field, value: write.value, base: { version: write.base.version ?? 0 } };
      const { conflict, choice, own } = found;
      if (choice === "theirs") return null;
      const value = { merged: conflict.merged, mine: conflict.yours, restore: conflict.yours, own }[choice];
      return { part: write.part, field: write.field, value, base: { version: conflict.current.version } };
    }).filter(Boolean);
    const restored = new Set(answers.filter(({ choice }) => choice === "restore").flatMap(({ conflict }) => this.#deletedAround(entry, conflict.part)));
    writes.unshift(...[...restored].map((part) => ({ part, field: "@deleted", value: null })));
    await this.operations.drop(entry);
    if (!writes.length) return toast("Their text stays. Yours is in the history.");
    this.undo.write(writes, nameOf(this.cells, entry.conflicts[0].part, entry.conflicts[0].field));
  }

  /** The part itself and whatever around it was deleted. */
  #deletedAround(entry, part) {
    const parts = [];
    for (let at = part; at; at = this.#homeIn(entry, at)?.part) if (this.cells.value(at, "@deleted") === "yes") parts.push(at);
    return parts;
  }
}

/** One question for all that is one thing to a person: a deleted part, a move, a cell. The telling cell comes first. */
function gather(conflicts) {
  const groups = new Map();
  for (const conflict of conflicts) {
    const about = conflict.deleted ? "deleted" : conflict.field.startsWith("@") ? "place" : conflict.field;
    const key = keyOf(conflict.part, about);
    groups.set(key, [...(groups.get(key) ?? []), conflict]);
  }
  return [...groups.values()].map((group) => group.toSorted((a, b) => Number(a.field.startsWith("@")) - Number(b.field.startsWith("@"))));
}
