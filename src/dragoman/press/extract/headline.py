"""The article's headline: what the page prints, confirmed by what it says in its fields, without the site's name.

h1, JSON-LD headline, Open Graph title and `title` each have a voice; what is printed wins where a field agrees with it.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.tree import Element
from dragoman.press.extract.visible import clean
from dragoman.press.record import Evidence

MAX_CHARACTERS = 400

_BETWEEN = re.compile(r"\s+[|\-–—:·•»«/~]+\s+|\s*[|｜»]\s*|\s+::\s+")
_WORD = re.compile(r"\w+")
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
    weight: float
    evidence: Evidence
    element: Element | None = None

    @property
    def bag(self) -> Counter[str]:
        return Counter(plain(self.text).split())


def read_headline(sheet: Sheet) -> ReadHeadline:
    """Find the headline among what is printed and what is told."""
    names = site_names(sheet)
    printed = list(_printed(sheet))
    told = list(_told(sheet, names))
    best = _elect(printed, told)
    if best is None:
        return ReadHeadline()
    element = best.element or next((v.element for v in printed if plain(v.text) == plain(best.text)), None)
    element = element if element is not None else _printed_as(sheet, best.text)
    evidence = sheet.seen_at(element) if element is not None else best.evidence
    text = best.text[:MAX_CHARACTERS]
    return ReadHeadline(text=text, evidence=evidence, element=element, kicker=_kicker(sheet, element, text))


def plain(text: str) -> str:
    """Words only, case folded: for comparing headlines."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def likeness(one: Counter[str], other: Counter[str]) -> float:
    """F1 of two bags of words, 0 to 1."""
    shared = (one & other).total()
    return 2 * shared / (one.total() + other.total()) if shared else 0.0


def site_names(sheet: Sheet) -> set[str]:
    """What the site calls itself, as plain words; learnt from its fields and its host."""
    told = [
        item.value for item in sheet.data.told_meta("og:site_name", "application-name", "al:ios:app_name")
    ]
    told += [item.value for item in sheet.data.told_ld("publisher.name", "isPartOf.name")]
    if sheet.outlet:
        told += sheet.outlet.names.values()
    host = sheet.host
    told += [host, host.rsplit(".", 1)[0]] if host else []
    return {plain(name) for name in told if name} - {""}


def without_site_name(title: str, names: Iterable[str], host: str) -> str:
    """Cut the site's name off either end of a title; other parts stay."""
    known = {name.replace(" ", "") for name in names}
    bare_host = re.sub(r"\W", "", host.rsplit(".", 1)[0]).lower()
    parts = list(_BETWEEN.finditer(title))
    for mark in reversed(parts):
        tail = plain(title[mark.end() :]).replace(" ", "")
        if tail and (
            tail in known or (bare_host and (tail in bare_host or bare_host in tail) and len(tail) > 2)
        ):
            head = title[: mark.start()].strip()
            return without_site_name(head, names, host) if len(head) > 3 else title
    if parts:
        head = plain(title[: parts[0].start()]).replace(" ", "")
        rest = title[parts[0].end() :].strip()
        if head in known and len(rest) > 12:
            return rest
    return title


def _printed(sheet: Sheet) -> Iterable[_Voice]:
    tops = [el for el in sheet.tree.find("h1") if el.shown and el.end > el.start]
    for number, element in enumerate(tops[:6]):
        text = sheet.text_of(element)
        if 2 < len(text) <= MAX_CHARACTERS and not _NOT_HEADLINE.search(element.names):
            weight = 1.2 - 0.1 * number - (0.5 if element.within("aside", "footer", "nav") else 0)
            yield _Voice(text=text, weight=weight, evidence=sheet.seen_at(element), element=element)
    if not tops:
        for element in sheet.tree.seen:
            if (
                element.tag in ("h2", "h3", "div", "p", "span")
                and element.shown
                and _TITLE_NAMES.search(element.names)
            ):
                text = sheet.text_of(element)
                if 8 < len(text) <= 250 and not _NOT_HEADLINE.search(element.names):
                    yield _Voice(text=text, weight=0.5, evidence=sheet.seen_at(element), element=element)


def _told(sheet: Sheet, names: set[str]) -> Iterable[_Voice]:
    sources = (
        (1.0, sheet.data.told_ld("headline")[:1] or sheet.data.told_ld("name")[:1]),
        (1.0, sheet.data.told_meta("og:title")[:1]),
        (
            0.6,
            sheet.data.told_meta("twitter:title", "parsely-title", "sailthru.title", "dc.title", "title")[:1],
        ),
        (0.6, sheet.data.told_props(sheet.visible, "headline")[:1]),
    )
    for weight, found in sources:
        for told in found:
            text = without_site_name(told.value, names, sheet.host)
            if text and len(text) <= MAX_CHARACTERS:
                yield _Voice(text=text, weight=weight, evidence=told.evidence, element=told.element)
    if sheet.data.title:
        text = without_site_name(sheet.data.title, names, sheet.host)
        yield _Voice(text=text[:MAX_CHARACTERS], weight=0.5, evidence=Evidence(source="meta", field="title"))


def _elect(printed: list[_Voice], told: list[_Voice]) -> _Voice | None:
    """The printed one that the fields agree with best; else the field with most agreement; else what is printed."""
    if not told:
        return max(printed, key=lambda voice: voice.weight, default=None)
    ranked = [
        (max(likeness(voice.bag, other.bag) for other in told), voice.weight, voice) for voice in printed
    ]
    agreeing = [row for row in ranked if row[0] >= 0.5]
    if agreeing:
        chosen = max(agreeing, key=lambda row: round(row[0], 1) + row[1] / 2)[2]
        return _without_kicker(chosen, told)
    lone = [row[2] for row in ranked if row[2].element is not None and row[2].element.tag == "h1"]
    scored = [
        (voice.weight + sum(likeness(voice.bag, o.bag) * o.weight for o in told if o is not voice), voice)
        for voice in told
    ]
    best = max(scored, key=lambda row: row[0])
    if len(lone) == 1 and best[0] < 1.2 and len(lone[0].text) > 20:
        return lone[0]
    return best[1]


def _printed_as(sheet: Sheet, text: str) -> Element | None:
    """The innermost element that prints exactly this text."""
    found = sheet.visible.find(text) if len(text) > 8 else None
    if found is None:
        return None
    fitting = [el for el in sheet.tree.seen if el.shown and (el.start, el.end) == found]
    return fitting[-1] if fitting else None


def _without_kicker(printed: _Voice, told: list[_Voice]) -> _Voice:
    """Where two fields agree on a part of what is printed, the rest is a kicker or an addition inside the heading."""
    whole = plain(printed.text)
    parts = Counter(plain(voice.text) for voice in told)
    for voice in told:
        part = plain(voice.text)
        inside = (
            len(part) > 0.45 * len(whole)
            and part != whole
            and whole.startswith(part + " ") | whole.endswith(" " + part)
        )
        if inside and parts[part] >= 2 and not parts[whole]:
            return _Voice(
                text=voice.text, weight=printed.weight, evidence=voice.evidence, element=printed.element
            )
    return printed


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
