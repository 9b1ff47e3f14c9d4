"""The kicker: the short line right over the headline, in print but no link, no date and no caption.

What is a link there leads to a section: that is the section's name (`section`).
"""

import bisect
import re

from dragoman.press.extract.datewords import printed_dates
from dragoman.press.extract.headings import LONGEST_KICKER
from dragoman.press.extract.likeness import plain
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.tree import Element

LEVELS = 2
"""How far around the headline the element that holds both may be."""

_NOT_KICKER = re.compile(
    r"date|time(?!line)|author|byline|crumb|nav(?:$|[\s_-])|menu|social|share|skip|logo|caption|views?(?:$|[\s_-])|(?:^|[\s_-])ads?(?:$|[\s_-])"
)
_NOT_TAGS = frozenset({"time", "figcaption", "button", "nav", "a", "label"})
_CLOCK = re.compile(r"\d{1,2}[:.]\d\d|\d\s*(?:min|мин|хв|dk|分|분)")
"""A time of day or of reading."""


def read_kicker(sheet: Sheet, headline: Element, start: int, text: str) -> str | None:
    """The kicker over a headline; None where the line over it is something else. start: where the headline begins. text: the headline."""
    lines = sheet.visible.lines
    number = bisect.bisect_left(lines.starts, start) - 1
    if number < 0 or lines.linked[number]:
        return None
    owner, begin = lines.owners[number], lines.starts[number]
    line = sheet.visible.text[begin : start - 1]
    if not 1 < len(line) <= LONGEST_KICKER or not _is_words(sheet, line) or _repeats(line, plain(text)):
        return None
    if not _are_together(owner, headline) or _is_something_else(owner):
        return None
    return line.strip(" :|-–—")


def _is_words(sheet: Sheet, line: str) -> bool:
    words = any(c.isalpha() for c in line) and not _CLOCK.search(line)
    return words and not printed_dates(line, sheet.words)


def _repeats(line: str, headline: str) -> bool:
    """Whether the line is the headline, cut short or with more around it."""
    key = plain(line)
    return headline in key or (line.endswith(("…", "...")) and headline.startswith(key))


def _are_together(owner: Element, headline: Element) -> bool:
    around = headline
    for _ in range(LEVELS):
        if around.parent is None:
            return False
        around = around.parent
        if around.order <= owner.order < around.last:
            return around.tag != "body"
    return False


def _is_something_else(owner: Element) -> bool:
    near = [owner, *([owner.parent] if owner.parent is not None else [])]
    return any(el.tag in _NOT_TAGS or _NOT_KICKER.search(el.names) for el in near)
