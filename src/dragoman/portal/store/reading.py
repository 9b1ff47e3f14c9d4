"""Rows to records, with what people decided laid over; and `shown`, through which every output reads an article."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from dragoman.portal.store import files
from dragoman.portal.store.models import (
    ArticleRow,
    EntityRow,
    FeedRow,
    OutletRow,
    PageRow,
    PublicationRow,
    RevisionRow,
    SegmentRow,
    TranslationMode,
)
from dragoman.press.record import (
    Article,
    Entity,
    EntityKind,
    EntityName,
    Feed,
    FeedKind,
    Finding,
    Mention,
    Outlet,
    Page,
    Segment,
    SegmentOrigin,
    SegmentState,
    Visible,
    from_json,
    to_json,
    visible,
)
from dragoman.press.translate import translated_article


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What readers of an edition get of an article.

    source: the original's facts (headline, byline, dates, chain, rights), its words cut by the gate.
    article: the words shown, in `language`, cut by the same gate; the same as source where nothing is translated.
    visible: the gate's answer for `article`.
    """

    publication: PublicationRow
    outlet: Outlet
    source: Article
    article: Article
    visible: Visible
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EffectiveMention:
    """A mention as people left it. entity: the row meant, merged ones followed; None where nobody could say."""

    mention: Mention
    entity: EntityRow | None
    decided: bool = False


def outlet_of(row: OutletRow) -> Outlet:
    """The outlet's record."""
    return from_json(Outlet, row.record)


def feed_of(row: FeedRow) -> Feed:
    """The feed's record, as `collect.poll` wants it."""
    return Feed(
        url=row.url,
        outlet=row.outlet.key,
        kind=FeedKind(row.kind),
        title=row.title,
        etag=row.etag,
        last_modified=row.last_modified,
        next_due_at=row.next_due_at,
        ended_reason=row.ended_reason,
        failures=row.failures,
    )


def page_of(row: PageRow) -> Page:
    """The page with its body. Raises FileNotFoundError when the body is no longer kept."""
    return Page(
        asked_url=row.asked_url,
        url=row.url,
        fetched_at=row.fetched_at,
        status=row.status,
        headers=row.headers,
        charset=row.charset,
        body=files.body_of(row.sha256),
    )


def article_of(revision: RevisionRow) -> Article:
    """What the revision says, editors' corrections of single fields laid over."""
    data: dict[str, Any] = dict(revision.record)
    for decision in revision.article.field_decisions.all():
        data |= _laid_over(data, decision.field, decision.value)
    return from_json(Article, data)


def _laid_over(data: dict[str, Any], field: str, value: Any) -> dict[str, Any]:
    """One decision as the fields it changes; `rights.holder` names a field inside another."""
    if "." not in field:
        return {field: value}
    outer, inner = field.split(".", 1)
    return {outer: (data.get(outer) or {}) | {inner: value}}


def entity_of(row: EntityRow) -> Entity:
    """The entity with all its names."""
    return Entity(
        id=row.key,
        kind=EntityKind(row.kind),
        names=tuple(
            EntityName(
                language=n.language, name=n.name, is_label=n.is_label, from_on=n.from_on, until_on=n.until_on
            )
            for n in row.names.all()
        ),
        wikidata_id=row.wikidata_id,
        geonames_id=row.geonames_id,
        country=row.country,
        merged_into=row.merged_into.key if row.merged_into else None,
    )


def segment_of(row: SegmentRow) -> Segment:
    """The segment's record."""
    return Segment(
        part=row.part,
        sentence=row.sentence,
        source=row.source,
        source_language=row.source_language,
        target_language=row.target_language,
        target=row.target,
        origin=SegmentOrigin(row.origin),
        engine=row.engine,
        state=SegmentState(row.state),
        score=row.score,
        separator=row.separator,
        stale=row.stale,
        findings=tuple(from_json(Finding, finding) for finding in row.findings),
    )


def segments_of_publication(publication: PublicationRow) -> tuple[Segment, ...]:
    """The segments this publication shows, in the article's order."""
    rows = SegmentRow.objects.filter(revision=publication.revision_id, target_language=publication.edition)
    return tuple(segment_of(row) for row in rows.order_by("position"))


def shown(publication: PublicationRow, *, segments: Sequence[Segment] | None = None) -> Shown:
    """What readers get: translated where it is, cut by the rights gate. Everything that shows an article asks here.

    segments: the publication's, where a list of publications read them together; None: they are read here.
    """
    outlet = outlet_of(publication.article.outlet)
    source = article_of(publication.revision)
    if publication.article.is_withdrawn:
        source = replace(source, withdrawn=True)
    translated = None
    if publication.mode != TranslationMode.ORIGINAL:
        if segments is None:
            segments = segments_of_publication(publication)
        translated = translated_article(source, segments, target_language=publication.edition)
    answer = visible(source, outlet, publication.edition, translated=translated)
    return Shown(
        publication=publication,
        outlet=outlet,
        source=visible(source, outlet, publication.edition).article,
        article=answer.article,
        visible=answer,
        language=answer.article.language or publication.edition,
    )


def shows_all(publication: PublicationRow, language: str) -> bool:
    """Readers of an edition in that language may have the whole text now, says the gate. 1 query where the fields' decisions were
    not fetched with it."""
    if publication.article.is_withdrawn:
        return False
    source, outlet = article_of(publication.revision), outlet_of(publication.article.outlet)
    return visible(source, outlet, language).full_text


def shown_all(publications: Iterable[PublicationRow]) -> list[Shown]:
    """`shown` of each, in order; their segments in one query."""
    given = list(publications)
    segments = defaultdict(list)
    rows = SegmentRow.objects.filter(
        revision__in={row.revision_id for row in given},
        target_language__in={row.edition for row in given},
    )
    for row in rows.order_by("position") if given else ():
        segments[row.revision_id, row.target_language].append(segment_of(row))
    return [shown(row, segments=segments[row.revision_id, row.edition]) for row in given]


def mentions_of(article: ArticleRow) -> tuple[EffectiveMention, ...]:
    """Mentions of the current revision, people's decisions laid over; those judged no mention are left out."""
    if article.revision_id is None:
        return ()
    decisions = {d.surface: d for d in article.mention_decisions.select_related("entity__merged_into")}
    found = []
    for row in article.revision.mentions.select_related("entity__merged_into").order_by("pk"):  # type: ignore[union-attr]
        decision = decisions.get(row.surface)
        if decision is not None and decision.entity is None:
            continue
        entity = final(decision.entity if decision else row.entity)
        mention = Mention(
            part=row.part,
            start=row.start,
            end=row.end,
            surface=row.surface,
            kind=EntityKind(entity.kind if decision and entity else row.kind),
            entity=entity.key if entity else None,
            confidence=1.0 if decision else row.confidence,
        )
        found.append(EffectiveMention(mention=mention, entity=entity, decided=decision is not None))
    return tuple(found)


def final(entity: EntityRow | None) -> EntityRow | None:
    """The entity that stands for this one after merging. A ring of merges, which no action makes, ends where it began."""
    seen: set[int] = set()
    while entity is not None and entity.merged_into is not None and entity.pk not in seen:
        seen.add(entity.pk)
        entity = entity.merged_into
    return entity


def record_of(article: Article) -> dict[str, Any]:
    """The record as the revision keeps it."""
    data: dict[str, Any] = to_json(article)
    return data
