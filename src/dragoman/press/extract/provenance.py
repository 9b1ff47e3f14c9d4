"""Where a text comes from and whose it is: every reader of origin asked once, and their answers put together.

The sources the page names become the chain of carriers; the rights may name the page's own outlet as who wrote it; the lead and the
notes get the carrier whose words they are.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.origin.attributed import with_carriers
from dragoman.press.extract.origin.chain import Chain, Own, page_carrier, read_chain
from dragoman.press.extract.origin.disclaimers import read_disclaimers
from dragoman.press.extract.origin.edges import closing_lines, first_line, opening_lines, placed_blocks
from dragoman.press.extract.origin.leads import lead_sources, read_lead
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
)
from dragoman.press.extract.origin.statements import (
    edge_statements,
    read_statements,
)
from dragoman.press.extract.origin.told import Told
from dragoman.press.extract.origin.writes import written_sources
from dragoman.press.extract.outlets.known import Outlets, domain_of, folded, letters_of
from dragoman.press.extract.outlets.outletname import SHORTEST_LABEL, spelling
from dragoman.press.extract.outlets.ownname import OwnNames
from dragoman.press.extract.page.outside import Line, Outside, line_at
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.prose.footnotes import take_notes_around
from dragoman.press.extract.rights.forms import is_company
from dragoman.press.extract.rights.rights import ReadRights, read_rights
from dragoman.press.record import (
    Block,
    Gap,
    Rights,
    RightsStatus,
    SignedText,
)

NOTES_BEHIND = 800
"""Characters behind the text in which its notes stand."""
MAX_BESIDE = 100
"""Characters of a line beside the text that names an outlet: longer ones are prose, where the word may mean a town."""


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
    origin = _Origin(sheet, blocks, outside, told, outlets, names)
    chain = read_chain(sheet, page, names, origin.sources, origin.own, origin.disclaimers)
    others = [carrier.name for carrier in chain.carriers[:-1]] + [author.name for author in told.authors]
    rights = read_rights(sheet, outside, carried=chain.carried, others=others)
    if not chain.carried:
        unclaimed = _is_unclaimed(rights.rights)
        holder = None if unclaimed else _elsewhere(rights, origin.own, names, told)
        if unclaimed or holder is not None:
            more = [*origin.sources, *([holder] if holder is not None else [])]
            own = replace(origin.own, unclaimed=unclaimed)
            chain = read_chain(sheet, page, names, more, own, origin.disclaimers)
    standfirst, kept = read_lead(sheet, origin.prose, chain, told, writes=origin.leads)
    return Provenance(
        chain=chain,
        rights=rights.rights,
        standfirst=standfirst,
        blocks=with_carriers(sheet, kept, chain),
        gaps=rights.gaps,
    )


class _Origin:
    """What the page says of where its text comes from, every reader asked once, in an order where each finds what it needs.

    sources: all it names. own: what its outlet did. prose: the text's blocks without those that say so. leads: the standfirst says
    "writes X".
    """

    def __init__(
        self,
        sheet: Sheet,
        blocks: Sequence[Block],
        outside: Outside,
        told: Told,
        outlets: Outlets,
        names: OwnNames,
    ) -> None:
        self._sheet, self._outside, self._told = sheet, outside, told
        self._outlets, self._names = outlets, names
        self._placed = placed_blocks(sheet, blocks, outside.start or 0)
        self._opening = opening_lines(self._placed)
        closing = closing_lines(sheet, self._placed, outside)
        self._edges = tuple(dict.fromkeys((*self._opening, *closing)))
        self._lines = [*outside.above(), *self._opening, *closing, *outside.right_behind(REACH)]
        self._machine = by_machine(sheet, outside, self._edges)
        self.disclaimers = [line for line in read_disclaimers(sheet, outside, names) if line != self._machine]
        self._at_edges = {
            line.start: edge_statements(sheet, line, outlets, names, self.disclaimers) for line in self._edges
        }
        self._statements = [
            *read_statements(sheet, outside, outlets, names, self.disclaimers),
            *(one for found in self._at_edges.values() for one in found),
        ]
        self._signed = list(sign_off(sheet, outside, outlets, names, closing[-1] if closing else None))
        self.own = self._own()
        lead = lead_sources(sheet, told, outlets)
        self.leads = bool(lead)
        stated = self._with_relays(self._stated(lead))
        self._referred = list(references(sheet, self._lines, outlets, names, told.day, stated))
        if not (stated or self._referred):
            stated = self._beside()
        self.sources = self._all([*stated, *self._referred], blocks)
        self.prose = self._prose()

    def _own(self) -> Own:
        """What the page says its own outlet did."""
        told = self._told
        translated = [one for one in self._statements if one.how is How.TRANSLATED]
        others = any(one.source is not None for one in translated)
        done = bool(translated) or bool(told.translators)
        nation = next((one.nation for one in self._statements if one.nation), None) if done else None
        language = next((one.language for one in translated if one.language), None) or nation
        if language is None and told.translators:
            translators = [person.name for person in told.translators]
            language = language_beside(self._sheet, self._lines, translators)
        written = self._is_written()
        return Own(
            byline=written,
            translators=bool(told.translators),
            signed=bool(told.agencies) and not written,
            machine=self._machine,
            republished=any(one.names_page for one in self._statements if one.how is How.REPUBLISHED),
            translated=any(one.names_page or not others for one in translated if one.source is None),
            language=language,
            published_at=told.published_at,
            published_on=told.published_on,
        )

    def _is_written(self) -> bool:
        """Whether somebody signs as who wrote it, and not the outlet itself alone."""
        others = self._told.names - {folded(agency.name) for agency in self._told.agencies}
        itself = bool(others) and all(self._names.mean(name) for name in others)
        return self._told.written and not itself

    def _stated(self, lead: Sequence[Source]) -> list[Source]:
        """The sources that words name."""
        sheet, outlets, day = self._sheet, self._outlets, self._told.day
        return [
            *([self._told.headline] if self._told.headline else []),
            *written_sources(sheet, self._placed, outlets),
            *lead,
            *linked_originals(sheet, self._outside, outlets),
            *(_dated(sheet, one.source, day) for one in self._statements if one.source is not None),
            *self._signed,
            *original_titles(sheet, self._lines),
            *run_in(sheet, first_line(self._placed), outlets, day),
        ]

    def _with_relays(self, stated: list[Source]) -> list[Source]:
        """The same and who translated between; where that was into the page's language, its outlet did only what names it."""
        relays = list(
            read_relays(
                self._sheet, stated, self._told.names, self._names, self._outlets, besides=self._machine
            )
        )
        if any(relay.own for relay in relays):
            itself = any(one.names_page for one in self._statements if one.how is How.TRANSLATED)
            self.own = replace(self.own, translated=self.own.translated and itself)
        return [*stated, *(relay.source for relay in relays)]

    def _beside(self) -> list[Source]:
        """What stands beside the author, or is linked by its name, where no words name a source."""
        sheet, told, own = self._sheet, self._told, self.own
        carried = bool(own.machine or own.translated or own.translators or own.republished)
        signed = [
            line_at(sheet.visible, author.evidence.start)
            for author in told.authors
            if author.evidence is not None
            and author.evidence.source == "visible"
            and author.evidence.start is not None
        ]
        lines = [*signed, *self._outside.above(), *self._opening]
        authors = [author.name for author in told.authors]
        found = list(beside_author(sheet, lines, authors, self._outlets, self._names, carried=carried))
        if carried and not found:
            found = list(linked_name(sheet, self._lines, told.names, self._outlets, self._names))
        return found

    def _all(self, named: Sequence[Source], blocks: Sequence[Block]) -> list[Source]:
        """The named sources and those of notes, disclaimers, agencies and addresses."""
        sheet, outlets, told = self._sheet, self._outlets, self._told
        by_agency = not self.own.byline or bool(told.translators)
        sources = [
            *named,
            *note_sources(sheet, blocks, outlets),
            *disclaimer_sources(sheet, self.disclaimers, outlets),
            *(agency_sources(told.agencies, outlets) if by_agency else ()),
        ]
        sources = [_called(sheet, self._outside, self._opening, source) for source in sources]
        confirmed = any(source.how not in (How.WRITES, How.CITED) for source in sources)
        return [*sources, *canonical_source(sheet, outlets, confirmed=confirmed)]

    def _prose(self) -> list[PlacedBlock]:
        told = {start for start, found in self._at_edges.items() if found}
        told |= {
            line.start
            for line in self._edges
            if line == self._machine
            or any(_is_at(source, line) for source in (*self._signed, *self._referred))
        }
        return [one for one in self._placed if one.place is None or one.place not in told]


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
    if not (holder and rights.own and (own.translators or own.translated)) or is_company(holder):
        return None  # a company is mostly the page's own
    if names.mean(holder) or any(person in folded(holder) for person in told.names):
        return None
    return Source(how=How.SOURCE_LINE, name=holder, evidence=rights.rights.evidence)


def _is_unclaimed(rights: Rights) -> bool:
    """Whether a line says that the rights are somebody's and leaves out whose."""
    open_line = rights.line is not None and rights.holder is None and rights.licence_url is None
    return open_line and rights.status is RightsStatus.UNDETERMINED


def _is_at(source: Source, line: Line) -> bool:
    return source.evidence is not None and source.evidence.start == line.start
