// What every page of the desk gets: the help, and small comforts. No framework, no build; pages work without it.
import { startEditor } from "./editor.js";
import { unsentPublications } from "./outbox.js";

const typing = () => document.activeElement?.matches("input, textarea, select") ?? false;

document.addEventListener("keydown", (event) => {
  if (typing() || event.ctrlKey || event.altKey || event.metaKey) return;
  const dialog = document.getElementById("keys");
  if (event.key === "?" && dialog && !dialog.open) { event.preventDefault(); dialog.showModal(); }
  const search = document.getElementById("search");
  if (event.key === "/" && search) { event.preventDefault(); search.focus(); search.select(); }
});

const head = document.querySelector("[data-publication]");
if (head) startEditor(head);
else tellOfUnsent(document.getElementById("unsent"));

// On other pages: which publications still have changes in this browser.
function tellOfUnsent(notice) {
  const publications = unsentPublications();
  if (!notice || !publications.length) return;
  notice.querySelector("ul").replaceChildren(...publications.map((number) => {
    const line = document.createElement("li");
    const link = document.createElement("a");
    link.href = notice.dataset.url.replace("/0/", `/${number}/`);
    link.textContent = link.pathname;
    line.append(link);
    return line;
  }));
  notice.hidden = false;
}

// Tick all lines of a page.
const all = document.querySelector("[data-all]");
if (all) {
  all.closest("[hidden]").hidden = false;
  all.addEventListener("change", () => {
    for (const box of all.form.elements) if (box.name === "line") box.checked = all.checked;
  });
}

// Entries offered while typing a name.
document.querySelectorAll("[data-entries]").forEach((input) => {
  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const response = await fetch(`${input.dataset.entries}?q=${encodeURIComponent(input.value)}`);
      if (!response.ok) return;
      const { entries } = await response.json();
      input.list.replaceChildren(...entries.map(({ key, label }) => {
        const option = document.createElement("option");
        option.value = key;
        option.label = label;
        return option;
      }));
    }, 250);
  });
});

// On a narrow screen the doors are folded.
if (matchMedia("(max-width: 52rem)").matches) document.querySelector(".doors .menu")?.removeAttribute("open");
