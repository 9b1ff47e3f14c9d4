// What was typed and is not yet on the server, kept in this browser until it is: one entry a sentence, with the version it
// was written on. Survives a closed tab, a dropped network and an ended session.
const PREFIX = "dragoman:outbox:";

export class Outbox {
  constructor(publication) {
    this.prefix = `${PREFIX}${publication}:`;
  }

  put(segment, entry) {
    try { localStorage.setItem(this.prefix + segment, JSON.stringify({ ...entry, at: Date.now() })); } catch { /* private mode or full: the field itself still holds the text */ }
  }

  get(segment) {
    try { return JSON.parse(localStorage.getItem(this.prefix + segment)); } catch { return null; }
  }

  // Take an entry away, unless something newer was typed meanwhile.
  done(segment, target) {
    const entry = this.get(segment);
    if (entry && (target === undefined || entry.target === target)) localStorage.removeItem(this.prefix + segment);
  }

  keys() {
    const found = [];
    for (let i = 0; i < localStorage.length; i += 1) {
      const key = localStorage.key(i);
      if (key.startsWith(this.prefix)) found.push(key.slice(this.prefix.length));
    }
    return found;
  }

  get size() { return this.keys().length; }
}

// Numbers of the publications that have entries.
export function unsentPublications() {
  const found = new Set();
  for (let i = 0; i < localStorage.length; i += 1) {
    const key = localStorage.key(i);
    if (key.startsWith(PREFIX)) found.add(key.slice(PREFIX.length).split(":")[0]);
  }
  return [...found];
}
