"""Takes the marks of translator's and editor's notes out of a written text, and remembers where each stood.

In the files a note stands where it was printed: `в Акорде [[n: words | signature | translator | anchored words | kind]] считают`.
signature may be empty (a note known by its brackets alone); the anchored words and the kind may be left out.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from dragoman.press.record import NoteKind

_MARK = re.compile(r"\s*\[\[n:(.*?)\]\]", re.DOTALL)
_GLOSS_WORDS = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedNote:
    """A note and its place. at: where it stood; start, end: the words it explains (equal to `at` where it names none)."""

    text: str
    by: str
    kind: NoteKind
    signature: str | None
    at: int
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Passage:
    """A text without its notes, and the notes in order of place. Offsets are code points of `text`."""

    text: str
    notes: tuple[PlacedNote, ...] = ()


def passage(marked: str) -> Passage:
    """Read a marked text. Raises ValueError when a mark is malformed or its anchored words do not stand before it."""
    plain = ""
    notes: list[PlacedNote] = []
    position = 0
    for mark in _MARK.finditer(marked):
        plain += marked[position : mark.start()]
        plain = plain if notes or plain.strip() else plain.lstrip()
        notes.append(_note(mark.group(1), plain))
        position = mark.end()
    text = plain + marked[position:]
    if "[[" in text or "]]" in text:
        raise ValueError(f"a note's mark is not closed or not opened in {text!r}")
    return Passage(text=text, notes=tuple(notes))


def _note(inside: str, before: str) -> PlacedNote:
    parts = [part.strip() for part in inside.split("|")]
    if not 3 <= len(parts) <= 5 or not parts[0]:
        raise ValueError(
            f"a note is [[n: words | signature | translator or editor | anchored words]], not {inside!r}"
        )
    words, signature, by = parts[:3]
    anchored = parts[3] if len(parts) > 3 else ""
    if by not in ("translator", "editor"):
        raise ValueError(f"a note is by translator or editor, not by {by!r}")
    start = before.rfind(anchored) if anchored else len(before)
    if start < 0:
        raise ValueError(f"the anchored words {anchored!r} do not stand before the note {words!r}")
    return PlacedNote(
        text=words,
        by=by,
        kind=NoteKind(parts[4]) if len(parts) > 4 else _kind(words, anchored),
        signature=signature or None,
        at=len(before),
        start=start,
        end=start + len(anchored),
    )


def _kind(words: str, anchored: str) -> NoteKind:
    if not anchored:
        return NoteKind.COMMENT
    return NoteKind.GLOSS if len(words.split()) <= _GLOSS_WORDS else NoteKind.DEFINITION


def woven(text: Passage, cuts: list[tuple[int, str]], escape: Callable[[str], str]) -> str:
    """Put pieces of ready mark-up (`cuts`: offset, mark-up; in order) into the escaped text."""
    out: list[str] = []
    position = 0
    for offset, markup in cuts:
        out.append(escape(text.text[position:offset]))
        out.append(markup)
        position = offset
    out.append(escape(text.text[position:]))
    return "".join(out)
