"""Short forms of articles for lists: cards of our publications, and lines about articles of others."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString

from dragoman.portal.editions.queries import Coverage, Group
from dragoman.portal.editions.strip import Band, bands
from dragoman.portal.store.models import ArticleRow, PublicationRow
from dragoman.portal.store.reading import Shown
from dragoman.portal.wording.cards import Card, card, when_published
from dragoman.portal.wording.publications import outlet_words
from dragoman.portal.wording.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story on a list page: its best publication, and how it was covered. first: who had it first; None where nobody says when."""

    card: Card
    url: str
    outlets: int
    bands: tuple[Band, ...]
    first: "Other | None"
    reprinted: int
    reviewed: int
    sentences: int
    others: tuple[Card, ...]


def story_card(group: Group, edition: str) -> StoryCard:
    """A story's card."""
    dated = [row for row in group.articles if row.published_at or row.published_on]
    texts: dict[int, int] = {}
    for row in group.articles:
        root = row.reprint_of_id or row.pk
        texts[root] = texts.get(root, 0) + 1
    return StoryCard(
        card=card(group.published[0]),
        url=reverse("editions:story", args=(edition, group.story.key))
        if group.story and len(group.articles) > 1
        else "",
        outlets=len({row.outlet_id for row in group.articles}),
        bands=bands(group.articles),
        first=_other(dated[0], None, edition) if dated and len(group.articles) > 1 else None,
        reprinted=max(texts.values(), default=1) - 1,
        reviewed=group.reviewed,
        sentences=group.sentences,
        others=tuple(card(one) for one in group.published[1:]),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Other:
    """An article of a story in one line. url: our page where it is published here (then is_here), else the outlet's.

    is_ours: the excerpt is the desk's lead. share: of its text found in the one it reprints. x: its place on a timeline, 0 to 100.
    """

    url: str
    is_here: bool
    headline: Words
    outlet: Words
    language: str | None
    published: SafeString | str
    share: float | None
    excerpt: Words | None = None
    is_ours: bool = False
    is_machine: bool = False
    x: str = "0"


def other(covered: Coverage, edition: str) -> Other:
    """An article of a story, at our page where we have it."""
    return _other(covered.article, covered.ours, edition)


def _other(row: ArticleRow, ours: Shown | None, edition: str) -> Other:
    outlet = outlet_words(row.outlet.record.get("names"), edition)
    if ours is not None:
        mine = card(ours)
        return Other(
            url=mine.url,
            is_here=True,
            headline=mine.headline,
            outlet=outlet,
            language=row.language,
            published=mine.published,
            share=row.reprint_share,
            excerpt=mine.excerpt,
            is_ours=mine.is_ours,
            is_machine=mine.is_machine,
        )
    return Other(
        url=row.canonical_url,
        is_here=False,
        headline=Words(
            text=row.headline or row.canonical_url, language=row.language if row.headline else None
        ),
        outlet=outlet,
        language=row.language,
        published=when_published(row),
        share=row.reprint_share,
    )


def others_of(
    publication: PublicationRow, covered: Sequence[Coverage]
) -> tuple[tuple[Other, ...], tuple[Other, ...]]:
    """The story's other articles: those that tell it in their own words, and those that carry this very text."""
    me = publication.article
    root = me.reprint_of_id or me.pk
    own: list[Other] = []
    carrying: list[Other] = []
    for each in covered:
        if each.article.pk != me.pk:
            same = (each.article.reprint_of_id or each.article.pk) == root
            (carrying if same else own).append(other(each, publication.edition))
    return tuple(own), tuple(carrying)
