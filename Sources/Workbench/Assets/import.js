// Dropping files, and correcting a cell in a dialog instead of on a page of its own. Without script all of it is plain forms and links.
import { make } from "./build.js";
import { openDialog } from "./dialog.js";
import { announce } from "./live.js";

function size(bytes) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function dropping(form) {
  const zone = form.querySelector("[data-drop-zone]");
  const input = zone.querySelector("input[type=file]");
  const list = zone.querySelector("[data-drop-list]");
  const show = () => list.replaceChildren(...[...input.files].map((file) => make("li", {}, `${file.name} `, make("span.muted", {}, size(file.size)))));
  let inside = 0;
  const mark = (by) => { inside = Math.max(0, inside + by); zone.classList.toggle("over", inside > 0); };
  zone.classList.add("live");
  zone.append(make("p.muted.small.drop-words", {}, "You can also drop files here."));
  zone.addEventListener("dragenter", (event) => { event.preventDefault(); mark(1); });
  zone.addEventListener("dragover", (event) => event.preventDefault());
  zone.addEventListener("dragleave", () => mark(-1));
  zone.addEventListener("drop", (event) => {
    event.preventDefault();
    mark(-inside);
    const kept = new DataTransfer();
    const dropped = [...event.dataTransfer.files];
    for (const file of [...input.files, ...dropped.filter((one) => /\.docx$/i.test(one.name))]) kept.items.add(file);
    input.files = kept.files;
    show();
    const refused = dropped.filter((one) => !/\.docx$/i.test(one.name)).map((one) => one.name);
    announce(refused.length ? `${refused.join(", ")} is no .docx file and was left out.` : `${input.files.length} files chosen.`);
  });
  input.addEventListener("change", show);
}

/** The two sides as one grid: arrows move, Enter corrects. */
function pairing(tables) {
  const cells = () => tables.flatMap((table) => (table.closest("details").open ? [...table.querySelectorAll("tbody tr")] : [])).map((row) => [...row.querySelectorAll("td")]);
  document.querySelector(".keys")?.removeAttribute("hidden");
  for (const table of tables) {
    table.setAttribute("role", "grid");
    for (const cell of table.querySelectorAll("tbody td")) cell.tabIndex = -1;
    const first = table.querySelector("tbody td");
    if (first) first.tabIndex = 0;
    table.addEventListener("keydown", (event) => {
      const cell = event.target;
      if (!(cell instanceof HTMLTableCellElement)) return;
      const row = cell.parentElement;
      const side = [...row.querySelectorAll("td")].indexOf(cell);
      if (event.key === "Enter") { event.preventDefault(); row.querySelector("[data-correct]")?.click(); return; }
      const rows = cells();
      const at = rows.findIndex((pair) => pair.includes(cell));
      const wanted = { ArrowLeft: [at, 0], ArrowRight: [at, 1], ArrowUp: [at - 1, side], ArrowDown: [at + 1, side], Home: [0, side], End: [rows.length - 1, side] }[event.key];
      const next = wanted && rows[wanted[0]]?.[wanted[1]];
      if (!next) return;
      event.preventDefault();
      cell.tabIndex = -1;
      next.tabIndex = 0;
      next.focus();
    });
  }
}

function correcting(template) {
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element && event.target.closest("[data-correct]");
    // A form that is on the page already has the same ids: then the link leads to the page of that cell.
    if (!link || event.ctrlKey || event.metaKey || document.querySelector("main form.correct-form")) return;
    event.preventDefault();
    const row = link.closest("tr");
    const form = template.content.firstElementChild.cloneNode(true);
    form.querySelector("[name=cell]").value = row.id;
    form.querySelector("[name=words]").value = (row.querySelector(".corrected-text") ?? row.querySelector(".source-text")).textContent;
    const target = form.querySelector("[name=target]");
    openDialog(`Correct ${row.querySelector("th").textContent}`, { body: [form], name: "correct" });
    target.focus();
  });
}

for (const form of document.querySelectorAll("[data-drop]")) dropping(form);
const tables = [...document.querySelectorAll("[data-pairs]")];
if (tables.length) pairing(tables);
const template = document.getElementById("correct-form");
if (template instanceof HTMLTemplateElement) correcting(template);
