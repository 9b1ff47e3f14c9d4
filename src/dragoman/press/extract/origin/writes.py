"""Leads that retell another outlet: "…, writes X", "X reports", "according to X, citing Y".

Read in the first paragraphs and the last; what stands further in is quoted for a detail. One who is told something ("the mayor told the
Gazette") is not who wrote the text either.
"""

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from dragoman.press.extract.origin.sources import How, PlacedBlock, Source
from dragoman.press.extract.outlets.known import Known, Outlets
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.people.naming import names_in, of_a_nation
from dragoman.press.extract.wording.spotting import Spot, lowered
from dragoman.press.record import Block

MAX_BEFORE = 30
"""Characters of a sentence in front of a name that begins it all the same: "the Italian weekly"."""
MAX_READ = 5_000
KIND_BEFORE, KIND_BEHIND = 40, 15
"""Characters around a name within which a word for a kind of outlet goes with it."""
QUOTES = frozenset('«“„"《『「‹')
REACH = 120
"""Characters between a verb and a name that belong together, at the most; a verb is no longer than half of them."""

_FILLER = re.compile(r"^[\s,:]*((?:[\w’'\u200c-]+\s+){0,4})[«“„\"《『「]?\s?$")
_AFTER = re.compile(r"^\s?[»”“\"》』」]?\s*[,]?\s*(?:[\w’'\u200c-]+\s+){0,2}$")
_SENTENCE = re.compile(r"[.!?…。！？।:：»”\"][»”\")\]]*$")
_CLAUSE_END = re.compile(r"[.!?…。！？۔।]\s|[。！？\n]")
VERB_LAST = frozenset(
    ["ko", "ja", "tr", "az", "kk", "ky", "uz", "tk", "tt", "tg", "fa", "ur", "hi", "bn", "mn", "ug"]
)
"""Languages that end their sentences with the verb."""
_ADDRESSEE = frozenset(
    ["to", "gegenüber", "au", "aux", "à", "al", "alla", "allo", "all", "ao", "à", "aan", "til", "till",
     "газете", "изданию", "порталу", "агентству", "телеканалу", "каналу", "журналу", "сайту", "газеті", "виданню", "gazecie", "dziennikowi", "portalowi", "agencji"]
)  # fmt: skip
"""Words in front of a name that say that it was spoken to."""


def written_sources(
    sheet: Sheet, blocks: Sequence[PlacedBlock], outlets: Outlets, *, lead: bool = False
) -> Iterator[Source]:
    """ "…, writes X" and "X reports" in the first three blocks of text and the last one; in "X reports, citing Y" both.

    lead: the blocks stand apart from the text, where hardly anything but an outlet is named so.
    """
    wanted = [number for number, placed in enumerate(blocks) if placed.block.text]
    last = [number for number in wanted[-1:] if _SENTENCE.search(blocks[number].block.text)]
    for number in dict.fromkeys((*wanted[:3], *last)):
        placed = _beginning(blocks[number])
        verbs = sheet.words.phrases("reports_verbs", "citing_words").spots(lowered(placed.block.text))
        if verbs:
            names = names_in(sheet, placed.block, outlets)
            if lead:
                names = [*names, *of_a_nation(sheet, placed.block.text, outlets)]
            else:
                names = _outlets_only(sheet, placed.block, names, first=number == wanted[0])
            yield from _written_in(sheet, placed, verbs, names)


def _written_in(
    sheet: Sheet, placed: PlacedBlock, verbs: Sequence[Spot], names: Sequence[Known]
) -> Iterator[Source]:
    text, place, links = placed.block.text, placed.place, placed.block.links
    citing = [verb for verb in verbs if verb.kind == "citing_words"]
    cited = next(
        (known for known in names if any(_follows(text, verb, known) for verb in _beside(citing, known))),
        None,
    )
    plain = [verb for verb in verbs if not any(c.start <= verb.start < c.end for c in citing)]
    writes = next(
        (
            known
            for known in names
            if known is not cited and any(_joined(text, verb, known) for verb in _beside(plain, known))
        ),
        None,
    )
    if writes is None and cited is None and not VERB_LAST.isdisjoint(sheet.words.tags):
        writes = _of_a_kind(sheet, text, plain, names)
    for known, how in ((writes, How.WRITES), (cited, How.CITED if writes else How.WRITES)):
        if known is not None:
            url = next(
                (link.url for link in links if link.start < known.end and known.start < link.end), None
            )
            evidence = None if place is None else sheet.seen(place + known.start, place + known.end)
            yield Source(
                how=how, name=known.name, known=known, url=url, country=known.country, evidence=evidence
            )


def _beginning(placed: PlacedBlock) -> PlacedBlock:
    """A block without what stands too far in to be its lead."""
    block = placed.block
    if len(block.text) <= MAX_READ:
        return placed
    links = tuple(link for link in block.links if link.end <= MAX_READ)
    return replace(placed, block=replace(block, text=block.text[:MAX_READ], links=links))


def _outlets_only(sheet: Sheet, block: Block, names: Sequence[Known], *, first: bool) -> list[Known]:
    """The names that are an outlet's by more than quotation marks: a known one, a link, a word for a kind of outlet near by.

    In the first block, which mostly names the source, a name of several words is enough.
    """
    kinds = [spot.start for spot in sheet.words.phrases("outlet_words").spots(lowered(block.text))]
    linked = {at for link in block.links for at in (link.start, link.start + 1)}
    return [
        known
        for known in names
        if known.outlet is not None
        or known.host
        or known.agency
        or not linked.isdisjoint((known.start, known.start - 1))
        or block.text[known.start - 1 : known.start] not in QUOTES
        or (first and " " in known.name)
        or bisect.bisect_left(kinds, known.start - KIND_BEFORE)
        < bisect.bisect_left(kinds, known.end + KIND_BEHIND)
    ]


def _of_a_kind(sheet: Sheet, text: str, verbs: Sequence[Spot], names: Sequence[Known]) -> Known | None:
    """The name with a word for a kind of outlet beside it that begins a sentence which one of the verbs ends."""
    kinds = sheet.words.phrases("outlet_words").spots(lowered(text)) if verbs else []
    ends, starts = {kind.end for kind in kinds}, {kind.start for kind in kinds}
    return next(
        (
            known
            for known in names
            if (
                not ends.isdisjoint(range(known.start - 2, known.start + 1))
                or not starts.isdisjoint(range(known.end, known.end + 3))
            )
            and any(_ends(text, verb, known) for verb in _beside(verbs, known))
        ),
        None,
    )


def _beside(verbs: Sequence[Spot], known: Known) -> Sequence[Spot]:
    """The verbs, in order of place, that stand near enough to a name to go with it."""
    low = bisect.bisect_left(verbs, known.start - REACH, key=_start)
    return verbs[low : bisect.bisect_right(verbs, known.end + REACH, lo=low, key=_start)]


def _start(spot: Spot) -> int:
    return spot.start


def _follows(text: str, verb: Spot, known: Known) -> bool:
    between = (
        _FILLER.match(text[verb.end : known.start]) if verb.end <= known.start <= verb.end + 50 else None
    )
    return between is not None and _ADDRESSEE.isdisjoint(between[1].lower().split())


def _joined(text: str, verb: Spot, known: Known) -> bool:
    """Whether verb and name belong together: nothing but a few words between them, in one sentence."""
    if verb.end <= known.start:
        return _follows(text, verb, known)
    return known.end <= verb.start <= known.end + 30 and bool(_AFTER.match(text[known.end : verb.start]))


def _ends(text: str, verb: Spot, known: Known) -> bool:
    """Whether a name begins the sentence that the verb ends."""
    between = text[known.end : verb.start]
    return (
        known.end <= verb.start
        and not _CLAUSE_END.search(between)
        and len(_CLAUSE_END.split(text[max(0, known.start - REACH) : known.start])[-1]) <= MAX_BEFORE
        and text[verb.end : verb.end + 2].strip()[:1] in ("", ".", "。", "۔", "।", "»", "”")
    )
