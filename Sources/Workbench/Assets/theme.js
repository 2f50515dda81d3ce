// A classic script in the head, because a module would run after the first paint and the page would flash.
(() => {
  const root = document.documentElement;
  // Browsers that keep nothing for a site throw when asked.
  const kept = (work) => { try { return work(localStorage); } catch { return null; } };
  const chosen = kept((store) => store.getItem("plait-theme"));
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  document.addEventListener("click", (event) => {
    if (!(event.target instanceof Element) || !event.target.closest("[data-theme-switch]")) return;
    const isDark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
    kept((store) => store.setItem("plait-theme", root.dataset.theme));
  });
})();
