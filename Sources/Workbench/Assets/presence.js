// Who is where: initials at the cell, and a sentence now and then.

import { make } from "./build.js";
import { nameOf } from "./fields.js";
import { announce } from "./live.js";

const BEAT = 10_000;
const QUIET = 30_000;

export const initialsOf = (name) => name.split(/\s+/).map((word) => word[0] ?? "").join("").slice(0, 2).toUpperCase();

export class Presence extends EventTarget {
  people = [];
  #sent = "";

  constructor({ stream, cells, grid, body, you, put }) {
    super();
    Object.assign(this, { cells, grid, you, put });
    stream.addEventListener("presence", (event) => this.#take(event.detail.people));
    body.addEventListener("focusin", () => this.#soon());
    body.addEventListener("focusout", () => this.#soon());
    document.addEventListener("visibilitychange", () => this.#tell());
    setInterval(() => this.#tell(true), BEAT);
    // Gone at once for the others, and not half a minute later.
    addEventListener("pagehide", () => this.put({}, true).catch(() => {}));
    this.#tell();
  }

  at(part, field) { return this.people.filter((one) => one.part === part && one.field === field); }

  #take(people) {
    const others = people.filter((one) => one.person !== this.you.person);
    const here = this.grid.place;
    for (const one of others) {
      const before = this.people.find((old) => old.person === one.person);
      if (!before) announce(`${one.name} is here.`, { about: `here-${one.person}`, every: QUIET * 4 });
      // Only what touches this person's own cell is worth interrupting for.
      if (one.part && one.part === here.part && one.field === here.field && (before?.part !== one.part || before?.field !== one.field)) {
        announce(`${one.name} is at ${nameOf(this.cells, one.part, one.field)} too.`, { about: `at-${one.person}`, every: QUIET });
      }
    }
    this.people = others;
    this.dispatchEvent(new Event("changed"));
  }

  #soon() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#tell(), 250);
  }

  #tell(again = false) {
    if (document.hidden && again) return;
    const inside = document.activeElement?.closest?.("#objectives");
    const place = inside && !document.hidden ? this.grid.place : {};
    const words = JSON.stringify(place);
    if (words === this.#sent && !again) return;
    this.#sent = words;
    this.put(place).catch(() => { this.#sent = ""; });
  }

  mark = (part, field) => this.at(part, field).map((one) => ({
    key: `face-${one.person}`,
    build: () => make("span.face", {}, make("span", { "aria-hidden": "true" }, initialsOf(one.name)), make("span.unseen", {}, `${one.name} is here`)),
  }));
}
