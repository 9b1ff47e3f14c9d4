"""Names without any word or place of a byline: set in bold in front of the first paragraph, or signed under the last one."""

import re

from dragoman.press.extract.people import is_team, looks_like_person, without_byline_words
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.tree import Element

FIRST_PARAGRAPHS = 5
SHORT = 60

_PARAGRAPHS = frozenset({"p", "div"})
_MARKS = frozenset({"b", "strong", "em", "i", "span"})


def fused_name(sheet: Sheet, start: int | None, end: int | None) -> Element | None:
    """A person's name in bold, alone in front of one of the first paragraphs, with a sentence of its own after it."""
    if start is None or end is None:
        return None
    seen = 0
    for element in sheet.paragraphs.starting(start, end):
        children = [el for el in element.children if el.end > el.start]
        if any(child.tag in _PARAGRAPHS for child in children):
            continue
        lead = next((el for el in children if el.start == element.start and el.tag in _MARKS), None)
        if element.end - element.start < SHORT:
            if (
                lead is not None
                and seen <= 1
                and lead.end == element.end
                and _is_name(sheet, lead, team=True)
            ):
                return lead
            continue
        seen += 1
        if seen > FIRST_PARAGRAPHS:
            return None
        if lead is None:
            continue
        rest = sheet.visible.text[lead.end : element.end]
        if rest[:1] in (" ", "\n") and rest.lstrip(" \n")[:1].isupper() and _is_name(sheet, lead):
            return lead
    return None


def _is_name(sheet: Sheet, element: Element, *, team: bool = False) -> bool:
    name = sheet.text_of(element)
    if name[-1:] in ".:" or without_byline_words(name, sheet.words)[1]:
        return False
    return all(map(looks_like_person, re.split(r"\s*[/,&]\s*", name))) or (team and is_team(name))
