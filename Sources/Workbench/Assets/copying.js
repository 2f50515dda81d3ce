// Copies text or rows so that Word and Excel take them as a table.

import { codeOf, STRANDS } from "./fields.js";
import { toast } from "./live.js";

export class Copying {
  constructor({ cells, grid, body }) {
    Object.assign(this, { cells, grid });
    body.addEventListener("copy", (event) => this.#copied(event));
  }

  #copied(event) {
    const { part, field } = this.grid.place;
    if (!part || event.target.matches?.("textarea") || String(getSelection()).length) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", String(this.cells.value(part, field) ?? ""));
    toast("Copied.", { seconds: 2 });
  }

  text(part, field) { return this.#put({ "text/plain": this.cells.value(part, field) ?? "" }, "Copied the text."); }

  rows(parts = this.cells.children(undefined, "objectives")) {
    const table = [["Objective", ...STRANDS.map((strand) => strand.name)], ...parts.map((part) => this.#row(part))];
    const quoted = (text) => (/[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
    return this.#put({
      "text/plain": table.map((row) => row.map(quoted).join("\t")).join("\r\n"),
      "text/html": asTable(table),
    }, parts.length === 1 ? "Copied the row." : `Copied ${parts.length} objectives.`);
  }

  #row(part) {
    const head = [this.cells.value(part, "label"), this.cells.value(part, "statement")].filter(Boolean).join("  ");
    return [head, ...STRANDS.map((strand) => this.cells.children(part, strand.list).map((one) => {
      const codes = (this.cells.value(one, "alignments") ?? []).map(codeOf).join(", ");
      return `${this.cells.value(one, "text") ?? ""}${codes ? ` (${codes})` : ""}`;
    }).join("\n"))];
  }

  async #put(forms, done) {
    // The older way works without HTTPS and keeps both forms; the newer one is for browsers that dropped it.
    const give = (event) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      for (const [kind, text] of Object.entries(forms)) event.clipboardData.setData(kind, text);
    };
    document.addEventListener("copy", give, { capture: true, once: true });
    const given = document.execCommand("copy");
    document.removeEventListener("copy", give, { capture: true });
    if (given) return toast(done, { seconds: 3 });
    try {
      await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(forms).map(([kind, text]) => [kind, new Blob([text], { type: kind })])))]);
      toast(done, { seconds: 3 });
    } catch {
      toast("The browser did not allow copying. Select the text and press Ctrl+C.");
    }
  }
}

function asTable(rows) {
  const page = document.implementation.createHTMLDocument("");
  const table = page.createElement("table");
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) {
      const cell = line.insertCell();
      text.split("\n").forEach((words, index) => { if (index) cell.append(page.createElement("br")); cell.append(words); });
    }
  }
  return table.outerHTML;
}
