// Which words differ between two texts, shown by line and weight before colour.

import { make } from "./build.js";
import { codeOf, isPartial } from "./fields.js";

const LIMIT = 4_000_000;

/** @returns {{kind: "same" | "gone" | "new", text: string}[]} */
export function difference(before, after) {
  const a = before.match(/\s+|\S+/g) ?? [];
  const b = after.match(/\s+|\S+/g) ?? [];
  // Two books pasted into one field: better two blocks than a frozen page.
  if (a.length * b.length > LIMIT) return [{ kind: "gone", text: before }, { kind: "new", text: after }];
  const width = b.length + 1;
  const common = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      common[i * width + j] = a[i] === b[j] ? common[(i + 1) * width + j + 1] + 1 : Math.max(common[(i + 1) * width + j], common[i * width + j + 1]);
    }
  }
  const pieces = [];
  const push = (kind, text) => (pieces.at(-1)?.kind === kind ? (pieces.at(-1).text += text) : pieces.push({ kind, text }));
  let i = 0, j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) { push("same", a[i]); i++; j++; }
    else if (i < a.length && (j === b.length || common[(i + 1) * width + j] >= common[i * width + j + 1])) push("gone", a[i++]);
    else push("new", b[j++]);
  }
  return pieces;
}

/** A paragraph in which what is new is underlined and what is gone is struck through, each said in words to a screen reader. */
export function marked(before, after, { gone = true } = {}) {
  return make("p.marked", {}, difference(before, after).filter((piece) => gone || piece.kind !== "gone").map(({ kind, text }) => {
    if (kind === "same") return text;
    return make(kind === "new" ? "ins" : "del", {}, make("span.unseen", {}, kind === "new" ? " [new: " : " [gone: "), text, make("span.unseen", {}, "] "));
  }));
}

/** Any value of a cell as text that a person can compare. */
export function readable(value) {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return value.map((entry) => (typeof entry === "string" && !entry.includes(" ") ? entry : `${codeOf(entry)}${isPartial(entry) ? " (part)" : ""}`)).join(", ");
  if (value.list) return `in ${value.list}`;
  return Object.entries(value).map(([name, one]) => `${name}: ${readable(one)}`).join("; ");
}

/** "20 seconds ago", from the server's time; a clock that is wrong by far only says "just now". */
export function ago(at, now = Date.now()) {
  const seconds = Math.max(0, Math.round((now - Date.parse(at)) / 1000));
  if (!Number.isFinite(seconds) || seconds < 5) return "just now";
  if (seconds < 90) return `${seconds} seconds ago`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} minutes ago`;
  if (seconds < 86_400) return `${Math.round(seconds / 3600)} hours ago`;
  return `on ${new Date(at).toLocaleDateString("en-US", { weekday: "long", month: "long", day: "numeric" })}`;
}

/** "Tuesday", or the day itself when it is longer ago than a week. */
export function since(at, now = Date.now()) {
  const days = (now - Date.parse(at)) / 86_400_000;
  const day = new Date(at);
  if (days < 1 && day.getDate() === new Date(now).getDate()) return day.toLocaleTimeString("en-US", { hour: "numeric", minute: "2-digit" });
  return day.toLocaleDateString("en-US", days < 6.5 ? { weekday: "long" } : { month: "long", day: "numeric" });
}
