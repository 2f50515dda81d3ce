// "Copy" beside a link that is shown once.
import { make } from "./build.js";
import { announce } from "./live.js";

for (const input of document.querySelectorAll("input[data-copy]")) {
  input.addEventListener("focus", () => input.select());
  if (!navigator.clipboard) continue;
  const button = make("button.button.primary", { type: "button" }, "Copy");
  button.addEventListener("click", async () => {
    const done = await navigator.clipboard.writeText(input.value).then(() => true, () => false);
    if (!done) { input.focus(); input.select(); }
    button.textContent = done ? "Copied" : "Press Ctrl+C";
    announce(done ? "The link is copied." : "The link is selected. Press Control C to copy it.");
  });
  input.after(button);
}
