// Says before somebody leaves that words are not saved yet, and keeps them while another form of the page is saved.

import { make } from "./build.js";
import { unfold } from "./unfold.js";

const PLACE = `plait ${location.pathname.replace(/\/(add|remove)$/, "")}`;
const changed = new Set();
const forms = [...document.querySelectorAll(".fact-section form")];

const keyOf = (form) => [form.getAttribute("action"), form.elements.section?.value, form.elements.part?.value].join("\n");
/** With what the page showed before, so that a change of somebody else in between is noticed. */
const fieldsOf = (form) => [...form.elements].filter((one) => one.name && one.name !== "token");

for (const form of forms) {
  form.addEventListener("input", () => changed.add(form));
  form.addEventListener("submit", () => {
    changed.delete(form);
    if (keep()) changed.clear();
  });
}
addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });
bringBack();

/** False where the browser keeps nothing: then it asks, as it does when somebody leaves. */
function keep() {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify([...changed].map((form) => ({
      key: keyOf(form), fields: fieldsOf(form).map(({ value, checked }) => ({ value, checked })) }))));
    return true;
  } catch {
    return false;
  }
}

function bringBack() {
  let kept = [];
  try {
    kept = JSON.parse(sessionStorage.getItem(PLACE) ?? "[]");
    sessionStorage.removeItem(PLACE);
  } catch { /* Nothing is kept. */ }
  for (const { key, fields } of kept) {
    const form = forms.find((one) => keyOf(one) === key);
    if (!form || fieldsOf(form).length !== fields.length) continue;
    fieldsOf(form).forEach((one, index) => { one.value = fields[index].value; if (one.type === "checkbox") one.checked = fields[index].checked; });
    unfold(form);
    form.prepend(make("p.notice.warning", {}, "What you typed here is not saved yet."));
    changed.add(form);
  }
}
