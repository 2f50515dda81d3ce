// One tab stop for the whole matrix, arrows inside, and a dialog for a cell. Without script each cell is a link to a page with the same form.
import { make } from "./build.js";
import { openDialog } from "./dialog.js";
import { announce } from "./live.js";

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

// Where to go on after a cell was saved and the page came anew.
const lastCell = "plait-crosswalk-cell";

function aligning() {
  table.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("a.sign");
    const row = link && link.closest("tr");
    if (!row?.dataset.part || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const head = table.tHead.rows[0].cells[link.closest("td").cellIndex];
    const form = template.content.firstElementChild.cloneNode(true);
    const begin = (name, value) => { form.elements.namedItem(name).value = value; };
    begin("part", row.dataset.part);
    begin("item", new URL(link.href).searchParams.get("item"));
    begin("strength", link.dataset.own ?? "none");
    begin("level", link.dataset.level ?? "");
    begin("rationale", link.dataset.why ?? "");
    form.addEventListener("submit", () => sessionStorage.setItem(lastCell, link.href));
    const code = head.textContent;
    const asks = document.getElementById(head.querySelector("a").hash.slice(1))?.querySelector("dd")?.textContent;
    const { through } = link.dataset;
    openDialog(`Align ${row.querySelector("strong").textContent} with ${code}`, {
      body: [
        make("p", {}, row.querySelector(".row-words").textContent), asks && make("p.muted", {}, `${code}: ${asks}`),
        through && make("p.muted", {}, through), form,
      ].filter(Boolean), name: "align-dialog",
    });
    form.querySelector(":checked").focus();
  });
}

function goOn() {
  const address = sessionStorage.getItem(lastCell);
  sessionStorage.removeItem(lastCell);
  const link = address && [...table.querySelectorAll("a.sign")].find((one) => one.href === address);
  if (!link) return;
  table.querySelector('a.sign[tabindex="0"]').tabIndex = -1;
  link.tabIndex = 0;
  link.focus();
  const said = document.querySelector(".notice[role=status]");
  if (said) announce(said.textContent);
}

if (table) {
  grid();
  if (template instanceof HTMLTemplateElement) aligning();
  goOn();
}
