// The menus that show every command with its key, for those who do not know the keys.

import { make } from "./build.js";
import { openDialog } from "./dialog.js";
import { firstField, partName, STRANDS } from "./fields.js";

export function openMenu(anchor, label, entries) {
  document.querySelector(".menu")?.remove();
  const menu = make("div.menu", { role: "menu", "aria-label": label, popover: "manual" });
  for (const entry of entries.filter(Boolean)) {
    if (entry === "line") { menu.append(make("hr", { role: "separator" })); continue; }
    menu.append(make("button", { type: "button", role: "menuitem", tabindex: "-1", "aria-disabled": entry.off ? "true" : null, "aria-keyshortcuts": entry.shortcut ?? null,
      onclick: () => { if (entry.off) return; close(true); entry.run(); } },
      make("span", {}, entry.name), entry.key ? make("kbd", { "aria-hidden": "true" }, entry.key) : null));
  }
  const items = () => [...menu.querySelectorAll("[role=menuitem]")];
  const close = (back) => {
    document.removeEventListener("pointerdown", outside, true);
    removeEventListener("resize", away);
    removeEventListener("scroll", away, true);
    anchor.setAttribute("aria-expanded", "false");
    menu.remove();
    if (back && anchor.isConnected) anchor.focus({ preventScroll: true });
  };
  const outside = (event) => { if (!menu.contains(event.target)) close(false); };
  const away = (event) => { if (event.target !== menu) close(true); };
  menu.addEventListener("keydown", (event) => {
    const list = items();
    const at = list.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: list.length - 1 }[event.key];
    if (to !== undefined) { event.preventDefault(); list[(to + list.length) % list.length].focus(); }
    else if (event.key === "Escape" || event.key === "Tab") { event.preventDefault(); close(true); }
    else if (event.key.length === 1 && event.key !== " " && !event.ctrlKey) {
      const rest = [...list.slice(at + 1), ...list.slice(0, at + 1)];
      rest.find((item) => item.textContent.toLowerCase().startsWith(event.key.toLowerCase()))?.focus();
    }
  });
  (document.getElementById("main") ?? document.body).append(menu);
  menu.showPopover?.();
  stand(menu, anchor);
  anchor.setAttribute("aria-expanded", "true");
  items()[0]?.focus({ preventScroll: true });
  // Not at once: the press that opened the menu is still on its way up.
  setTimeout(() => {
    document.addEventListener("pointerdown", outside, true);
    addEventListener("resize", away);
    addEventListener("scroll", away, true);
  });
}

/** Beside a cell, so that its words can be read meanwhile: to the right, else to the left, else over it. */
export function standBeside(box, cell) {
  const at = cell.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const room = 8;
  const right = at.right + room;
  const left = right + size.width + room <= innerWidth ? right : Math.max(room, at.left - size.width - room);
  box.style.left = `${left}px`;
  box.style.top = `${Math.max(room, Math.min(at.top, innerHeight - size.height - room))}px`;
}

/** Below its button, and never outside the window. */
export function stand(box, anchor) {
  const at = anchor.getBoundingClientRect();
  const size = box.getBoundingClientRect();
  const room = 8;
  const left = Math.max(room, Math.min(at.left, innerWidth - size.width - room));
  const below = at.bottom + 4;
  const top = below + size.height + room <= innerHeight ? below : Math.max(room, Math.min(at.top - size.height - 4, innerHeight - size.height - room));
  box.style.left = `${left}px`;
  box.style.top = `${top}px`;
}

export function wireMenus({ body, cells, commands, copying, standards, rights }) {
  body.addEventListener("click", (event) => {
    const handle = event.target.closest("[data-menu]");
    if (!handle) return;
    const part = handle.closest("[data-part]").dataset.part;
    const name = partName(cells, part);
    const entries = { objective: objectiveEntries, outcome: outcomeEntries, remarks: remarkEntries }[handle.dataset.menu];
    openMenu(handle, `Menu of ${name}`, entries(part));
  });

  const remarkEntries = (part) => {
    const why = rights.mayRemark ? cells.value(part, firstField(cells, part)) ? "" : " (no words yet)" : " (the program is closed)";
    return [
      { name: "Comment", key: "Ctrl+Alt+M", shortcut: "Control+Alt+M", run: () => commands.comment(part) },
      { name: `Suggest other words${why}`, off: Boolean(why), run: () => commands.suggest(part) },
    ];
  };

  const objectiveEntries = (part) => [
    ...STRANDS.filter((strand) => rights.inList(strand.list)).map((strand) => ({ name: `Add an outcome in ${strand.list}`, run: () => commands.addOutcome(part, strand.list) })),
    { name: "Standards of this objective", run: () => standards.open(part) },
    "line",
    ...remarkEntries(part),
    "line",
    { name: "Move up", key: "Alt+↑", shortcut: "Alt+ArrowUp", run: () => commands.shift(part, "up", "statement") },
    { name: "Move down", key: "Alt+↓", shortcut: "Alt+ArrowDown", run: () => commands.shift(part, "down", "statement") },
    { name: "Copy the row for Word or Excel", run: () => copying.rows([part]) },
    "line",
    { name: "Delete this objective", run: () => commands.remove(part) },
  ];

  const outcomeEntries = (part) => [
    { name: "Standards", run: () => standards.open(part) },
    { name: "Learner wording", run: () => commands.learnerWording(part) },
    { name: "Add an outcome below", key: "Enter", run: () => commands.addOutcomeAfter(part) },
    "line",
    ...remarkEntries(part),
    "line",
    { name: "Move up", key: "Alt+↑", shortcut: "Alt+ArrowUp", run: () => commands.shift(part, "up") },
    { name: "Move down", key: "Alt+↓", shortcut: "Alt+ArrowDown", run: () => commands.shift(part, "down") },
    { name: "Move to another objective", run: () => chooseObjective(part) },
    ...otherStrands(part),
    "line",
    { name: "Copy the text", key: "Ctrl+C", run: () => copying.text(part, "text") },
    { name: "Delete this outcome", key: "Delete", shortcut: "Delete", run: () => commands.remove(part) },
  ];

  const otherStrands = (part) => {
    const home = cells.home(part);
    return STRANDS.filter((strand) => strand.list !== home.list && rights.inList(strand.list)).map((strand) => ({
      name: `Move to ${strand.list}`, run: () => commands.place(part, home.part, strand.list, cells.children(home.part, strand.list).length),
    }));
  };

  const chooseObjective = (part) => {
    const home = cells.home(part);
    const select = make("select.input", { id: "move-to" }, cells.children(undefined, "objectives").map((one) => {
      const statement = cells.value(one, "statement") ?? "";
      return make("option", { value: one, selected: one === home.part }, `${partName(cells, one)}: ${statement.slice(0, 80)}${statement.length > 80 ? "…" : ""}`);
    }));
    const move = make("button.button.primary", { type: "button", onclick: () => {
      dialog.close();
      if (select.value !== home.part) commands.place(part, select.value, home.list, cells.children(select.value, home.list).length);
    } }, "Move");
    const dialog = openDialog("Move the outcome", { body: [make("div.form-row", {}, make("label", { for: "move-to" }, "To which objective?"), select)], foot: [move] });
    select.focus();
  };
}
