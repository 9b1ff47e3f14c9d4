"""The card of a publication: what every list, panel and mail says of it."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse
from django.utils.safestring import SafeString

from dragoman.portal.store.models import ArticleRow
from dragoman.portal.store.reading import Shown
from dragoman.portal.wording.publications import (
    excerpt_words,
    headline_words,
    is_machine,
    outlet_words,
    section_name,
)
from dragoman.portal.wording.words import Words, day_html, moment_html


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
    is_machine: bool
    is_limited: bool
    original_url: str
    section: str


def card(one: Shown) -> Card:
    """The card of a publication."""
    row, edition = one.publication, one.publication.edition
    return Card(
        url=reverse("editions:article", args=(edition, row.slug)),
        headline=Words(text=row.headline) if row.headline else headline_words(one),
        excerpt=Words(text=row.lead) if row.lead else excerpt_words(one),
        is_ours=bool(row.lead),
        outlet=outlet_words(one.outlet.names, edition),
        outlet_url=reverse("editions:outlet", args=(edition, one.outlet.id)),
        language=one.source.language,
        published=when_published(row.article, one.source.published_offset_minutes),
        here_since=moment_html(row.published_at) if row.published_at else "",
        is_machine=is_machine(one),
        is_limited=not one.visible.full_text,
        original_url=one.source.canonical_url,
        section=section_name(row),
    )


def when_published(row: ArticleRow, offset_minutes: int | None = None) -> SafeString | str:
    """When its outlet published it, a day where only that is known; empty where nobody says."""
    if row.published_at:
        return moment_html(row.published_at, offset_minutes=offset_minutes)
    return day_html(row.published_on) if row.published_on else ""


def cards(shown_ones: Iterable[Shown]) -> list[Card]:
    """A card each."""
    return [card(one) for one in shown_ones]
