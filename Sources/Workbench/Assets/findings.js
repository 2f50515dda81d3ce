// Findings of the rules: at the cell they concern, counted in the bar, listed in the panel.

import { make } from "./build.js";
import { keyOf } from "./cells.js";
import { openDialog } from "./dialog.js";
import { firstField } from "./fields.js";

const SEVERITIES = ["error", "warning", "note"];
const TITLES = { error: "Errors: they block approval", warning: "Warnings: a reviewer may ask", note: "Notes" };

export class Findings extends EventTarget {
  list = null;
  #at = new Map();

  constructor({ stream, cells, grid, panel }) {
    super();
    Object.assign(this, { cells, grid, panel });
    stream.addEventListener("findings", (event) => {
      this.list = event.detail.findings;
      this.#index();
      this.dispatchEvent(new Event("changed"));
      panel.update("findings", this.title, () => this.#build());
    });
  }

  count(severity) { return (this.list ?? []).filter((one) => one.severity === severity).length; }

  get summary() {
    if (!this.list) return [];
    return SEVERITIES.map((severity) => [severity, this.count(severity)]).filter(([, count]) => count > 0)
      .map(([severity, count]) => ({ severity, words: `${count} ${severity}${count === 1 ? "" : "s"}` }));
  }

  get title() { return this.list?.length ? "Findings" : "No findings"; }

  at(part, field) { return this.#at.get(keyOf(part, field)) ?? []; }

  /** Every cell asks at every rendering, so the answer must not walk the list. */
  #index() {
    this.#at = new Map();
    for (const one of this.list) {
      const key = keyOf(one.part, one.field ?? (one.part ? firstField(this.cells, one.part) ?? "text" : ""));
      this.#at.set(key, [...(this.#at.get(key) ?? []), one]);
    }
  }

  mark = (part, field) => {
    const here = this.at(part, field);
    return SEVERITIES.flatMap((severity) => {
      const some = here.filter((one) => one.severity === severity);
      if (!some.length) return [];
      const words = `${some.length} ${severity}${some.length === 1 ? "" : "s"}`;
      return [{ key: `finding-${severity}-${some.map((one) => one.code + one.message).join()}`, build: () =>
        make(`button.mark.badge.${severity}`, { type: "button", tabindex: "-1", "aria-haspopup": "dialog", onclick: () => this.#explain(part, field) }, words) }];
    });
  };

  #explain(part, field) {
    const here = this.at(part, field);
    openDialog(here[0]?.place ?? "Findings", { body: here.map((one) => card(one)) });
  }

  toggle() { this.panel.toggle("findings", this.title, () => this.#build()); }

  #build() {
    if (!this.list?.length) return make("p", {}, "The rules have nothing to say about the program as it stands.");
    return make("div", {}, SEVERITIES.filter((severity) => this.count(severity)).map((severity) => make("section", {},
      make("h3", {}, `${TITLES[severity]} (${this.count(severity)})`),
      make("ul.rows", {}, this.list.filter((one) => one.severity === severity).map((one) => make("li", {}, card(one, "div.finding"),
        one.part ? make("button.button.quiet.go", { type: "button", onclick: () => this.#go(one) }, "Go there", make("span.unseen", {}, `: ${one.place}`)) : null))))));
  }

  #go(one) {
    const { part } = one;
    if (this.grid.focus(part, one.field ?? firstField(this.cells, part) ?? "text") || this.grid.focus(part, "text")) return;
    const add = document.querySelector(`td[data-part="${CSS.escape(part)}"][data-list="${CSS.escape(one.field ?? "")}"] .add`);
    add ? add.focus() : this.grid.focus(part, "statement");
  }
}

function card(one, kind = `div.notice.${one.severity}`) {
  return make(kind, {},
    make("p.finding-place.small.muted", {}, `${one.place} `, make("code", {}, one.code)),
    make("p.notice-title", {}, one.message),
    one.remedy ? make("p", {}, one.remedy) : null,
    one.reason ? make("p.reason.small.muted", {}, `Reason: ${one.reason}`) : null);
}
