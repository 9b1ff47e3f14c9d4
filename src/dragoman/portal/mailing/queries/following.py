"""Names of what subscribers follow, and looking for more of it."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, Prefetch, Q

from dragoman.portal.store.models import (
    EntityNameRow,
    EntityRow,
    MentionRow,
    PublicationRow,
    PublicationState,
    StoryRow,
)
from dragoman.portal.store.reading import shown_all
from dragoman.portal.wording.entities import label_words
from dragoman.portal.wording.publications import headline_words
from dragoman.portal.wording.words import Words

LISTED = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
_NAMES = Prefetch("names", EntityNameRow.objects.order_by("pk"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """A person, place, organisation or story, by the name readers of an edition know. kind: `entity` or `story`."""

    kind: str
    key: str
    name: Words


def followed(entities: Iterable[str], stories: Iterable[str], edition: str) -> tuple[Followed, ...]:
    """Those that there are, entities first, each by name; at most 5 queries."""
    return (*_entities(tuple(entities), edition), *_stories(tuple(stories), edition))


def found(text: str, edition: str, *, most: int = 12) -> tuple[Followed, ...]:
    """Entities the edition has written about, by a part of any of their names; those in the most texts first. Empty for fewer
    than two letters. 2 queries."""
    words = " ".join(text.replace("\0", " ").split())[:80]
    if len(words) < 2:
        return ()
    public = PublicationRow.objects.filter(edition=edition, state__in=LISTED)
    named = EntityNameRow.objects.filter(name__iregex=re.escape(words)).values("entity")
    rows = (
        EntityRow.objects.filter(pk__in=named, merged_into__isnull=True)
        .filter(
            Exists(MentionRow.objects.filter(entity=OuterRef("pk"), revision__in=public.values("revision")))
        )
        .annotate(weight=Count("mentions__revision", distinct=True))
        .order_by("-weight", "key")
        .prefetch_related(_NAMES)[:most]
    )
    return tuple(Followed(kind="entity", key=row.key, name=label_words(row, edition)) for row in rows)


def _entities(keys: Sequence[str], edition: str) -> tuple[Followed, ...]:
    if not keys:
        return ()
    rows = EntityRow.objects.filter(key__in=keys).prefetch_related(_NAMES)
    named = [Followed(kind="entity", key=row.key, name=label_words(row, edition)) for row in rows]
    return tuple(sorted(named, key=lambda one: one.name.text.casefold()))


def _stories(keys: Sequence[str], edition: str) -> tuple[Followed, ...]:
    """A story's title is an editor's, else the headline of what this edition published first of it; one with neither has no
    name to show and is left out."""
    if not keys:
        return ()
    rows = list(StoryRow.objects.filter(key__in=keys))
    without = [row.pk for row in rows if not row.titles.get(edition)]
    headlines = _headlines(without, edition)
    named = []
    for row in rows:
        title = row.titles.get(edition)
        name = Words(text=title) if title else headlines.get(row.pk)
        if name:
            named.append(Followed(kind="story", key=row.key, name=name))
    return tuple(sorted(named, key=lambda one: one.name.text.casefold()))


def _headlines(stories: Sequence[int], edition: str) -> dict[int, Words]:
    if not stories:
        return {}
    rows = (
        PublicationRow.objects.filter(Q(edition=edition, state__in=LISTED), article__story__in=stories)
        .select_related("article__outlet", "article__story", "revision__article", "translator")
        .prefetch_related("revision__article__field_decisions")
        .order_by("published_at", "pk")
    )
    firsts: dict[int, PublicationRow] = {}
    for row in rows:
        firsts.setdefault(row.article.story_id or 0, row)
    return {
        one.publication.article.story_id or 0: (
            Words(text=one.publication.headline) if one.publication.headline else headline_words(one)
        )
        for one in shown_all(firsts.values())
    }
