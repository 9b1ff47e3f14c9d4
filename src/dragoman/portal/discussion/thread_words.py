"""What a thread is about, in words."""

from dataclasses import dataclass

from django.utils.translation import pgettext

from dragoman.portal.discussion.place import Place
from dragoman.portal.discussion.queries.thread import Spoken, ThreadPage
from dragoman.portal.store.models import PublicationRow, SegmentRow
from dragoman.portal.store.reading import segment_of, shown
from dragoman.portal.wording.publications import headline_words, outlet_words
from dragoman.portal.wording.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """What is discussed. whose: the outlet, or the column's author; is_column: then these are a reader's words."""

    headline: Words
    whose: Words
    is_column: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Ways:
    """Other ways to read the thread. orders: name, label, address. languages: each with the address that adds or drops it."""

    orders: list[tuple[str, str, str]]
    languages: list[tuple[Spoken, str]]
    all_url: str


def ways_of(page: ThreadPage) -> Ways:
    """The page's orders and languages."""
    base, asked = page.place.thread_url, page.asked
    labels = {
        "best": pgettext("order of comments", "best first"),
        "newest": pgettext("order of comments", "newest first"),
        "oldest": pgettext("order of comments", "oldest first"),
    }
    return Ways(
        orders=[(name, label, base + asked.query(order=name)) for name, label in labels.items()],
        languages=[
            (one, base + asked.query(language=_toggled(asked.languages, one.language))) for one in page.spoken
        ],
        all_url=base + asked.query(language=()),
    )


def _toggled(chosen: tuple[str, ...], language: str) -> tuple[str, ...]:
    return tuple(tag for tag in chosen if tag != language) if language in chosen else (*chosen, language)


def heading_of(place: Place) -> Heading:
    """1 query for an article whose headline the desk did not write, none for others."""
    if place.column is not None:
        headline = Words(text=place.column.headline, language=place.column.language or None)
        return Heading(headline=headline, whose=whose(place), is_column=True)
    assert place.publication is not None  # one of the two, says Place
    return Heading(headline=_headline(place.publication), whose=whose(place), is_column=False)


def whose(place: Place) -> Words:
    """The outlet, or the column's author; empty for a deleted account. No query."""
    if place.column is not None:
        return Words(text=place.column.author.name if place.column.author else "")
    assert place.publication is not None  # one of the two, says Place
    return outlet_words(place.publication.article.outlet.record.get("names"), place.edition)


def _headline(row: PublicationRow) -> Words:
    if row.headline:
        return Words(text=row.headline)
    rows = SegmentRow.objects.filter(revision=row.revision_id, target_language=row.edition, part="headline")
    return headline_words(shown(row, segments=[segment_of(one) for one in rows.order_by("position")]))
