// What stands beside a field: a conflict to decide, what is new, findings, who is there. Built again only where it differs.

import { keep } from "./build.js";

export class Marks {
  #sources = [];

  constructor({ rows, body }) {
    this.body = body;
    rows.addEventListener("rendered", () => this.refresh());
  }

  /** @param source (part, field) => {key: string, build: () => HTMLElement}[] */
  add(source) { this.#sources.push(source); }

  refresh() {
    for (const cell of this.body.querySelectorAll(".cell")) {
      const { part, field } = cell.dataset;
      const wanted = this.#sources.flatMap((source) => source(part, field));
      const signature = wanted.map((mark) => mark.key).join("|");
      if ((cell.dataset.marks ?? "") === signature) continue;
      cell.dataset.marks = signature;
      const holder = cell.querySelector(".marks");
      // The button in hand must not vanish under the finger because its neighbor changed.
      const old = new Map([...holder.children].map((element) => [element.dataset.key, element]));
      const held = document.activeElement;
      const isHeld = holder.contains(held);
      keep(holder, wanted, (mark) => old.get(mark.key), (mark) => {
        const element = mark.build();
        element.dataset.key = mark.key;
        old.set(mark.key, element);
        return element;
      });
      // Moved, it takes the focus with it; gone, it leaves the focus to its field.
      if (isHeld && document.activeElement !== held) (holder.contains(held) ? held : cell.querySelector(".cell-text"))?.focus({ preventScroll: true });
    }
  }
}
