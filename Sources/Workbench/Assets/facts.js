// Says before somebody leaves that words are not saved yet.

const changed = new Set();

for (const form of document.querySelectorAll(".fact-section form")) {
  form.addEventListener("input", () => changed.add(form));
  // Of what stands in other forms of the page the browser asks even then.
  form.addEventListener("submit", () => changed.delete(form));
}
addEventListener("beforeunload", (event) => { if (changed.size) event.preventDefault(); });
