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
    closings: dict[str, dict[int, int]] = {}
    position = start
    while position < end:
        character = text[position]
        if not (character in _PAIRS or character == _STRAIGHT) or not _may_open(text, position, start):
            position += 1
            continue
        if character not in closings:
            closings[character] = _closings(text, character, start, end)
        close = closings[character].get(position)
        if close is not None and close - position <= _MAX_CHARACTERS:
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


def _closings(text: str, opener: str, start: int, end: int) -> dict[int, int]:
    """Place of every `opener` of the line → place of the mark that closes it; those nothing closes are left out.

    All at once, so that a line of nothing but opening marks is read once and not once a mark.
    """
    closers = _PAIRS.get(opener, opener)
    nests = opener not in closers
    found: dict[int, int] = {}
    open_marks: list[int] = []
    for place in range(start, end):
        character = text[place]
        if character in closers and open_marks and _closes(text, opener, place):
            closed = [open_marks.pop()] if nests else open_marks
            found.update(dict.fromkeys(closed, place))
            open_marks = open_marks if nests else []
        if character == opener:
            open_marks.append(place)
    return found


def _closes(text: str, opener: str, place: int) -> bool:
    """An apostrophe in a word closes nothing; of two straight marks the closing one follows something and no word follows it."""
    if text[place] in "’'":
        return _APOSTROPHE.match(text, place - 1) is None
    if opener == _STRAIGHT:
        return not text[place - 1].isspace() and not text[place + 1 : place + 2].isalnum()
    return True
