// Keeps the panels of the day: once a minute, while somebody looks, asks htmx to fetch the rows (mostly answered 304).
// Nothing is exchanged where the reader's focus is, and nothing where the rows are the same.
const EVERY_MS = 60_000;

function refresh() {
  if (document.hidden || !window.htmx) return;
  for (const list of document.querySelectorAll("[data-live]")) {
    if (!list.contains(document.activeElement)) htmx.trigger(list, "refresh");
  }
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const list = event.target;
  if (!list.matches("[data-live]")) return;
  const now = event.detail.xhr.responseText;
  if (list.contains(document.activeElement) || now === list.shownRows) event.detail.shouldSwap = false;
  list.shownRows = now;
});

let latest = Date.now();
setInterval(() => { latest = Date.now(); refresh(); }, EVERY_MS);
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && Date.now() - latest > EVERY_MS) { latest = Date.now(); refresh(); }
});
