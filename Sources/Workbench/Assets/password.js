// Adds "Show" beside a password, and says how many characters are still missing. Without script the fields work as they are.
import { make, setText } from "./build.js";
import { announce } from "./live.js";

for (const input of document.querySelectorAll("input[data-show-password]")) {
  const label = document.querySelector(`label[for="${input.id}"]`)?.textContent ?? "password";
  const button = make("button.button", { type: "button", "aria-pressed": "false", "aria-label": `Show: ${label}` }, "Show");
  button.addEventListener("click", () => {
    const shown = input.type === "text";
    input.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
    input.focus();
  });
  input.after(button);
  // A password that stays visible would be kept by the browser as an ordinary entry.
  input.form?.addEventListener("submit", () => { input.type = "password"; });

  const wanted = Number(input.dataset.count);
  if (!wanted) continue;
  const line = make("span.hint.count", { id: `${input.id}-count` });
  input.parentElement.after(line);
  input.setAttribute("aria-describedby", `${input.getAttribute("aria-describedby") ?? ""} ${line.id}`.trim());
  let before = wanted;
  input.addEventListener("input", () => {
    const missing = wanted - [...input.value].length;
    // Said once and not at each key.
    if (missing <= 0 && before > 0) announce("The password is long enough.");
    before = missing;
    setText(line, input.value === "" ? "" : missing > 0 ? `${missing} more ${missing === 1 ? "character" : "characters"}` : "Long enough");
  });
}
