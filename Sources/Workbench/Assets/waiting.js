// Asks every two seconds how far the work is, and loads the page again when it has ended. Without script "Look again" does it.
import { setText } from "./build.js";

for (const box of document.querySelectorAll("[data-wait]")) {
  const bar = box.querySelector("[data-wait-bar]");
  const words = box.querySelector("[data-wait-words]");
  let pause = 2000;
  const ask = async () => {
    const answer = await fetch(box.dataset.wait, { headers: { Accept: "application/json" }, credentials: "same-origin" }).catch(() => null);
    const read = answer?.ok ? await answer.json().catch(() => null) : null;
    if (read && read.state !== "working") return location.reload();
    if (read) {
      bar.max = read.of;
      bar.value = read.done;
      setText(words, read.message);
    }
    pause = read ? 2000 : Math.min(pause * 2, 30000);
    return setTimeout(ask, document.hidden ? 10000 : pause);
  };
  setTimeout(ask, pause);
}
