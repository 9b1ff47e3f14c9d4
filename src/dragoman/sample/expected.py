"""What a reader should understand of each page: the article as a record, with every note lifted out and every gap said.

Only what the outlet's page tells is expected: an outlet that prints no time has articles with the day alone, and one that
prints no date has a gap. Evidence is left out; it depends on how the page is read, not on what it says.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Carrier,
    CarrierRole,
    Gap,
    Image,
    Note,
    OriginalPublication,
    Outlet,
    Person,
    PersonRole,
    Rights,
    RightsStatus,
    SignedText,
)
from dragoman.sample.addresses import Addresses, article_url
from dragoman.sample.layouts import DateSaid, Layout
from dragoman.sample.passages import PlacedNote
from dragoman.sample.source import SourceArticle, SourceByline, SourceCarrier
from dragoman.sample.views import BlockView, PageView, PictureView, page_view

_OUTLET_BEHIND = re.compile(r"\s*\(([^(),]+)(?:, [^()]+)?\)$")
_QUOTED = re.compile(r"«[^»]+»|„[^“]+“")


def expected(
    article: SourceArticle, *, layout: Layout, outlet: Outlet, articles: Sequence[SourceArticle]
) -> Article:
    """The record a perfect reader makes of the article's page; addresses carry the port's placeholder."""
    view = page_view(article, outlet=outlet, articles=articles)
    carriers = _carriers(article, outlet, Addresses(tuple(articles)), layout)
    last = len(carriers) - 1
    record = Article(
        url=view.url,
        canonical_url=view.url,
        outlet=outlet.id,
        language=article.language,
        declared_language=layout.declares,
        headline=SignedText(text=_headline(article), carrier=last),
        carriers=carriers,
    )
    if article.withdrawn:
        return replace(record, withdrawn=True)
    at, on = _date(article, layout)
    offset = at.utcoffset() if at else None
    record = replace(
        record,
        kicker=article.kicker,
        standfirst=SignedText(text=view.standfirst, carrier=min(1, last)) if view.standfirst else None,
        byline=tuple(Person(name=person.name, role=_role(person)) for person in article.byline),
        dateline=article.dateline,
        published_at=at.astimezone(dt.UTC) if at else None,
        published_offset_minutes=int(offset.total_seconds() // 60) if offset is not None else None,
        published_on=on,
        modified_at=_modified(article, layout),
        section=article.section if layout.says_section else None,
        keywords=article.keywords if layout.says_keywords else (),
        body=_body(view, carriers),
        images=tuple(_image(picture) for picture in view.pictures),
        rights=_rights(article, layout.rights_line(article)),
        original=_original(article, view),
    )
    return replace(record, gaps=_gaps(record, layout))


def _headline(article: SourceArticle) -> str:
    """Without the "(Outlet, country)" that a review of the press puts behind it: that names a carrier."""
    found = _OUTLET_BEHIND.search(article.headline)
    names = {carrier.name for carrier in article.carriers}
    return article.headline[: found.start()] if found and found[1] in names else article.headline


def _role(person: SourceByline) -> PersonRole:
    """A role other than author must be printed; a bare name only says who wrote."""
    silent = person.role in (PersonRole.CORRESPONDENT, PersonRole.EDITOR) and not person.printed
    return PersonRole.AUTHOR if silent else person.role


def _modified(article: SourceArticle, layout: Layout) -> dt.datetime | None:
    if not layout.says_modified:
        return None
    moment = article.modified_at or (article.published_at if layout.repeats_published else None)
    return moment.astimezone(dt.UTC) if moment else None


def _date(article: SourceArticle, layout: Layout) -> tuple[dt.datetime | None, dt.date | None]:
    if layout.date_said is DateSaid.INSTANT and article.published_at:
        return article.published_at, None
    return None, None if layout.date_said is DateSaid.NOTHING else article.day


def _carriers(
    article: SourceArticle, outlet: Outlet, addresses: Addresses, layout: Layout
) -> tuple[Carrier, ...]:
    """The chain; an article without one was written by the outlet itself. The last carrier is the page at hand."""
    *earlier, own = article.carriers or (None,)
    at, on = _date(article, layout) if not article.withdrawn else (None, None)
    chain = [_carrier(carrier, addresses) for carrier in earlier if carrier]
    page = Carrier(
        name=own.name if own else outlet.name(outlet.languages[0]),
        role=own.role if own else _own_role(article),
        outlet=outlet.id,
        url=article_url(article),
        language=article.language,
        country=outlet.country,
        published_at=at.astimezone(dt.UTC) if at else None,
        published_on=on,
        disclaimer=own.disclaimer if own else article.disclaimer,
        disclaimer_language=_disclaimer_language(own, article),
        made_from=own.made_from if own else None,
    )
    return (*chain, page)


def _own_role(article: SourceArticle) -> CarrierRole:
    """An outlet wrote what its own people signed or what it claims the rights in; nothing else says so."""
    signed = any(person.role is not PersonRole.AGENCY for person in article.byline)
    return CarrierRole.WROTE if signed or article.rights_holder else CarrierRole.UNKNOWN


def _disclaimer_language(own: SourceCarrier | None, article: SourceArticle) -> str | None:
    disclaimer = own.disclaimer if own else article.disclaimer
    return ((own.disclaimer_language if own else None) or article.language) if disclaimer else None


def _carrier(carrier: SourceCarrier, addresses: Addresses) -> Carrier:
    return Carrier(
        name=carrier.name,
        role=carrier.role,
        outlet=carrier.outlet,
        url=addresses.resolve(carrier.url),
        language=carrier.language,
        country=carrier.country,
        disclaimer=carrier.disclaimer,
        disclaimer_language=carrier.disclaimer_language,
        made_from=carrier.made_from,
    )


def _body(view: PageView, carriers: tuple[Carrier, ...]) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for index, block in enumerate(view.blocks):
        blocks.append(_block(block, carriers))
        for picture in view.pictures_after(index):
            number = view.pictures.index(picture)
            blocks.append(Block(kind=BlockKind.IMAGE, text=picture.caption or "", image=number))
    return tuple(blocks)


def _block(block: BlockView, carriers: tuple[Carrier, ...]) -> Block:
    lines = [block.passage.text, *block.items, *(" ".join(row) for row in block.rows)]
    return Block(
        kind=block.kind,
        text="\n".join(line for line in lines if line),
        level=block.level if block.kind is BlockKind.HEADING else None,
        ordered=block.ordered,
        items=block.items,
        rows=block.rows,
        links=block.links,
        notes=tuple(_note(note, carriers) for note in block.passage.notes),
    )


def _note(note: PlacedNote, carriers: tuple[Carrier, ...]) -> Note:
    return Note(
        text=note.text,
        by=note.by,
        kind=note.kind,
        carrier=_noter(note, carriers),
        start=note.start,
        end=note.end,
        signature=note.signature,
    )


def _noter(note: PlacedNote, carriers: tuple[Carrier, ...]) -> int:
    """Whose note it is: the carrier its signature names, else the last that translated (an editor's: the page's own)."""
    for index, carrier in enumerate(carriers):
        if note.signature and carrier.name in note.signature:
            return index
    translated = [index for index, carrier in enumerate(carriers) if carrier.role is CarrierRole.TRANSLATED]
    return translated[-1] if translated and note.by == "translator" else len(carriers) - 1


def _image(picture: PictureView) -> Image:
    return Image(
        url=picture.url,
        caption=picture.caption,
        alt=picture.alt,
        credit=picture.credit,
        agency=picture.agency,
        photographer=picture.photographer,
        width=picture.width,
        height=picture.height,
    )


def _rights(article: SourceArticle, line: str | None) -> Rights:
    status = article.rights_status
    undetermined = status is RightsStatus.UNDETERMINED
    reason = "The rights line names no holder." if line else "The page has no rights line."
    return Rights(
        status=status,
        holder=article.rights_holder if line and _named(article.rights_holder, line) else None,
        line=line,
        licence_url=article.licence_url,
        reason=reason if undetermined else None,
    )


def _named(holder: str | None, line: str) -> bool:
    """Whether the line names the holder; a name in quotes counts, whatever case the word before it is in."""
    quoted = _QUOTED.search(holder or "")
    return bool(holder) and (quoted[0] if quoted else holder or "") in line


def _original(article: SourceArticle, view: PageView) -> OriginalPublication | None:
    original = article.original
    if original is None:
        return None
    return OriginalPublication(
        outlet=original.outlet,
        url=view.original_url,
        headline=original.headline,
        language=original.language,
        country=original.country,
        published_on=original.published_on,
    )


def _gaps(record: Article, layout: Layout) -> tuple[Gap, ...]:
    looked_for = {
        "byline": record.byline,
        "published_at": record.published_at or record.published_on,
        "rights": record.rights.line,
        "rights.holder": record.rights.holder,
        "original.url": record.original is None or record.original.url,
        "original.language": len(record.carriers) == 1 or record.carriers[0].language,
    }
    gaps = [Gap(field=field) for field, value in looked_for.items() if not value]
    gaps += [
        Gap(field=f"carriers.{index}.role", reason="not-stated")
        for index, carrier in enumerate(record.carriers)
        if carrier.role is CarrierRole.UNKNOWN
    ]
    if layout.header_charset and layout.header_charset != layout.charset:
        gaps.append(Gap(field="charset", reason="contradictory"))
    declared = (record.declared_language or "").split("-")[0]
    if declared and declared != record.language:
        gaps.append(Gap(field="language", reason="contradictory"))
    return tuple(gaps)
