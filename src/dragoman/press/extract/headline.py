"""The article's headline: what the page prints and what its fields say vote on it, without the site's name.

The heading has a voice and so have JSON-LD headline, Open Graph title, the Twitter title and `title`; fields that only add something
behind another's words speak for that one. Where nobody agrees with anybody the heading nearest above the text is right: fields
are then written for search engines.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press.extract.likeness import likeness, plain
from dragoman.press.extract.placed import Placed
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.sitename import site_names, without_site_name
from dragoman.press.extract.tree import Element
from dragoman.press.extract.visible import clean
from dragoman.press.record import Evidence

MAX_CHARACTERS = 400
MOST_HEADINGS = 8
ALIKE = 0.5
"""Voices less alike than this speak of different things."""
NEAR = 1500
"""How far above the text a headline stands, in characters of visible text."""

_HEADING, _LD, _NAME, _GRAPH, _TWITTER, _TITLE = 1.5, 1.0, 0.5, 1.0, 0.25, 0.5
_BEHIND = re.compile(r"\s+[|\-–—·•»«›/~*]|\s*[|｜ㅣ»›]|\s*：|\s*\[|\s*\.\.\.|\s*…")
_CUT_SHORT = re.compile(r"\s*(?:\.\.\.|…)$")
_TITLE_NAMES = re.compile(
    r"(?:head(?:line)?|title|titre|titel|titulo|zagolovok|heading)(?![a-z]*(?:sub|small))"
)
_NOT_HEADLINE = re.compile(
    r"logo|brand|site-?(?:name|title)|masthead|navbar|related|widget|sidebar|comment|cookie|popup|modal"
)
_KICKER = re.compile(
    r"kicker|overline|rubri[ck]|eyebrow|dachzeile|topline|pretitle|pre-title|supertitle|volanta|overtitle|nadnaslov|nadtytul|nadtitulek|rubryka|(?:^|[\s_-])(?:rub|label|cat-links|category-name)(?:$|[\s_-])"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadHeadline:
    """text: "" where none was found. element: the element that prints it, None where a field alone tells it."""

    text: str = ""
    evidence: Evidence | None = None
    element: Element | None = None
    kicker: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Voice:
    text: str
    key: str
    weight: float
    evidence: Evidence
    element: Element | None = None


def read_headline(sheet: Sheet, body_start: int | None = None) -> ReadHeadline:
    """Find the headline among what is printed and what is told. body_start: where the text begins, None where it was not found."""
    names = site_names(sheet)
    told = list(_told(sheet, names))
    heading = _heading(sheet, told, names, body_start)
    best, inside = _elect(sheet, heading, told, body_start)
    if best is None:
        return ReadHeadline()
    element = best.element
    if element is None and heading is not None and likeness(best.key, heading.key) >= ALIKE:
        element = heading.element
    element = element if element is not None else _printed_as(sheet, best.text)
    evidence = sheet.seen_at(element) if element is not None else best.evidence
    kicker = inside or _kicker(sheet, element, best.text)
    return ReadHeadline(text=best.text, evidence=evidence, element=element, kicker=kicker)


def _told(sheet: Sheet, names: set[str]) -> Iterable[_Voice]:
    """What the fields say, without the site's name."""
    data = sheet.data
    sections = {
        plain(item.value) for item in (*data.told_ld("articleSection"), *data.told_meta("article:section"))
    }
    sources = (
        (_LD, data.told_ld("headline")[:1]),
        (_NAME, [] if data.told_ld("headline") else data.told_ld("name")[:1]),
        (_GRAPH, data.told_meta("og:title")[:1]),
        (_TWITTER, data.told_meta("twitter:title")[:1]),
        (_TWITTER, data.told_meta("parsely-title", "sailthru.title", "dc.title", "title")[:1]),
        (_TWITTER, data.told_props(sheet.visible, "headline")[:1]),
    )
    for weight, found in sources:
        for told in found:
            yield from _voice(sheet, told.value, weight, told.evidence, names, sections)
    if data.title:
        evidence = Evidence(source="meta", field="title")
        yield from _voice(sheet, data.title, _TITLE, evidence, names, sections)


def _voice(
    sheet: Sheet, value: str, weight: float, evidence: Evidence, names: set[str], sections: set[str]
) -> Iterable[_Voice]:
    text = without_site_name(value, names, sheet.host, sections)
    key = plain(text)
    if key and len(text) <= MAX_CHARACTERS:
        yield _Voice(text=text, key=key, weight=weight, evidence=evidence)


def _heading(sheet: Sheet, told: list[_Voice], names: set[str], body_start: int | None) -> _Voice | None:
    """The heading of the article among the page's: alike to what the fields say, near above the text, no site's logo."""
    printed = list(_printed(sheet, names))
    if not printed:
        printed = list(_called_headings(sheet, told))
    if not printed:
        return None

    def fit(voice: _Voice) -> float:
        agreed = max((likeness(voice.key, other.key) for other in told), default=0.0)
        at = voice.element.start if voice.element is not None else 0
        near = body_start is not None and -NEAR <= at - body_start <= 200
        return round(agreed, 1) + 0.3 * near + voice.weight

    return max(printed, key=fit)


def _printed(sheet: Sheet, names: set[str]) -> Iterable[_Voice]:
    tops = [el for el in sheet.tree.find("h1") if el.shown and el.end > el.start]
    for number, element in enumerate(tops[:MOST_HEADINGS]):
        text = sheet.text_of(element)
        key = plain(text)
        if not key or len(text) > MAX_CHARACTERS or _NOT_HEADLINE.search(element.names) or key in names:
            continue
        if len(tops) > 1 and _leads_home(element):
            continue
        weight = _HEADING - 0.1 * number - (0.5 if element.within("aside", "footer", "nav") else 0)
        yield _Voice(text=text, key=key, weight=weight, evidence=sheet.seen_at(element), element=element)


def _leads_home(element: Element) -> bool:
    """Whether a heading is a link to the site's front page: its logo."""
    around = [element.parent] if element.parent is not None else []
    return any(
        el.tag == "a" and el.get("href").strip() in ("/", "./", "index.html")
        for el in (*around, *element.iter())
    )


def _called_headings(sheet: Sheet, told: list[_Voice]) -> Iterable[_Voice]:
    """Elements that their makers call a headline, where there is no h1; those alone that some field agrees with, if any."""
    for element in sheet.tree.seen:
        if element.tag not in ("h2", "h3", "div", "p", "span") or not 8 < element.end - element.start <= 250:
            continue
        if not _TITLE_NAMES.search(element.names) or _NOT_HEADLINE.search(element.names):
            continue
        text = sheet.text_of(element)
        key = plain(text)
        if not told or any(likeness(key, other.key) >= ALIKE for other in told):
            yield _Voice(text=text, key=key, weight=0.5, evidence=sheet.seen_at(element), element=element)


def _stands_alone(heading: _Voice, body_start: int | None) -> bool:
    """Whether a heading that no field agrees with is believed: long enough to say something, and close above the text."""
    at = heading.element.start if heading.element is not None else 0
    near = body_start is not None and -NEAR <= at - body_start <= 100
    return near and heading.weight >= 1 and (len(heading.text) >= 25 or heading.key.count(" ") >= 3)


def _elect(
    sheet: Sheet, heading: _Voice | None, told: list[_Voice], body_start: int | None
) -> tuple[_Voice | None, str | None]:
    """The voice most others agree with, and the kicker that was inside the heading."""
    if heading is None:
        return _most(told), None
    if told and max(likeness(heading.key, v.key) for v in told) < ALIKE:
        return (heading if _stands_alone(heading, body_start) else _most(told)), None
    kicker, bare = _without_kicker(sheet, heading, told)
    return _most([bare, *told]), kicker


def _most(voices: list[_Voice]) -> _Voice | None:
    """The first voice of the group with most weight; a voice that says another's words and more behind them is in that one's group."""
    if not voices:
        return None
    sums: dict[str, float] = {}
    first: dict[str, _Voice] = {}
    for voice in voices:
        owner = _said_by(voice, voices)
        sums[owner.key] = sums.get(owner.key, 0.0) + voice.weight
        first.setdefault(owner.key, owner)
    return first[max(sums, key=lambda key: sums[key])]


def _said_by(voice: _Voice, voices: list[_Voice]) -> _Voice:
    """Whose words a voice says: another's, where it adds a part behind them or cuts them short; else its own."""
    cut = plain(_CUT_SHORT.sub("", voice.text)) if _CUT_SHORT.search(voice.text) else None
    for other in voices:
        if other.key == voice.key:
            return other
        if cut and len(cut) > 20 and other.key.startswith(cut):
            return other
        follows = len(other.key) > 12 and voice.key.startswith(other.key + " ")
        if follows and _BEHIND.match(voice.text, len(other.text)):
            return other
    return voice


def _without_kicker(sheet: Sheet, heading: _Voice, told: list[_Voice]) -> tuple[str | None, _Voice]:
    """The heading without a part that stands in an element of its own before or behind the words of a field."""
    element = heading.element
    if element is None:
        return None, heading
    for voice in told:
        if len(voice.key) <= 0.4 * len(heading.key) or voice.key == heading.key:
            continue
        at_end, at_start = heading.key.endswith(" " + voice.key), heading.key.startswith(voice.key + " ")
        if not (at_end or at_start):
            continue
        found = sheet.visible.find(voice.text, element.start, element.end)
        if found is None:
            continue
        rest = (element.start, found[0]) if at_end else (found[1], element.end)
        if any(
            abs(child.end - rest[1]) <= 3 if at_end else abs(child.start - rest[0]) <= 3
            for child in element.iter()[1:]
            if child.end > child.start
        ):
            text = sheet.visible.text[found[0] : found[1]]
            extra = clean(sheet.visible.text[rest[0] : rest[1]]).strip(" :|-–—/")
            bare = _Voice(
                text=clean(text),
                key=voice.key,
                weight=heading.weight,
                evidence=sheet.seen(*found),
                element=element,
            )
            return (extra if at_end and len(extra) <= 60 else None), bare
    return None, heading


def _printed_as(sheet: Sheet, text: str) -> Element | None:
    """The innermost element that prints exactly this text."""
    found = sheet.visible.find(text) if len(text) > 8 else None
    if found is None:
        return None
    fitting = [el for el in Placed(sheet.tree.seen).starting(found[0], found[0] + 1) if el.end == found[1]]
    return fitting[-1] if fitting else None


def _kicker(sheet: Sheet, element: Element | None, headline: str) -> str | None:
    """The short line above the headline, where the page's makers named it so."""
    if element is None or element.parent is None:
        return None
    holder = element.parent.parent or element.parent
    for near in holder.iter():
        if near.start > element.start:
            break
        if near.shown and _KICKER.search(near.names):
            text = clean(sheet.text_of(near))
            if 1 < len(text) <= 60 and plain(text) != plain(headline):
                return text
    return None
