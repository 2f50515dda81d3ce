// Words for people who do not see the change, and short messages for those who do.
// Focus is never moved from here.

const lastSaid = new Map();

/** Says a sentence in a live region. `about` + `every` keep a chatty source from speaking too often. */
export function announce(sentence, { urgent = false, about = "", every = 0 } = {}) {
  const now = Date.now();
  if (about) {
    if (now - (lastSaid.get(about) ?? -Infinity) < every) return;
    lastSaid.set(about, now);
  }
  const region = document.getElementById(urgent ? "live-assertive" : "live-polite");
  if (!region) return;
  // The same sentence twice would not be spoken again unless the node is a new one.
  const line = document.createElement("p");
  line.textContent = sentence;
  region.replaceChildren(line);
}

/** A short message at the foot of the window, with at most one thing to do about it. */
export function toast(sentence, { action, onAction, seconds = 8 } = {}) {
  const holder = document.getElementById("toasts");
  if (!holder) return () => {};
  const box = document.createElement("div");
  box.className = "toast";
  const words = document.createElement("p");
  words.textContent = sentence;
  box.append(words);
  const close = () => box.remove();
  if (action) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button";
    button.textContent = action;
    button.addEventListener("click", () => { close(); onAction(); });
    box.append(button);
  }
  holder.replaceChildren(box);
  announce(action ? `${sentence} ${action} is offered at the end of the page.` : sentence);
  // WCAG 2.2.1: the message waits while somebody points at it or is in it; the menus offer the same action for ever.
  const wait = () => setTimeout(() => (box.matches(":hover, :focus-within") ? wait() : close()), seconds * 1000);
  wait();
  return close;
}
