// Shows what a pasted block would become, lets the person say which column is what, and writes it as one change.

import { make } from "./build.js";
import { findCodes, withStandards } from "./codes.js";
import { openDialog } from "./dialog.js";
import { codeOf, partName, STRANDS } from "./fields.js";
import { freshPart } from "./identifiers.js";
import { toast } from "./live.js";
import { keysAt } from "./order.js";
import { groupRows, guessColumns, readBlock } from "./paste.js";

const CHOICES = [["statement", "Objective"], ["label", "Label"], ...STRANDS.map((strand) => [strand.list, strand.name]), ["skip", "Leave out"]];
const MOST = 300;

export class Pasting {
  constructor({ cells, undo, grid, editor, commands, body, rights, ask }) {
    Object.assign(this, { cells, undo, grid, editor, commands, rights, ask });
    if (!rights.mayWrite) return;
    document.addEventListener("paste", (event) => {
      const inSet = body.contains(event.target) || event.target === document.body;
      if (!inSet || event.target.matches("textarea, input")) return;
      const block = readBlock(event.clipboardData);
      const words = event.clipboardData.getData("text/plain").trim();
      const { part, field } = grid.place;
      if (!block && (!words || !part)) return;
      event.preventDefault();
      // A single text goes into the editor and not over what stands there.
      if (!block) return grid.edit(part, field, { add: `${cells.value(part, field) ? " " : ""}${words.replace(/\s+/g, " ")}` });
      this.preview(block);
    });
  }

  /** For those who look for it in the menu. */
  ask() {
    const area = make("textarea.input", { id: "paste-here", rows: "4" });
    const dialog = openDialog("Paste a table", { body: [make("div.form-row", {}, make("label", { for: "paste-here" }, "Paste it here"),
      make("span.hint", {}, "Copy rows in Word or Excel, click below, and press Ctrl+V. You see what goes where before anything is saved."), area)] });
    area.addEventListener("paste", (event) => {
      const block = readBlock(event.clipboardData);
      if (!block) return;
      event.preventDefault();
      dialog.close();
      dialog.closed.then(() => this.preview(block));
    });
    area.focus();
  }

  preview({ rows: given, isTable }) {
    const start = this.grid.current?.closest("th, td")?.cellIndex ?? 0;
    // Lines without a table belong to the cell in hand; a column of a sheet goes down the rows.
    const rows = !isTable && start > 0 ? [[given.map((row) => row[0]).join("\n")]] : given;
    const guess = guessColumns(rows, start);
    const state = { rows: rows.slice(0, MOST), columns: guess.columns.map((kind) => (this.#may(kind) ? kind : "skip")), headings: guess.headings, onto: null, codes: new Map(), usesCodes: true };
    const objectives = this.cells.children(undefined, "objectives");
    const here = this.grid.current?.closest("[data-part]")?.dataset.part;
    const from = objectives.findIndex((one) => one === here || one === this.cells.home(here ?? "")?.part);
    state.onto = from >= 0 && !(state.columns.includes("statement") && this.cells.value(objectives[from], "statement")) ? from : objectives.length;
    const preview = make("div.paste-preview");
    const save = make("button.button.primary", { type: "button", onclick: () => { dialog.close(); this.#write(state, objectives); } });
    const refresh = () => {
      const groups = this.#groups(state);
      preview.replaceChildren(this.#table(state, groups, objectives));
      const outcomes = groups.reduce((sum, group) => sum + group.outcomes.length, 0);
      const fresh = Math.max(0, state.onto + groups.length - objectives.length);
      save.textContent = `Paste: ${fresh} new objective${fresh === 1 ? "" : "s"}, ${outcomes} outcome${outcomes === 1 ? "" : "s"}`;
      save.disabled = groups.length === 0;
    };
    const heads = make("input", { type: "checkbox", checked: state.headings > 0, onchange: () => { state.headings = heads.checked ? Math.max(1, guess.headings) : 0; refresh(); } });
    const codes = make("input", { type: "checkbox", checked: true, onchange: () => { state.usesCodes = codes.checked; refresh(); } });
    const codesWords = make("span");
    const codesChoice = make("label.choice", { hidden: true }, codes, codesWords);
    findCodes(state.rows.flat().flatMap((cell) => cell.split("\n")), this.ask).then((found) => {
      if (!found.size || !preview.isConnected) return;
      state.codes = found;
      codesWords.textContent = `Turn codes in parentheses into standards (${found.size} known)`;
      codesChoice.hidden = false;
      refresh();
    });
    const onto = make("select.input", { id: "paste-onto", onchange: () => { state.onto = Number(onto.value); refresh(); } },
      objectives.map((one, index) => make("option", { value: index, selected: index === state.onto }, `Into ${partName(this.cells, one)} and those after it`)),
      make("option", { value: objectives.length, selected: state.onto === objectives.length }, "As new objectives at the end"));
    const dialog = openDialog("Paste a table", { wide: true, name: "paste", foot: [save, make("button.button", { type: "button", "data-close": true }, "Cancel")], body: [
      rows.length > MOST ? make("p.notice.warning", {}, `Only the first ${MOST} rows are taken. Paste the others afterwards, or use the Import page.`) : null,
      make("div.inline-form", {}, make("div.form-row", {}, make("label", { for: "paste-onto" }, "Where to"), onto), make("label.choice", {}, heads, guess.headings > 1 ? `The first ${guess.headings} rows are headings` : "The first row is a heading"), codesChoice),
      make("fieldset", {}, make("legend", {}, "What each column is"), make("div.inline-form", {}, state.columns.map((kind, index) => this.#column(state, kind, index, refresh)))),
      preview].filter(Boolean) });
    refresh();
    save.focus();
  }

  #may(kind) { return !STRANDS.some((strand) => strand.list === kind) || this.rights.inList(kind); }

  #column(state, kind, index, refresh) {
    const sample = state.rows.slice(state.headings).map((row) => row[index]).find(Boolean) ?? "";
    const select = make("select.input", { id: `paste-column-${index}`, onchange: () => { state.columns[index] = select.value; refresh(); } },
      CHOICES.filter(([value]) => this.#may(value)).map(([value, name]) => make("option", { value, selected: value === kind }, name)));
    return make("div.form-row", {}, make("label", { for: `paste-column-${index}` }, `Column ${index + 1}`), make("span.hint", {}, sample.length > 40 ? `${sample.slice(0, 40)}…` : sample), select);
  }

  #groups(state) { return groupRows(state.rows.slice(state.headings), state.columns); }

  #table(state, groups, objectives) {
    if (!groups.length) return make("p.muted", {}, "Nothing to paste with these columns.");
    const row = (group, index) => {
      const part = objectives[state.onto + index];
      const old = part ? this.cells.value(part, "statement") : null;
      const replaces = old && group.statement && old !== group.statement;
      return make("tr", {}, make("th", { scope: "row" }, part ? partName(this.cells, part) : make("span.badge.good", {}, "New"), group.label && !part ? make("span", {}, ` ${group.label}`) : null),
        make("td", { "data-name": "Statement" }, group.statement, replaces ? make("p.small", {}, make("span.badge.warning", {}, "Replaces"), " ", make("del", {}, old)) : null),
        STRANDS.map((strand) => make("td", { "data-name": strand.name }, make("ul.plain", {}, group.outcomes.filter((one) => one.list === strand.list).map((one) => this.#line(state, one))))));
    };
    return make("table.table.stack", {}, make("caption", {}, "What goes where"),
      make("thead", {}, make("tr", {}, ["Into", "Statement", ...STRANDS.map((strand) => strand.name)].map((name) => make("th", { scope: "col" }, name)))),
      make("tbody", {}, groups.map(row)));
  }

  #split(state, text) { return state.usesCodes ? withStandards(text, state.codes) : { text, items: [] }; }

  #line(state, one) {
    const { text, items } = this.#split(state, one.text);
    return make("li", {}, "+ ", text, items.map((item) => [" ", make("span.chip", {}, codeOf(item))]).flat());
  }

  #write(state, objectives) {
    const groups = this.#groups(state);
    const fresh = groups.slice(Math.max(0, objectives.length - state.onto)).length;
    const orders = keysAt(this.cells.orders(undefined, "objectives"), objectives.length, fresh);
    const writes = groups.flatMap((group, index) => {
      const old = objectives[state.onto + index];
      const part = old ?? freshPart("objective");
      const own = old ? [] : [{ part, field: "@in", value: { list: "objectives" } }, { part, field: "@order", value: orders.shift() }];
      if (group.label && (!old || !this.cells.value(old, "label"))) own.push({ part, field: "label", value: group.label });
      if (group.statement && group.statement !== (old ? this.cells.value(old, "statement") : null)) own.push({ part, field: "statement", value: group.statement });
      return [...own, ...STRANDS.flatMap((strand) => this.#outcomes(state, part, old, strand.list, group))];
    });
    if (!writes.length) return toast("Nothing was pasted: the set says all of it already.");
    this.undo.write(writes, `the paste of ${groups.length} row${groups.length === 1 ? "" : "s"}`);
    this.rows.render();
    this.grid.focus(writes[0].part, writes[0].field.startsWith("@") ? "statement" : writes[0].field);
    toast(`Pasted ${groups.length} row${groups.length === 1 ? "" : "s"}.`, { action: "Undo", onAction: () => this.commands.takeBack() });
  }

  #outcomes(state, objective, old, list, group) {
    const texts = group.outcomes.filter((one) => one.list === list).map((one) => one.text);
    const orders = old ? this.cells.orders(objective, list) : [];
    const keys = keysAt(orders, orders.length, texts.length);
    return texts.flatMap((line, index) => {
      const part = freshPart("outcome");
      const { text, items } = this.#split(state, line);
      const standards = items.length ? [{ part, field: "alignments", value: items }] : [];
      return [...standards, { part, field: "@in", value: { part: objective, list } }, { part, field: "@order", value: keys[index] }, { part, field: "text", value: text }];
    });
  }
}
