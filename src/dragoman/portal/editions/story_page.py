"""A story: one event, how each outlet told it, when, and which texts were carried on."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dragoman.portal.editions import queries
from dragoman.portal.editions.cards import Other, other
from dragoman.portal.editions.queries import Coverage, when
from dragoman.portal.editions.strip import Band, bands
from dragoman.portal.store.models import StoryRow
from dragoman.portal.wording.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One text of the story and the articles that carry it on."""

    article: Other
    carried: tuple[Other, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryPage:
    """The page. title: an editor's, else the headline of the best publication, else the first article's."""

    title: Words
    bands: tuple[Band, ...]
    outlets: int
    tellings: tuple[Telling, ...]
    timeline: tuple[Other, ...]
    first: Other | None


def story_page(story: StoryRow, edition: str) -> StoryPage | None:
    """None for a story with nothing of it published in the edition. 4 queries."""
    covered = queries.coverage(story.pk, edition)
    ours = [each.ours for each in covered if each.ours]
    if not ours:
        return None
    best = min(ours, key=queries.worth)
    title = story.titles.get(edition)
    lines = {each.article.pk: other(each, edition) for each in covered}
    dated = [each for each in covered if each.article.published_at or each.article.published_on]
    return StoryPage(
        title=Words(text=title) if title else lines[best.publication.article_id].headline,
        bands=bands(each.article for each in covered),
        outlets=len({each.article.outlet_id for each in covered}),
        tellings=_tellings(covered, lines),
        timeline=_timeline(dated, lines),
        first=lines[dated[0].article.pk] if dated else None,
    )


def _tellings(covered: Sequence[Coverage], lines: dict[int, Other]) -> tuple[Telling, ...]:
    carried: dict[int, list[Other]] = {}
    for each in covered:
        if each.article.reprint_of_id in lines:
            carried.setdefault(each.article.reprint_of_id or 0, []).append(lines[each.article.pk])
    return tuple(
        Telling(article=lines[each.article.pk], carried=tuple(carried.get(each.article.pk, ())))
        for each in covered
        if each.article.reprint_of_id not in lines
    )


def _timeline(dated: Sequence[Coverage], lines: dict[int, Other]) -> tuple[Other, ...]:
    """The lines with `x`, 2 to 98, between the first and the last."""
    if not dated:
        return ()
    first, last = when(dated[0].article), when(dated[-1].article)
    length = max((last - first), dt.timedelta(hours=1))
    return tuple(
        replace(lines[each.article.pk], x=f"{2 + 96 * ((when(each.article) - first) / length):.1f}")
        for each in dated
    )
