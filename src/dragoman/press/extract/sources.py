"""Where a page says the text came from: the headline, the lead, source lines, links to the original, notes, disclaimers.

Each reader here returns `Source`s as printed; how they form a chain is decided in `chain`.
"""

import enum
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dragoman.press.extract.jsonld import strings
from dragoman.press.extract.known import Known, Outlets, country_named, folded, same_site
from dragoman.press.extract.people import looks_like_person
from dragoman.press.extract.rights import Line
from dragoman.press.extract.sheet import Sheet, host_of
from dragoman.press.extract.tree import Element
from dragoman.press.extract.visible import clean
from dragoman.press.extract.words import any_of
from dragoman.press.record import Block, Evidence

MAX_NAME_CHARACTERS = 80

_HEADLINE_SOURCE = re.compile(r"\s*[(\[]([^()\[\]]{2,70})[)\]]\s*$")
_QUOTED = re.compile(r"[«“„\"]([^«»“”„\"]{2,50})[»”“\"]")
_FILLER = re.compile(r"^[\s,:]*(?:[\w’'-]+\s+){0,4}[«“„\"]?$")
_AFTER = re.compile(r"^[»”“\"]?\s*[,]?\s*(?:[\w’'-]+\s+){0,2}$")


_SMALL = frozenset(
    {"of", "the", "and", "de", "la", "le", "der", "die", "das", "i", "и", "del", "du", "al", "e", "y"}
)


class How(enum.Enum):
    """What told of a source."""

    HEADLINE = "headline"
    WRITES = "writes"
    SOURCE_LINE = "source-line"
    ORIGINAL = "original"
    BASED_ON = "based-on"
    NOTE = "note"
    TRANSLATED = "translated"
    REPUBLISHED = "republished"
    DISCLAIMER = "disclaimer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """An outlet the page names as a source. name: "" where only an address is given. block: index of the block it stands in."""

    how: How
    name: str = ""
    known: Known | None = None
    url: str | None = None
    country: str | None = None
    block: int | None = None
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
    name, _, rest = match[1].rpartition(",") if "," in match[1] else (match[1], "", "")
    name, country = clean(name).strip('«»“”" '), country_named(rest, sheet.words.tags) if rest else None
    known = outlets.known(name)
    if not country and known.outlet is None and not known.host:
        return headline, None
    evidence = Evidence(source="json-ld", field="headline")
    if start is not None:
        evidence = sheet.seen(start + match.start(1), start + match.end(1))
    country = country or known.country
    source = Source(how=How.HEADLINE, name=name, known=known, country=country, evidence=evidence)
    return headline[: match.start()].rstrip(), source


def written_sources(
    sheet: Sheet, blocks: Sequence[Block], places: Sequence[int | None], outlets: Outlets
) -> Iterator[Source]:
    """ "…, writes X" and "X reports" in the first three blocks of text and the last one."""
    wanted = [number for number, block in enumerate(blocks) if block.text]
    verbs = sheet.words.pattern("reports_verbs")
    for number in dict.fromkeys((*wanted[:3], *wanted[-1:])):
        text = blocks[number].text
        spans = [match.span() for match in verbs.finditer(text)]
        if not spans:
            continue
        names = [*outlets.find(text), *_quoted(text, outlets), *_linked(sheet, blocks[number], outlets)]
        for known in sorted(names, key=lambda k: k.start):
            if any(_joined(text, span, known) for span in spans):
                place = places[number]
                evidence = None if place is None else sheet.seen(place + known.start, place + known.end)
                url = next(
                    (
                        link.url
                        for link in blocks[number].links
                        if link.start < known.end and known.start < link.end
                    ),
                    None,
                )
                yield Source(
                    how=How.WRITES,
                    name=known.name,
                    known=known,
                    url=url,
                    country=known.country,
                    block=number,
                    evidence=evidence,
                )
                break


def _joined(text: str, verb: tuple[int, int], known: Known) -> bool:
    """Whether verb and name belong together: nothing but a few words between them, in one sentence."""
    if verb[1] <= known.start:
        return bool(_FILLER.match(text[verb[1] : known.start])) and known.start - verb[1] <= 50
    return (
        verb[0] >= known.end and bool(_AFTER.match(text[known.end : verb[0]])) and verb[0] - known.end <= 30
    )


def _quoted(text: str, outlets: Outlets) -> Iterator[Known]:
    for match in _QUOTED.finditer(text):
        if _is_title(match[1]):
            yield outlets.known(match[1], match.start(1))


def _is_title(name: str) -> bool:
    """Whether a name is written like an outlet's: up to four words, each with a capital or small words between, no digits."""
    words = name.split()
    capital = all(word[:1].isupper() or word in _SMALL or not word[:1].islower() for word in words)
    return (
        1 <= len(words) <= 4 and words[0][:1].isupper() and capital and not re.search(r"\d|[,.;:!?]$", name)
    )


def _linked(sheet: Sheet, block: Block, outlets: Outlets) -> Iterator[Known]:
    for link in block.links:
        name = block.text[link.start : link.end]
        if _is_title(name) and not same_site(host_of(link.url), sheet.host) and not looks_like_person(name):
            outlet = outlets.at(link.url)
            yield Known(
                name=name,
                start=link.start,
                end=link.end,
                outlet=outlet,
                host=host_of(link.url),
                country=outlet.country if outlet else None,
            )


def line_sources(sheet: Sheet, lines: Sequence[Line], outlets: Outlets) -> Iterator[Source]:
    """Lines outside the prose: «Источник: X», "Translated by X", "Republished from X", "Originally published in X"."""
    kinds = (
        (How.TRANSLATED, "translated_words"), (How.REPUBLISHED, "republished_words"),
        (How.ORIGINAL, "original_words"), (How.SOURCE_LINE, "source_words"),
    )  # fmt: skip
    for line in lines:
        if len(line.text) > 300:
            continue
        for how, field in kinds:
            match = sheet.words.pattern(field).search(line.text)
            if match is None or match.start() > (40 if how in (How.REPUBLISHED, How.ORIGINAL) else 2):
                continue
            rest = line.text[match.end() :].strip(" :：–—-.|")
            named = line.text[match.end() :].lstrip()[:1] in (":", "：")
            if (
                " " not in match[0]
                and how is not How.SOURCE_LINE
                and not (match.start() == 0 and (named or not rest))
            ):
                continue
            link = _external_link(sheet, line.start, line.end)
            known = _name_in(sheet, rest, link, outlets, free=named)
            if known is None and link is None:
                continue
            if how is How.SOURCE_LINE and not _is_source_line(line.text[match.end() :]):
                continue
            url = sheet.data.absolute(link.get("href")) if link is not None else None
            if known is None and how is not How.ORIGINAL:
                continue
            country = known.country if known else None
            name = known.name if known else ""
            yield Source(
                how=how,
                name=name,
                known=known,
                url=url,
                country=country,
                evidence=sheet.seen(line.start, line.end),
            )
            break


def _is_source_line(rest: str) -> bool:
    return rest.lstrip()[:1] in (":", "：", "-", "–", "—", "|") or len(rest.split()) <= 4


def _name_in(sheet: Sheet, rest: str, link: Element | None, outlets: Outlets, *, free: bool) -> Known | None:
    """The outlet a line names. free: any capitalised name will do, because the line can name nothing else."""
    found = outlets.find(rest)
    if found:
        return found[0]
    quoted = next(iter(_quoted(rest, outlets)), None)
    if quoted:
        return quoted
    if not free:
        return None
    anchor = sheet.text_of(link) if link is not None else ""
    candidates = [anchor] if anchor and anchor in rest else []
    candidates.append(re.split(r"[.,;|(/]\s|\s[–—-]\s", rest)[0])
    for name in (candidate.strip(" .,;:") for candidate in candidates):
        fits = (
            1 < len(name) <= 50
            and len(name.split()) <= 4
            and name[:1].isupper()
            and not re.search(r"\d", name)
        )
        if fits and not looks_like_person(name):
            return outlets.known(name)
    return None


def _external_link(sheet: Sheet, start: int, end: int) -> Element | None:
    for element in sheet.tree.find("a"):
        if element.shown and start <= element.start < end and element.end > element.start:
            url = sheet.data.absolute(element.get("href"))
            if url and not same_site(host_of(url), sheet.host):
                return element
    return None


def linked_originals(sheet: Sheet, outlets: Outlets, prose: Sequence[tuple[int, int]]) -> Iterator[Source]:
    """Links named "Original publication" and the like, `isBasedOn`, a canonical address on another site."""
    words = any_of(sheet.words.all("original_words"))
    for element in sheet.tree.find("a"):
        if not element.shown or not 2 < element.end - element.start <= 80:
            continue
        match = words.search(text := sheet.text_of(element))
        if (match and (" " in match[0] or match[0] == text.strip(" :→»"))) or "original" in element.get(
            "rel"
        ).lower().split():
            if any(s <= element.start < e for s, e in prose) or element.within("nav", "header", "footer"):
                continue
            url = sheet.data.absolute(element.get("href"))
            if url and not same_site(host_of(url), sheet.host):
                yield _by_address(How.ORIGINAL, url, sheet.seen_at(element), outlets)
    for name in ("isBasedOn", "isBasedOnUrl", "translationOfWork"):
        value = sheet.data.ld_value(name)
        for text in strings(value, "url") or strings(value, "@id") or strings(value):
            url = sheet.data.absolute(text) if text.startswith("http") else None
            if url and not same_site(host_of(url), sheet.host):
                yield _by_address(How.BASED_ON, url, Evidence(source="json-ld", field=name), outlets)
    for told in sheet.data.told_meta("original-source", "syndication-source"):
        url = sheet.data.absolute(told.value)
        if url and not same_site(host_of(url), sheet.host):
            yield _by_address(How.BASED_ON, url, told.evidence, outlets)
    for element in sheet.data.links.get("canonical", ()):
        url = sheet.data.absolute(element.get("href"))
        if url and not same_site(host_of(url), sheet.host) and outlets.at(url) is not None:
            yield _by_address(How.BASED_ON, url, Evidence(source="link", field="canonical"), outlets)


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
    for number, block in enumerate(blocks):
        for note in block.notes:
            name = signer(note.signature or "", sheet)
            if name and folded(name) not in seen:
                seen.add(folded(name))
                how = How.TRANSLATED if note.by == "translator" else How.NOTE
                known = outlets.known(name)
                yield Source(
                    how=how,
                    name=name,
                    known=known,
                    country=known.country,
                    block=number,
                    evidence=note.evidence,
                )


def disclaimer_sources(sheet: Sheet, lines: Sequence[Line], outlets: Outlets) -> Iterator[Source]:
    """Outlets we follow whose standing sentence the page prints: the text came through them."""
    for line in lines:
        known = next((k for k in outlets.find(line.text) if k.outlet is not None), None)
        if known is not None and known.outlet is not None and known.start < 40:
            evidence = sheet.seen(line.start + known.start, line.start + known.end)
            name = known.outlet.name(sheet.words.tags[0]) if known.name.islower() else known.name
            yield Source(how=How.DISCLAIMER, name=name, known=known, country=known.country, evidence=evidence)


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
