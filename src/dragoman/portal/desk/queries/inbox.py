"""The table of what there is to do."""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from django.core.paginator import Page, Paginator
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.http import QueryDict
from django.urls import reverse

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.queries.searching import contains
from dragoman.portal.store.models import (
    ArticleRow,
    OutletRow,
    PublicationRow,
    PublicationState,
    SegmentRow,
    TranslationMode,
)
from dragoman.portal.store.reading import outlet_of
from dragoman.press.record import SegmentState

NEW = "new"
EVERYTHING = "all"
OPEN = (PublicationState.IN_TRANSLATION, PublicationState.TO_REVIEW, PublicationState.SCHEDULED)
PAGE_SIZE = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Filters:
    """What the person asked for. state: `new` for articles nobody opened, a publication's state, `open`, or `all`."""

    state: str = NEW
    edition: str = ""
    outlet: str = ""
    language: str = ""
    assignee: str = ""
    search: str = ""
    waiting: bool = False
    changed: bool = False
    page: int = 1

    @staticmethod
    def from_query(query: QueryDict) -> "Filters":
        """From an address; what is not understood is left out."""
        states = {NEW, EVERYTHING, "open", *PublicationState.values}
        state = query.get("state") or ("open" if query.keys() & {"assignee", "waiting"} else NEW)
        if "changed" in query and "state" not in query:
            state = EVERYTHING
        page = query.get("page", "1")
        return Filters(
            state=state if state in states else NEW,
            edition=query.get("edition", ""),
            outlet=query.get("outlet", ""),
            language=query.get("language", ""),
            assignee=query.get("assignee", ""),
            search=query.get("q", "").strip(),
            waiting=query.get("waiting") == "1",
            changed=query.get("changed") == "1",
            page=int(page) if page.isdecimal() else 1,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of the table: an article nobody opened, or a publication."""

    key: str
    url: str
    headline: str
    headline_language: str | None
    outlet: str
    language: str | None
    published_at: dt.datetime | None
    published_on: dt.date | None
    seen_at: dt.datetime
    reprint: bool = False
    edition: str = ""
    state: str = ""
    state_label: str = ""
    scheduled_at: dt.datetime | None = None
    assignee: str = ""
    total: int = 0
    reviewed: int = 0
    empty: int = 0
    source_changed: bool = False
    original: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Inbox:
    """A page of lines, and what the filters offer."""

    lines: tuple[Line, ...]
    page: "Page[ArticleRow] | Page[PublicationRow]"
    outlets: tuple[tuple[str, str], ...]
    languages: tuple[str, ...]
    people: tuple[User, ...]
    filters: Filters = field(default_factory=Filters)

    @property
    def of_articles(self) -> bool:
        """Lines are articles nobody opened."""
        return self.filters.state == NEW


def inbox(filters: Filters, *, person: User, language: str) -> Inbox:
    """The lines that fit, newest first. language: of the interface, for outlets' names."""
    names = {row.key: outlet_of(row).name(language) for row in OutletRow.objects.all()}
    page: Page[ArticleRow] | Page[PublicationRow]
    if filters.state == NEW:
        articles = Paginator(_articles(filters), PAGE_SIZE).get_page(filters.page)
        lines: Iterable[Line] = (_article_line(row, names) for row in articles)
        page = articles
    else:
        publications = Paginator(_publications(filters, person), PAGE_SIZE).get_page(filters.page)
        progress = progress_of(publications)
        lines = (_publication_line(row, names, progress) for row in publications)
        page = publications
    languages = ArticleRow.objects.exclude(language=None).values_list("language", flat=True).distinct()
    return Inbox(
        lines=tuple(lines),
        page=page,
        outlets=tuple(sorted(names.items(), key=lambda pair: pair[1])),
        languages=tuple(sorted({tag for tag in languages if tag})),
        people=tuple(translators()),
        filters=filters,
    )


def translators() -> QuerySet[User]:
    """People work can be assigned to."""
    return User.objects.filter(is_active=True).exclude(role=Role.READER).order_by("display_name", "username")


def _articles(filters: Filters) -> QuerySet[ArticleRow]:
    rows = ArticleRow.objects.filter(revision__isnull=False, is_withdrawn=False).select_related("outlet")
    opened = PublicationRow.objects.filter(article=OuterRef("pk"))
    if filters.edition:
        opened = opened.filter(edition=filters.edition)
    rows = rows.filter(~Exists(opened))
    if filters.outlet:
        rows = rows.filter(outlet__key=filters.outlet)
    if filters.language:
        rows = rows.filter(language=filters.language)
    if filters.search:
        rows = rows.filter(contains(filters.search, "headline", "canonical_url"))
    return rows.order_by("-seen_at", "-pk")


def _publications(filters: Filters, person: User) -> QuerySet[PublicationRow]:
    rows = PublicationRow.objects.select_related("article__outlet", "assignee", "revision")
    if filters.state == "open":
        rows = rows.filter(state__in=OPEN)
    elif filters.state != EVERYTHING:
        rows = rows.filter(state=filters.state)
    if filters.edition:
        rows = rows.filter(edition=filters.edition)
    if filters.outlet:
        rows = rows.filter(article__outlet__key=filters.outlet)
    if filters.language:
        rows = rows.filter(article__language=filters.language)
    if filters.assignee == "me":
        rows = rows.filter(assignee=person)
    elif filters.assignee == "nobody":
        rows = rows.filter(assignee=None)
    elif filters.assignee:
        rows = rows.filter(assignee__username=filters.assignee)
    if filters.search:
        rows = rows.filter(contains(filters.search, "headline", "article__headline", "slug"))
    if filters.changed:
        rows = rows.filter(source_changed=True).exclude(state=PublicationState.WITHDRAWN)
    if filters.waiting:
        rows = rows.filter(_waits()).exclude(mode=TranslationMode.ORIGINAL)
    return (
        rows.order_by("-changed_at", "-opened_at", "-pk") if _public(filters) else rows.order_by("-opened_at")
    )


def _public(filters: Filters) -> bool:
    return filters.state in {PublicationState.PUBLISHED, PublicationState.CORRECTED}


def _waits() -> Exists:
    """Some sentence has no proposal: no engine for the pair, or not yet."""
    return Exists(
        SegmentRow.objects.filter(
            revision=OuterRef("revision"), target_language=OuterRef("edition"), target__isnull=True
        )
    )


def progress_of(publications: Iterable[PublicationRow]) -> Mapping[tuple[int, str], tuple[int, int, int]]:
    """(revision, edition) → sentences, of them reviewed, of them without translation."""
    revisions = {row.revision_id for row in publications}
    rows = (
        SegmentRow.objects.filter(revision__in=revisions)
        .order_by()
        .values_list("revision_id", "target_language")
        .annotate(
            total=Count("pk"),
            reviewed=Count("pk", filter=Q(state=SegmentState.REVIEWED.value)),
            empty=Count("pk", filter=Q(target__isnull=True)),
        )
    )
    return {(revision, language): (total, done, empty) for revision, language, total, done, empty in rows}


def _article_line(row: ArticleRow, names: Mapping[str, str]) -> Line:
    return Line(
        key=row.key,
        url=reverse("desk:article", args=[row.key]),
        headline=row.headline or row.canonical_url,
        headline_language=row.language if row.headline else None,
        outlet=names.get(row.outlet.key, row.outlet.key),
        language=row.language,
        published_at=row.published_at,
        published_on=row.published_on,
        seen_at=row.seen_at,
        reprint=row.reprint_of_id is not None,
    )


def _publication_line(
    row: PublicationRow, names: Mapping[str, str], progress: Mapping[tuple[int, str], tuple[int, int, int]]
) -> Line:
    article = row.article
    total, reviewed, empty = progress.get((row.revision_id, row.edition), (0, 0, 0))
    return Line(
        key=str(row.pk),
        url=reverse("desk:editor", args=[row.pk]),
        headline=row.headline or article.headline or article.canonical_url,
        headline_language=row.edition if row.headline else article.language,
        outlet=names.get(article.outlet.key, article.outlet.key),
        language=article.language,
        published_at=article.published_at,
        published_on=article.published_on,
        seen_at=article.seen_at,
        reprint=article.reprint_of_id is not None,
        edition=row.edition,
        state=row.state,
        state_label=str(PublicationState(row.state).label),
        scheduled_at=row.scheduled_at,
        assignee=row.assignee.name if row.assignee else "",
        total=total,
        reviewed=reviewed,
        empty=empty,
        source_changed=row.source_changed,
        original=article.headline or "",
    )
