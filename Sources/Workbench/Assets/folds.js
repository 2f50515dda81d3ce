// A folded list that lies over the page closes on Escape, on a click elsewhere, and when the focus leaves it.
const folds = [...document.querySelectorAll("details.menu-like")];

function close(fold, focus) {
  fold.open = false;
  if (focus) fold.querySelector("summary").focus();
}

document.addEventListener("click", (event) => {
  for (const fold of folds) if (fold.open && !fold.contains(event.target)) close(fold, false);
});
for (const fold of folds) {
  fold.addEventListener("keydown", (event) => { if (event.key === "Escape" && fold.open) { event.stopPropagation(); close(fold, true); } });
  fold.addEventListener("focusout", (event) => { if (event.relatedTarget && !fold.contains(event.relatedTarget)) close(fold, false); });
}
