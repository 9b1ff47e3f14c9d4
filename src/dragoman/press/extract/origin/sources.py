"""Where a page says the text came from: the headline, the lead, source lines, links to the original, notes, disclaimers.

Each reader here returns `Source`s as printed; how they form a chain is decided in `chain`.
"""

import datetime as dt
import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.outlets.agencies import agency_named
from dragoman.press.extract.outlets.known import Known, Outlets, country_named, folded, same_site
from dragoman.press.extract.page.jsonld import strings
from dragoman.press.extract.page.outside import Line, Outside
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.people.people import is_team
from dragoman.press.record import Block, Evidence, Person

MAX_NAME_CHARACTERS = 80

_HEADLINE_SOURCE = re.compile(r"\s*[(\[（]([^()\[\]（）]{2,70})[)\]）]\s*$")
_COMMA = re.compile(r"\s*[,，、]\s*")
_LICENCES = frozenset({"creativecommons.org", "rightsstatements.org"})
"""Hosts of licences: a text under one does not come from there."""


class How(enum.Enum):
    """What told of a source."""

    HEADLINE = "headline"
    WRITES = "writes"
    CITED = "cited"
    SOURCE_LINE = "source-line"
    ORIGINAL = "original"
    BASED_ON = "based-on"
    NOTE = "note"
    TRANSLATED = "translated"
    REPUBLISHED = "republished"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedBlock:
    """A block and where its text begins in the visible text; None where it does not stand there word for word."""

    block: Block
    place: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An outlet the page names as a source. name: "" where only an address is given.

    url, headline, language, published_on: of what it published.
    """

    how: How
    name: str = ""
    known: Known | None = None
    url: str | None = None
    country: str | None = None
    headline: str | None = None
    language: str | None = None
    published_on: dt.date | None = None
    evidence: Evidence | None = None


def headline_source(
    sheet: Sheet, headline: str, start: int | None, outlets: Outlets
) -> tuple[str, Source | None]:
    """The headline without "(Outlet, country)" at its end, and the source this names; unchanged where it names none.

    start: where the headline begins in the visible text, None where it does not stand there.
    """
    match = _HEADLINE_SOURCE.search(headline)
    if match is None:
        return headline, None
    name, country = _name_and_country(match[1], sheet)
    known = outlets.known(name)
    if not country and known.outlet is None and not known.host:
        return headline, None
    evidence = Evidence(source="json-ld", field="headline")
    if start is not None:
        evidence = sheet.seen(start + match.start(1), start + match.end(1))
    country = country or known.country
    source = Source(how=How.HEADLINE, name=name, known=known, country=country, evidence=evidence)
    return headline[: match.start()].rstrip(), source


def _name_and_country(text: str, sheet: Sheet) -> tuple[str, str | None]:
    """An outlet's name and its country, in either order, parted by a comma."""
    parts = [clean(part).strip('«»“”„《》『』「」" ') for part in _COMMA.split(text)]
    for at in (len(parts) - 1, 0):
        country = country_named(parts[at], sheet.words.tags) if len(parts) > 1 else None
        if country:
            name = ", ".join(part for n, part in enumerate(parts) if n != at)
            return name.removesuffix("紙"), country
    return ", ".join(parts), None


def leads_away(sheet: Sheet, href: str) -> str | None:
    """The absolute address of a link to another site; None for one on the page's own, for a licence's text, or for none."""
    if href.startswith("http") and same_site(host_of(href), sheet.host):
        return None
    url = sheet.data.absolute(href)
    host = host_of(url) if url else ""
    return url if host and host not in _LICENCES and not same_site(host, sheet.host) else None


def linked_originals(sheet: Sheet, outside: Outside, outlets: Outlets) -> Iterator[Source]:
    """Links named "Original publication" and the like, `isBasedOn`."""
    for element in _original_links(sheet, outside):
        if not element.within("nav", "header", "footer"):
            url = leads_away(sheet, element.get("href"))
            if url:
                yield _by_address(How.ORIGINAL, url, sheet.seen_at(element), outlets)
    for name in ("isBasedOn", "isBasedOnUrl", "translationOfWork"):
        value = sheet.data.ld_value(name)
        for text in strings(value, "url") or strings(value, "@id") or strings(value):
            url = leads_away(sheet, text) if text.startswith("http") else None
            if url:
                yield _by_address(How.BASED_ON, url, Evidence(source="json-ld", field=name), outlets)
    for told in sheet.data.told_meta("original-source", "syndication-source"):
        url = leads_away(sheet, told.value)
        if url:
            yield _by_address(How.BASED_ON, url, told.evidence, outlets)


def canonical_source(sheet: Sheet, outlets: Outlets, *, confirmed: bool) -> Iterator[Source]:
    """A canonical address on another site: mostly a sister paper's. It counts where we follow that outlet or something else
    says that the text was carried on (confirmed)."""
    for element in sheet.data.links.get("canonical", ()):
        url = leads_away(sheet, element.get("href"))
        if url and (confirmed or outlets.at(url) is not None):
            yield _by_address(How.BASED_ON, url, Evidence(source="link", field="canonical"), outlets)


def _original_links(sheet: Sheet, outside: Outside) -> Iterator[Element]:
    """Links that say they lead to the original: in several words, or in one and nothing else."""
    yield from (el for el in sheet.data.links.get("original", ()) if el.tag == "a" and el.shown)
    seen: set[int] = set()
    for said in outside.said("original_words"):
        start, end = said.line.start + said.start, said.line.start + said.end
        for element in sheet.links.starting(said.line.start, start + 1):
            if element.order in seen or not (end <= element.end and element.end - element.start <= 80):
                continue
            if " " in said.phrase or said.phrase == sheet.text_of(element).strip(" :→»"):
                seen.add(element.order)
                yield element


def _by_address(how: How, url: str, evidence: Evidence, outlets: Outlets) -> Source:
    outlet = outlets.at(url)
    host = host_of(url)
    known = Known(
        name=next(iter(outlet.names.values()), host) if outlet else host,
        outlet=outlet,
        host=host,
        country=outlet.country if outlet else None,
    )
    return Source(how=how, name=known.name, known=known, url=url, country=known.country, evidence=evidence)


def note_sources(sheet: Sheet, blocks: Sequence[Block], outlets: Outlets) -> Iterator[Source]:
    """Carriers that signed notes: the InoSMI of «прим. ИноСМИ»."""
    seen: set[str] = set()
    for note in (note for block in blocks for note in block.notes):
        name = signer(note.signature or "", sheet)
        if name and folded(name) not in seen:
            seen.add(folded(name))
            how = How.TRANSLATED if note.by == "translator" else How.NOTE
            known = outlets.known(name)
            yield Source(how=how, name=name, known=known, country=known.country, evidence=note.evidence)


def disclaimer_sources(sheet: Sheet, lines: Sequence[Line], outlets: Outlets) -> Iterator[Source]:
    """Outlets we follow whose standing sentence the page prints: the text came through them."""
    for line in lines:
        known = next((k for k in outlets.find(line.text) if k.outlet is not None), None)
        if known is not None and known.outlet is not None and known.start < 40:
            evidence = sheet.seen(line.start + known.start, line.start + known.end)
            name = known.outlet.name(sheet.words.tags[0]) if known.name.islower() else known.name
            yield Source(how=How.DISCLAIMER, name=name, known=known, country=known.country, evidence=evidence)


def agency_sources(agencies: Sequence[Person], outlets: Outlets) -> Iterator[Source]:
    """Agencies that sign the text: they wrote what the page prints."""
    for agency in agencies:
        known = outlets.known(agency.name)
        if sells_pictures(agency.name):
            continue
        if known.agency or known.outlet is not None or not is_team(agency.name):
            yield Source(
                how=How.REPUBLISHED,
                name=agency.name,
                known=known,
                country=known.country,
                evidence=agency.evidence,
            )


def sells_pictures(name: str) -> bool:
    """Whether a name is that of an agency that never wrote a text."""
    agency = agency_named(name)
    return agency is not None and agency.pictures_only


def signer(signature: str, sheet: Sheet) -> str | None:
    """The carrier's name inside a note's signature; None where it is signed by a role alone."""
    lowered = signature.lower()
    for word in sorted(
        (*sheet.words.signatures("translator"), *sheet.words.signatures("editor")), key=len, reverse=True
    ):
        if lowered.startswith(word):
            name = signature[len(word) :].strip(' .:–—-«»„“”"')
            return name if name[:1].isupper() and len(name) <= MAX_NAME_CHARACTERS else None
    return None
