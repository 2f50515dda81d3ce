// Opens a <dialog> and gives the focus back to where it was, or to what stands in for it.
import { make } from "./build.js";

/** @returns {{element: HTMLDialogElement, close: () => void, closed: Promise<void>}} */
export function openDialog(title, { body = [], foot = [], wide = false, name = "", onCancel } = {}) {
  const heading = make("h2", { id: `dialog-title-${Date.now()}` }, title);
  const element = make(`dialog${wide ? ".wide" : ""}${name ? `.${name}` : ""}`, { "aria-labelledby": heading.id },
    make("div.dialog-head", {}, heading,
      make("button.button.quiet", { type: "button", "data-close": true }, "Close")),
    make("div.dialog-body", {}, ...body),
    foot.length ? make("div.dialog-foot", {}, ...foot) : null);
  const before = document.activeElement;
  const beforeKey = before instanceof HTMLElement ? before.id : "";
  document.body.append(element);
  let done;
  const closed = new Promise((resolve) => { done = resolve; });
  element.addEventListener("click", (event) => {
    if (event.target instanceof Element && event.target.closest("[data-close]")) { onCancel?.(); element.close(); }
  });
  element.addEventListener("cancel", () => onCancel?.());
  element.addEventListener("close", () => {
    element.remove();
    const back = before?.isConnected ? before : document.getElementById(beforeKey);
    if (back instanceof HTMLElement && document.activeElement === document.body) back.focus();
    done();
  });
  element.showModal();
  return { element, close: () => element.close(), closed };
}

export const dialogIsOpen = () => document.querySelector("dialog[open]") !== null;
