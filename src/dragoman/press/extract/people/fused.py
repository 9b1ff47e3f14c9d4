"""A name without any word or place of a byline: set in bold in front of one of the first paragraphs."""

import bisect
import re

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.people.people import is_team, looks_like_person, without_byline_words

FIRST_PARAGRAPHS = 5
FIRST_LINES = 20
SHORT = 60

_PARAGRAPHS = frozenset({"p", "div"})
_MARKS = frozenset({"b", "strong", "em", "i", "span"})
_BETWEEN = re.compile(r"\s*[/,&]\s*")


def fused_name(sheet: Sheet, start: int | None, end: int | None) -> Element | None:
    """A person's name in bold, alone in front of one of the first paragraphs, with a sentence of its own after it."""
    if start is None or end is None:
        return None
    lines = sheet.visible.lines
    first = bisect.bisect_left(lines.starts, start)
    seen: set[int] = set()
    for number in range(first, min(first + FIRST_LINES, len(lines.starts))):
        if lines.starts[number] >= end or len(seen) > FIRST_PARAGRAPHS:
            return None
        lead = _lead(lines.owners[number], lines.starts[number])
        block = lead.parent if lead is not None else lines.owners[number]
        if block is None:
            continue
        short = block.end - block.start < SHORT
        if not short:
            seen.add(block.order)
        if lead is None or block.tag not in _PARAGRAPHS or block.start != lead.start:
            continue
        if short:
            if len(seen) <= 1 and lead.end == block.end and _is_name(sheet, lead, team=True):
                return lead
            continue
        rest = sheet.visible.text[lead.end : block.end]
        if rest[:1] in (" ", "\n") and rest.lstrip(" \n")[:1].isupper() and _is_name(sheet, lead):
            return lead
    return None


def _lead(owner: Element, start: int) -> Element | None:
    """The outermost inline element that a line begins with."""
    lead = None
    at: Element | None = owner
    while at is not None and at.tag in _MARKS and at.start == start:
        lead, at = at, at.parent
    return lead


def _is_name(sheet: Sheet, element: Element, *, team: bool = False) -> bool:
    name = sheet.text_of(element)
    if len(name) > SHORT or name[-1:] in ".:" or without_byline_words(name, sheet.words)[1]:
        return False
    return all(map(looks_like_person, _BETWEEN.split(name))) or (team and is_team(name))
