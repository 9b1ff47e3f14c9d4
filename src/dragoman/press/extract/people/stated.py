"""Authors as the page's fields state them: JSON-LD, microdata, meta."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.extract.page.jsonld import strings, types_of
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.structured import Told
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.names import names_in, without_brackets
from dragoman.press.extract.people.people import looks_like_person, printable_name, without_byline_words
from dragoman.press.extract.wording.likeness import plain
from dragoman.press.record import Evidence

MOST_NAMES = 12

_META = ("author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "article:author", "dc.creator.creator", "citation_author", "og:article:author", "article:author_name", "cxenseparse:author", "bt:author", "rnews:creator")  # fmt: skip
_ARTICLE = re.compile(r"(?:der|die|das|le|les|la|el|los|il|lo|o|os|a|as)\s", re.IGNORECASE)
_NEWS = re.compile(r"News|Report")
_ELSEWHERE = frozenset({"aside", "footer", "nav", "figure", "figcaption"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Stated:
    """A name a field states. element: where microdata show it."""

    name: str
    evidence: Evidence
    element: Element | None = None


def stated_authors(sheet: Sheet) -> list[list[Stated]]:
    """The authors by source, the most trusted source first; sources that state none are left out."""
    sources = (
        sheet.data.told_ld("author"),
        sheet.data.told_ld("creator"),
        list(_microdata(sheet)),
        sheet.data.told_meta(*_META),
    )
    read: dict[str, list[str]] = {}
    return [names for source in sources if (names := list(_names(source, sheet, read)))]


def stated_organisation(sheet: Sheet) -> Stated | None:
    """The organisation that JSON-LD of a news article declares as its author, as outlets do for unsigned pieces; None elsewhere."""
    article = sheet.data.ld.article
    if article is None or not any(_NEWS.search(kind) for kind in types_of(article)):
        return None
    author = article.get("author")
    author = author[0] if isinstance(author, list) and author else author
    if not isinstance(author, dict) or not any("Organization" in kind for kind in types_of(author)):
        return None
    name = clean(next(iter(strings(author)), ""))
    evidence = Evidence(source="json-ld", field="author")
    return Stated(name=name, evidence=evidence) if printable_name(name) else None


def own_names(sheet: Sheet) -> set[str]:
    """Names of persons, as plain words, that are names of their own site too, as on a blog.

    Either structured data say that the publisher is a person, or the host is made of the author's name.
    """
    found = set()
    for field in ("publisher", "author"):
        value = sheet.data.ld_value(field)
        value = value[0] if isinstance(value, list) and value else value
        if isinstance(value, dict) and any(kind.lower() == "person" for kind in types_of(value)):
            name = next(iter(strings(value)), "")
            host = sheet.host.replace(".", "").replace("-", "")
            owner = (
                looks_like_person(name) and not _ARTICLE.match(name) and plain(name).replace(" ", "") in host
            )
            if field == "publisher" or owner:
                found.add(plain(name))
    return found


def _names(source: list[Told], sheet: Sheet, read: dict[str, list[str]]) -> Iterator[Stated]:
    """The names of one source. read: names by the value they were read from; sources mostly say the same."""
    seen = set()
    for item in source[:MOST_NAMES]:
        if item.value not in read:
            read[item.value] = _names_of(item.value, sheet)
        for name in read[item.value][:MOST_NAMES]:
            key = plain(name)
            if key not in seen:
                seen.add(key)
                yield Stated(name=name, evidence=item.evidence, element=item.element)


def _names_of(value: str, sheet: Sheet) -> list[str]:
    if "www." in value or "://" in value:
        return []
    value, _ = without_byline_words(value, sheet.words)
    whole = without_brackets(value)
    named = [] if looks_like_person(whole) and "," not in whole else [n.name for n in names_in(value)]
    return [name for name in named or [whole] if printable_name(name) and plain(name)]


def _microdata(sheet: Sheet) -> Iterator[Told]:
    """Elements marked as author, those close to the first one: later ones belong to other articles."""
    first: int | None = None
    for element in (*sheet.data.props.get("author", ()), *sheet.data.props.get("creator", ())):
        chosen = next(
            (el for el in element.iter() if el.get("itemprop").lower() == "name" and el.shown), element
        )
        if chosen.shown and chosen.end > chosen.start and not chosen.within(*_ELSEWHERE):
            first = chosen.start if first is None else first
            if abs(chosen.start - first) < 200:
                evidence = Evidence(source="microdata", field="author")
                yield Told(value=sheet.text_of(chosen), evidence=evidence, element=chosen)
