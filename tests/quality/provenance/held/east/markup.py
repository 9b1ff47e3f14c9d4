"""The marks inside a held article's texts, and what they become on the page and in the gold row.

[words](https://…)                a link
**words**                         bold; at a paragraph's beginning a run-in heading
{dl CITY, 3 March}                the dateline
{a Name} {t …} {e …} {p …} {i …} {c …} {g …}     somebody in a byline, with the role
{nt gloss (⟨words⟩ — ⟪signature⟫)}  a translator's note as printed; {ne …} an editor's
{fn 1}                            where a footnote is anchored
"""

import html
import re
from dataclasses import dataclass

ROLES = {
    "a": "author",
    "t": "translator",
    "e": "editor",
    "p": "photographer",
    "i": "illustrator",
    "c": "correspondent",
    "g": "agency",
}
_PERSON = re.compile(r"\{([atepicg]) ([^{}]+)\}")
_NOTE = re.compile(r"\{n([te]) (gloss|definition|comment) ([^{}]+)\}")
_DATELINE = re.compile(r"\{dl ([^{}]+)\}")
_ANCHOR = re.compile(r"\{fn ([^{}]+)\}")
_LINK = re.compile(r"\[([^\[\]]+)\]\((https?://[^()\s]+)\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_WORDS = re.compile(r"⟨(.+?)⟩")
_SIGNATURE = re.compile(r"⟪(.+?)⟫")
_MARKS = str.maketrans("", "", "⟨⟩⟪⟫")
_CUTS = re.compile(r"\x00+")
_OUTER = " —–-.,:：／/】])）।　．"
_LEAST = 12
"""Characters of a stretch worth quoting."""


@dataclass(frozen=True, slots=True)
class Said:
    """A note: its words, who added it, of what kind, signed how."""

    text: str
    by: str
    kind: str
    signature: str | None

    @property
    def row(self) -> dict[str, str | None]:
        """As in the gold row."""
        return {"text": self.text, "by": self.by, "kind": self.kind, "signature": self.signature}


def notes(text: str) -> list[Said]:
    """The notes in a text, in reading order."""
    return [_said(*match.groups()) for match in _NOTE.finditer(text)]


def _said(by: str, kind: str, printed: str) -> Said:
    words, signed = _WORDS.search(printed), _SIGNATURE.search(printed)
    if not words:
        raise ValueError(f"a note without words: {printed}")
    return Said(words[1], "translator" if by == "t" else "editor", kind, signed[1] if signed else None)


def footnote(by: str, kind: str, printed: str) -> Said:
    """A note printed apart from the prose."""
    return _said(by[0], kind, printed)


def people(text: str) -> list[dict[str, str]]:
    """Who signs, with roles."""
    return [{"name": match[2], "role": ROLES[match[1]]} for match in _PERSON.finditer(text)]


def dateline(text: str) -> str | None:
    """The dateline in a paragraph."""
    match = _DATELINE.search(text)
    return match[1] if match else None


def as_html(text: str, *, dateline: str = "{}", anchor: str = "<sup>{}</sup>", note: str = "{}") -> str:
    """The text as HTML; the templates say how datelines, footnote marks and notes are dressed."""
    text = html.escape(text, quote=False)
    text = _NOTE.sub(lambda m: note.format(m[3].translate(_MARKS)), text)
    text = _PERSON.sub(r"\2", text)
    text = _DATELINE.sub(lambda m: dateline.format(m[1]), text)
    text = _ANCHOR.sub(lambda m: anchor.format(m[1]), text)
    text = _LINK.sub(r'<a href="\2">\1</a>', text)
    return _BOLD.sub(r"<strong>\1</strong>", text)


def plain(text: str) -> str:
    """The text as read on the page, notes and all."""
    text = _NOTE.sub(lambda m: m[3].translate(_MARKS), text)
    text = _DATELINE.sub(r"\1", _PERSON.sub(r"\2", text))
    return _BOLD.sub(r"\1", _LINK.sub(r"\1", _ANCHOR.sub(r"\1", text)))


def stretches(text: str) -> list[str]:
    """What is prose beyond doubt: the text between notes, footnote marks, dateline, names that sign and bold words."""
    text = _LINK.sub(r"\1", text)
    for pattern in (_NOTE, _ANCHOR, _BOLD, _PERSON, _DATELINE):
        text = pattern.sub("\x00", text)
    parts = [bare for part in _CUTS.split(text) if (bare := part.strip().lstrip(_OUTER))]
    return [part for part in parts if len(part) >= _LEAST] or parts
