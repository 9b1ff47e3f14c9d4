"""Search: one index per edition over what its readers may read, kept in the database at hand.

The tokens are ours (`press.languages.analyze`), so SQLite and PostgreSQL find the same; see migration 0002 for the tables.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from django.db import connection
from django.db.models import F, FloatField, QuerySet
from django.db.models.expressions import RawSQL

from dragoman.portal.store.models import PublicationRow, PublicationState, SearchRow
from dragoman.portal.store.reading import Shown, shown, shown_all
from dragoman.portal.store.search_terms import Term, for_postgresql, for_sqlite, understand
from dragoman.portal.store.search_words import words_of
from dragoman.portal.store.snippets import Marked, headline_marked, snippet

FINDABLE = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
"""A withdrawn article is found no more; its notice stays at its address."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One publication found. headline: ours where there is one; snippet: the shown words around what was looked for."""

    publication: PublicationRow
    shown: Shown
    headline: Marked
    snippet: Marked


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """One page of what was found. total: on all pages. hits: empty past the last page."""

    total: int
    hits: tuple[Hit, ...]
    page: int = 1
    per_page: int = 20

    @property
    def pages(self) -> int:
        """How many pages there are; 0 where nothing was found."""
        return -(-self.total // self.per_page)


def search(
    edition: str,
    query: str,
    *,
    section: str | None = None,
    outlet: str | None = None,
    page: int = 1,
    per_page: int = 20,
    order: Literal["newest", "relevance"] = "newest",
) -> Results:
    """Find public articles of an edition that have every word of `query`; see `search_terms` for what else it may say.

    section, outlet: keys; None for all. page counts from 1. Raises nothing: an odd query finds nothing.
    """
    page, per_page = max(1, page), max(1, per_page)
    terms = understand(query, edition, others=_languages(edition))
    if not terms:
        return Results(total=0, hits=(), page=page, per_page=per_page)
    rows = _found(edition, terms, section=section, outlet=outlet)
    total = rows.count()
    first = (page - 1) * per_page
    if first >= total:
        return Results(total=total, hits=(), page=page, per_page=per_page)
    rows = _ordered(rows, terms) if order == "relevance" else rows.order_by("-published_at", "-pk")
    rows = rows.select_related(
        "publication__article__outlet", "publication__article__story", "publication__revision__article"
    )
    rows = rows.prefetch_related("publication__revision__article__field_decisions")
    seen = shown_all(row.publication for row in rows[first : first + per_page])
    hits = tuple(_hit(one, terms) for one in seen)
    return Results(total=total, hits=hits, page=page, per_page=per_page)


def refresh(publication_id: int) -> None:
    """Bring the index in step with a publication, inside the caller's transaction. One that is not public is taken out."""
    publication = (
        PublicationRow.objects.select_related("article__outlet", "revision__article")
        .filter(pk=publication_id)
        .first()
    )
    if publication is None or publication.state not in FINDABLE or publication.published_at is None:
        remove(publication_id)
        return
    words = words_of(shown(publication))
    SearchRow.objects.update_or_create(
        publication=publication,
        defaults={
            "edition": publication.edition,
            "section": publication.section,
            "outlet": publication.article.outlet.key,
            "language": words.language,
            "published_at": publication.published_at,
            "head": words.head,
            "body": words.body,
            "original": words.original,
        },
    )


def remove(publication_id: int) -> None:
    """Take a publication out of the index; nothing happens where it is not in it."""
    SearchRow.objects.filter(pk=publication_id).delete()


def rebuild(edition: str | None = None) -> int:
    """Index every public publication anew (of one edition, or of all), as after a change of the analyzer; how many."""
    rows = PublicationRow.objects.filter(state__in=FINDABLE)
    if edition is not None:
        rows = rows.filter(edition=edition)
    keys = list(rows.values_list("pk", flat=True))
    stale = SearchRow.objects.exclude(pk__in=keys)
    (stale.filter(edition=edition) if edition is not None else stale).delete()
    for key in keys:
        refresh(key)
    return len(keys)


def _languages(edition: str) -> Sequence[str]:
    """Languages in which words of this edition are shown as they were written."""
    languages = SearchRow.objects.filter(edition=edition).exclude(language="")
    return sorted(languages.order_by().values_list("language", flat=True).distinct())


def _found(
    edition: str, terms: Sequence[Term], *, section: str | None, outlet: str | None
) -> QuerySet[SearchRow]:
    """Publications that match. The state is asked again, so that a withdrawal counts before the index knows of it."""
    rows = SearchRow.objects.filter(edition=edition, publication__state__in=FINDABLE)
    if section is not None:
        rows = rows.filter(section=section.replace("\0", ""))
    if outlet is not None:
        rows = rows.filter(outlet=outlet.replace("\0", ""))
    if connection.vendor == "postgresql":
        matching = RawSQL(
            "SELECT publication_id FROM store_searchrow WHERE vector @@ %s::tsquery", [for_postgresql(terms)]
        )
    else:
        matching = RawSQL(
            "SELECT rowid FROM store_searchindex WHERE store_searchindex MATCH %s", [for_sqlite(terms)]
        )
    return rows.filter(pk__in=matching)


def _ordered(rows: QuerySet[SearchRow], terms: Sequence[Term]) -> QuerySet[SearchRow]:
    """Best first: a word in the head counts five times one in the body."""
    if connection.vendor == "postgresql":
        weights = "ts_rank('{0, 0.2, 0.2, 1}', store_searchrow.vector, %s::tsquery, 1)"
        rank = RawSQL(weights, [for_postgresql(terms)], output_field=FloatField())
        return rows.annotate(rank=rank).order_by("-rank", "-published_at", "-pk")
    bm25 = (
        "SELECT bm25(store_searchindex, 5.0, 1.0, 1.0) FROM store_searchindex"
        " WHERE store_searchindex MATCH %s AND rowid = store_searchrow.publication_id"
    )
    rank = RawSQL(bm25, [for_sqlite(terms)], output_field=FloatField())
    return rows.annotate(rank=rank).order_by(
        F("rank").asc(), "-published_at", "-pk"
    )  # less is better in FTS5


def _hit(seen: Shown, terms: Sequence[Term]) -> Hit:
    return Hit(
        publication=seen.publication,
        shown=seen,
        headline=headline_marked(seen, terms),
        snippet=snippet(seen, terms),
    )
