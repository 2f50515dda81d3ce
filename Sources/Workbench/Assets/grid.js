// Keyboard and pointer on the set. One stop of the Tab key: the field that was last in hand, and the buttons that belong to it.
// Arrows move between fields, as in a sheet; Enter, F2 or typing writes.

import { unfold } from "./unfold.js";

const NARROW = matchMedia("(max-width: 60rem)");

export class Grid {
  #current = null;

  constructor({ body, rows, editor, commands, rights }) {
    Object.assign(this, { body, rows, editor, commands, rights });
    body.addEventListener("keydown", (event) => this.#key(event));
    body.addEventListener("click", (event) => this.#click(event));
    body.addEventListener("focusin", (event) => this.#focused(event.target));
    rows.addEventListener("rendered", () => this.#settle());
    // `toggle` does not bubble.
    body.addEventListener("toggle", () => this.#settle(), true);
  }

  get current() { return this.#current; }

  /** The cell in hand, also while it is written in. */
  get place() {
    const cell = this.#current?.closest(".cell");
    return cell ? { part: cell.dataset.part, field: cell.dataset.field } : {};
  }

  focus(part, field) {
    const element = this.rows.find(part, field);
    if (!element) return false;
    unfold(element);
    element.focus();
    element.scrollIntoView({ block: "nearest" });
    return true;
  }

  edit(part, field, how) {
    const element = this.rows.find(part, field);
    if (element && this.rights.onPart(part)) { this.#take(element); this.editor.open(element, how); }
  }

  #stops(within = this.body) {
    return [...within.querySelectorAll(".stop")].filter((stop) => stop.checkVisibility() || stop === this.#current);
  }

  #focused(target) {
    const stop = target.closest(".stop") ?? groupOf(target)?.querySelector(".stop");
    if (stop && stop !== this.#current && !target.closest(".editor-box")) this.#take(stop);
  }

  #take(stop) {
    this.#current = stop;
    this.#settle();
  }

  /** After each rendering: exactly one stop can be reached by Tab, with the buttons beside it. */
  #settle() {
    if (!this.#current?.isConnected) this.#current = this.body.querySelector(".stop");
    const group = groupOf(this.#current);
    const reachable = new Set(group ? buttonsOf(group) : []);
    if (this.#current) reachable.add(this.#current);
    for (const element of this.body.querySelectorAll(".stop, [data-menu], .standards, summary, .marks button, .marks a")) {
      const wanted = reachable.has(element) ? 0 : -1;
      if (element.tabIndex !== wanted) element.tabIndex = wanted;
    }
  }

  #click(event) {
    const target = event.target;
    const add = target.closest("[data-add]");
    if (add) return this.commands.addOutcome(add.closest("td").dataset.part, add.dataset.add);
    const text = target.closest(".cell-text");
    if (!text || !this.rights.onPart(text.closest(".cell").dataset.part) || String(getSelection()).length > 0) return;
    this.editor.open(text, { caret: caretAt(event, text) });
  }

  #key(event) {
    if (event.isComposing) return;
    if (asksForComments(event)) {
      const part = event.target.closest("[data-part]")?.dataset.part;
      event.preventDefault();
      return part && this.commands.comment(part);
    }
    if (event.target.matches(".editor")) return this.#keyInEditor(event);
    const stop = event.target.closest(".stop");
    if (!stop) return this.#keyBeside(event);
    if (event.altKey && !event.ctrlKey && !event.metaKey && event.key.startsWith("Arrow")) {
      event.preventDefault();
      return this.commands.shift(this.place.part ?? null, event.key.slice(5).toLowerCase(), this.place.field);
    }
    if (event.key === "ContextMenu" || (event.key === "F10" && event.shiftKey)) {
      event.preventDefault();
      return groupOf(stop).querySelector("[data-menu]")?.click();
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return this.#keyWithControl(event);
    if (stop.matches("[data-add]") && event.key.length === 1 && event.key !== " ") {
      event.preventDefault();
      return this.commands.addOutcome(stop.closest("td").dataset.part, stop.dataset.add, Infinity, { add: event.key });
    }
    const cell = stop.closest(".cell");
    if (cell && this.rights.onPart(cell.dataset.part)) {
      if (event.key === "Enter" || event.key === "F2") { event.preventDefault(); return this.editor.open(stop); }
      if (event.key === " ") { event.preventDefault(); return this.editor.open(stop); }
      if (event.key === "Delete") { event.preventDefault(); return this.commands.deleteFrom(cell.dataset); }
      if (event.key.length === 1) { event.preventDefault(); return this.editor.open(stop, { add: event.key }); }
    }
    this.#arrow(event, stop);
  }

  #keyBeside(event) {
    if (!event.target.matches("[data-menu]") || (event.key !== "Enter" && event.key !== " ")) return;
    event.preventDefault();
    event.target.click();
  }

  #keyWithControl(event) {
    if (event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    const stops = this.#stops();
    (event.key === "Home" ? stops[0] : stops.at(-1))?.focus();
  }

  #arrow(event, stop) {
    const next = {
      ArrowDown: () => this.#along(stop, 1), ArrowUp: () => this.#along(stop, -1),
      ArrowRight: () => this.#across(stop, 1), ArrowLeft: () => this.#across(stop, -1),
      Home: () => this.#across(stop, -9), End: () => this.#across(stop, 9),
      PageDown: () => this.#row(stop, 1), PageUp: () => this.#row(stop, -1),
    }[event.key]?.();
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  }

  /** Down a column over the rows; where the rows are cards, simply to the next field. */
  #along(stop, step) {
    const column = stop.closest("th, td").cellIndex;
    const stops = NARROW.matches ? this.#stops() : [...this.body.rows].flatMap((row) => this.#stops(row.cells[column]));
    return stops[stops.indexOf(stop) + step] ?? null;
  }

  #across(stop, step) {
    const cell = stop.closest("th, td");
    const cells = [...cell.parentElement.cells];
    const to = cells[Math.max(0, Math.min(cells.length - 1, cell.cellIndex + step))];
    if (to === cell) return null;
    const stops = this.#stops(to);
    return stops[Math.min(this.#stops(cell).indexOf(stop), stops.length - 1)] ?? null;
  }

  #row(stop, step) {
    const cell = stop.closest("th, td");
    const row = this.body.rows[cell.parentElement.sectionRowIndex + step];
    return row ? this.#stops(row.cells[cell.cellIndex])[0] ?? null : null;
  }

  #keyInEditor(event) {
    const { part, field, area, text, about } = this.editor.current;
    if (event.key === "Escape") {
      event.preventDefault();
      const group = groupOf(text);
      this.editor.leave();
      this.rows.render();
      // The field itself may be folded away again, or have been a draft.
      (text.checkVisibility() ? text : group?.isConnected ? group.querySelector(".stop") : this.#current)?.focus();
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    if (event.key === "Tab") {
      event.preventDefault();
      this.editor.save();
      const stops = this.#stops();
      const next = stops[stops.indexOf(text.isConnected ? text : this.#current) + (event.shiftKey ? -1 : 1)];
      return (next ?? text).focus();
    }
    if (event.key !== "Enter" || (event.shiftKey && !control) || (about.lines && !control)) return;
    event.preventDefault();
    const continues = field === "text" && !control && area.value.trim() !== "" && area.selectionStart === area.value.length;
    this.editor.save();
    if (continues) this.commands.addOutcomeAfter(part);
    else if (text.isConnected) text.focus();
  }
}

function groupOf(element) { return element?.closest(".outcome, th, td") ?? null; }

/** The buttons that belong to a field: those of its outcome, or of its cell without the outcomes in it. */
function buttonsOf(group) {
  return [...group.querySelectorAll("[data-menu], .standards, summary, .marks button, .marks a")].filter((button) => groupOf(button) === group);
}

/** Ctrl+Alt+M, as in Word. AltGr is Ctrl+Alt to some systems, and writes a letter. */
function asksForComments(event) {
  return event.code === "KeyM" && event.altKey && (event.ctrlKey || event.metaKey) && !event.getModifierState("AltGraph");
}

/** Where in the words the pointer was, so that writing begins there. */
function caretAt(event, text) {
  const words = text.querySelector(".words");
  if (text.classList.contains("is-empty")) return 0;
  const spot = document.caretPositionFromPoint?.(event.clientX, event.clientY);
  return spot && words.contains(spot.offsetNode) ? spot.offset : undefined;
}
