// Moving with the pointer: the handle of an objective or an outcome. The menu and Alt+arrows do the same without it.

export function wireDragging({ body, cells, commands, rights }) {
  if (!rights.mayWrite) return;
  let dragged = null;
  let target = null;

  const clear = () => {
    body.querySelectorAll(".drop-before, .drop-after, .dragged").forEach((element) => element.classList.remove("drop-before", "drop-after", "dragged"));
    target = null;
  };

  body.addEventListener("dragstart", (event) => {
    const handle = event.target.closest?.("[data-menu]");
    if (!handle) return;
    const element = handle.closest(".outcome, .objective");
    dragged = element.dataset.part;
    event.dataTransfer.effectAllowed = "move";
    // Some browsers drag nothing that carries nothing.
    event.dataTransfer.setData("text/plain", dragged);
    event.dataTransfer.setDragImage(element, 12, 12);
    element.classList.add("dragged");
  });

  body.addEventListener("dragover", (event) => {
    if (!dragged) return;
    const found = placeAt(event);
    if (!found) return;
    event.preventDefault();
    body.querySelectorAll(".drop-before, .drop-after").forEach((element) => element.classList.remove("drop-before", "drop-after"));
    found.element.classList.add(found.after ? "drop-after" : "drop-before");
    target = found;
  });

  body.addEventListener("drop", (event) => {
    if (!dragged || !target) return;
    event.preventDefault();
    const { parent, list, index } = target;
    const part = dragged;
    clear();
    dragged = null;
    const siblings = cells.children(parent, list).filter((one) => one !== part);
    const now = cells.home(part);
    if (now.part === parent && now.list === list && cells.children(parent, list).indexOf(part) === index(siblings)) return;
    commands.place(part, parent, list, index(siblings), "@order");
  });

  body.addEventListener("dragend", () => { dragged = null; clear(); });

  function placeAt(event) {
    const isObjective = cells.home(dragged)?.list === "objectives";
    const after = (element) => event.clientY > element.getBoundingClientRect().top + element.offsetHeight / 2;
    if (isObjective) {
      const row = event.target.closest(".objective");
      if (!row) return null;
      const below = after(row);
      return { element: row, after: below, parent: undefined, list: "objectives", index: (siblings) => placeAmong(siblings, row.dataset.part, below) };
    }
    const cell = event.target.closest("td");
    if (!cell || !rights.inList(cell.dataset.list)) return null;
    const outcome = event.target.closest(".outcome");
    const home = { parent: cell.dataset.part, list: cell.dataset.list };
    if (!outcome) return { element: cell, after: true, ...home, index: (siblings) => siblings.length };
    const below = after(outcome);
    return { element: outcome, after: below, ...home, index: (siblings) => placeAmong(siblings, outcome.dataset.part, below) };
  }

  function placeAmong(siblings, part, below) {
    const at = siblings.indexOf(part);
    // Dropped on itself: it stays where it is.
    if (at < 0) return cells.children(cells.home(part).part, cells.home(part).list).indexOf(part);
    return at + (below ? 1 : 0);
  }
}
