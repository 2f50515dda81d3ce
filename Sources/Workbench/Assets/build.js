// Builds elements from text and nodes only, which is what Trusted Types and a strict policy ask for.

/** make("button.button.quiet", {type: "button", onclick}, "Words", node, …) */
export function make(what, attributes = {}, ...inside) {
  const [tag, ...classes] = what.split(".");
  const element = document.createElement(tag || "div");
  if (classes.length) element.className = classes.join(" ");
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...inside.flat().filter((part) => part !== undefined && part !== null && part !== false));
  return element;
}

/** Text that changes only when it must, so that a selection or a screen reader is not disturbed. */
export function setText(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** A notice with the server's own words: what is wrong, what to do, why. */
export function notice({ message, remedy, reason }, kind = "error") {
  return make(`div.notice.${kind}`, {},
    make("p.notice-title", {}, message),
    remedy && make("p", {}, remedy),
    reason && make("p.reason", {}, `Reason: ${reason}`));
}

/**
 * Brings the children of `parent` in line with `keys`, keeping every element that stays.
 * Elements are moved only when their place is wrong: moving the focused one would lose the focus.
 */
export function keep(parent, keys, find, create) {
  let at = parent.firstElementChild;
  for (const key of keys) {
    const element = find(key) ?? create(key);
    if (element === at) { at = at.nextElementSibling; continue; }
    parent.insertBefore(element, at);
  }
  const wanted = new Set(keys.map(find));
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
}
