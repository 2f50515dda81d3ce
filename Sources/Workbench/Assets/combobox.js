// A search field with a list below it: the ARIA combobox pattern with a listbox and aria-activedescendant.

import { make } from "./build.js";

let count = 0;

/**
 * @param {{label: string, hint: string, search: (words: string, signal: AbortSignal) => Promise<object[]>, draw: (item: object) => Node[], choose: (item: object) => void}} how
 */
export function combobox({ label, hint, search, draw, choose }) {
  const id = `combobox-${++count}`;
  const input = make("input.input", { id, role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list", "aria-expanded": "false",
    "aria-controls": `${id}-list`, "aria-describedby": `${id}-hint` });
  const list = make("ul.options-list", { id: `${id}-list`, role: "listbox", "aria-label": label, hidden: true });
  const status = make("p.small.muted.options-status", { role: "status" });
  const element = make("div.form-row.combobox", {}, make("label", { for: id }, label), make("span.hint", { id: `${id}-hint` }, hint), input, list, status);
  let items = [];
  let active = -1;
  let asked = null;
  let timer;

  const show = (open) => {
    list.hidden = !open;
    input.setAttribute("aria-expanded", String(open));
    if (!open) activate(-1);
  };
  const activate = (index) => {
    list.children[active]?.setAttribute("aria-selected", "false");
    active = index;
    const option = list.children[active];
    if (!option) return input.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    input.setAttribute("aria-activedescendant", option.id);
    option.scrollIntoView({ block: "nearest" });
  };
  const take = (item) => {
    input.value = "";
    show(false);
    status.textContent = "";
    choose(item);
    input.focus();
  };
  const look = async () => {
    asked?.abort();
    const words = input.value.trim();
    if (!words) { items = []; show(false); status.textContent = ""; return; }
    asked = new AbortController();
    const { signal } = asked;
    try {
      items = await search(words, signal);
      if (signal.aborted) return;
      list.replaceChildren(...items.map((item, index) => make("li.option-item", { id: `${id}-${index}`, role: "option", "aria-selected": "false",
        onpointerdown: (event) => event.preventDefault(), onclick: () => take(item) }, ...draw(item))));
      active = -1;
      show(items.length > 0);
      status.textContent = items.length ? `${items.length} found. Arrow down to choose.` : `Nothing found for “${words}”. Try a code, or fewer words.`;
    } catch (problem) {
      if (problem.name === "AbortError") return;
      show(false);
      status.textContent = `${problem.message} ${problem.remedy ?? ""}`;
    }
  };

  input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(look, 150); });
  input.addEventListener("blur", () => show(false));
  input.addEventListener("focus", () => { if (items.length && input.value) show(true); });
  input.addEventListener("keydown", (event) => {
    const open = !list.hidden;
    const last = items.length - 1;
    if (event.key === "ArrowDown" && items.length) { event.preventDefault(); show(true); activate(active >= last ? 0 : active + 1); }
    else if (event.key === "ArrowUp" && items.length) { event.preventDefault(); show(true); activate(active <= 0 ? last : active - 1); }
    else if (event.key === "Enter") { event.preventDefault(); if (open && active >= 0) take(items[active]); else if (open && items.length === 1) take(items[0]); }
    else if (event.key === "Escape" && (open || input.value)) {
      // The first Esc closes the list, the next clears, and only then does it close the dialog around.
      event.preventDefault();
      event.stopPropagation();
      if (open) show(false); else { input.value = ""; items = []; status.textContent = ""; }
    }
  });
  return { element, input };
}
