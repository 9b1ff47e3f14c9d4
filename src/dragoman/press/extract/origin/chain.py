"""The chain of carriers, original first, the page's own outlet last, and whose words the lead is.

Roles are only what somebody states: "writes X" and a link to the original say who wrote, "translated by" who translated, words
about machine translation what the page's outlet did. A role nobody states is UNKNOWN and a gap.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.origin.sources import How, Source
from dragoman.press.extract.outlets.known import Known, bent, folded, same_name, same_site, spelt_in
from dragoman.press.extract.outlets.ownname import OwnNames, page_name
from dragoman.press.extract.page.outside import Line
from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.record import Carrier, CarrierRole, Evidence, Gap, OriginalPublication, Outlet, OutletKind

MAX_CARRIERS = 8
UNNAMED = "?"
"""The name of a page's own outlet where neither the page nor an address tells one."""

_FIRST = (How.CITED, How.WRITES, How.HEADLINE, How.ORIGINAL, How.BASED_ON)
_BETWEEN = (How.TRANSLATED, How.NOTE, How.REPUBLISHED, How.SOURCE_LINE, How.DISCLAIMER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """carriers: at least the page's own outlet. carries: it is told outside of the text that somebody else published it first."""

    carriers: tuple[Carrier, ...]
    original: OriginalPublication | None = None
    carries: bool = False
    gaps: tuple[Gap, ...] = ()

    @property
    def carried(self) -> bool:
        """Whether the text came through somebody else."""
        return len(self.carriers) > 1

    def lead_in(self, text: str) -> int:
        """Index of the carrier whose words a lead about the original is: the first behind those it names."""
        if not self.carried:
            return 0
        named = [
            n for n, carrier in enumerate(self.carriers[:-1]) if n and folded(carrier.name) in text.casefold()
        ]
        return max(named, default=0) + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What the page says of its own outlet.

    machine: the line that says a machine translated. translated, republished: it says so of itself. language: what it translated from,
    BCP 47. unclaimed: it says that the rights are somebody's, and not whose. byline: somebody of its own wrote. translators: it names
    them. signed: an agency signs, whose text quotes whom it quotes.
    """

    byline: bool = False
    translators: bool = False
    signed: bool = False
    machine: Line | None = None
    republished: bool = False
    translated: bool = False
    language: str | None = None
    unclaimed: bool = False
    published_at: dt.datetime | None = None
    published_on: dt.date | None = None


def read_chain(
    sheet: Sheet,
    page: Carrier,
    names: OwnNames,
    sources: Sequence[Source],
    own: Own,
    disclaimers: Sequence[Line],
) -> Chain:
    """Put the sources in order. Sources that mean the same outlet are one carrier. page: the page's own outlet, and its names."""
    foreign = [source for source in sources if not _is_page(source, names, sheet)]
    loose = [source for source in foreign if not (source.name or source.url)]
    foreign = [source for source in foreign if source.name or source.url]
    if own.byline and all(_is_material(source) for source in foreign):
        foreign = []  # somebody of this outlet wrote it, and quotes another
    elif own.signed:
        foreign = [source for source in foreign if source.how not in (How.WRITES, How.CITED)]
    groups = _groups(foreign)
    carriers = [_carrier(group, first=number == 0) for number, group in enumerate(groups)]
    if carriers and own.language and all(carrier.language != own.language for carrier in carriers):
        # what it was translated from is in the language of the last one who did not translate
        last = max((n for n, c in enumerate(carriers) if c.role is not CarrierRole.TRANSLATED), default=0)
        if carriers[last].language is None:
            carriers[last] = replace(carriers[last], language=own.language)
    role = _own_role(own, groups, sheet, page)
    page = replace(
        page, language=sheet.language, role=role, published_at=own.published_at, published_on=own.published_on
    )
    if role is CarrierRole.MACHINE_TRANSLATED and own.machine is not None:
        page = replace(page, evidence=sheet.seen(own.machine.start, own.machine.end))
    chain = [replace(c, made_from=n - 1 if n else None) for n, c in enumerate([*carriers, page])]
    chain = _with_disclaimers(chain, disclaimers, sheet)
    return Chain(
        carriers=tuple(chain),
        original=_original([*groups[0], *loose], chain[0]) if groups else None,
        carries=any(source.how not in (How.WRITES, How.CITED) for source in foreign),
        gaps=tuple(_gaps(chain)),
    )


def _groups(foreign: Sequence[Source]) -> list[list[Source]]:
    """The sources by carrier, the original's first. What a cited outlet's citer is called stands between it and the page."""
    first = [source for how in _FIRST for source in foreign if source.how is how]
    between = [source for how in _BETWEEN for source in foreign if source.how is how]
    if not first:
        first = [s for s in between if s.how in (How.SOURCE_LINE, How.REPUBLISHED)][:1]
        between = [s for s in between if s not in first]
    groups: list[list[Source]] = []
    if first:
        root = _merge_into([], first)
        root += _named_apart(root, between)
        between = [source for source in between if source not in root]
        groups.append(root)
        if root[0].how is How.CITED:
            between = [*(s for s in first if s.how is How.WRITES and s not in root), *between]
    for source in between:
        home = next((group for group in groups if any(_same(source, other) for other in group)), None)
        if home is not None:
            home.append(source)
        elif len(groups) < MAX_CARRIERS - 1 and source.name:
            groups.append([source])
    return groups


def _merge_into(root: list[Source], first: Sequence[Source]) -> list[Source]:
    """The sources that speak of one original: the best one, what is the same outlet, and a bare link to the original."""
    for source in first:
        fits = not root or any(_same(source, other) for other in root)
        lone_link = source.how in (How.ORIGINAL, How.BASED_ON) and not any(other.url for other in root)
        if fits:
            root.append(source)
        elif lone_link and all(other.known is None or not other.known.host for other in root):
            root.append(_as_link(source))
    return root


def _as_link(source: Source) -> Source:
    """A link to the original of an outlet that is named elsewhere: what it is called is the headline there."""
    known = source.known
    if source.headline or not source.name or (known and (known.host or known.outlet or known.agency)):
        return source
    return replace(source, name="", headline=source.name)


def _named_apart(root: Sequence[Source], between: Sequence[Source]) -> list[Source]:
    """What a line calls the original, where fields give nothing but its address."""
    if any(
        source.how is not How.BASED_ON and source.name and source.name != _host(source) for source in root
    ):
        return []
    named = [s for s in between if s.how in (How.REPUBLISHED, How.SOURCE_LINE) and s.name and not s.url]
    return named if len(named) == 1 else []


def _same(one: Source, other: Source) -> bool:
    if (
        one.name
        and other.name
        and (same_name(one.name, other.name) or bent(folded(one.name), folded(other.name)))
    ):
        return True
    first, second = one.known, other.known
    if first and second and first.outlet and second.outlet:
        return first.outlet.id == second.outlet.id
    if one.name and other.name and (spelt_in(one.name, _host(other)) or spelt_in(other.name, _host(one))):
        return True
    return same_site(_host(one), _host(other))


def _host(source: Source) -> str:
    if source.known and source.known.host:
        return source.known.host
    return host_of(source.url) if source.url else ""


def page_carrier(sheet: Sheet) -> Carrier:
    """The page's own outlet: whose we know it to be, or as fields, the page in print or its address tell."""
    if sheet.outlet is not None:
        outlet = sheet.outlet
        return Carrier(
            name=next(iter(outlet.names.values()), outlet.id), outlet=outlet.id, url=sheet.page.url or None, country=outlet.country,
            evidence=Evidence(source="profile", field="outlet"),
        )  # fmt: skip
    name = page_name(sheet)
    if name is not None:
        return Carrier(name=name.value, url=sheet.page.url or None, evidence=name.evidence)
    address = Evidence(source="link", field="url") if sheet.page.url else None
    return Carrier(name=sheet.host or sheet.page.url or UNNAMED, url=sheet.page.url or None, evidence=address)


def _is_material(source: Source) -> bool:
    """Whether a source may be what somebody of the page's outlet wrote from."""
    agency = source.known is not None and source.known.agency
    copy = agency and source.how is How.REPUBLISHED and source.url is None
    return copy or source.how in (How.WRITES, How.CITED)


def _is_page(source: Source, names: OwnNames, sheet: Sheet) -> bool:
    if source.known and source.known.outlet and sheet.outlet and source.known.outlet.id == sheet.outlet.id:
        return True
    return (bool(source.name) and names.mean(source.name)) or same_site(_host(source), sheet.host)


def _carrier(group: list[Source], *, first: bool) -> Carrier:
    best = max(
        group,
        key=lambda s: (
            s.known is not None and s.known.outlet is not None,
            s.how is not How.BASED_ON,
            bool(s.name) and not (s.url and s.name == host_of(s.url)),
            s.how is How.SOURCE_LINE,  # where the name is in no case
        ),
    )
    known: Known | None = next((s.known for s in group if s.known and s.known.outlet), best.known)
    outlet = known.outlet if known else None
    return Carrier(
        name=best.name or (host_of(best.url) if best.url else ""),
        role=_role(group, outlet, first=first),
        outlet=outlet.id if outlet else None,
        url=next((s.url for s in group if s.url), None),
        language=next(
            (s.language for s in group if s.language),
            outlet.languages[0] if outlet and outlet.languages else None,
        ),
        country=next((s.country for s in group if s.country), outlet.country if outlet else None),
        evidence=best.evidence,
    )


def _role(group: list[Source], outlet: Outlet | None, *, first: bool) -> CarrierRole:
    hows = {source.how for source in group}
    if first and hows & {
        How.CITED,
        How.WRITES,
        How.HEADLINE,
        How.ORIGINAL,
        How.BASED_ON,
        How.SOURCE_LINE,
        How.REPUBLISHED,
    }:
        return CarrierRole.WROTE
    if How.TRANSLATED in hows or (outlet is not None and outlet.kind is OutletKind.TRANSLATED_PRESS):
        return CarrierRole.TRANSLATED
    return CarrierRole.UNKNOWN  # whom the page took it from need not say where that one had it from


def _own_role(own: Own, groups: Sequence[list[Source]], sheet: Sheet, page: Carrier) -> CarrierRole:
    if own.machine is not None:
        return CarrierRole.MACHINE_TRANSLATED
    press = sheet.outlet is not None and sheet.outlet.kind is OutletKind.TRANSLATED_PRESS
    other = any(source.how is How.TRANSLATED for group in groups[1:] for source in group)
    if other and not own.translated and not press:
        return CarrierRole.REPUBLISHED  # it carries what another translated
    if own.translators or own.translated or (groups and press):
        return CarrierRole.TRANSLATED
    if own.republished or any(source.how is How.REPUBLISHED for group in groups for source in group):
        return CarrierRole.REPUBLISHED
    return CarrierRole.UNKNOWN if groups or (own.unclaimed and not own.byline) else CarrierRole.WROTE


def _with_disclaimers(chain: list[Carrier], lines: Sequence[Line], sheet: Sheet) -> list[Carrier]:
    """A disclaimer belongs to the carrier it names first; one that names nobody is the page's own."""
    for line in lines:
        text = line.text.casefold()
        named = sorted(
            (text.find(folded(c.name)), n) for n, c in enumerate(chain) if c.name and folded(c.name) in text
        )
        at = named[0][1] if named else len(chain) - 1
        if chain[at].disclaimer is None:
            chain[at] = replace(chain[at], disclaimer=line.text, disclaimer_language=sheet.language)
    return chain


def _original(root: Sequence[Source], carrier: Carrier) -> OriginalPublication:
    """What is told of the original: root's sources, and those that name nobody ("published on 3 May as …")."""
    return OriginalPublication(
        outlet=carrier.name or None,
        url=carrier.url,
        headline=next((source.headline for source in root if source.headline), None),
        language=carrier.language,
        country=carrier.country,
        published_on=next((source.published_on for source in root if source.published_on), None),
        evidence=root[0].evidence,
    )


def _gaps(chain: Sequence[Carrier]) -> list[Gap]:
    gaps = []
    for number, carrier in enumerate(chain):
        if carrier.role is CarrierRole.UNKNOWN:
            detail = f"The page does not say what {carrier.name} did with the text."
            gaps.append(Gap(field=f"carriers.{number}.role", reason="not-stated", detail=detail))
    if len(chain) > 1:
        if chain[0].url is None:
            gaps.append(
                Gap(field="original.url", detail="The page gives no link to the original publication.")
            )
        if chain[0].language is None:
            gaps.append(
                Gap(
                    field="original.language",
                    detail="The page does not say what language the original is in.",
                )
            )
    return gaps
