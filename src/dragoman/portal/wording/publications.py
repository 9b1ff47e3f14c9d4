"""What readers read, with the language it says it is in: a translation is marked as one (RFC 6497), by a machine or not."""

import datetime as dt

from django.utils.translation import gettext as _

from dragoman.portal.store.models import ArticleRow, PublicationRow, TranslationMode
from dragoman.portal.store.reading import Shown
from dragoman.portal.store.sections import SECTIONS
from dragoman.portal.wording.words import Words


def has_beside(one: Shown) -> bool:
    """Only a translation whose whole text may be shown can be read beside its source."""
    return one.visible.full_text and one.publication.mode != TranslationMode.ORIGINAL


def is_machine(one: Shown) -> bool:
    """Words of a machine that no person went over."""
    return one.publication.mode == TranslationMode.MACHINE and one.visible.translation


def text_language(one: Shown) -> str:
    """The shown words' BCP 47 tag: `en`, `en-t-ru` translated from Russian, `en-t-ru-t0-und` by machine."""
    source, own = one.source.language, one.language
    if one.publication.mode == TranslationMode.ORIGINAL or not source or own == source:
        return own
    machine = "-t0-und" if one.publication.mode == TranslationMode.MACHINE else ""
    return f"{own}-t-{source.lower()}{machine}"


def in_shown_language(one: Shown, text: str, language: str | None) -> Words:
    """A part of the shown article; language: as the part says, None: the article's."""
    own = language or one.language
    return Words(text=text, language=text_language(one) if own == one.language else own)


def headline_words(one: Shown) -> Words:
    """The article's headline as shown, not the desk's own; words of ours where it has none."""
    headline = one.article.headline
    if headline is None:
        return Words(text=_("Without a headline"))
    return in_shown_language(one, headline.text, headline.language)


def excerpt_words(one: Shown) -> Words | None:
    """The excerpt the gate allows; None where there is none."""
    if not one.visible.excerpt:
        return None
    standfirst = one.article.standfirst
    return in_shown_language(one, one.visible.excerpt, standfirst.language if standfirst else None)


def outlet_words(names: object, edition: str) -> Words:
    """An outlet's name for readers of an edition, with the language it is in."""
    if not isinstance(names, dict) or not names:
        return Words(text="")
    if edition in names:
        return Words(text=names[edition])
    language, name = next(iter(names.items()))
    return Words(text=name, language=language)


def section_name(row: PublicationRow) -> str:
    """The publication's section, else its story's, in the page's language; empty for none."""
    key = row.section or (row.article.story.section if row.article.story else "")
    return next((str(name) for known, name in SECTIONS if known == key), "")


def worth(one: Shown) -> tuple[bool, bool, bool, bool, float]:
    """Best first: the desk's own headline, read by a person, whole text, a person's or the original's words, newest."""
    row = one.publication
    return (
        not row.headline,
        not (row.is_reviewed or row.mode == "original"),
        not one.visible.full_text,
        row.mode not in {"original", "human"},
        -(row.published_at or row.opened_at).timestamp(),
    )


def when(row: ArticleRow) -> dt.datetime:
    """For ordering: when it was published, its day's beginning where that is all we know, else when we saw it."""
    if row.published_at:
        return row.published_at
    if row.published_on:
        return dt.datetime.combine(row.published_on, dt.time(), dt.UTC)
    return row.seen_at
