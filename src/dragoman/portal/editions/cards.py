"""Short forms of articles for lists: cards of our publications, and lines about articles of others."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString

from dragoman.portal.editions.chain import outlet_words
from dragoman.portal.editions.queries import Coverage, Group
from dragoman.portal.editions.strip import Band, bands
from dragoman.portal.editions.translated import excerpt_words, headline_words, is_machine
from dragoman.portal.editions.wording import Words, day_html, moment_html
from dragoman.portal.store.models import ArticleRow, PublicationRow
from dragoman.portal.store.reading import Shown
from dragoman.portal.store.sections import SECTIONS


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A publication in a list. excerpt: the desk's lead where it wrote one (then is_ours), else the article's own beginning."""

    url: str
    headline: Words
    excerpt: Words | None
    is_ours: bool
    outlet: Words
    outlet_url: str
    language: str | None
    published: SafeString | str
    here_since: SafeString | str
    changed: SafeString | str
    is_machine: bool
    is_limited: bool
    original_url: str
    section: str


def card(one: Shown, *, changed: bool = False) -> Card:
    """The card of a publication; changed: say when it was changed where it was."""
    row, edition = one.publication, one.publication.edition
    return Card(
        url=reverse("editions:article", args=(edition, row.slug)),
        headline=Words(text=row.headline) if row.headline else headline_words(one),
        excerpt=Words(text=row.lead) if row.lead else excerpt_words(one),
        is_ours=bool(row.lead),
        outlet=outlet_words(one.outlet.names, edition),
        outlet_url=reverse("editions:outlet", args=(edition, one.outlet.id)),
        language=one.source.language,
        published=_when(row.article, one.source.published_offset_minutes),
        here_since=moment_html(row.published_at) if row.published_at else "",
        changed=_changed(row) if changed else "",
        is_machine=is_machine(one),
        is_limited=not one.visible.full_text,
        original_url=one.source.canonical_url,
        section=section_name(row),
    )


def _changed(row: PublicationRow) -> SafeString | str:
    """When it was visibly changed; empty where it stands as published."""
    at = row.changed_at
    return moment_html(at) if at and row.published_at and at > row.published_at else ""


def section_name(row: PublicationRow) -> str:
    """The publication's section, else its story's, in the page's language; empty for none."""
    key = row.section or (row.article.story.section if row.article.story else "")
    return next((str(name) for known, name in SECTIONS if known == key), "")


def _when(row: ArticleRow, offset_minutes: int | None = None) -> SafeString | str:
    if row.published_at:
        return moment_html(row.published_at, offset_minutes=offset_minutes)
    return day_html(row.published_on) if row.published_on else ""


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
        published=_when(row),
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


def cards(shown_ones: Iterable[Shown], *, changed: bool = False) -> list[Card]:
    """A card each."""
    return [card(one, changed=changed) for one in shown_ones]
