"""The article's headline: what the page prints and what its fields say vote on it, without the site's name.

The heading has a voice and so have JSON-LD headline, Open Graph title, the Twitter title and `title`; fields that only add something
behind another's words speak for that one. Against the heading only JSON-LD and Open Graph together are believed. Where nobody agrees
with anybody the heading nearest above the text is right: fields are then written for search engines.
"""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press.extract.heading.headings import ALIKE, MAX_CHARACTERS, NEAR, Voice, printed_heading
from dragoman.press.extract.heading.kicker import read_kicker
from dragoman.press.extract.heading.overline import SECTION, label_in
from dragoman.press.extract.outlets.sitename import Site, site_of, without_site_name
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.structured import Told
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.density import latin_length
from dragoman.press.extract.wording.likeness import likeness, plain
from dragoman.press.record import Evidence

# Chosen among 4,000 random ones by the share of exact titles on four sets of pages (news of 30 languages, mixed sites, English news,
# single sites' own); the best dozen lie within half a point of each other on every set.
_LD, _NAME, _GRAPH, _TWITTER, _ITEM, _TITLE = 1.5, 0.5, 1.25, 0.25, 1.0, 0.25
_BEHIND = re.compile(
    r"\s+[|\-–—·•»«›/~*]|\s*[|｜ㅣ»›]|\s*：(?=.{1,15}$)|\s*\[|\s*\.\.\.|\s*…|-(?=[^\W\d_]{1,12}$)"
)
_CUT_SHORT = re.compile(r"\s*(?:\.\.\.|…)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadHeadline:
    """text: "" where none was found. element: the element that prints it, None where a field alone tells it."""

    text: str = ""
    evidence: Evidence | None = None
    element: Element | None = None
    kicker: str | None = None


def read_headline(sheet: Sheet, body_start: int | None = None) -> ReadHeadline:
    """Find the headline among what is printed and what is told. body_start: where the text begins, None where it was not found."""
    site = site_of(sheet)
    told = list(_told(sheet, site))
    heading = printed_heading(sheet, told, site.names, body_start)
    best = _elect(heading, told, body_start)
    if best is None:
        return ReadHeadline()
    element = best.element
    if element is None and heading is not None and likeness(best.key, heading.key) >= ALIKE:
        element = heading.element
    element = element if element is not None else _printed_as(sheet, best.text)
    evidence = best.evidence if best.element is not None or element is None else sheet.seen_at(element)
    kicker = heading.kicker if heading is not None else None
    if kicker is not None and element is not None and _is_section(sheet, element):
        return ReadHeadline(text=best.text, evidence=evidence, element=element)
    if kicker is None and element is not None:
        start = evidence.start if evidence.start is not None else element.start
        kicker = read_kicker(sheet, element, start, best.text)
    return ReadHeadline(text=best.text, evidence=evidence, element=element, kicker=kicker)


def _is_section(sheet: Sheet, heading: Element) -> bool:
    """Whether what the heading begins with is a section by the name its makers give it."""
    inside = label_in(sheet, heading)
    return inside is not None and inside.called == SECTION


def _told(sheet: Sheet, site: Site) -> Iterable[Voice]:
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
        (_ITEM, (*data.told_props(sheet.visible, "headline"), *data.told_meta("headline"))[:1]),
        (_TITLE, [Told(value=data.title, evidence=Evidence(source="meta", field="title"))]),
    )
    known: dict[str, tuple[str, str]] = {}
    for weight, found in sources:
        for told in found:
            if told.value not in known:
                text = without_site_name(html.unescape(told.value), site, sections)
                known[told.value] = text, plain(text)
            text, key = known[told.value]
            if key and len(text) <= MAX_CHARACTERS:
                yield Voice(text=text, key=key, weight=weight, evidence=told.evidence)


def _stands_alone(heading: Voice, body_start: int | None) -> bool:
    """Whether a heading that no field agrees with is believed: long enough to say something, and close above the text."""
    at = heading.element.start if heading.element is not None else 0
    near = body_start is not None and -NEAR <= at - body_start <= 100
    return near and heading.weight >= 1 and (latin_length(heading.text) >= 25 or heading.key.count(" ") >= 3)


def _elect(heading: Voice | None, told: list[Voice], body_start: int | None) -> Voice | None:
    """The voice most others agree with."""
    if heading is None:
        return _most(told)
    if told and max(likeness(heading.key, voice.key) for voice in told) < ALIKE:
        return heading if _stands_alone(heading, body_start) else _most(told)
    return _most([heading, *told])


def _most(voices: list[Voice]) -> Voice | None:
    """The voice with most weight, with that of all that say its words and more behind them; the first of several."""
    if not voices:
        return None
    sums: dict[str, float] = {}
    first: dict[str, Voice] = {}
    for voice in voices:
        owner = _said_by(voice, voices)
        sums[owner.key] = sums.get(owner.key, 0.0) + voice.weight
        first.setdefault(owner.key, owner)
    return first[max(sums, key=lambda key: sums[key])]


def _said_by(voice: Voice, voices: list[Voice]) -> Voice:
    """Whose words a voice says: another's, where it adds a part behind them or cuts them short; else its own."""
    cut = plain(_CUT_SHORT.sub("", voice.text)) if _CUT_SHORT.search(voice.text) else ""
    if latin_length(cut) > 20:
        for other in voices:
            if other.key != voice.key and other.key.startswith(cut):
                return other
    for other in voices:
        follows = latin_length(other.key) > 12 and voice.key.startswith(other.key + " ")
        if follows and _BEHIND.match(voice.text, len(other.text)):
            return other
    return next(other for other in voices if other.key == voice.key)


def _printed_as(sheet: Sheet, text: str) -> Element | None:
    """The innermost element that prints exactly this text."""
    found = sheet.visible.find(text) if len(text) > 8 else None
    if found is None:
        return None
    fitting = [el for el in sheet.shown.starting(found[0], found[0] + 1) if el.end == found[1]]
    return fitting[-1] if fitting else None
