// One tab stop for the whole matrix, arrows inside, and a dialog for a cell. Without script each cell is a link to a page with the same form.
import { make } from "./build.js";
import { openDialog } from "./dialog.js";

const table = document.querySelector("[data-matrix]");
const template = document.getElementById("align-form");

function grid() {
  table.setAttribute("role", "grid");
  document.querySelector(".keys")?.removeAttribute("hidden");
  const rows = [...table.tBodies[0].rows].map((row) => [...row.querySelectorAll("a.sign")]);
  const place = new Map();
  rows.forEach((row, y) => row.forEach((link, x) => { link.tabIndex = -1; place.set(link, [x, y]); }));
  if (rows[0]?.[0]) rows[0][0].tabIndex = 0;
  table.addEventListener("keydown", (event) => {
    const at = place.get(event.target);
    if (!at) return;
    const [x, y] = at;
    const last = rows[y].length - 1;
    const wanted = { ArrowLeft: [x - 1, y], ArrowRight: [x + 1, y], ArrowUp: [x, y - 1], ArrowDown: [x, y + 1], Home: [0, event.ctrlKey ? 0 : y], End: [last, event.ctrlKey ? rows.length - 1 : y] }[event.key];
    const next = wanted && rows[wanted[1]]?.[wanted[0]];
    if (!next) return;
    event.preventDefault();
    event.target.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

function aligning() {
  table.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a.sign");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const row = link.closest("tr");
    const code = table.tHead.rows[0].cells[link.closest("td").cellIndex].textContent;
    const form = template.content.firstElementChild.cloneNode(true);
    form.querySelector("[name=part]").value = row.dataset.part;
    form.querySelector("[name=item]").value = link.dataset.item;
    form.querySelector("[name=level]").value = link.dataset.level;
    form.querySelector("[name=rationale]").value = link.dataset.why;
    const strength = ["full", "partial"].find((kind) => link.classList.contains(kind)) ?? "none";
    form.querySelector(`[value=${strength}]`).checked = true;
    const words = row.querySelector(".row-words").textContent;
    const asks = document.querySelector(`${table.tHead.rows[0].cells[link.closest("td").cellIndex].querySelector("a").hash} dd`)?.textContent ?? "";
    openDialog(`Align ${row.querySelector("strong").textContent} with ${code}`, { body: [make("p", {}, words), make("p.muted", {}, `${code}: ${asks}`), form], name: "align-dialog" });
    form.querySelector(":checked").focus();
  });
}

if (table) {
  grid();
  if (template instanceof HTMLTemplateElement) aligning();
}
