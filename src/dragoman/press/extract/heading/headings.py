"""Which of the page's headings prints the article's headline, and the kicker some pages put inside it.

Some sites set the `h1` as the last step of the path above the article, written for search engines, and print the headline in the
next heading. Others wrap kicker and headline in one heading, each in an element of its own.
"""

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.outlets.sitename import without_bar
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.wording.likeness import likeness, plain
from dragoman.press.record import Evidence

MAX_CHARACTERS = 400
MOST_HEADINGS = 8
ALIKE = 0.5
"""Voices less alike than this speak of different things."""
NEAR = 1500
"""How far above the text a headline stands, in characters of visible text."""
LONGEST_KICKER = 60
MOST_PARTS = 60
"""Elements of a heading that is looked into."""

HEADING = 2.5
"""Weight of the heading's voice."""
_PATH = re.compile(r"crumb|breadbar|seo-?title")
_TITLE_NAMES = re.compile(
    r"(?:head(?:line)?|title|titre|titel|titulo|zagolovok|heading)(?![a-z]*(?:sub|small))"
)
_NOT_HEADLINE = re.compile(
    r"logo|brand|site-?(?:name|title)|masthead|navbar|related|widget|sidebar|comment|cookie|popup|modal"
)
KICKER_NAMES = re.compile(
    r"kicker|overline|over-?title|rubri[ck]|eyebrow|dachzeile|topline|upper-?title|up-?title|pre-?title|supra-?title|super-?title|volanta|"
    r"nadnaslov|nadtytul|nadtitulek|rubryka|title-?header|(?:^|[\s_-])(?:rub|kck|over|label|keyword)(?:$|[\s_-])"
)
"""What makers call the short line over a headline."""


_MARKS = tuple(":|–—-/")
Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody's word for the headline. key: its plain words. kicker: what stood with it in the same heading."""

    text: str
    key: str
    weight: float
    evidence: Evidence
    element: Element | None = None
    kicker: str | None = None


def printed_heading(
    sheet: Sheet, told: Sequence[Voice], names: frozenset[str], body_start: int | None
) -> Voice | None:
    """The heading of the article: alike to what the fields say, near above the text, no site's logo; without its kicker."""
    printed = list(_printed(sheet, told, names, body_start)) or list(_called(sheet, told))
    printed = printed or list(_printed(sheet, told, names, body_start, logo=True))
    if len(printed) < 2:
        return printed[0] if printed else None

    def fit(voice: Voice) -> float:
        agreed = max((likeness(voice.key, other.key) for other in told), default=0.0)
        at = voice.element.start if voice.element is not None else 0
        near = body_start is not None and -NEAR <= at - body_start <= 200
        return round(agreed, 1) + 0.3 * near + voice.weight

    return max(printed, key=fit)


def _printed(
    sheet: Sheet, told: Sequence[Voice], names: frozenset[str], body_start: int | None, *, logo: bool = False
) -> Iterable[Voice]:
    """The headings of the first level; one that leads to the front page only where it may be the site's `logo`."""
    tops = [el for el in sheet.tree.find("h1") if el.shown and el.end > el.start]
    for number, element in enumerate(tops[:MOST_HEADINGS]):
        if _NOT_HEADLINE.search(element.names) or (not logo and _leads_home(element)):
            continue
        weight = HEADING - 0.1 * number - 0.5 * element.within("aside", "footer", "nav")
        voice = _voice(sheet, element, weight)
        if voice and voice.key not in names:
            later = _after_path(sheet, voice, told, body_start) if _in_path(element) else None
            yield later or _bare(sheet, voice, told)


def _voice(sheet: Sheet, element: Element, weight: float) -> Voice | None:
    text = sheet.text_of(element) if element.end - element.start <= MAX_CHARACTERS else ""
    text = without_bar(html.unescape(text) if "&" in text else text)
    key = plain(text)
    if not key:
        return None
    return Voice(text=text, key=key, weight=weight, evidence=sheet.seen_at(element), element=element)


def _in_path(element: Element) -> bool:
    """Whether a heading is a step of the path that leads to the article."""
    around = [element, *(el for el, _ in zip(element.ancestors(), range(4), strict=False))]
    return any(el.tag == "nav" or _PATH.search(el.names) for el in around)


def _after_path(sheet: Sheet, step: Voice, told: Sequence[Voice], body_start: int | None) -> Voice | None:
    """The heading that prints the headline, where the page's first one is a step of its path; some field must agree with it."""
    low = step.element.end if step.element is not None else 0
    high = low + 700 if body_start is None else min(low + 700, body_start + 100)
    for heading in sheet.headings.starting(low, high):
        if heading.end - heading.start >= 12 and not _NOT_HEADLINE.search(heading.names):
            voice = _voice(sheet, heading, HEADING)
            if voice and any(likeness(voice.key, other.key) >= ALIKE for other in told):
                return _bare(sheet, voice, told, repeated=True)
            return None
    return None


def _leads_home(element: Element) -> bool:
    """Whether a heading is a link to the site's front page: its logo."""
    around = [element.parent] if element.parent is not None else []
    return any(
        el.tag == "a" and el.get("href").strip() in ("/", "./", "index.html")
        for el in (*around, *element.iter())
    )


def _called(sheet: Sheet, told: Sequence[Voice]) -> Iterable[Voice]:
    """Elements that their makers call a headline, where there is no h1; those alone that some field agrees with, if any."""
    for element in sheet.shown.elements:
        if element.tag not in ("h2", "h3", "div", "p", "span") or not 8 < element.end - element.start <= 250:
            continue
        if not _TITLE_NAMES.search(element.names) or _NOT_HEADLINE.search(element.names):
            continue
        if any(inner.tag in ("h2", "h3") for inner in element.iter()[1:]):
            continue
        voice = _voice(sheet, element, 0.5)
        if voice and (not told or any(likeness(voice.key, other.key) >= ALIKE for other in told)):
            yield _bare(sheet, voice, told)


def _bare(sheet: Sheet, heading: Voice, told: Sequence[Voice], *, repeated: bool = False) -> Voice:
    """The heading without what stands in it in an element of its own: a kicker, or what a field leaves out.

    A field that has all of it keeps it whole, unless another heading `repeated` it already, or the field itself sets the kicker apart.
    """
    element = heading.element
    if element is None or not 2 <= element.last - element.order <= MOST_PARTS:
        return heading
    fields = [voice for voice in told if voice.evidence.source != "microdata"]
    keys = {voice.key for voice in fields}
    whole = heading.key in keys and not repeated
    for place, rest in _parts(element):
        first, second = (sheet.visible.text[start:end] for start, end in (place, rest))
        child_first = place[0] == element.start
        before = clean(first).strip(" :|-–—/")
        told_rest = plain(second) in keys and len(second) > 0.4 * len(heading.text)
        if told_rest and not whole:
            return _part(sheet, heading, rest, before)
        if child_first and not (whole and not told_rest) and _named_kicker(element, place):
            return _part(sheet, heading, rest, before)
        if child_first and len(before) <= LONGEST_KICKER and _set_apart(before, heading, fields):
            return _part(sheet, heading, rest, before)
        if not whole and plain(first) in keys and len(first) > 0.4 * len(heading.text):
            return _part(sheet, heading, place, None)
    return heading


def _parts(element: Element) -> Iterator[tuple[Span, Span]]:
    """The two parts of a heading at each element that begins or ends with it, in order."""
    for child in element.iter()[1:]:
        if element.start == child.start < child.end < element.end:
            yield (element.start, child.end), (child.end, element.end)
        elif element.start < child.start < child.end == element.end:
            yield (element.start, child.start), (child.start, child.end)


def _named_kicker(element: Element, place: Span) -> bool:
    return any(
        KICKER_NAMES.search(child.names) for child in element.iter()[1:] if (child.start, child.end) == place
    )


def _set_apart(kicker: str, heading: Voice, fields: Sequence[Voice]) -> bool:
    """Whether a field that has all of the heading's words puts a mark behind the kicker that the heading does without."""
    if not heading.text.startswith(kicker) or heading.text[len(kicker) :].lstrip()[:1] in _MARKS:
        return False
    return any(
        voice.key == heading.key
        and voice.text.startswith(kicker)
        and voice.text[len(kicker) :].lstrip()[:1] in _MARKS
        for voice in fields
    )


def _part(sheet: Sheet, heading: Voice, place: tuple[int, int], kicker: str | None) -> Voice:
    start, end = place
    text = sheet.visible.text[start:end].lstrip(" :|-–—/\n")
    key = plain(text)
    if not key:
        return heading
    return replace(
        heading,
        text=clean(text),
        key=key,
        evidence=sheet.seen(end - len(text), end),
        kicker=kicker if kicker and len(kicker) <= LONGEST_KICKER else None,
    )
