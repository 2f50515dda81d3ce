// Puts the Write page together. Without this file the page can be read; with it, it can be written in.

import { wireAddress } from "./address.js";
import { Cells } from "./cells.js";
import { onSignedOut, request, signInAddress } from "./api.js";
import { openChannel } from "./channel.js";
import { Closing } from "./closing.js";
import { Commands } from "./commands.js";
import { Conflicts } from "./conflict.js";
import { Copying } from "./copying.js";
import { make, notice } from "./build.js";
import { dialogIsOpen } from "./dialog.js";
import { Drafts } from "./drafts.js";
import { wireDragging } from "./drag.js";
import { Editor } from "./editor.js";
import { announce } from "./live.js";
import { Findings } from "./findings.js";
import { Grid } from "./grid.js";
import { Marks } from "./marks.js";
import { wireMenus } from "./menus.js";
import { Operations } from "./operations.js";
import { openOutbox } from "./outbox.js";
import { Panel } from "./panel.js";
import { Pasting } from "./pasting.js";
import { Presence } from "./presence.js";
import { Remarks } from "./remarks.js";
import { Rights } from "./rights.js";
import { Rows } from "./rows.js";
import { Seen } from "./seen.js";
import { Standards } from "./chips.js";
import { Stream } from "./stream.js";
import { Suggesting } from "./suggesting.js";
import { Threads } from "./threads.js";
import { Toolbar } from "./toolbar.js";
import { Undo } from "./undo.js";

const main = document.getElementById("main");
const base = `/api/programs/${encodeURIComponent(main.dataset.program)}`;

start().catch((problem) => {
  document.getElementById("work").replaceChildren(notice({ message: problem.message || "The page could not start.", remedy: problem.remedy ?? "Reload the page.", reason: problem.reason }));
  throw problem;
});

async function start() {
  const state = await request(`${base}/state`);
  const { you } = state;
  const rights = new Rights({ you, mayWrite: main.hasAttribute("data-may-write"), isClosed: state.closed, cells: null });
  const { mayWrite } = rights;
  // One name for each person and program: a shared computer must not send one teacher's words as another's.
  const name = `plait-${main.dataset.program}-${you.person}`;
  const channel = openChannel(name);
  const cells = new Cells();
  rights.cells = cells;
  const operations = new Operations({
    cells, channel, author: you.name, lockName: `${name}-send`, outbox: await openOutbox(name),
    send: ({ key, body }) => request(`${base}/operations`, { method: "POST", body, headers: { "Idempotency-Key": key } }),
  });
  const body = document.getElementById("objectives");
  const ask = (path, signal) => request(`${base}/${path}`, { signal });
  const editor = new Editor({ cells, operations, you });
  const undo = new Undo({ operations, cells });
  const panel = new Panel(document.getElementById("side"));
  const stream = new Stream({ address: `${base}/stream`, channel, lockName: `${name}-stream`, lastSeq: () => cells.seq });
  const rows = new Rows({ cells, body, nothing: document.getElementById("nothing"), editor, rights });
  const commands = new Commands({ cells, undo, editor, operations, rights });
  const grid = new Grid({ body, rows, editor, commands, rights });
  Object.assign(commands, { rows, grid });
  const copying = new Copying({ cells, grid, body });
  const standards = new Standards({ cells, undo, grid, ask, rights, body });
  const pasting = new Pasting({ cells, undo, grid, editor, commands, body, rights, ask });
  pasting.rows = rows;
  const conflicts = new Conflicts({ cells, operations, editor, undo, grid });
  const findings = new Findings({ stream, cells, grid, panel });
  const seen = new Seen({ cells, you, grid, panel, ask, put: (seq) => request(`${base}/seen`, { method: "PUT", body: { seq } }) });
  const talk = { remarks: new Remarks({ cells, undo, you }), drafts: new Drafts(name), talkAddress: `/programs/${encodeURIComponent(main.dataset.program)}/talk` };
  const threads = new Threads({ ...talk, cells, panel, grid, rights, seen });
  const suggesting = new Suggesting({ ...talk, cells, rows, grid, editor, commands, rights, you });
  Object.assign(commands, { threads, suggesting });
  const presence = new Presence({ stream, cells, grid, body, you, put: (place, keepalive = false) => request(`${base}/presence`, { method: "PUT", body: place, keepalive }) });
  const bench = { cells, operations, undo, panel, findings, seen, presence, stream, commands, conflicts, pasting, copying, mayWrite };
  const toolbar = new Toolbar(bench, document.getElementById("work"));
  if (mayWrite) {
    document.getElementById("nothing-buttons").prepend(
      make("button.button.primary", { type: "button", onclick: () => commands.addObjective() }, "Add objective"),
      make("button.button", { type: "button", onclick: () => pasting.ask() }, "Paste a table"));
  }
  const marks = new Marks({ rows, body });
  marks.add((part, field) => (conflicts.at(part, field) ? [{ key: `conflict-${conflicts.at(part, field).key}`, build: () =>
    make("button.mark.badge.warning", { type: "button", tabindex: "-1", onclick: () => conflicts.decide(conflicts.at(part, field)?.key) }, "Decide: two texts") }] : []));
  for (const source of [threads, suggesting, seen, findings, presence]) marks.add(source.mark);
  for (const source of [seen, findings, presence]) source.addEventListener("changed", () => marks.refresh());
  operations.addEventListener("changed", () => marks.refresh());
  operations.addEventListener("refused", ({ detail: { entry, refusal } }) => { undo.forget(entry.key); toolbar.refused(entry, refusal); });
  editor.addEventListener("opened", () => seen.sawCell(editor.current.part, editor.current.field));
  editor.addEventListener("remote", (event) => announce(event.detail));
  wireMenus({ body, cells, commands, copying, standards, rights });
  wireDragging({ body, cells, commands, rights });
  wireKeys({ commands, toolbar, mayWrite });
  const closing = new Closing({ rights, before: document.getElementById("work") });

  const reload = async () => {
    try {
      const now = await request(`${base}/state`);
      cells.load(now);
      closing.compare(now);
    } catch { setTimeout(reload, 3000); }
  };
  stream.addEventListener("change", ({ detail }) => {
    const taken = cells.apply(detail);
    if (taken === "gap") reload();
    // The tab that listens for all shares what the others may know already.
    if (taken === "applied") closing.heard(detail);
  });
  stream.addEventListener("reload", reload);
  // My own change is in, and its event does not come: then the stream is dead, whatever it says.
  operations.addEventListener("acknowledged", ({ detail: { answer } }) => setTimeout(() => {
    if (cells.seq < answer.seq) { stream.restart(); reload(); }
  }, 6000));
  addEventListener("beforeunload", (event) => { if (!operations.outbox.lasting && operations.waiting.length) event.preventDefault(); });
  // What is being typed goes to the outbox first; it is sent after the next sign-in of the same person.
  // Whoever signs out here is already on the way to the page that says so.
  let isSigningOut = false;
  addEventListener("submit", (event) => {
    if (new URL(event.target.action).pathname === "/sign-out") isSigningOut = true;
  });
  const leave = async () => {
    editor.save();
    await operations.allKept();
    if (!isSigningOut) location.assign(signInAddress());
  };
  onSignedOut(leave);
  stream.addEventListener("signed-out", leave);
  // The head of the table sticks below the bar, whose height follows its words.
  const work = document.getElementById("work");
  new ResizeObserver(() => document.documentElement.style.setProperty("--bar-block", getComputedStyle(work).position === "sticky" ? `${work.offsetHeight}px` : "0px")).observe(work);
  cells.load(state);
  await operations.start();
  stream.start();
  wireAddress({ cells, grid });
  seen.start((await request(`${base}/seen`).catch(() => ({ seq: state.seq }))).seq);
  main.dataset.ready = "yes";
}

/** Keys of the whole page. In a text field the browser's own undo goes first. */
function wireKeys({ commands, toolbar, mayWrite }) {
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches?.("textarea, input, select");
    if (typing || dialogIsOpen()) return;
    const control = event.ctrlKey || event.metaKey;
    const key = event.key.toLowerCase();
    if (control && key === "z" && mayWrite) { event.preventDefault(); event.shiftKey ? commands.again() : commands.takeBack(); }
    else if (control && key === "y" && mayWrite) { event.preventDefault(); commands.again(); }
    else if (event.key === "?" && !event.target.closest?.("#objectives")) toolbar.keys();
  });
}
