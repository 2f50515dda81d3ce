// Tells those who have the page open that the program was closed for changes, or opened again.
// What somebody writes all the same is refused by the server and shown to copy, as any refused change.

import { make, notice } from "./build.js";
import { announce } from "./live.js";

export class Closing {
  #shown = null;

  /** @param before the element above which the notice stands */
  constructor({ rights, before }) { Object.assign(this, { rights, before }); }

  /** A change that was news to this tab. */
  heard({ deed, author }) {
    if (deed === "closed" || deed === "reopened") this.#say(deed === "closed", `${author} ${deed === "closed" ? "closed" : "opened"} the program`);
  }

  /** The whole state, after changes were missed. */
  compare({ closed }) {
    if (closed !== this.rights.isClosed) this.#say(closed, `The program was ${closed ? "closed" : "opened"}`);
  }

  #say(isClosed, done) {
    this.rights.isClosed = isClosed;
    const message = `${done} for changes${isClosed ? "" : " again"}.`;
    const remedy = isClosed ? "What is saved stays. Nothing can be changed until it is opened again; the Sign page says why."
      : this.rights.mayWrite ? "You can go on writing." : "Reload the page: it shows what you can do now.";
    this.#shown?.remove();
    this.#shown = notice({ message, remedy }, isClosed ? "warning" : "good");
    if (isClosed || !this.rights.mayWrite) this.#shown.append(make("button.button", { type: "button", onclick: () => location.reload() }, "Reload the page"));
    this.before.before(this.#shown);
    announce(`${message} ${remedy}`, { urgent: true });
  }
}
