"""Where findings and terms point, as pieces of a text a page can mark."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A place in a text. kind: `bad` for an error, `look` for a warning or term, `hint`."""

    start: int
    end: int
    kind: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch of text; kind and title empty where nothing points at it."""

    text: str
    kind: str = ""
    title: str = ""


_ORDER = {"bad": 0, "look": 1, "term": 2, "hint": 3}


def pieces(text: str, spans: Iterable[Span]) -> tuple[Piece, ...]:
    """The text cut at the spans, in order; where spans overlap the graver one wins. Joined they are the text again."""
    kept: list[Span] = []
    for span in sorted(spans, key=lambda one: (_ORDER.get(one.kind, 9), one.start)):
        inside = 0 <= span.start < span.end <= len(text)
        if inside and all(span.end <= other.start or span.start >= other.end for other in kept):
            kept.append(span)
    found: list[Piece] = []
    last = 0
    for span in sorted(kept, key=lambda one: one.start):
        if last < span.start:
            found.append(Piece(text=text[last : span.start]))
        found.append(Piece(text=text[span.start : span.end], kind=span.kind, title=span.title))
        last = span.end
    if last < len(text) or not found:
        found.append(Piece(text=text[last:]))
    return tuple(found)
