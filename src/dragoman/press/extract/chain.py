"""The chain of carriers, original first, the page's own outlet last, and whose words the lead is.

Roles are only what somebody states: "writes X" and a link to the original say who wrote, "translated by" who translated, words
about machine translation what the page's outlet did. A role nobody states is UNKNOWN and a gap.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.press.extract.known import Known, folded, same_name, same_site
from dragoman.press.extract.outside import Line
from dragoman.press.extract.sheet import Sheet, host_of
from dragoman.press.extract.sources import How, Source
from dragoman.press.record import Carrier, CarrierRole, Evidence, Gap, OriginalPublication, Outlet, OutletKind

MAX_CARRIERS = 8

_FIRST = (How.WRITES, How.HEADLINE, How.ORIGINAL, How.BASED_ON)
_BETWEEN = (How.TRANSLATED, How.NOTE, How.REPUBLISHED, How.SOURCE_LINE, How.DISCLAIMER)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """carriers: at least the page's own outlet. lead: index of the carrier that wrote a lead about the original."""

    carriers: tuple[Carrier, ...]
    original: OriginalPublication | None = None
    gaps: tuple[Gap, ...] = ()

    @property
    def carried(self) -> bool:
        """Whether the text came through somebody else."""
        return len(self.carriers) > 1

    @property
    def lead(self) -> int:
        """Index of the first carrier after the original: whose words a lead "…, writes X" is."""
        return 1 if self.carried else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Own:
    """What the page says of its own outlet.

    byline: it names a person. rights_holder: as read. translators: it names its own translator. republished: a line about republication.
    """

    byline: bool
    rights_holder: str | None
    machine: Line | None = None
    republished: Line | None = None
    translated: Line | None = None
    translators: bool = False
    published_at: dt.datetime | None = None
    published_on: dt.date | None = None


def read_chain(sheet: Sheet, sources: Sequence[Source], own: Own, disclaimers: Sequence[Line]) -> Chain:
    """Put the sources in order. Sources that mean the same outlet are one carrier."""
    page = _page_carrier(sheet)
    foreign = [source for source in sources if not _is_page(source, page, sheet)]
    first = [source for how in _FIRST for source in foreign if source.how is how]
    between = [source for how in _BETWEEN for source in foreign if source.how is how]
    if not first:
        first = [s for s in between if s.how in (How.SOURCE_LINE, How.REPUBLISHED)][:1]
        between = [s for s in between if s not in first]
    groups: list[list[Source]] = [_merge_into([], first)] if first else []
    root = groups[0] if groups else []
    for source in between:
        home = next((group for group in groups if any(_same(source, other) for other in group)), None)
        if home is not None:
            home.append(source)
        elif len(groups) < MAX_CARRIERS - 1:
            groups.append([source])
    carriers = [_carrier(group, first=group is root) for group in groups]
    page = replace(
        page,
        language=sheet.language,
        role=_own_role(own, groups, sheet),
        published_at=own.published_at,
        published_on=own.published_on,
    )
    if page.role is CarrierRole.MACHINE_TRANSLATED and own.machine is not None:
        page = replace(page, evidence=sheet.seen(own.machine.start, own.machine.end))
    chain = [replace(c, made_from=n - 1 if n else None) for n, c in enumerate([*carriers, page])]
    chain = _with_disclaimers(chain, disclaimers, sheet)
    return Chain(
        carriers=tuple(chain),
        original=_original(root, chain[0]) if root else None,
        gaps=tuple(_gaps(chain, foreign)),
    )


def _merge_into(root: list[Source], first: Sequence[Source]) -> list[Source]:
    """The sources that speak of one original: the best one, what is the same outlet, and a bare link to the original."""
    for source in first:
        fits = not root or any(_same(source, other) for other in root)
        lone_link = source.how in (How.ORIGINAL, How.BASED_ON) and not any(other.url for other in root)
        if fits or (lone_link and all(other.known is None or not other.known.host for other in root)):
            root.append(source)
    return root


def _same(one: Source, other: Source) -> bool:
    if one.name and other.name and same_name(one.name, other.name):
        return True
    first, second = one.known, other.known
    if first and second and first.outlet and second.outlet:
        return first.outlet.id == second.outlet.id
    return same_site(_host(one), _host(other))


def _host(source: Source) -> str:
    if source.known and source.known.host:
        return source.known.host
    return host_of(source.url) if source.url else ""


def _page_carrier(sheet: Sheet) -> Carrier:
    if sheet.outlet is not None:
        outlet = sheet.outlet
        return Carrier(
            name=next(iter(outlet.names.values()), outlet.id), outlet=outlet.id, url=sheet.page.url, country=outlet.country,
            evidence=Evidence(source="profile", field="outlet"),
        )  # fmt: skip
    told = [
        *sheet.data.told_meta("og:site_name"),
        *sheet.data.told_ld("publisher"),
        *sheet.data.told_meta("application-name"),
    ]
    if told and len(told[0].value) <= 100:
        return Carrier(name=told[0].value, url=sheet.page.url, evidence=told[0].evidence)
    return Carrier(
        name=sheet.host or sheet.page.url, url=sheet.page.url, evidence=Evidence(source="link", field="url")
    )


def _is_page(source: Source, page: Carrier, sheet: Sheet) -> bool:
    if source.known and source.known.outlet and sheet.outlet and source.known.outlet.id == sheet.outlet.id:
        return True
    return (bool(source.name) and same_name(source.name, page.name)) or same_site(_host(source), sheet.host)


def _carrier(group: list[Source], *, first: bool) -> Carrier:
    best = max(
        group,
        key=lambda s: (
            s.known is not None and s.known.outlet is not None,
            s.how is not How.BASED_ON,
            bool(s.name) and not (s.url and s.name == host_of(s.url)),
        ),
    )
    known: Known | None = next((s.known for s in group if s.known and s.known.outlet), best.known)
    outlet = known.outlet if known else None
    return Carrier(
        name=best.name or (host_of(best.url) if best.url else ""),
        role=_role(group, outlet, first=first),
        outlet=outlet.id if outlet else None,
        url=next((s.url for s in group if s.url), None),
        language=outlet.languages[0] if outlet and outlet.languages else None,
        country=next((s.country for s in group if s.country), outlet.country if outlet else None),
        evidence=best.evidence,
    )


def _role(group: list[Source], outlet: Outlet | None, *, first: bool) -> CarrierRole:
    hows = {source.how for source in group}
    if first and hows & {
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
    if How.REPUBLISHED in hows:
        return CarrierRole.REPUBLISHED
    return CarrierRole.UNKNOWN


def _own_role(own: Own, groups: Sequence[list[Source]], sheet: Sheet) -> CarrierRole:
    if own.machine is not None:
        return CarrierRole.MACHINE_TRANSLATED
    press = sheet.outlet is not None and sheet.outlet.kind is OutletKind.TRANSLATED_PRESS
    if own.translators or (groups and press):
        return CarrierRole.TRANSLATED
    if own.republished is not None and _names_page(own.republished.text, sheet):
        return CarrierRole.REPUBLISHED
    if not groups:
        if own.translated is not None:
            return CarrierRole.TRANSLATED
        ours = own.rights_holder is not None and _names_page(own.rights_holder, sheet)
        return CarrierRole.WROTE if own.byline or ours else CarrierRole.UNKNOWN
    hows = {source.how for group in groups for source in group}
    if How.REPUBLISHED in hows:
        return CarrierRole.REPUBLISHED
    if own.translated is not None and How.TRANSLATED not in hows:
        return CarrierRole.TRANSLATED
    return CarrierRole.UNKNOWN


def _names_page(holder: str, sheet: Sheet) -> bool:
    page = _page_carrier(sheet)
    return folded(page.name) in folded(holder) or (
        bool(sheet.host) and sheet.host.split(".")[0] in folded(holder).replace(" ", "")
    )


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
    return OriginalPublication(
        outlet=carrier.name or None, url=carrier.url, language=carrier.language, country=carrier.country, evidence=root[0].evidence
    )  # fmt: skip


def _gaps(chain: Sequence[Carrier], foreign: Sequence[Source]) -> list[Gap]:
    gaps = []
    for number, carrier in enumerate(chain):
        if carrier.role is CarrierRole.UNKNOWN:
            detail = f"The page does not say what {carrier.name} did with the text."
            gaps.append(Gap(field=f"carriers.{number}.role", reason="not-stated", detail=detail))
    if len(chain) > 1:
        if not any(source.url for source in foreign if source.how in _FIRST):
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
