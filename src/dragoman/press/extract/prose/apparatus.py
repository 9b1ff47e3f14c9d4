"""Footnote marks that link nowhere, and their notes printed under the text: "a pood¹ of wheat", and below "1 Pood: a measure".

Marks are set high, or are signs no prose has. Notes are lines behind the last mark that begin with the same mark; the first mark must
be the first of a row, so that neither "m²" nor a list of numbers is taken for one.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.wording.spotting import lowered

BEHIND = 6000
"""Characters behind the text in which notes may stand."""
MAX_MARKS, MAX_LINES = 100, 400
MAX_MARK = 6
_WORDS = ("注", "註", "訳注", "译注", "주")
"""Marks that are the word "note"."""

_SIGNS = re.compile(
    r"(?<=[^\W\d_»”\"')\].,。，、])[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[①-⑳]|(?<=[^\W\d_»”\"')])(?:\*{1,3}|[†‡])(?![\w*])"
)
_RARE = re.compile(r"[¹²³⁴-⁹①-⑳*†‡]")
_HIGH = re.compile(
    r"^[\[(（]?(?:(?:注|註|訳注|译注|주)?\d{1,2}|\*{1,4}|[†‡a-e]|[①-⑳]|注|註|訳注|译注|주|※)[\])）]?$"
)
_LINE = re.compile(
    r"^(?:(?:注|註|주|※)\s?)?[\[(（〔]?(?:訳注|译注|[注註주])?(\d{1,2}|[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\*{1,4}|[†‡①-⑳]|[a-e](?=[.)\]])|(?:訳注|译注|[注註주※])(?=[)）\]〕:：\s]))[\])）〕]?[.:：、．)]?[ \t]*"
    r"(?=[^\W\d_]|[«„“\"'])(.{4,1200})$",
    re.MULTILINE,
)

Printed = tuple[int, int, str, str, int, int, str | None]
"""start and end of the mark; the mark; the note's text; start and end of the note; by whom, where a heading over the notes says."""


def printed_marks(sheet: Sheet, low: int, high: int) -> Iterator[Printed]:
    """Marks between two places of the visible text, in order, with the notes of a row that begins with the first mark."""
    marks = list(islice(_marks(sheet, low, high), MAX_MARKS))
    if not marks:
        return
    notes = _notes(sheet, marks, high)
    if value(marks[0][2]) not in notes:
        return
    heading = _heading(sheet, min(start for _, start, _ in notes.values()))
    seen = set()
    for start, end, mark in marks:
        note = notes.get(value(mark))
        if note is not None and value(mark) not in seen and end <= note[1]:
            seen.add(value(mark))
            yield start, end, mark, *note, heading


def value(mark: str) -> str:
    """A mark's number in western digits, or the sign itself, without brackets: "①", "¹", "١" and "[1]" are all "1"."""
    bare = mark.strip("[]()（） .")
    bare = bare.lstrip("訳译注註주") or bare
    digits = [unicodedata.digit(c, None) for c in bare]
    return "".join(map(str, digits)) if None not in digits else _circled(bare)


def _circled(mark: str) -> str:
    """The number of "⑪", which has no digits."""
    number = unicodedata.numeric(mark, None) if len(mark) == 1 else None
    return str(int(number)) if number is not None else mark


def _marks(sheet: Sheet, low: int, high: int) -> Iterator[tuple[int, int, str]]:
    text = sheet.visible.text
    found = {
        (el.start, el.end): sheet.text_of(el)
        for el in sheet.tree.find("sup")
        if el.shown and low < el.start < high and el.end - el.start <= MAX_MARK
    }
    found = {span: mark for span, mark in found.items() if _HIGH.match(mark)}
    for match in islice(_signs(text, low, high), MAX_MARKS):
        if text[match.start() - 1] != "\n" and match.start() > low:
            found.setdefault(match.span(), match[0])
    for (start, end), mark in sorted(found.items()):
        if start and text[start - 1] != "\n":
            yield start, end, mark


def _signs(text: str, low: int, high: int) -> Iterator[re.Match[str]]:
    """Signs that may be marks. Their characters are rare: looking for these first is ten times as fast."""
    end = low
    for rare in _RARE.finditer(text, low, high):
        match = _SIGNS.match(text, rare.start(), high) if rare.start() >= end else None
        if match is not None:
            end = match.end()
            yield match


def _notes(sheet: Sheet, marks: Sequence[tuple[int, int, str]], high: int) -> dict[str, tuple[str, int, int]]:
    """The notes by the number of their marks: the first row of lines behind the last mark that counts up from the first."""
    wanted = list(dict.fromkeys(value(mark) for _, _, mark in marks))
    if wanted[0] not in ("1", "*", "a", "†", "※") and wanted[0] not in _WORDS:
        return {}
    found: dict[str, tuple[str, int, int]] = {}
    for match in islice(
        _LINE.finditer(sheet.visible.text, marks[-1][1], min(high + BEHIND, len(sheet.visible.text))),
        MAX_LINES,
    ):
        number = value(match[1])
        if number in wanted and (found or number == wanted[0]) and number not in found:
            found[number] = (match[2].strip(), match.start(), match.end())
    return found


def _heading(sheet: Sheet, start: int) -> str | None:
    """Who signs the notes in the line over them: "Translator's notes"."""
    line = lowered(sheet.visible.line(start - 2)) if start > 2 else ""
    if not line or len(line) > 40:
        return None
    for by in ("translator", "editor"):
        if any(
            len(word) >= 6 and line.startswith(word[: max(6, len(word) - 2)])
            for word in sheet.words.signatures(by)
        ):
            return by
    return None
