// What stands beside a field: a conflict to decide, what is new, findings, who is there. Built again only where it differs.

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
      holder.replaceChildren(...wanted.map((mark) => {
        const element = old.get(mark.key) ?? mark.build();
        element.dataset.key = mark.key;
        return element;
      }));
    }
  }
}
