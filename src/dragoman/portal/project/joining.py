"""Joins rooms that do not know each other where an event or an address would not do: tells the mailing what readers do."""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Count, Q, QuerySet
from django.urls import reverse

from dragoman.portal.discussion.column_text import plain
from dragoman.portal.discussion.models import ColumnRow, ColumnState, CommentRow, CommentState, TopicRow
from dragoman.portal.mailing import providers
from dragoman.portal.mailing.providers import ChangedColumn, Column, Standing, Talk
from dragoman.portal.store.models import PublicationRow, PublicationState

THREAD = "discussion/"
"""What stands behind an article's path to come to its thread (`discussion.place`)."""

LISTED = (PublicationState.PUBLISHED, PublicationState.CORRECTED)


class ReadersOfTheDiscussion:
    """The discussion, as the mailing asks for it (`mailing.providers.Readers`)."""

    def talks(self, *, edition: str, since: dt.datetime, until: dt.datetime, most: int) -> Sequence[Talk]:
        """The most comments made public then, first; among articles and columns that stand in the edition. 2 queries."""
        in_edition = PublicationRow.objects.filter(edition=edition, state__in=LISTED).values("article")
        comments = CommentRow.objects.filter(
            Q(topic__article__in=in_edition)
            | Q(topic__column__edition=edition, topic__column__state=ColumnState.PUBLISHED),
            state=CommentState.PUBLIC,
            public_at__gt=since,
            public_at__lte=until,
        )
        counted = comments.order_by().values("topic").annotate(new=Count("pk")).order_by("-new", "-topic")
        counts = {row["topic"]: row["new"] for row in counted[:most]}
        topics = TopicRow.objects.filter(pk__in=counts).select_related("column__author")
        rows = sorted(topics, key=lambda row: (-counts[row.pk], -row.pk))
        return [
            Talk(
                article=row.article_id,
                column=_column(row.column) if row.column else None,
                new=counts[row.pk],
                comments=row.comments,
                anchor=THREAD,
            )
            for row in rows
        ]

    def columns(self, *, edition: str, since: dt.datetime, until: dt.datetime) -> Sequence[Column]:
        """1 query."""
        rows = _public().filter(edition=edition, published_at__gt=since, published_at__lte=until)
        return [_column(row) for row in rows.order_by("published_at", "pk")]

    def changed(self, *, edition: str, since: dt.datetime, until: dt.datetime) -> Sequence[ChangedColumn]:
        """3 queries at most."""
        corrected = Q(state=ColumnState.PUBLISHED, corrections__at__gt=since, corrections__at__lte=until)
        withdrawn = Q(state=ColumnState.WITHDRAWN, decided_at__gt=since, decided_at__lte=until)
        rows = ColumnRow.objects.filter(corrected | withdrawn, edition=edition, published_at__lte=since)
        found = [
            _change(row, since, until)
            for row in rows.select_related("author").prefetch_related("corrections").distinct()
        ]
        return sorted(found, key=lambda change: change.at)

    def standing(self, columns: Iterable[int]) -> Mapping[int, Standing]:
        """1 query."""
        rows = ColumnRow.objects.filter(pk__in=set(columns)).select_related("author")
        return {
            row.pk: Standing(is_public=row.state == ColumnState.PUBLISHED, author=_author(row))
            for row in rows
        }


def _public() -> QuerySet[ColumnRow]:
    return ColumnRow.objects.filter(state=ColumnState.PUBLISHED).select_related("author")


def _column(row: ColumnRow) -> Column:
    place = reverse("discussion:column", args=(row.edition, row.slug))
    return Column(
        key=row.pk,
        headline=row.headline,
        language=row.language or None,
        beginning=plain(row.html),
        author=_author(row),
        path=place,
        talk_path=f"{place}{THREAD}",
        published_at=row.published_at or row.proposed_at,
    )


def _change(row: ColumnRow, since: dt.datetime, until: dt.datetime) -> ChangedColumn:
    """Its last change in that time; every correction's words."""
    if row.state == ColumnState.WITHDRAWN:
        return ChangedColumn(
            column=_column(row), is_withdrawn=True, note=row.reason, at=row.decided_at or row.proposed_at
        )
    made = [each for each in row.corrections.all() if since < each.at <= until]
    return ChangedColumn(
        column=_column(row),
        is_withdrawn=False,
        note=" ".join(each.text for each in made),
        at=max(each.at for each in made),
    )


def _author(row: ColumnRow) -> str:
    return row.author.name if row.author else ""


def join() -> None:
    """Called once, when all rooms are loaded."""
    providers.join(ReadersOfTheDiscussion())
