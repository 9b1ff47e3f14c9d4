"""Where a text comes from and whose it is: every reader of origin asked once, and their answers put together.

The sources the page names become the chain of carriers; the rights may name the page's own outlet as who wrote it; the lead and the
notes get the carrier whose words they are.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.origin.chain import Chain, Own, page_carrier, read_chain
from dragoman.press.extract.origin.disclaimers import read_disclaimers
from dragoman.press.extract.origin.linkednames import linked_name
from dragoman.press.extract.origin.machines import by_machine
from dragoman.press.extract.origin.references import (
    REACH,
    beside_author,
    day_of_month,
    language_beside,
    original_titles,
    references,
    run_in,
    sign_off,
)
from dragoman.press.extract.origin.relays import read_relays
from dragoman.press.extract.origin.sources import (
    How,
    PlacedBlock,
    Source,
    agency_sources,
    canonical_source,
    disclaimer_sources,
    linked_originals,
    note_sources,
    signer,
)
from dragoman.press.extract.origin.statements import (
    Statement,
    edge_statements,
    read_statements,
)
from dragoman.press.extract.origin.writes import written_sources
from dragoman.press.extract.outlets.known import Outlets, domain_of, folded, letters_of, same_name
from dragoman.press.extract.outlets.outletname import SHORTEST_LABEL, spelling
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line, Outside
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.prose.footnotes import take_notes_around
from dragoman.press.extract.rights.forms import LEGAL
from dragoman.press.extract.rights.rights import ReadRights, read_rights
from dragoman.press.extract.wording.spotting import lowered
from dragoman.press.record import (
    Block,
    BlockKind,
    CarrierRole,
    Evidence,
    Gap,
    Note,
    Person,
    Rights,
    RightsStatus,
    SignedText,
)

MAX_LEAD_CHARACTERS = 500
_SENTENCES = re.compile(r"\w{3}[»”\"]?[.!?…]\s+\S")
"""More than one sentence."""
NOTES_BEHIND = 800
"""Characters behind the text in which its notes stand."""
MAX_LAST = 200
"""Characters of the last line of a text that may say where it is from."""
_COMPANIES = ("株式会社", "有限会社", "公司", "集团", "集團", "주식회사", "(주)")
MAX_BESIDE = 100
"""Characters of a line beside the text that names an outlet: longer ones are prose, where the word may mean a town."""
FIRST = 12
"""How many blocks may hold a carrier's lead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What the other readers found that bears on the origin.

    headline: the source named in it. standfirst, standfirst_at: its text, "" where there is none, and its place.
    byline, translators: whether persons, whether translators are named. agencies: those that sign the text. persons: folded names of the
    others. authors, translated_by: names of those who wrote and translated, as printed. signed_at: where the former stand. fused_at: where a byline fused into the text begins.
    """

    headline: Source | None = None
    standfirst: str = ""
    standfirst_at: int = 0
    standfirst_evidence: Evidence | None = None
    byline: bool = False
    translators: bool = False
    agencies: tuple[Person, ...] = ()
    persons: frozenset[str] = frozenset()
    authors: tuple[str, ...] = ()
    translated_by: tuple[str, ...] = ()
    signed_at: tuple[int, ...] = ()
    fused_at: int | None = None
    published_at: dt.datetime | None = None
    published_on: dt.date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """chain, rights; standfirst and blocks with the carriers whose words they are. gaps: of the rights."""

    chain: Chain
    rights: Rights
    standfirst: SignedText | None
    blocks: tuple[Block, ...]
    gaps: tuple[Gap, ...] = ()


def read_provenance(
    sheet: Sheet, blocks: tuple[Block, ...], outside: Outside, told: Told, outlets: Outlets
) -> Provenance:
    """Read origin and rights of a body around which `outside` are the page's other lines."""
    blocks = take_notes_around(blocks, outside.above(), outside.right_behind(NOTES_BEHIND), sheet.words)
    page = page_carrier(sheet)
    names = OwnNames(sheet, page.name)
    authors = told.persons - {folded(agency.name) for agency in told.agencies}
    if authors and all(names.mean(author) for author in authors):
        told = replace(told, byline=False)  # nobody signs but the outlet itself
    placed = _placed(sheet, blocks, outside.start or 0)
    lead = _lead_sources(sheet, told, outlets)
    opening, closing = _opening(placed), [*_closing(placed), *_left(sheet, placed, outside)]
    last = closing[-1] if closing else None
    machine = by_machine(sheet, outside, [*opening, *closing])
    disclaimers = [line for line in read_disclaimers(sheet, outside, names) if line != machine]
    statements = read_statements(sheet, outside, outlets, names, disclaimers)
    edges = {
        line.start: edge_statements(sheet, line, outlets, names, disclaimers)
        for line in dict.fromkeys((*opening, *closing))
    }
    statements += [one for found in edges.values() for one in found]
    signed = list(sign_off(sheet, outside, outlets, names, last))
    lines = [*outside.above(), *opening, *closing, *outside.right_behind(REACH)]
    own = _own(told, statements, machine)
    if own.language is None and told.translated_by:
        own = replace(own, language=language_beside(sheet, lines, told.translated_by))
    on = _day(told)
    stated = [
        *([told.headline] if told.headline else []),
        *written_sources(sheet, placed, outlets),
        *lead,
        *linked_originals(sheet, outside, outlets),
        *(_dated(sheet, one.source, on) for one in statements if one.source is not None),
        *signed,
        *original_titles(sheet, lines),
        *run_in(sheet, _beginning(placed), outlets, on),
    ]
    persons = {*told.persons, *(folded(agency.name) for agency in told.agencies)}
    relays = list(read_relays(sheet, stated, persons, names, outlets, besides=machine))
    if any(relay.own for relay in relays):
        own = _of_another(own, statements)
    stated += (relay.source for relay in relays)
    referred = list(references(sheet, lines, outlets, names, on, stated))
    if not (stated or referred):
        carried = bool(own.machine or own.translated or own.translators or own.republished)
        stated += beside_author(
            sheet,
            [*_signed(sheet, told), *outside.above(), *opening],
            told.authors,
            outlets,
            names,
            carried=carried,
        )
        if carried and not stated:
            stated += linked_name(sheet, lines, persons, outlets, names)
    sources = [
        *stated,
        *referred,
        *note_sources(sheet, blocks, outlets),
        *disclaimer_sources(sheet, disclaimers, outlets),
        *([] if told.byline and not told.translators else agency_sources(told.agencies, outlets)),
    ]
    sources = [_called(sheet, outside, opening, source) for source in sources]
    confirmed = any(source.how not in (How.WRITES, How.CITED) for source in sources)
    sources += canonical_source(sheet, outlets, confirmed=confirmed)
    chain = read_chain(sheet, page, names, sources, own, disclaimers)
    others = [*(carrier.name for carrier in chain.carriers[:-1]), *told.authors]
    rights = read_rights(sheet, outside, carried=chain.carried, others=others)
    if not chain.carried:
        unclaimed = _is_unclaimed(rights.rights)
        holder = None if unclaimed else _elsewhere(rights, own, names, told)
        if unclaimed or holder is not None:
            more = [*sources, *([holder] if holder is not None else [])]
            chain = read_chain(sheet, page, names, more, replace(own, unclaimed=unclaimed), disclaimers)
    no_prose = {start for start, found in edges.items() if found}
    no_prose |= {
        line.start
        for line in (*opening, *closing)
        if line == machine or any(_is_at(source, line) for source in (*signed, *referred))
    }
    placed = [one for one in placed if one.place is None or one.place not in no_prose]
    standfirst, kept = _lead(sheet, placed, chain, told, writes=bool(lead))
    return Provenance(
        chain=chain,
        rights=rights.rights,
        standfirst=standfirst,
        blocks=_with_carriers(sheet, kept, chain),
        gaps=rights.gaps,
    )


def _day(told: Told) -> dt.date | None:
    """The day the page is of."""
    return told.published_at.date() if told.published_at is not None else told.published_on


def _dated(sheet: Sheet, source: Source, on: dt.date | None) -> Source:
    """A source with the day its line names without a year."""
    seen = source.evidence
    if source.published_on is not None or on is None or seen is None or seen.start is None:
        return source
    text = sheet.visible.text[seen.start : seen.end].replace(source.headline or "\n", " ")
    return replace(source, published_on=day_of_month(text, sheet.words, on))


def _called(sheet: Sheet, outside: Outside, opening: Sequence[Line], source: Source) -> Source:
    """A source named by its address alone, under the name that a line beside the text spells like it."""
    known = source.known
    host = known.host if known is not None and known.host else host_of(source.url or "")
    label = letters_of(domain_of(host)) if host else ""
    if (
        len(label) < SHORTEST_LABEL
        or (known is not None and known.outlet)
        or (source.name and source.name.lower() != host)
    ):
        return source
    text, end = sheet.visible.text, outside.end or 0
    start = max([outside.start or 0, *(line.end for line in opening)])
    for low, high in ((max(0, start - NOTES_BEHIND), start), (end, end + NOTES_BEHIND)):
        for line in filter(None, text[low:high].split("\n")):
            span = spelling(line, label) if len(line) <= MAX_BESIDE else None
            if span is not None:
                name = line[span[0] : span[1]]
                known = replace(known, name=name) if known is not None else None
                return replace(source, name=name, known=known)
    return source


def _elsewhere(rights: ReadRights, own: Own, names: OwnNames, told: Told) -> Source | None:
    """Whose text a translation is of, where only the line about its rights says so: "Copyright: Heron Syndicate"."""
    holder = rights.rights.holder
    if (
        not (holder and rights.own and (own.translators or own.translated))
        or LEGAL.search(holder)
        or any(form in holder for form in _COMPANIES)
    ):
        return None  # a company is mostly the page's own
    if names.mean(holder) or any(person in folded(holder) for person in told.persons):
        return None
    return Source(how=How.SOURCE_LINE, name=holder, evidence=rights.rights.evidence)


def _is_unclaimed(rights: Rights) -> bool:
    """Whether a line says that the rights are somebody's and leaves out whose."""
    open_line = rights.line is not None and rights.holder is None and rights.licence_url is None
    return open_line and rights.status is RightsStatus.UNDETERMINED


def _placed(sheet: Sheet, blocks: Sequence[Block], at: int) -> list[PlacedBlock]:
    """Blocks; the first ones and the last, in which sources are named, with their places, each looked for behind the one before."""
    placed = []
    last = max((number for number, block in enumerate(blocks) if block.text), default=0)
    for number, block in enumerate(blocks):
        sought = block.text and (number < FIRST or number >= last - 1)
        found = sheet.visible.text.find(block.text[:60], at) if sought else -1
        placed.append(PlacedBlock(block=block, place=found if found >= 0 else None))
        at = max(at, found)
    return placed


def _is_at(source: Source, line: Line) -> bool:
    return source.evidence is not None and source.evidence.start == line.start


def _opening(placed: Sequence[PlacedBlock]) -> list[Line]:
    """The short paragraphs a text begins with: what stands over it may have been taken for its beginning."""
    lines = list(_short(one for one in placed[:FIRST] if one.block.kind is not BlockKind.IMAGE))
    return lines if len(lines) < len(placed) - 1 else lines[:1]


def _closing(placed: Sequence[PlacedBlock]) -> list[Line]:
    """The last two blocks as far as they are short paragraphs, in order."""
    return list(_short(reversed(placed[-2:])))[::-1] if len(placed) > 2 else []


def _beginning(placed: Sequence[PlacedBlock]) -> Line | None:
    """The first block with words."""
    first = next((one for one in placed[:FIRST] if one.block.text), None)
    return None if first is None or first.place is None else Line(text=first.block.text, start=first.place)


def _signed(sheet: Sheet, told: Told) -> Iterator[Line]:
    """The lines in which those who wrote are named."""
    for at in told.signed_at:
        text = sheet.visible.line(at)
        yield Line(text=text, start=sheet.visible.text.rfind("\n", 0, at) + 1)


def _left(sheet: Sheet, placed: Sequence[PlacedBlock], outside: Outside) -> Iterator[Line]:
    """What is left of the text behind its last block: lines of which a byline was taken."""
    last = placed[-1] if placed else None
    if last is None or last.place is None or outside.end is None:
        return
    at = last.place + len(last.block.text)
    for text in sheet.visible.text[at : outside.end].split("\n")[1:]:
        at = sheet.visible.text.find(text, at)
        if 2 < len(text) <= MAX_LAST:
            yield Line(text=text, start=at)


def _short(placed: Iterable[PlacedBlock]) -> Iterator[Line]:
    """Blocks as lines up to the first that is no short paragraph."""
    for one in placed:
        text = one.block.text
        if one.block.kind is not BlockKind.PARAGRAPH or one.place is None or len(text) > MAX_LAST:
            return
        yield Line(text=text, start=one.place)


def _lead_sources(sheet: Sheet, told: Told, outlets: Outlets) -> list[Source]:
    """ "…, writes X" in the standfirst."""
    if not told.standfirst:
        return []
    block = Block(kind=BlockKind.PARAGRAPH, text=told.standfirst)
    return list(
        written_sources(sheet, [PlacedBlock(block=block, place=told.standfirst_at)], outlets, lead=True)
    )


def _own(told: Told, statements: Sequence[Statement], machine: Line | None) -> Own:
    """What the page says its own outlet did. machine: the line that says that a machine translated."""
    translated = [one for one in statements if one.how is How.TRANSLATED]
    others = any(one.source is not None for one in translated)
    done = bool(translated) or told.translators
    nation = next((one.nation for one in statements if one.nation), None) if done else None
    return Own(
        byline=told.byline,
        translators=told.translators,
        signed=bool(told.agencies) and not told.byline,
        machine=machine,
        republished=any(one.names_page for one in statements if one.how is How.REPUBLISHED),
        translated=any(one.names_page or not others for one in translated if one.source is None),
        language=next((one.language for one in translated if one.language), None) or nation,
        published_at=told.published_at,
        published_on=told.published_on,
    )


def _of_another(own: Own, statements: Sequence[Statement]) -> Own:
    """What the page's outlet did where another translated: it says of itself only what names it."""
    itself = any(one.names_page for one in statements if one.how is How.TRANSLATED)
    return replace(own, translated=own.translated and itself)


def _lead(
    sheet: Sheet, placed: Sequence[PlacedBlock], chain: Chain, told: Told, *, writes: bool
) -> tuple[SignedText | None, tuple[Block, ...]]:
    """The standfirst with the carrier whose words it is, and the blocks without it.

    Without one a carrier's lead is what stands in front of a byline fused into the text, or the first paragraph of a text that was
    carried, as far as it names the original and says "writes".
    """
    blocks = tuple(one.block for one in placed)
    if told.standfirst:
        said = (
            writes or not chain.carried or _names(chain, told.standfirst) or _reports(sheet, told.standfirst)
        )
        carrier = chain.lead_in(told.standfirst) if said else None  # a plain one may be the original's too
        lead = SignedText(text=told.standfirst, carrier=carrier, evidence=told.standfirst_evidence)
        return lead, blocks
    count = _lead_blocks(sheet, placed, chain, told)
    texts = [
        (one.block.text, one.place) for one in placed[:count] if one.block.text and one.place is not None
    ]
    if not texts or not chain.original or not any(_names(chain, text) for text, _ in texts):
        return None, blocks
    words = "\n".join(text for text, _ in texts)
    evidence = sheet.seen(texts[0][1] or 0, (texts[-1][1] or 0) + len(texts[-1][0]))
    lead = SignedText(text=words, carrier=chain.lead_in(words), evidence=evidence)
    pictures = [block for block in blocks[:count] if block.kind is BlockKind.IMAGE]
    return lead, (*pictures, *blocks[count:])


def _reports(sheet: Sheet, text: str) -> bool:
    return bool(sheet.words.phrases("reports_verbs").spots(lowered(text)))


def _names(chain: Chain, text: str) -> bool:
    return any(carrier.name in text for carrier in chain.carriers[:-1])


def _lead_blocks(sheet: Sheet, placed: Sequence[PlacedBlock], chain: Chain, told: Told) -> int:
    """How many blocks at the beginning may be a carrier's lead."""
    if not chain.carried:
        return 0
    if told.fused_at is not None:
        for number, one in enumerate(placed):
            before = one.place is not None and one.place < told.fused_at
            if one.block.kind is not BlockKind.IMAGE and not before:
                return number
        return len(placed)
    first = next((n for n, one in enumerate(placed) if one.block.kind is not BlockKind.IMAGE), None)
    if first is None or not chain.carries or len(placed) < first + 3:
        return 0
    text = placed[first].block.text
    if told.headline is None and _SENTENCES.search(text):
        return 0  # the article's own first paragraph
    said = sheet.words.phrases("reports_verbs").spots(lowered(text))
    return first + 1 if said and len(text) <= MAX_LEAD_CHARACTERS else 0


def _with_carriers(sheet: Sheet, blocks: Sequence[Block], chain: Chain) -> tuple[Block, ...]:
    """Blocks with their notes attributed."""
    return tuple(
        replace(block, notes=tuple(_attributed(sheet, note, chain) for note in block.notes))
        if block.notes
        else block
        for block in blocks
    )


def _attributed(sheet: Sheet, note: Note, chain: Chain) -> Note:
    """A note with the carrier that signed it; else a translator's is the last one's that translated, an editor's the page's own.

    A note signed by a carrier that translated is a translator's, whatever the signature calls itself; so is an unsigned one on words of
    a text where one translated; a paragraph of its own is an editor's.
    """
    name = signer(note.signature or "", sheet)
    translated = [n for n, carrier in enumerate(chain.carriers) if carrier.role is CarrierRole.TRANSLATED]
    if note.signature is None and translated and note.start < note.end:
        note = replace(note, by="translator")
    number = next(
        (n for n, carrier in enumerate(chain.carriers) if name and same_name(name, carrier.name)), None
    )
    if number is None:
        number = translated[-1] if translated and note.by == "translator" else len(chain.carriers) - 1
    return replace(
        note, carrier=number, by="translator" if name is not None and number in translated else note.by
    )
