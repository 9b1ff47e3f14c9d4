"""What a reader should understand of each page: the article as a record, with every note lifted out and every gap said.

Only what the outlet's page tells is expected: an outlet that prints no time has articles with the day alone, and one that
prints no date has a gap. Evidence is left out; it depends on how the page is read, not on what it says.
"""

import datetime as dt
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
    Rights,
    RightsStatus,
    SignedText,
)
from dragoman.sample.addresses import Addresses, article_url
from dragoman.sample.layouts import DateSaid, Layout
from dragoman.sample.passages import PlacedNote
from dragoman.sample.source import SourceArticle, SourceCarrier
from dragoman.sample.views import BlockView, PageView, PictureView, page_view


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
        headline=SignedText(text=article.headline, carrier=last),
        carriers=carriers,
    )
    if article.withdrawn:
        return replace(record, withdrawn=True)
    at, on = _date(article, layout)
    offset = at.utcoffset() if at else None
    record = replace(
        record,
        kicker=article.kicker,
        standfirst=SignedText(text=view.standfirst, carrier=last) if view.standfirst else None,
        byline=tuple(Person(name=person.name, role=person.role) for person in article.byline),
        dateline=article.dateline,
        published_at=at.astimezone(dt.UTC) if at else None,
        published_offset_minutes=int(offset.total_seconds() // 60) if offset is not None else None,
        published_on=on,
        modified_at=article.modified_at.astimezone(dt.UTC)
        if article.modified_at and layout.says_modified
        else None,
        section=article.section if layout.says_section else None,
        keywords=article.keywords if layout.says_keywords else (),
        body=_body(view, carriers),
        images=tuple(_image(picture) for picture in view.pictures),
        rights=_rights(article),
        original=_original(article, view),
    )
    return replace(record, gaps=_gaps(record))


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
        role=own.role if own else CarrierRole.WROTE,
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


def _rights(article: SourceArticle) -> Rights:
    status = article.rights_status
    undetermined = status is RightsStatus.UNDETERMINED
    reason = "the page names no holder" if article.rights_line else "the page has no rights line"
    return Rights(
        status=status,
        holder=article.rights_holder,
        line=article.rights_line,
        licence_url=article.licence_url,
        reason=reason if undetermined else None,
    )


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


def _gaps(record: Article) -> tuple[Gap, ...]:
    looked_for = {
        "byline": record.byline,
        "published_at": record.published_at or record.published_on,
        "rights.line": record.rights.line,
        "rights.holder": record.rights.holder,
    }
    gaps = [Gap(field=field) for field, value in looked_for.items() if not value]
    gaps += [
        Gap(field=f"carriers.{index}.role", reason="not-stated")
        for index, carrier in enumerate(record.carriers)
        if carrier.role is CarrierRole.UNKNOWN
    ]
    return tuple(gaps)
