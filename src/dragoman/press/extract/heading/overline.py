"""The short labels printed at a headline, over it and beneath it: which of them name a section and which are kickers.

A label is what an element shows all by itself on a line near the headline: "Economy", "Comment · 3 May 2024" has one and a date. What
makers call it decides; where they call it neither, a link or a name that the page's menu has too leads to a section.
"""

import bisect
import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.likeness import plain

LONGEST = 60
LINES = 4
"""Lines over the headline that are looked at."""
LEVELS = 4
"""How far around the headline the element may be that holds label and headline."""
MENU = 4000
"""Characters at the head of the page in which its menu stands."""

SECTION, KICKER, NEITHER = "section", "kicker", ""

_SECTION = re.compile(
    r"categor|kategor|rubri[ck]|rubry|rubrique|sec[-_]?name|channel|ressort|(?:^|[\s_-])(?:art(?:icle)?[_-]?)?sec(?:tion|cion|ção)?(?:$|[\s_-])|"
    r"section|cat-?links?|post-?cat|meta_cat|post-terms|taxonom|topics?(?:$|[\s_-])|department|(?:^|[\s_-])desk(?:$|[\s_-])|avdelning|osasto|rovat|razdel|rozdil"
)
_KICKER = re.compile(
    r"kicker|overline|over-?title|eyebrow|dachzeile|spitzmarke|up-?title|upper-?title|pre-?title|supra-?title|super-?title|volanta|antetitul|"
    r"antetitol|cintillo|surtitre|occhiello|nadnaslov|nadtytul|nadtitulek|nadzagolovok|title-?header|(?:^|[\s_-])(?:kck|over)(?:$|[\s_-])"
)
_SECTION_ADDRESS = re.compile(
    r"/(?:categor|kategor|rubri[ck]|rubrique|rubryka|sections?/|secci|sezion|sec[cç]|topics?/|themen?/|ressort|razdel|bolum|rovat|kanal|channel)",
    re.IGNORECASE,
)
"""What addresses of sections have in them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What an element shows by itself.

    elements: all that show just this, the outermost of the line first. link: the one that leads somewhere. called: SECTION, KICKER or
    NEITHER. whole: it fills its line.
    """

    text: str
    elements: tuple[Element, ...]
    start: int
    end: int
    link: Element | None
    called: str
    whole: bool


def labels_over(sheet: Sheet, headline: Element, start: int) -> list[Label]:
    """The labels over a headline that begins at `start`, nearest first: of its own box, not of the page's head."""
    lines = sheet.visible.lines
    number = bisect.bisect_left(lines.starts, start) - 1
    end, found = start - 1, list[Label]()
    for at in range(number, max(-1, number - LINES), -1):
        if not are_together(lines.owners[at], headline):
            break
        found += reversed(_labels(sheet, lines.starts[at], end))
        end = lines.starts[at] - 1
    return found


def label_in(sheet: Sheet, headline: Element) -> Label | None:
    """The label that a heading begins with, in an element of its own; None where it has none."""
    for element in headline.iter()[1:]:
        if element.start == headline.start and element.start < element.end < headline.end:
            return _label(sheet, element, whole=False)
    return None


def labels_under(sheet: Sheet, headline: Element, limit: int) -> list[Label]:
    """The labels beneath a headline and before `limit`, in order."""
    lines = sheet.visible.lines
    number = bisect.bisect_left(lines.starts, headline.end)
    found = list[Label]()
    while number < len(lines.starts) and lines.starts[number] < limit:
        low = lines.starts[number]
        number += 1
        high = lines.starts[number] - 1 if number < len(lines.starts) else len(sheet.visible.text)
        found += _labels(sheet, low, high)
    return found


def are_together(owner: Element, headline: Element, levels: int = LEVELS) -> bool:
    """Whether a line stands in one box with the headline, at most `levels` around it, that is not the whole page."""
    around: Element | None = headline
    for _ in range(levels):
        around = around.parent if around is not None else None
        if around is None or around.tag == "body":
            return False
        if around.order <= owner.order < around.last:
            return True
    return False


def is_section_elsewhere(sheet: Sheet, label: Label) -> bool:
    """Whether a field, the page's address or a link of the menu in front of a label has its words for a section's name."""
    key = plain(label.text)
    told = (*sheet.data.told_ld("articleSection"), *sheet.data.told_meta("article:section", "section"))
    if any(plain(item.value) == key for item in told):
        return True
    steps = urlsplit(sheet.page.url).path.lower().split("/")[1:-1]
    if label.link is None and key.isascii() and key.replace(" ", "-") in steps:
        return True
    return any(
        abs(link.end - link.start - label.end + label.start) <= 2 and plain(sheet.text_of(link)) == key
        for link in sheet.links.starting(0, min(label.start, MENU))
    )


def _labels(sheet: Sheet, low: int, high: int) -> list[Label]:
    """The labels of a line; none of one that is a sentence."""
    if high - low > 3 * LONGEST:
        return []
    return [
        _label(sheet, element, whole=element.start <= low and element.end >= high)
        for element in _parts(sheet, low, high)
        if 1 < element.end - element.start <= LONGEST
    ]


def _parts(sheet: Sheet, low: int, high: int) -> Iterator[Element]:
    """The outermost elements that show a part of a line, or the outermost that shows all of it."""
    whole: Element | None = None
    done = low
    found = False
    for element in sheet.shown.starting(low, high):
        if element.start < done or element.end > high:
            continue
        if element.start == low and element.end == high:
            whole = whole or element
            continue
        found = True
        done = element.end
        yield element
    if whole is not None and not found:
        yield whole


def _label(sheet: Sheet, element: Element, *, whole: bool) -> Label:
    start, end = element.start, element.end
    same = [el for el in element.iter() if el.start == start and el.end == end]
    for around, _ in zip(element.ancestors(), range(3), strict=False):
        if around.start != start or around.end != end:
            break
        same.append(around)
    link = next((el for el in same if el.tag == "a" and el.get("href")), None)
    called = next((name for el in same if (name := _called(el.names))), NEITHER)
    if not called and link is not None and _SECTION_ADDRESS.search(link.get("href")):
        called = SECTION
    return Label(
        text=sheet.text_of(element),
        elements=tuple(same),
        start=element.start,
        end=element.end,
        link=link,
        called=called,
        whole=whole,
    )


@functools.lru_cache(maxsize=4096)
def _called(names: str) -> str:
    if not names:
        return NEITHER
    return KICKER if _KICKER.search(names) else SECTION if _SECTION.search(names) else NEITHER
