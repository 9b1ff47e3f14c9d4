"""Stretches in quotation marks, in whatever marks the text uses; nested ones belong to the outer one."""

import re
from dataclasses import dataclass

_PAIRS = {
    "«": "»",
    "“": "”",
    "„": '“”"',
    "‚": "‘’",
    "‹": "›",
    "「": "」",
    "『": "』",
    "»": "«",
    "”": "”",
    "《": "》",
    "″": "″",
}
_STRAIGHT = '"'
_MAX_CHARACTERS = 4_000
_LINE = re.compile(r"[^\n]+")
_APOSTROPHE = re.compile(r"\w[’']\w")


@dataclass(frozen=True, slots=True)
class Marked:
    """[start, end) with the marks; inner_start, inner_end without. closed: False where the paragraph ends first (the next goes on)."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    closed: bool = True


def quoted(text: str) -> list[Marked]:
    """Outermost stretches in marks, in order; a mark that opens a paragraph and is never closed reaches to the paragraph's end."""
    return [marked for line in _LINE.finditer(text) for marked in _in_line(text, line.start(), line.end())]


def _in_line(text: str, start: int, end: int) -> list[Marked]:
    found: list[Marked] = []
    position = start
    while position < end:
        character = text[position]
        if character in _PAIRS and _may_open(text, position, start):
            close = _closing(text, position, end, _PAIRS[character])
        elif character == _STRAIGHT and _may_open(text, position, start):
            close = _straight(text, position, end)
        else:
            position += 1
            continue
        if close is not None:
            found.append(Marked(position, close + 1, position + 1, close))
            position = close + 1
        elif character in "«“„" and text[start:position].strip(" —–-") == "":
            found.append(Marked(position, end, position + 1, end, closed=False))
            break
        else:
            position += 1
    return [marked for marked in found if text[marked.inner_start : marked.inner_end].strip()]


def _may_open(text: str, position: int, line_start: int) -> bool:
    before = text[position - 1] if position > line_start else " "
    after = text[position + 1 : position + 2]
    if text[position] in "«„‚‹「『《":
        return True
    return not before.isalnum() and before not in ".,!?…%" and bool(after) and not after.isspace()


def _closing(text: str, position: int, end: int, closers: str) -> int | None:
    opener, depth = text[position], 0
    for place in range(position + 1, min(end, position + _MAX_CHARACTERS)):
        character = text[place]
        if character == opener and opener not in closers:
            depth += 1
        elif character in closers:
            if character in "’'" and _APOSTROPHE.match(text, place - 1):
                continue
            if depth == 0:
                return place
            depth -= 1
    return None


def _straight(text: str, position: int, end: int) -> int | None:
    """The next straight mark that closes: one that follows something and is not glued to a word behind it."""
    place = position
    while (place := text.find(_STRAIGHT, place + 1, min(end, position + _MAX_CHARACTERS))) != -1:
        behind = text[place + 1 : place + 2]
        if not text[place - 1].isspace() and not behind.isalnum():
            return place
    return None
