// Tells those who have the page open that the program was closed for changes, or opened again.

import { make, notice } from "./build.js";
import { announce } from "./live.js";

const WORDS = {
  closed: ["closed the program for changes.", "What you have written is kept. From now on nothing can be changed here until it is opened again; the Sign page says why."],
  reopened: ["opened the program for changes again.", "Reload the page to write in it."],
};

export function wireClosing({ stream, rights, main, before }) {
  let shown = null;
  stream.addEventListener("change", ({ detail: { deed, author } }) => {
    if (!WORDS[deed]) return;
    rights.isClosed = deed === "closed";
    if (rights.isClosed) {
      rights.mayWrite = false;
      main.toggleAttribute("data-closed", true);
    }
    const [done, remedy] = WORDS[deed];
    const message = `${author} ${done}`;
    shown?.remove();
    shown = notice({ message, remedy }, rights.isClosed ? "warning" : "good");
    if (!rights.isClosed) shown.append(make("button.button", { type: "button", onclick: () => location.reload() }, "Reload the page"));
    before.before(shown);
    announce(`${message} ${remedy}`, { urgent: true });
  });
}
