// The workbench comes alive: autosave, memory at hand, keys. Everything here also works, slower, by forms.
import { Outbox } from "./outbox.js";

const QUIET_MS = 900;
const LONGEST_PAUSE_MS = 30_000;

export function startEditor(head) {
  const outbox = new Outbox(head.dataset.publication);
  const correction = document.querySelector("[data-correction]");
  const segments = [...document.querySelectorAll(".segment")].map((node) => new Segment(node));
  const saver = new Saver(head, outbox, segments, correction);
  const own = document.querySelector("[data-own]");
  if (own && !correction) startOwn(own, outbox, saver);
  for (const segment of segments) segment.begin(saver);
  saver.takeUp();
  listenToKeys(segments, saver);
  listenToFindings(segments, saver);
  waitForProposals(segments);
  document.querySelectorAll("[data-after-saving]").forEach((form) => form.addEventListener("submit", (event) => {
    if (saver.idle) return;
    event.preventDefault();
    saver.flush().then(() => { if (saver.idle) form.submit(); });
  }));
  if (new URLSearchParams(location.search).has("corrected")) { for (const key of outbox.keys()) outbox.done(key); }
}

class Segment {
  constructor(node) {
    this.node = node;
    this.id = node.dataset.segment;
    this.url = node.dataset.url;
    this.area = node.querySelector("textarea");
    this.mirror = node.querySelector(".mirror");
    this.form = this.area.form?.id === "correction" ? null : this.area.form;
    this.saved = this.area.defaultValue;
  }

  get version() { return Number(this.node.dataset.version); }
  get dirty() { return this.area.value.trim() !== this.saved.trim(); }
  get correcting() { return this.area.getAttribute("form") === "correction"; }

  begin(saver) {
    this.saver = saver;
    this.area.addEventListener("input", () => { this.grow(); saver.typed(this); });
    this.area.addEventListener("focus", () => saver.current(this));
    this.area.addEventListener("blur", () => saver.soon(this, 0));
    if (this.form) this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      saver.act(this, { act: event.submitter?.value || "save" });
    });
  }

  // The text stands twice: in the field, and under it in a mirror that carries the marks and gives the field its height.
  grow() { this.mirror.textContent = this.area.value; }

  write(text) { this.area.value = text; this.grow(); }

  took(answer, sent) {
    this.node.dataset.version = answer.version;
    this.node.dataset.state = answer.state;
    this.node.querySelectorAll("input[name=version]").forEach((input) => { input.value = answer.version; });
    this.node.querySelector(".source").innerHTML = answer.source_html;
    this.node.querySelector(".status").innerHTML = answer.status_html;
    this.node.classList.remove("stale");
    this.saved = answer.target;
    if (this.area.value === sent || this.area.value.trim() === answer.target) {
      if (this.area.value.trim() !== answer.target) this.area.value = answer.target;
      if (document.activeElement !== this.area) this.area.value = answer.target;
      this.mirror.innerHTML = answer.mirror_html;
      if (this.mirror.textContent.trim() !== this.area.value.trim()) this.grow();
    }
    this.node.querySelector(".conflict")?.remove();
    const list = document.getElementById("findings");
    const place = list.querySelector(`[data-of="${this.id}"]`);
    const holder = document.createElement("ul");
    holder.innerHTML = answer.findings_html;
    const fresh = [...holder.children];
    if (place) place.before(...fresh); else insertInOrder(list, this, fresh);
    list.querySelectorAll(`[data-of="${this.id}"]`).forEach((item) => { if (!fresh.includes(item)) item.remove(); });
    if (!list.children.length) list.replaceChildren();
    revealButtons(list);
  }
}

function insertInOrder(list, segment, fresh) {
  const numbers = [...document.querySelectorAll(".segment")].map((node) => node.dataset.segment);
  const here = numbers.indexOf(segment.id);
  const after = [...list.children].find((item) => numbers.indexOf(item.dataset.of) > here);
  if (after) after.before(...fresh); else list.append(...fresh);
}

function revealButtons(root) { root.querySelectorAll("[data-replace]").forEach((button) => { button.hidden = false; }); }

class Saver {
  constructor(head, outbox, segments, correction) {
    this.head = head;
    this.outbox = outbox;
    this.segments = segments;
    this.correction = correction;
    this.say = document.getElementById("saved");
    this.words = head.dataset;
    this.timers = new Map();
    this.running = new Map();
    this.wanted = new Map(); // what could not be sent: a save on top of it must not forget that it was a review
    this.failures = 0;
    this.savedAt = null;
    this.language = document.documentElement.lang;
    setInterval(() => this.tell(), 5000);
    addEventListener("online", () => { this.failures = 0; this.flush(); });
    addEventListener("focus", () => { if (this.wanted.size) this.flush(); });
    addEventListener("offline", () => this.tell("offline"));
    addEventListener("pagehide", () => this.leave());
  }

  // From the cookie, which changes when somebody signs in again in another tab.
  get token() {
    return document.cookie.match(/(?:^|; )csrftoken=([^;]+)/)?.[1] || document.querySelector("input[name=csrfmiddlewaretoken]")?.value;
  }

  get idle() { return this.running.size === 0 && this.wanted.size === 0 && !this.segments.some((one) => !one.correcting && one.dirty); }

  // What an earlier visit could not send.
  takeUp() {
    for (const segment of this.segments) {
      const entry = this.outbox.get(segment.id);
      if (!entry) continue;
      if (entry.target.trim() === segment.saved.trim()) { this.outbox.done(segment.id); continue; }
      if (segment.correcting) { if (!segment.area.readOnly) segment.write(entry.target); continue; }
      if (entry.version === segment.version) { segment.write(entry.target); this.soon(segment, 0); }
      else this.conflict(segment, { target: segment.saved, version: segment.version, by: "" }, entry.target);
    }
    this.tell();
  }

  typed(segment) {
    this.wanted.delete(segment.id);
    if (segment.dirty) this.outbox.put(segment.id, { target: segment.area.value, version: segment.version });
    else this.outbox.done(segment.id);
    if (!segment.correcting) this.soon(segment, QUIET_MS);
  }

  soon(segment, pause) {
    clearTimeout(this.timers.get(segment.id));
    if (segment.correcting || segment.node.querySelector(".conflict.live")) return;
    this.timers.set(segment.id, setTimeout(() => { if (segment.dirty) this.act(segment, { act: "save" }); }, pause));
  }

  // One write at a time for each sentence, in order: the next waits for the version the one before gave.
  act(segment, data) {
    clearTimeout(this.timers.get(segment.id));
    const before = this.running.get(segment.id) || Promise.resolve();
    const next = before.then(() => this.send(segment, data)).finally(() => {
      if (this.running.get(segment.id) === next) this.running.delete(segment.id);
    });
    this.running.set(segment.id, next);
    return next;
  }

  async send(segment, asked) {
    const target = segment.area.value;
    const data = asked.act === "save" ? this.wanted.get(segment.id) || asked : asked;
    if (data.act === "save" && !segment.dirty) return true;
    this.tell("saving");
    let response;
    try {
      response = await fetch(segment.url, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": this.token },
        body: JSON.stringify({ target, version: segment.version, ...data }),
        redirect: "manual",
        keepalive: target.length < 20_000,
      });
    } catch { return this.failed(segment, data, target, navigator.onLine ? "trouble" : "offline"); }
    if (response.type === "opaqueredirect" || response.status === 403) return this.failed(segment, data, target, "signedOut");
    if (response.status >= 500 || response.status === 404) return this.failed(segment, data, target, "trouble");
    const answer = await response.json();
    this.failures = 0;
    this.wanted.delete(segment.id);
    if (response.status === 409) { this.conflict(segment, answer, target); return false; }
    if (!response.ok) { this.tell("error", answer.error); return false; }
    segment.took(answer, target);
    this.outbox.done(segment.id, target);
    if (segment.dirty) this.typed(segment);
    this.savedAt = Date.now();
    this.progress(answer);
    this.tell();
    if (data.act !== "save") this.help(segment);
    return true;
  }

  failed(segment, data, target, why) {
    if (segment.dirty) this.outbox.put(segment.id, { target, version: segment.version });
    this.wanted.set(segment.id, data);
    this.failures += 1;
    this.tell(why);
    const pause = Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** (this.failures - 1));
    clearTimeout(this.timers.get(segment.id));
    this.timers.set(segment.id, setTimeout(() => this.act(segment, data), pause));
    return false;
  }

  flush() {
    return Promise.all(this.segments.filter((one) => !one.correcting && (one.dirty || this.wanted.has(one.id))).map((one) => this.act(one, { act: "save" })))
      .then(() => Promise.all(this.running.values()));
  }

  leave() {
    for (const segment of this.segments) if (segment.dirty) this.outbox.put(segment.id, { target: segment.area.value, version: segment.version });
  }

  // Both texts side by side; the person chooses, and neither is lost before.
  conflict(segment, theirs, mine) {
    segment.node.querySelector(".conflict")?.remove();
    const box = document.createElement("div");
    box.className = "conflict live";
    box.setAttribute("role", "alert");
    const label = (key) => this.head.dataset[key];
    const says = document.createElement("p");
    says.textContent = label("sayConflict") + (theirs.by ? ` (${theirs.by})` : "");
    const both = document.createElement("div");
    both.className = "both";
    for (const [key, text] of [["sayMine", mine], ["sayTheirs", theirs.target]]) {
      const side = document.createElement("div");
      const words = document.createElement("p");
      words.lang = segment.area.lang;
      words.textContent = text || "—";
      const button = document.createElement("button");
      button.type = "button";
      button.className = "button";
      button.textContent = label(key);
      button.addEventListener("click", () => {
        box.remove();
        segment.node.dataset.version = theirs.version;
        segment.saved = theirs.target;
        segment.write(text);
        if (key === "sayMine") { this.typed(segment); this.act(segment, { act: "save" }); } else { this.outbox.done(segment.id); this.tell(); }
        segment.area.focus();
      });
      side.append(words, button);
      both.append(side);
    }
    box.append(says, both);
    segment.node.querySelector(".target").append(box);
    this.outbox.put(segment.id, { target: mine, version: segment.version });
    this.tell("conflict");
  }

  current(segment) {
    for (const one of this.segments) if (one !== segment) one.node.removeAttribute("aria-current");
    segment.node.setAttribute("aria-current", "true");
    document.querySelectorAll(".finding").forEach((item) => item.classList.toggle("here", item.dataset.of === segment.id));
    document.querySelector(".finding.here")?.scrollIntoView({ block: "nearest" });
    this.help(segment);
  }

  async help(segment) {
    const place = segment.node.querySelector(".aids");
    if (!place || place.dataset.of === `${segment.version}`) return;
    try {
      const response = await fetch(segment.node.dataset.aids, { redirect: "manual" });
      if (!response.ok) return;
      place.innerHTML = await response.text();
      place.dataset.of = `${segment.version}`;
      place.querySelectorAll("[data-memory]").forEach((form) => form.addEventListener("submit", (event) => {
        event.preventDefault();
        this.take(segment, form);
      }));
    } catch { /* memory is a help, not a need */ }
  }

  async take(segment, form) {
    if (segment.dirty && !(await this.act(segment, { act: "save" }))) return;
    if (await this.act(segment, { act: "memory", memory: form.elements.memory.value })) segment.write(segment.saved);
    segment.area.focus();
  }

  async machine(segment) {
    if (segment.dirty && !(await this.act(segment, { act: "save" }))) return;
    if (await this.act(segment, { act: "machine" })) segment.write(segment.saved);
    segment.area.focus();
  }

  progress(answer) {
    sayHindrances(answer);
    const bar = this.head.querySelector("progress");
    if (!bar) return;
    // Counted from what is shown: answers for two sentences may arrive in another order than the server gave them.
    const reviewed = document.querySelectorAll(".chip.reviewed").length;
    bar.value = reviewed;
    this.head.querySelector("#done-words").textContent = this.words.sayReviewed.replace("{n}", reviewed).replace("{total}", answer.total);
  }

  tell(why, text) {
    const waiting = this.outbox.size;
    if (why) this.why = why;
    if (why === "error") { this.show(text, true); return; }
    if (waiting === 0 || (this.correction && !why)) {
      if (this.running.size && why === "saving") { this.show(this.words.saySaving, false); return; }
      if (this.savedAt) this.show(`${this.words.saySaved} ${this.ago()}`, false);
      else if (waiting === 0) this.show("", false);
      return;
    }
    if (this.why === "saving" || !this.why) { this.show(this.words.saySaving, false); return; }
    const words = { offline: this.words.sayOffline, signedOut: this.words.saySignedOut, trouble: this.words.sayTrouble, conflict: this.words.sayConflict }[this.why];
    this.show(this.why === "conflict" ? words : `${words} ${waiting}`, true);
  }

  show(text, trouble) {
    if (this.say.textContent !== text) this.say.textContent = text;
    this.say.classList.toggle("trouble", trouble);
  }

  ago() {
    const seconds = Math.round((Date.now() - this.savedAt) / 1000);
    const format = new Intl.RelativeTimeFormat(this.language, { numeric: "auto" });
    return seconds < 60 ? format.format(-seconds, "second") : format.format(-Math.round(seconds / 60), "minute");
  }
}

function listenToKeys(segments, saver) {
  document.addEventListener("keydown", (event) => {
    const segment = segments.find((one) => one.area === document.activeElement || one.node.contains(document.activeElement));
    if ((event.ctrlKey || event.metaKey) && event.key === "s") { event.preventDefault(); saver.flush(); return; }
    if (!segment) return;
    const at = segments.indexOf(segment);
    if ((event.ctrlKey || event.metaKey) && event.key === "Enter" && !segment.correcting) {
      event.preventDefault();
      saver.act(segment, { act: "review" });
      (segments[at + 1] || segment).area.focus();
    } else if (event.altKey && ["Digit1", "Digit2", "Digit3"].includes(event.code)) {
      const form = segment.node.querySelector(`[data-memory="${event.code.at(-1)}"]`);
      if (form) { event.preventDefault(); saver.take(segment, form); }
    } else if (event.altKey && event.code === "KeyM" && !segment.correcting) {
      event.preventDefault();
      saver.machine(segment);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const down = event.key === "ArrowDown";
      const area = segment.area;
      const edge = area.selectionStart === area.selectionEnd && area.selectionStart === (down ? area.value.length : 0);
      if (document.activeElement !== area || !(event.altKey || (edge && !event.shiftKey))) return;
      const next = segments[at + (down ? 1 : -1)];
      if (!next) return;
      event.preventDefault();
      next.area.focus();
      next.area.setSelectionRange(down ? 0 : next.area.value.length, down ? 0 : next.area.value.length);
    }
  });
}

function listenToFindings(segments, saver) {
  const list = document.getElementById("findings");
  revealButtons(list);
  const of = (item) => segments.find((one) => one.id === item.closest("[data-of]").dataset.of);
  list.addEventListener("click", (event) => {
    const go = event.target.closest("[data-go]");
    const use = event.target.closest("[data-replace]");
    if (!go && !use) return;
    event.preventDefault();
    const segment = of(event.target);
    const { start, end, replace } = (go || use).dataset;
    segment.area.focus();
    segment.node.scrollIntoView({ block: "center" });
    if (start === undefined) return;
    segment.area.setSelectionRange(places(segment.area.value, start), places(segment.area.value, end));
    if (use) {
      segment.area.setRangeText(replace, places(segment.area.value, start), places(segment.area.value, end), "end");
      segment.grow();
      saver.typed(segment);
      saver.soon(segment, 0);
    }
  });
  list.addEventListener("submit", (event) => {
    const form = event.target.closest("[data-dismiss]");
    if (!form) return;
    event.preventDefault();
    saver.act(of(form), { act: "dismiss", index: form.elements.index.value, reason: form.elements.reason.value });
  });
}

// Proposals that come while the page is open fill fields nobody touched.
function waitForProposals(segments) {
  const notice = document.getElementById("proposing");
  if (!notice) return;
  const ask = async () => {
    try {
      const response = await fetch(notice.dataset.proposals, { headers: { Accept: "application/json" }, redirect: "manual" });
      if (!response.ok) return;
      const answers = await response.json();
      const { more, came } = answers;
      sayHindrances(answers);
      for (const segment of segments) {
        const answer = came[segment.id];
        if (!answer || segment.dirty || answer.version === segment.version || document.activeElement === segment.area) continue;
        segment.write(answer.target);
        segment.took(answer, answer.target);
      }
      if (!more) { notice.remove(); return; }
    } catch { /* asked again below */ }
    setTimeout(ask, 2000);
  };
  setTimeout(ask, 700);
}

function sayHindrances(answer) {
  const place = document.getElementById("hindrances");
  if (place && answer.hindrances_html !== undefined && place.innerHTML.trim() !== answer.hindrances_html.trim()) place.innerHTML = answer.hindrances_html;
}

// Findings count code points, a field counts UTF-16 units.
function places(text, point) { return [...text].slice(0, Number(point)).join("").length; }

// Our own headline and lead are saved as the sentences are.
function startOwn(form, outbox, saver) {
  const timers = new Map();
  const send = async (field) => {
    const key = `own-${field.name}`;
    const value = field.value;
    saver.tell("saving");
    try {
      const response = await fetch(form.action, {
        method: "POST",
        headers: { "Content-Type": "application/json", Accept: "application/json", "X-CSRFToken": saver.token },
        body: JSON.stringify({ [field.name]: value }),
        redirect: "manual",
      });
      if (!response.ok && response.status !== 422) throw new Error("not taken");
      const answer = await response.json();
      if (response.status === 422) { saver.tell("error", answer.error); return; }
      outbox.done(key, value);
      saver.savedAt = Date.now();
      if (field.name === "headline" && form.elements.slug) form.elements.slug.value = answer.slug;
      saver.tell();
    } catch {
      saver.tell(navigator.onLine ? "trouble" : "offline");
      timers.set(field, setTimeout(() => send(field), 4000));
    }
  };
  for (const field of form.querySelectorAll("input[name=headline], textarea[name=lead], select[name=section], input[name=slug]")) {
    const key = `own-${field.name}`;
    const kept = outbox.get(key);
    const was = field.value;
    if (kept && kept.target !== was) { field.value = kept.target; timers.set(field, setTimeout(() => send(field), 0)); }
    field.addEventListener("input", () => {
      outbox.put(key, { target: field.value, version: 0 });
      clearTimeout(timers.get(field));
      timers.set(field, setTimeout(() => send(field), QUIET_MS));
    });
  }
  addEventListener("online", () => { for (const key of outbox.keys()) if (key.startsWith("own-")) send(form.elements[key.slice(4)]); });
  form.querySelector("button")?.classList.add("no-script");
}
