"""What moderators see: comments that wait or were reported, each with what is needed to decide, and the people behind them."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, Max, OuterRef, Q, QuerySet
from django.urls import reverse

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.column_text import plain
from dragoman.portal.discussion.models import (
    ColumnRow,
    ColumnState,
    CommentRow,
    CommentState,
    HeldAccountRow,
    ReportRow,
    TopicRow,
)
from dragoman.portal.discussion.reasons import for_moderator
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState

PUBLIC = (PublicationState.PUBLISHED, PublicationState.CORRECTED)

WAITING, REPORTED, DECLINED, REMOVED = "waiting", "reported", "declined", "removed"
TABS = (WAITING, REPORTED, DECLINED, REMOVED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """Who wrote, as far as it helps to decide. states: CommentState → how many comments. held: by moderators, None: not."""

    person: User
    states: Mapping[str, int]
    held: HeldAccountRow | None

    @property
    def total(self) -> int:
        """All comments."""
        return sum(self.states.values())

    @property
    def refused(self) -> int:
        """Those declined or removed."""
        return self.states.get(CommentState.DECLINED, 0) + self.states.get(CommentState.REMOVED, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What is discussed. text: its headline, in `language`. url: its page; empty where readers have none."""

    text: str = ""
    language: str = ""
    url: str = ""
    is_column: bool = False

    def comment_url(self, pk: int) -> str:
        """The comment among the others; empty where readers have no such page."""
        return f"{self.url}discussion/?comment={pk}#c{pk}" if self.url else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A comment for moderators. why: in words, empty for a public one nobody reported. reports: open ones, oldest first.

    account: None for a deleted one.
    """

    comment: CommentRow
    why: str
    reports: Sequence[ReportRow]
    about: About
    parent: CommentRow | None
    account: Account | None

    @property
    def parent_text(self) -> str:
        """The words it answers, in one line."""
        return plain(self.parent.html) if self.parent else ""

    @property
    def url(self) -> str:
        """The comment among the others; empty where readers have no such page."""
        return self.about.comment_url(self.comment.pk)


def queue(tab: str, language: str = "") -> QuerySet[CommentRow]:
    """The comments of a tab: what waits and what is reported from the oldest on, what is decided from the latest back."""
    rows = CommentRow.objects.select_related("author", "parent__author", "decided_by", "topic")
    if language:
        rows = rows.filter(language=language)
    if tab == REPORTED:
        reported = ReportRow.objects.filter(comment=OuterRef("pk"), settled_at=None)
        return rows.filter(Exists(reported)).exclude(state__in=_GONE).order_by("written_at", "pk")
    if tab == WAITING:
        return rows.filter(state=CommentState.WAITING).order_by("written_at", "pk")
    return rows.filter(state=tab).order_by("-decided_at", "-pk")


_GONE = (CommentState.DECLINED, CommentState.REMOVED, CommentState.WITHDRAWN)


def lines(rows: Iterable[CommentRow]) -> list[Line]:
    """The comments with what is needed to decide. 6 queries for all, however many."""
    given = list(rows)
    reports: dict[int, list[ReportRow]] = defaultdict(list)
    for one in (
        ReportRow.objects.filter(comment__in=[row.pk for row in given], settled_at=None)
        .select_related("by")
        .order_by("at", "pk")
    ):
        reports[one.comment_id].append(one)
    people = accounts({row.author for row in given if row.author is not None})
    about = about_topics({row.topic_id for row in given}, {row.edition for row in given})
    return [
        Line(
            comment=row,
            why=for_moderator(row.reason) if row.state != CommentState.PUBLIC else "",
            reports=reports[row.pk],
            parent=row.parent,
            account=people.get(row.author_id) if row.author_id else None,
            about=about.get((row.topic_id, row.edition), About()),
        )
        for row in given
    ]


def accounts(people: Iterable[User]) -> dict[int, Account]:
    """Key → account. 2 queries."""
    given = {person.pk: person for person in people}
    states: dict[int, dict[str, int]] = defaultdict(dict)
    counted = CommentRow.objects.filter(author__in=given).order_by().values_list("author", "state")
    for author, state, count in counted.annotate(count=Count("pk")):
        states[author][state] = count
    held = {
        row.person_id: row for row in HeldAccountRow.objects.filter(person__in=given).select_related("by")
    }
    return {pk: Account(person=person, states=states[pk], held=held.get(pk)) for pk, person in given.items()}


def kept_back(person: User) -> QuerySet[CommentRow]:
    """What somebody wrote that others do not read: it waits, was declined or removed; the latest first."""
    states = (CommentState.WAITING, CommentState.DECLINED, CommentState.REMOVED)
    return CommentRow.objects.filter(author=person, state__in=states).order_by("-written_at", "-pk")


def of_person(person: User) -> QuerySet[CommentRow]:
    """Everything somebody wrote, the latest first."""
    rows = CommentRow.objects.filter(author=person)
    return rows.select_related("author", "parent__author", "decided_by", "topic").order_by(
        "-written_at", "-pk"
    )


def waiting_counts() -> dict[str, int]:
    """How many comments wait, are reported, and how many columns wait. 3 queries."""
    return {
        "waiting": CommentRow.objects.filter(state=CommentState.WAITING).count(),
        "reported": queue(REPORTED).count(),
        "columns": ColumnRow.objects.filter(state=ColumnState.WAITING).count(),
    }


def languages_of(tab: str) -> list[str]:
    """Languages of a tab's comments, the most frequent first. 1 query."""
    rows = queue(tab).order_by().values_list("language").annotate(count=Count("pk")).order_by("-count")
    return [language for language, _count in rows if language]


def search_people(text: str) -> QuerySet[User]:
    """Accounts that wrote something, the latest writers first; text: a part of a name."""
    people = User.objects.filter(comments__isnull=False)
    if text:
        people = people.filter(Q(username__icontains=text) | Q(display_name__icontains=text))
    return people.annotate(latest=Max("comments__written_at")).order_by("-latest", "pk")


def oldest_waiting_at() -> dt.datetime | None:
    """Since when the one that waits longest waits. 1 query."""
    return queue(WAITING).values_list("written_at", flat=True).first()


def about_topics(topics: set[int], editions: set[str]) -> dict[tuple[int, str], About]:
    """(topic, edition) → what it is about, as that edition has it, else any. 2 queries."""
    rows = TopicRow.objects.filter(pk__in=topics).select_related("article", "column")
    articles = {row.article_id for row in rows if row.article_id}
    shown: dict[tuple[int, str], PublicationRow] = {}
    anywhere: dict[int, PublicationRow] = {}
    for one in PublicationRow.objects.filter(article__in=articles, state__in=PUBLIC).order_by("-pk"):
        shown[one.article_id, one.edition] = anywhere[one.article_id] = one
    found: dict[tuple[int, str], About] = {}
    for topic in rows:
        for edition in editions:
            if topic.column is not None:
                found[topic.pk, edition] = _about_column(topic.column)
            elif topic.article is not None:
                row = shown.get((topic.article.pk, edition)) or anywhere.get(topic.article.pk)
                found[topic.pk, edition] = _about_article(topic.article, row)
    return found


def _about_article(article: ArticleRow, row: PublicationRow | None) -> About:
    """The desk's own headline where it wrote one, else the outlet's."""
    own = row is not None and row.headline
    return About(
        text=row.headline if row and own else str(article),
        language=row.edition if row and own else article.language or "",
        url=reverse("editions:article", args=(row.edition, row.slug)) if row else "",
    )


def _about_column(row: ColumnRow) -> About:
    public = row.state == ColumnState.PUBLISHED
    url = reverse("discussion:column", args=(row.edition, row.slug)) if public else ""
    return About(text=row.headline, language=row.language, url=url, is_column=True)
