// The one panel beside the set: findings, what is new, or what was deleted. In the flow of the page, so that it covers nothing.

import { make } from "./build.js";

export class Panel extends EventTarget {
  #opener = null;
  name = null;

  constructor(element) {
    super();
    this.element = element;
    element.addEventListener("keydown", (event) => { if (event.key === "Escape") { event.preventDefault(); this.close(); } });
  }

  /** Opens with fresh content and takes the focus; the same name again closes. */
  toggle(name, title, build) {
    if (this.name === name) return this.close();
    this.#opener = document.activeElement;
    this.name = name;
    this.show(title, build);
    this.element.querySelector("h2").focus();
    this.dispatchEvent(new Event("changed"));
  }

  /** New content for what is open already, without touching the focus. */
  update(name, title, build) {
    if (this.name === name && !this.element.contains(document.activeElement)) this.show(title, build);
    else if (this.name === name) this.element.querySelector("h2").textContent = title;
  }

  show(title, build) {
    this.element.hidden = false;
    this.element.parentElement.classList.add("with-side");
    this.element.replaceChildren(
      make("div.side-head", {}, make("h2", { tabindex: "-1", id: "side-title" }, title),
        make("button.button.quiet", { type: "button", onclick: () => this.close() }, "Close")),
      build());
  }

  close() {
    this.name = null;
    this.element.hidden = true;
    this.element.parentElement.classList.remove("with-side");
    this.element.replaceChildren();
    if (this.#opener?.isConnected) this.#opener.focus();
    this.dispatchEvent(new Event("changed"));
  }
}
