// The standards of an outcome: search, suggestions, strength and rationale, in a box beside the cell.

import { combobox } from "./combobox.js";
import { make, notice } from "./build.js";
import { openDialog } from "./dialog.js";
import { codeOf, isPartial, itemOf, nameOf } from "./fields.js";
import { announce } from "./live.js";
import { standBeside } from "./menus.js";

const known = new Map();

export class Standards {
  constructor({ cells, undo, grid, ask, rights, body }) {
    Object.assign(this, { cells, undo, grid, ask, rights });
    body.addEventListener("click", (event) => {
      const button = event.target.closest("[data-standards]");
      if (button) this.open(button.dataset.standards);
    });
  }

  open(part) {
    const anchor = document.querySelector(`[data-standards="${CSS.escape(part)}"]`);
    const text = this.cells.value(part, "text") ?? this.cells.value(part, "statement") ?? "";
    const list = make("ul.rows.chosen", { "aria-label": "Chosen standards" });
    const suggestions = make("div.suggestions");
    const mayWrite = this.rights.onPart(part);
    const box = mayWrite ? combobox({
      label: "Add a standard", hint: "A code such as RI.4.3, or words such as main idea.",
      search: async (words, signal) => this.#remember((await this.ask(`items?q=${encodeURIComponent(words)}&limit=12`, signal)).items),
      draw: (item) => drawItem(item), choose: (item) => this.#add(part, item),
    }) : null;
    const dialog = openDialog("Standards", { name: "standards-box", body: [
      make("p.muted", {}, `${nameOf(this.cells, part)}: ${text || "no text yet"}`), list, box?.element, suggestions] });
    const refresh = () => this.#list(part, list);
    refresh();
    // Kept in step with others and with undo, but never under the hands: a rebuilt field would lose what is typed in it.
    const follow = () => { if (!list.contains(document.activeElement) || document.activeElement.matches("button")) refresh(); };
    this.cells.addEventListener("changed", follow);
    dialog.closed.then(() => { this.cells.removeEventListener("changed", follow); anchor?.isConnected && document.activeElement === document.body && anchor.focus(); });
    if (anchor && innerWidth > 700) { dialog.element.classList.add("beside"); standBeside(dialog.element, anchor.closest("td, th")); }
    box?.input.focus();
    this.#fill(part, list);
    if (mayWrite && text) this.#suggest(part, suggestions);
  }

  #entries(part) { return this.cells.value(part, "alignments") ?? []; }

  #remember(items) {
    for (const item of items) known.set(item.item, item);
    return items;
  }

  #write(part, entries) {
    this.undo.write([{ part, field: "alignments", value: entries.length ? entries : null }], `${nameOf(this.cells, part, "alignments")}`);
  }

  #add(part, item) {
    const entries = this.#entries(part);
    if (entries.some((entry) => itemOf(entry) === item.item)) return announce(`${item.code} is chosen already.`);
    this.#write(part, [...entries, item.item]);
    announce(`${item.code} added.`);
  }

  /** Plain strings where nothing more is said, so that the program's file stays short. */
  #set(part, item, changes) {
    this.#write(part, this.#entries(part).map((entry) => {
      if (itemOf(entry) !== item) return entry;
      const next = { ...(typeof entry === "string" ? { item } : entry), ...changes };
      for (const name of ["strength", "rationale"]) if (!next[name] || next[name] === "full") delete next[name];
      return Object.keys(next).length === 1 ? item : next;
    }));
  }

  #list(part, list) {
    const entries = this.#entries(part);
    if (!entries.length) return list.replaceChildren(make("li.muted", {}, "None chosen yet. The adult education part follows the state's content standards (34 CFR 463.38(a))."));
    list.replaceChildren(...entries.map((entry, index) => this.#row(part, entry, index)));
  }

  #row(part, entry, index) {
    const item = itemOf(entry);
    const code = codeOf(entry);
    const about = known.get(item);
    const head = make("div.chosen-head", {}, make(`span.chip${isPartial(entry) ? ".partial" : ""}`, {}, code),
      make("span.chosen-text", {}, about ? about.text : "", about ? make("span.small.muted", {}, ` ${about.framework}`) : null));
    if (!this.rights.onPart(part)) return make("li", {}, head);
    const strength = make("select.input", { id: `strength-${index}`, onchange: () => this.#set(part, item, { strength: strength.value }) },
      make("option", { value: "full", selected: !isPartial(entry) }, "In full"), make("option", { value: "partial", selected: isPartial(entry) }, "In part"));
    const rationale = make("input.input", { id: `rationale-${index}`, value: entry.rationale ?? "", onchange: () => this.#set(part, item, { rationale: rationale.value.trim() }) });
    head.append(make("button.button.quiet", { type: "button", onclick: () => {
      this.#write(part, this.#entries(part).filter((one) => itemOf(one) !== item));
      announce(`${code} removed.`);
      document.querySelector(".standards-box .combobox input")?.focus();
    } }, "Remove", make("span.unseen", {}, ` ${code}`)));
    return make("li", {}, head, make("details", { open: Boolean(entry.rationale) || isPartial(entry) }, make("summary", {}, "How far, and why", make("span.unseen", {}, `: ${code}`)),
      make("div.inline-form", {}, make("div.form-row.strength-row", {}, make("label", { for: `strength-${index}` }, "Met"), strength),
        make("div.form-row", {}, make("label", { for: `rationale-${index}` }, "Reason, if a reviewer may ask"), rationale))));
  }

  /** The texts of codes that stand in the program already. */
  async #fill(part, list) {
    const missing = this.#entries(part).map(itemOf).filter((item) => !known.has(item)).slice(0, 12);
    if (!missing.length) return;
    await Promise.all(missing.map((item) => this.ask(`items?q=${encodeURIComponent(codeOf(item))}&limit=4`).then((answer) => this.#remember(answer.items), () => {})));
    if (list.isConnected && !list.contains(document.activeElement)) this.#list(part, list);
  }

  async #suggest(part, holder) {
    try {
      const { items } = await this.ask(`suggestions?part=${encodeURIComponent(part)}`);
      const chosen = new Set(this.#entries(part).map(itemOf));
      const fresh = this.#remember(items).filter((item) => !chosen.has(item.item)).slice(0, 5);
      if (!fresh.length) return;
      holder.append(make("h3", {}, "Suggested for this text"), make("ul.rows", {}, fresh.map((item) => make("li.suggestion", {},
        make("div", {}, ...drawItem(item), make("span.because.small.muted", {}, item.because)),
        make("button.button", { type: "button", onclick: (event) => {
          this.#add(part, item);
          const row = event.target.closest("li");
          const next = row.nextElementSibling ?? row.previousElementSibling;
          (next?.querySelector("button") ?? document.querySelector(".standards-box .combobox input"))?.focus();
          row.remove();
        } }, "Add", make("span.unseen", {}, ` ${item.code}`))))));
    } catch (refusal) {
      holder.append(notice(refusal, "note"));
    }
  }
}

function drawItem(item) {
  return [make("span.chip", {}, item.code), " ", make("span.item-text", {}, item.text), " ", make("span.small.muted", {}, item.framework)];
}
