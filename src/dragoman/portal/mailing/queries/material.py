"""What a digest can be made of: what an edition published, how outlets carried it, whom it names, what was changed since."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from django.db.models import Q, QuerySet

from dragoman.portal.mailing.models import DigestItemRow, ItemKind
from dragoman.portal.mailing.records import Record, publications_of
from dragoman.portal.store.models import (
    ArticleRow,
    EntityRow,
    MentionDecisionRow,
    MentionRow,
    PublicationRow,
    PublicationState,
)
from dragoman.portal.store.reading import Shown, final, shown_all
from dragoman.portal.wording.publications import when
from dragoman.press.record import from_json

LISTED = (PublicationState.PUBLISHED, PublicationState.CORRECTED)


def published(edition: str, since: dt.datetime, until: dt.datetime) -> list[Shown]:
    """What the edition published then and still shows, newest first. 3 queries."""
    rows = _rows(edition).filter(published_at__gt=since, published_at__lte=until)
    return shown_all(rows.filter(state__in=LISTED).order_by("-published_at", "-pk"))


def shown_of(edition: str, articles: Iterable[int]) -> list[Shown]:
    """The edition's public publications of these articles, newest first. 3 queries, none for no articles."""
    keys = set(articles)
    if not keys:
        return []
    rows = _rows(edition).filter(article__in=keys, state__in=LISTED)
    return shown_all(rows.order_by("-published_at", "-pk"))


def articles_of(stories: Collection[int]) -> dict[int, list[ArticleRow]]:
    """Story → its articles that their outlets did not withdraw, first published first. 1 query, none for no stories."""
    found: dict[int, list[ArticleRow]] = defaultdict(list)
    if stories:
        rows = ArticleRow.objects.filter(story__in=stories, is_withdrawn=False)
        for row in rows.select_related("outlet").order_by("pk"):
            found[row.story_id or 0].append(row)
    return {story: sorted(articles, key=when) for story, articles in found.items()}


def changed(edition: str, since: dt.datetime, until: dt.datetime) -> list[PublicationRow]:
    """What was corrected or withdrawn then, having been published before, in the order of the changes. 4 queries."""
    corrected = Q(state=PublicationState.CORRECTED, corrections__at__gt=since, corrections__at__lte=until)
    withdrawn = Q(state=PublicationState.WITHDRAWN, withdrawn_at__gt=since, withdrawn_at__lte=until)
    rows = _rows(edition).filter(corrected | withdrawn, published_at__lte=since)
    return list(rows.prefetch_related("corrections").order_by("changed_at", "pk").distinct())


def carried(
    edition: str, rows: Sequence[PublicationRow], before: dt.datetime
) -> dict[int, list[dt.datetime]]:
    """Publication → when the digests closed, before that moment, that carried it, as a line or within a story's; oldest first.

    1 query.
    """
    wanted = {row.pk for row in rows}
    stories = {row.article.story.key for row in rows if row.article.story}
    items = DigestItemRow.objects.filter(
        Q(publication__in=wanted) | Q(kind=ItemKind.STORY, story__in=stories),
        digest__edition=edition,
        digest__closes_at__lt=before,
    )
    found: dict[int, list[dt.datetime]] = defaultdict(list)
    for record, closed in items.order_by("digest__closes_at").values_list("record", "digest__closes_at"):
        for key in publications_of(from_json(Record, record)) & wanted:
            found[key].append(closed)
    return found


def carried_columns(
    edition: str, columns: Collection[int], before: dt.datetime
) -> dict[int, list[dt.datetime]]:
    """The same for readers' columns. 1 query, none for no columns."""
    found: dict[int, list[dt.datetime]] = defaultdict(list)
    if columns:
        items = DigestItemRow.objects.filter(
            record__column__in=list(columns), digest__edition=edition, digest__closes_at__lt=before
        )
        for record, closed in items.order_by("digest__closes_at").values_list("record", "digest__closes_at"):
            found[record["column"]].append(closed)
    return found


def entities_of(articles: Iterable[ArticleRow]) -> dict[int, frozenset[str]]:
    """Article → keys of whom its current revision names, by people's decisions; an entity goes with the one it was merged into and
    with those merged into it, since a subscriber may follow any of them. 3 queries, none for no articles."""
    given = list(articles)
    if not given:
        return {}
    decisions = {
        (row.article_id, row.surface): row.entity
        for row in MentionDecisionRow.objects.filter(article__in=given).select_related("entity__merged_into")
    }
    found: dict[int, set[EntityRow]] = defaultdict(set)
    mentions = MentionRow.objects.filter(revision__in={row.revision_id for row in given if row.revision_id})
    for mention in mentions.select_related("entity__merged_into", "revision"):
        article = mention.revision.article_id
        meant = decisions.get((article, mention.surface), mention.entity)
        if meant is not None:
            found[article] |= {meant, final(meant) or meant}
    merged = _merged_into({entity.pk for entities in found.values() for entity in entities})
    return {
        article: frozenset(key for entity in entities for key in (entity.key, *merged.get(entity.pk, ())))
        for article, entities in found.items()
    }


def _merged_into(entities: Collection[int]) -> Mapping[int, list[str]]:
    found: dict[int, list[str]] = defaultdict(list)
    rows = EntityRow.objects.filter(merged_into__in=entities) if entities else ()
    for row in rows:
        found[row.merged_into_id or 0].append(row.key)
    return found


def _rows(edition: str) -> QuerySet[PublicationRow]:
    """With what `shown` reads."""
    return (
        PublicationRow.objects.filter(edition=edition)
        .select_related("article__outlet", "article__story", "revision__article", "translator")
        .prefetch_related("revision__article__field_decisions")
    )
