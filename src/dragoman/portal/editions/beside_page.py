"""A translation beside its source: what every sentence was made from, and whether a person read it."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from django.urls import reverse

from dragoman.portal.editions import queries
from dragoman.portal.store.models import PublicationRow, PublicationState, SegmentRow
from dragoman.portal.store.reading import shown
from dragoman.portal.wording.publications import has_beside, headline_words, outlet_words, text_language
from dragoman.portal.wording.words import Words
from dragoman.press.record import Segment


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A sentence and its translation; target None: not translated. state: the record's word."""

    number: int
    source: Words
    target: Words | None
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the article: `headline`, `standfirst`, `caption`, `note`, `block`."""

    kind: str
    pairs: tuple[Pair, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BesidePage:
    """The page; reviewed: of `sentences`, how many a person reviewed."""

    headline: Words
    article_url: str
    outlet: Words
    source_language: str
    target_language: str
    parts: tuple[Part, ...]
    reviewed: int
    sentences: int


def beside_page(publication: PublicationRow) -> BesidePage | None:
    """None where the gate does not show the whole text, nothing is translated, or it is withdrawn. 3 queries."""
    rows = queries.segment_rows(publication)
    one = shown(publication, segments=queries.records(rows))
    if publication.state == PublicationState.WITHDRAWN or not has_beside(one) or not rows:
        return None
    if not one.visible.images:
        rows = [row for row in rows if not row.part.startswith("caption.")]
    return BesidePage(
        headline=Words(text=publication.headline) if publication.headline else headline_words(one),
        article_url=reverse("editions:article", args=(publication.edition, publication.slug)),
        outlet=outlet_words(one.outlet.names, publication.edition),
        source_language=rows[0].source_language,
        target_language=publication.edition,
        parts=_parts(rows, text_language(one)),
        reviewed=sum(row.state == "reviewed" for row in rows),
        sentences=len(rows),
    )


def _parts(rows: Sequence[SegmentRow], target_language: str) -> tuple[Part, ...]:
    found, number = [], 0
    for _, group in groupby(rows, key=lambda row: row.part):
        pairs = []
        for row in group:
            number += 1
            pairs.append(
                Pair(
                    number=number,
                    source=Words(text=row.source, language=row.source_language),
                    target=None if row.target is None else Words(text=row.target, language=target_language),
                    state=row.state,
                )
            )
            kind = _kind(row)
        found.append(Part(kind=kind, pairs=tuple(pairs)))
    return tuple(found)


def _kind(row: SegmentRow) -> str:
    segment = Segment(
        part=row.part,
        sentence=row.sentence,
        source=row.source,
        source_language=row.source_language,
        target_language=row.target_language,
    )
    return segment.part_kind.value
