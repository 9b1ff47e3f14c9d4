"""All an article page shows, read and put into words once; the template only sets it out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from dragoman.portal.editions import queries, statements
from dragoman.portal.editions.blocks import Picture, Piece, Span, pieces
from dragoman.portal.editions.cards import Other, others_of
from dragoman.portal.editions.chain import Hop, carrier_words, hops, source_carrier
from dragoman.portal.store.models import CorrectionRow, PublicationRow, SegmentRow, TranslationMode
from dragoman.portal.store.pictures import served_at
from dragoman.portal.store.reading import EffectiveMention, Shown, mentions_of, shown
from dragoman.portal.wording.entities import label_words
from dragoman.portal.wording.publications import (
    excerpt_words,
    has_beside,
    headline_words,
    in_shown_language,
    is_machine,
    outlet_words,
    text_language,
)
from dragoman.portal.wording.words import (
    Words,
    day_html,
    direction,
    moment_html,
)
from dragoman.press.record import BlockKind, Image, SignedText


@dataclass(frozen=True, slots=True, kw_only=True)
class Chip:
    """An entity the article mentions."""

    name: Words
    url: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Disclaimer:
    """A carrier's standing sentence, verbatim."""

    words: Words
    carrier: Words
    language: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """What stands on the page; empty strings and tuples are not shown, nor their labels.

    text_language: BCP 47 of the shown words, a translation marked as one (RFC 6497: `en-t-ru`, `en-t-ru-t0-und` by machine).
    our_headline: the headline is the desk's; then headline_there is the outlet's, translated.
    standfirst_by: who signs a standfirst that is a carrier's and not the author's.
    """

    shown: Shown
    text_language: str
    text_direction: str
    headline: Words
    our_headline: bool
    headline_there: Words | None
    original_headline: Words | None
    lead: str
    standfirst: Words | None
    standfirst_by: SafeString | str
    outlet: Words
    outlet_url: str
    place: SafeString | str
    statement: SafeString | str
    review: str
    engines: str
    limit: str
    byline: list[SafeString]
    published: SafeString | str
    changed: SafeString | str
    hops: tuple[Hop, ...]
    lead_picture: Picture | None
    pieces: tuple[Piece, ...]
    mentions: tuple[Chip, ...]
    effective_mentions: tuple[EffectiveMention, ...]
    others: tuple[Other, ...]
    reprints: tuple[Other, ...]
    reprint_shares: tuple[float, float] | None
    story_url: str
    disclaimers: tuple[Disclaimer, ...]
    corrections: tuple[CorrectionRow, ...]
    gaps: list[str]
    rights_status: str
    original_url: str
    beside_url: str
    is_machine: bool


def article_page(publication: PublicationRow) -> ArticlePage:
    """Read and word the page. About 12 queries whatever the article's length."""
    segments = queries.segment_rows(publication)
    records = queries.records(segments)
    one = shown(publication, segments=records)
    tag = text_language(one)
    mentions = mentions_of(publication.article) if one.visible.full_text else ()
    covered = queries.coverage(
        publication.article.story_id, publication.edition, besides=publication.article_id
    )
    others, reprints = others_of(publication, covered)
    shares = [row.share for row in reprints if row.share is not None]
    lead_picture, body_pictures = _pictures(one)
    article, source, edition = one.article, one.source, publication.edition
    there = headline_words(one)
    return ArticlePage(
        shown=one,
        text_language=tag,
        text_direction=direction(tag),
        headline=Words(text=publication.headline) if publication.headline else there,
        our_headline=bool(publication.headline),
        headline_there=there if publication.headline and there.text != publication.headline else None,
        original_headline=_original_headline(one),
        lead=publication.lead,
        standfirst=_standfirst(one),
        standfirst_by=_standfirst_by(one, article.standfirst),
        outlet=outlet_words(one.outlet.names, edition),
        outlet_url=reverse("editions:outlet", args=(edition, one.outlet.id)),
        place=statements.place(one.outlet),
        statement=statements.translation_statement(one, linked=True),
        review=statements.review_statement(one),
        engines=_engines(segments) if one.visible.translation else "",
        limit=statements.limit_statement(one),
        byline=statements.byline(source.byline, _authors(one)),
        published=_published(one),
        changed=moment_html(source.modified_at)
        if source.modified_at and source.modified_at != source.published_at
        else "",
        hops=hops(one),
        lead_picture=lead_picture,
        pieces=pieces(one, pictures=body_pictures, mentions=_spans(one, mentions), segments=records),
        mentions=_chips(mentions, edition),
        effective_mentions=tuple(mentions),
        others=others,
        reprints=reprints,
        reprint_shares=(min(shares), max(shares)) if shares else None,
        story_url=reverse("editions:story", args=(edition, publication.article.story.key))
        if publication.article.story and len(covered) > 1
        else "",
        disclaimers=_disclaimers(one),
        corrections=tuple(publication.corrections.all()),
        gaps=statements.gap_statements(source.gaps),
        rights_status=statements.rights_status(source.rights.status),
        original_url=source.canonical_url or source.url,
        beside_url=reverse("editions:beside", args=(edition, publication.slug)) if has_beside(one) else "",
        is_machine=is_machine(one),
    )


def _original_headline(one: Shown) -> Words | None:
    source = one.source
    named = source.original.headline if source.original else None
    if named and source.original:
        return Words(text=named, language=source.original.language)
    headline, shown_one = source.headline, one.article.headline
    if headline is None or (shown_one and shown_one.text == headline.text and not one.publication.headline):
        return None
    if headline.text == one.publication.headline:
        return None
    return Words(text=headline.text, language=headline.language or source.language)


def _standfirst(one: Shown) -> Words | None:
    """The standfirst; where no more may be shown, the excerpt stands in its place."""
    if not one.visible.full_text:
        return excerpt_words(one)
    standfirst = one.article.standfirst
    return in_shown_language(one, standfirst.text, standfirst.language) if standfirst else None


def _standfirst_by(one: Shown, standfirst: SignedText | None) -> SafeString | str:
    carriers = one.source.carriers
    if standfirst is None or not standfirst.carrier or standfirst.carrier >= len(carriers):
        return ""
    whose = carriers[standfirst.carrier]
    return format_html(_("Lead by {outlet}"), outlet=carrier_words(one, whose))


def _published(one: Shown) -> SafeString | str:
    source = one.source
    if source.published_at:
        return moment_html(source.published_at, offset_minutes=source.published_offset_minutes)
    return day_html(source.published_on) if source.published_on else ""


def _authors(one: Shown) -> dict[str, SafeString]:
    printed = [person.name for person in one.source.byline]
    edition, language = one.publication.edition, one.source.language
    found = {}
    rows = queries.authors(printed) if printed else {}
    for name in printed:
        words = Words(text=name, language=language if language != edition else None)
        if name in rows:
            label = label_words(rows[name], edition)
            url = reverse("editions:author", args=(edition, rows[name].key))
            found[name] = format_html(
                '<a href="{}"><strong>{}</strong></a>', url, words if label.language else label
            )
        else:
            found[name] = format_html("<strong>{}</strong>", words)
    return found


def _pictures(one: Shown) -> tuple[Picture | None, dict[int, Picture]]:
    """The picture above the text, where none of the blocks shows it, and those of the blocks by index."""
    if not one.visible.images or not one.visible.full_text:
        return None, {}
    images = one.article.images
    kept = queries.pictures(image.url for image in images)
    made = {
        index: _picture(
            one, image, index, kept[image.url].file, kept[image.url].width, kept[image.url].height
        )
        for index, image in enumerate(images)
        if image.url in kept
    }
    in_body = {block.image for block in one.article.body if block.kind is BlockKind.IMAGE}
    lead = next((made[index] for index in sorted(made) if index not in in_body), None)
    return lead, made


def _picture(
    one: Shown, image: Image, index: int, file: str, width: int | None, height: int | None
) -> Picture:
    source = one.source.images[index] if index < len(one.source.images) else image
    untouched = image.caption == source.caption
    language = one.source.language if untouched and one.source.language != one.language else None
    credit = image.credit or " / ".join(part for part in (image.photographer, image.agency) if part)
    return Picture(
        src=served_at(file),
        width=width,
        height=height,
        caption=Words(text=image.caption, language=language) if image.caption else None,
        credit=Words(text=credit, language=one.source.language) if credit else None,
        alt=image.alt or "",
    )


def _spans(one: Shown, mentions: Sequence[EffectiveMention]) -> dict[str, list[Span]]:
    """Where names stand in the shown text: known only for the text they were found in, that is the original's."""
    found: dict[str, list[Span]] = {}
    if one.publication.mode != TranslationMode.ORIGINAL:
        return found
    for each in mentions:
        if each.entity is not None:
            url = reverse("editions:entity", args=(one.publication.edition, each.entity.key))
            span = Span(start=each.mention.start, end=each.mention.end, url=url, kind="mention")
            found.setdefault(each.mention.part, []).append(span)
    return found


def _chips(mentions: Sequence[EffectiveMention], edition: str) -> tuple[Chip, ...]:
    rows = {m.entity.pk: m.entity for m in mentions if m.entity and not m.mention.part.startswith("byline")}
    queries.with_names(rows.values())
    return tuple(
        Chip(name=label_words(row, edition), url=reverse("editions:entity", args=(edition, row.key)))
        for row in rows.values()
    )


def _disclaimers(one: Shown) -> tuple[Disclaimer, ...]:
    found = [
        Disclaimer(
            words=Words(text=carrier.disclaimer, language=carrier.disclaimer_language or carrier.language),
            carrier=carrier_words(one, carrier),
            language=carrier.disclaimer_language or carrier.language,
        )
        for carrier in one.source.carriers
        if carrier.disclaimer
    ]
    last = source_carrier(one)
    standing = one.outlet.disclaimers
    if standing and not (last and last.disclaimer):
        language = one.source.language if one.source.language in standing else next(iter(standing))
        found.append(
            Disclaimer(
                words=Words(text=standing[language or ""], language=language),
                carrier=outlet_words(one.outlet.names, one.publication.edition),
                language=language,
            )
        )
    return tuple(replace(each) for each in dict.fromkeys(found))


def _engines(segments: Sequence[SegmentRow]) -> str:
    engines = tuple(dict.fromkeys(row.engine for row in segments if row.engine and row.origin == "engine"))
    return statements.engines_statement(engines, sum(row.origin == "memory" for row in segments))
