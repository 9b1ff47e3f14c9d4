"""Readers' columns as lists and pages ask for them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.suggestions import PUBLIC
from dragoman.portal.store.models import ArticleRow, PublicationRow
from dragoman.portal.store.reading import shown_all
from dragoman.portal.wording.cards import Card, card

MOST_ABOUT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What a column answers, as far as readers of the edition may see it: a column, or an article by its card."""

    column: ColumnRow | None = None
    article: Card | None = None


def published(edition: str) -> QuerySet[ColumnRow]:
    """Columns readers of the edition see, newest first, with their authors."""
    rows = ColumnRow.objects.filter(edition=edition, state=ColumnState.PUBLISHED)
    return rows.select_related("author", "answers_column").order_by("-published_at", "-pk")


def column_at(edition: str, slug: str) -> ColumnRow | None:
    """The column at this address, public or withdrawn after it was. 1 query."""
    rows = ColumnRow.objects.filter(edition=edition, slug=slug, published_at__isnull=False)
    seen = rows.filter(state__in=(ColumnState.PUBLISHED, ColumnState.WITHDRAWN))
    return seen.select_related("author", "answers_column", "topic").first()


def answers_to(column: ColumnRow) -> QuerySet[ColumnRow]:
    """Published columns that answer this one, oldest first."""
    rows = ColumnRow.objects.filter(answers_column=column, state=ColumnState.PUBLISHED)
    return rows.select_related("author").order_by("published_at", "pk")


def answers_to_article(article: int, edition: str) -> QuerySet[ColumnRow]:
    """Columns published in the edition that answer the article, the latest first, a few."""
    return published(edition).filter(answers_article=article)[:MOST_ABOUT]


def answered_by(columns: Sequence[ColumnRow], edition: str) -> dict[int, Answered]:
    """Column → what it answers; nothing for one that answers nothing readers see. 5 queries for all."""
    articles = {row.answers_article_id for row in columns if row.answers_article_id}
    cards = _cards(articles, edition) if articles else {}
    found: dict[int, Answered] = {}
    for row in columns:
        other = row.answers_column
        if other is not None and other.state == ColumnState.PUBLISHED:
            found[row.pk] = Answered(column=other)
        elif row.answers_article_id in cards:
            found[row.pk] = Answered(article=cards[row.answers_article_id])
    return found


def own(person: User) -> QuerySet[ColumnRow]:
    """All proposals of a person, newest first."""
    rows = ColumnRow.objects.filter(author=person)
    return rows.select_related("answers_column", "suggested_article").order_by("-proposed_at", "-pk")


def outcomes(rows: Sequence[ColumnRow]) -> Mapping[int, PublicationRow]:
    """Suggestion → the publication that came of it, in its own edition first. 1 query."""
    articles = [row.suggested_article_id for row in rows if row.suggested_article_id]
    if not articles:
        return {}
    found = PublicationRow.objects.filter(article__in=articles, state__in=PUBLIC).order_by("pk")
    by_article: dict[int, list[PublicationRow]] = {}
    for one in found:
        by_article.setdefault(one.article_id, []).append(one)
    return {
        row.pk: min(by_article[row.suggested_article_id], key=lambda one: one.edition != row.edition)
        for row in rows
        if row.suggested_article_id in by_article
    }


def answerable_article(edition: str, slug: str) -> ArticleRow | None:
    """The article published at this address. 1 query."""
    row = PublicationRow.objects.filter(edition=edition, slug=slug, state__in=PUBLIC)
    found = row.select_related("article__outlet").first()
    return found.article if found else None


def answerable_column(edition: str, slug: str) -> ColumnRow | None:
    """The column published at this address. 1 query."""
    return published(edition).filter(slug=slug).first()


def waiting() -> QuerySet[ColumnRow]:
    """Proposals the desk decides about, the longest waiting first."""
    rows = ColumnRow.objects.filter(state=ColumnState.WAITING)
    return rows.select_related("author", "answers_column", "answers_article").order_by("proposed_at", "pk")


def decided(state: str, edition: str = "") -> QuerySet[ColumnRow]:
    """Proposals in a state, the latest first. edition: "" for all."""
    rows = ColumnRow.objects.filter(state=state)
    if edition:
        rows = rows.filter(edition=edition)
    return rows.select_related("author", "decided_by").order_by("-decided_at", "-proposed_at", "-pk")


def of_author(person: User) -> QuerySet[ColumnRow]:
    """Published columns of somebody, newest first."""
    return ColumnRow.objects.filter(
        Q(kind=ColumnKind.OWN) | Q(kind=ColumnKind.ANSWER), author=person, state=ColumnState.PUBLISHED
    ).order_by("-published_at", "-pk")


def _cards(articles: set[int], edition: str) -> dict[int, Card]:
    rows = PublicationRow.objects.filter(article__in=articles, edition=edition, state__in=PUBLIC)
    ready = rows.select_related("article__outlet", "revision__article", "translator").prefetch_related(
        "revision__article__field_decisions"
    )
    return {one.publication.article_id: card(one) for one in shown_all(ready)}
