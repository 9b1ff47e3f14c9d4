// Keeps the panels of the day: once a minute, while somebody looks, the rows are asked for (mostly answered 304).
// Nothing is exchanged where the reader's focus is, and nothing where the rows are the same.
const EVERY_MS = 60_000;
let latest = Date.now();

async function refresh() {
  latest = Date.now();
  if (document.hidden) return;
  const htmx = await window.withHtmx();
  for (const list of document.querySelectorAll("[data-live]")) {
    if (!list.contains(document.activeElement)) htmx.trigger(list, "refresh");
  }
}

document.addEventListener("htmx:beforeSwap", (event) => {
  const list = event.target;
  if (!list.matches("[data-live]")) return;
  const fresh = document.createElement("template");
  fresh.innerHTML = event.detail.xhr.responseText;
  const same = fresh.content.textContent.trim() === list.textContent.trim();
  if (same || list.contains(document.activeElement)) event.detail.shouldSwap = false;
});

setInterval(refresh, EVERY_MS);
document.addEventListener("visibilitychange", () => { if (Date.now() - latest > EVERY_MS) refresh(); });
