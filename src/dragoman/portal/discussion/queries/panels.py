"""The panels "Discussion" and "Updates": what readers talk about, and what the desk published or corrected, latest first.

A row of a panel is a publication, with the card every list shows (so the rights gate decided about its words), or a reader's column.
Which rows stand there is asked in two or three queries that each walk an index from its latest end, so that their cost stays the same
however much was published (`Exists`: a database that knows no statistics would rather take all of an edition and sort it). The cards
are made only when that answer changed.
"""

import datetime as dt
import enum
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet

from dragoman.portal.discussion.models import ColumnRow, ColumnState, TopicRow
from dragoman.portal.store.models import CorrectionRow, PublicationRow, PublicationState, TranslationMode
from dragoman.portal.store.reading import shown_all
from dragoman.portal.wording.cards import Card, card

LISTED = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
CORRECTIONS_READ = 4
"""So many corrections are read for each row wanted, since one publication may have several."""


class Kind(enum.Enum):
    """What a row is."""

    NEWS = "news"
    TRANSLATION = "translation"
    CORRECTION = "correction"
    COLUMN = "column"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A row before anything is made of it. at: when it was last commented, published or corrected. version: of what the card says.

    Exactly one of publication and column is a key, the other None.
    """

    at: dt.datetime
    kind: Kind
    publication: int | None = None
    column: int | None = None
    version: tuple[Any, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelRow:
    """A row as shown. card: of a publication; column: a reader's; one of the two. topic: its counts, unsaved where nobody came yet."""

    at: dt.datetime
    kind: Kind
    topic: TopicRow
    card: Card | None = None
    column: ColumnRow | None = None


def discussed(edition: str, *, count: int, skip: int = 0) -> list[Place]:
    """Latest commented first: articles published in the edition, whatever edition they were commented in, and its columns. 2 queries."""
    here = Exists(_public(edition).filter(article=OuterRef("article")))
    topics: list[tuple[Any, ...]] = list(
        TopicRow.objects.filter(
            here | Exists(_columns(edition).filter(pk=OuterRef("column"))), last_comment_at__isnull=False
        )
        .order_by("-last_comment_at", "-pk")
        .values_list("article", "column", "column__corrected_at", "last_comment_at", "comments")[
            skip : skip + count
        ]
    )
    articles = [article for article, *_ in topics if article is not None]
    rows = _public(edition).filter(article__in=articles) if articles else _public(edition).none()
    values = rows.order_by().values_list("article", "pk", "mode", "state", "version")
    shown = {row[0]: row[1:] for row in values}
    places = []
    for article, column, corrected, at, comments in topics:
        if column is not None:
            places.append(Place(at=at, kind=Kind.COLUMN, column=column, version=(corrected, comments)))
        elif article in shown:
            pk, mode, state, version = shown[article]
            places.append(Place(at=at, kind=_kind(mode), publication=pk, version=(state, version, comments)))
    return places


def updated(edition: str, *, count: int, skip: int = 0) -> list[Place]:
    """Latest published or corrected first; what was corrected stands where it was corrected last. 3 queries."""
    most = skip + count
    places = _corrected(edition, most)
    fields = ("pk", "published_at", "mode", "version", "article__topic__comments")
    here = Exists(_public(edition).filter(pk=OuterRef("pk")))
    latest = PublicationRow.objects.filter(here, published_at__isnull=False).order_by("-published_at", "-pk")
    for pk, published, mode, version, comments in latest.values_list(*fields)[:most]:
        if pk not in places:
            places[pk] = Place(at=published, kind=_kind(mode), publication=pk, version=(version, comments))
    return _latest([*places.values(), *_published_columns(edition, most)], count, skip)


def _corrected(edition: str, most: int) -> dict[int, Place]:
    """Publication → its place by its last correction; at least as many as could stand among the latest `most`, as long as no
    publication was corrected more than CORRECTIONS_READ times meanwhile."""
    corrected = _public(edition).filter(state=PublicationState.CORRECTED)
    fields = ("publication", "at", "publication__version", "publication__article__topic__comments")
    rows = (
        CorrectionRow.objects.filter(Exists(corrected.filter(pk=OuterRef("publication"))))
        .order_by("-at", "-pk")
        .values_list(*fields)[: most * CORRECTIONS_READ]
    )
    places: dict[int, Place] = {}
    for pk, at, version, comments in rows:
        if pk not in places:
            places[pk] = Place(at=at, kind=Kind.CORRECTION, publication=pk, version=(version, comments))
    return places


def _published_columns(edition: str, most: int) -> list[Place]:
    rows = _columns(edition).order_by("-published_at", "-pk")
    fields = ("pk", "published_at", "corrected_at", "topic__comments")
    return [
        Place(at=at, kind=Kind.COLUMN, column=pk, version=(corrected, comments))
        for pk, at, corrected, comments in rows.values_list(*fields)[:most]
    ]


def rows_of(places: Sequence[Place], edition: str) -> list[PanelRow]:
    """What stands at these places, in their order; what vanished since is left out. At most 6 queries."""
    cards = _cards([place.publication for place in places if place.publication is not None], edition)
    keys = [place.column for place in places if place.column is not None]
    columns = {
        row.pk: row
        for row in (_columns(edition).filter(pk__in=keys).select_related("author", "topic") if keys else ())
    }
    found: list[PanelRow] = []
    for place in places:
        if place.publication in cards:
            made, topic = cards[place.publication]
            found.append(PanelRow(at=place.at, kind=place.kind, topic=topic, card=made))
        elif place.column in columns:
            column = columns[place.column]
            topic = getattr(column, "topic", None) or TopicRow(column=column)
            found.append(PanelRow(at=place.at, kind=place.kind, topic=topic, column=column))
    return found


def _cards(keys: Sequence[int], edition: str) -> dict[int | None, tuple[Card, TopicRow]]:
    if not keys:
        return {}
    rows = (
        _public(edition)
        .filter(pk__in=keys)
        .select_related(
            "article__outlet", "article__story", "article__topic", "revision__article", "translator"
        )
        .prefetch_related("revision__article__field_decisions")
    )
    found: dict[int | None, tuple[Card, TopicRow]] = {}
    for one in shown_all(rows):
        article = one.publication.article
        found[one.publication.pk] = card(one), getattr(article, "topic", None) or TopicRow(article=article)
    return found


def _public(edition: str) -> QuerySet[PublicationRow]:
    return PublicationRow.objects.filter(edition=edition, state__in=LISTED)


def _columns(edition: str) -> QuerySet[ColumnRow]:
    return ColumnRow.objects.filter(edition=edition, state=ColumnState.PUBLISHED)


def _kind(mode: str) -> Kind:
    return Kind.NEWS if mode == TranslationMode.ORIGINAL else Kind.TRANSLATION


def _latest(places: list[Place], count: int, skip: int) -> list[Place]:
    return sorted(places, key=lambda place: place.at, reverse=True)[skip : skip + count]
