"""Makes the records of a digest's lines out of what readers may see: everything here comes through the rights gate."""

from collections.abc import Collection, Mapping, Sequence

from django.urls import reverse

from dragoman.portal.mailing.models import ItemKind
from dragoman.portal.mailing.providers import Column
from dragoman.portal.mailing.records import UNTRANSLATED, Note, Reason, Record, Said, Telling, Voice
from dragoman.portal.store.models import ArticleRow, PublicationRow, TranslationMode
from dragoman.portal.store.reading import Shown
from dragoman.portal.wording.publications import excerpt_words, headline_words, outlet_words
from dragoman.portal.wording.words import Words
from dragoman.press.record.rights import EXCERPT_CHARACTERS, shorten

EXCERPT = EXCERPT_CHARACTERS
"""What the narrowest rights policy allows: a digest is kept for good, and a policy may become narrower."""
MOST_TELLINGS = 60


def record_of_story(
    best: Shown, articles: Sequence[ArticleRow], ours: Mapping[int, Shown], *, edition: str
) -> Record:
    """A story: the best publication of it, and how it was carried. ours: article → its publication here."""
    story = best.publication.article.story
    title = story.titles.get(edition) if story else None
    tellings = tuple(
        telling_of(ours[row.pk]) if row.pk in ours else _telling_elsewhere(row, edition) for row in articles
    )
    return Record(
        kind=ItemKind.STORY,
        reason=Reason.CARRIED,
        path=path_of(best.publication),
        headline=Said(text=title, by=Voice.DESK) if title else headline_of(best),
        excerpt=excerpt_of(best),
        telling=telling_of(best),
        story_path=reverse("editions:story", args=(edition, story.key)) if story else "",
        tellings=tellings[:MOST_TELLINGS],
        outlets=len({row.outlet_id for row in articles}),
        languages=_languages(articles),
        published_at=best.publication.published_at,
    )


def record_of_publication(one: Shown, *, kind: ItemKind, reason: Reason) -> Record:
    """One article."""
    return Record(
        kind=kind,
        reason=reason,
        path=path_of(one.publication),
        headline=headline_of(one),
        excerpt=excerpt_of(one),
        telling=telling_of(one),
        published_at=one.publication.published_at,
    )


def record_of_withdrawal(row: PublicationRow) -> Record:
    """An article that was withdrawn: only whose it was and why; its words are not repeated and its original is not linked."""
    return Record(
        kind=ItemKind.CORRECTION,
        reason=Reason.WITHDRAWN,
        path=path_of(row),
        headline=None,
        telling=Telling(
            outlet=_said(outlet_words(row.article.outlet.record.get("names"), row.edition)),
            headline=Said(text=""),
            url="",
            publication=row.pk,
        ),
        notes=(Note(text=row.withdrawal_reason, at=row.withdrawn_at or row.opened_at),),
        published_at=row.published_at,
    )


def record_of_column(column: Column, *, kind: ItemKind, reason: Reason) -> Record:
    """A reader's column."""
    return Record(
        kind=kind,
        reason=reason,
        path=column.path,
        headline=Said(text=column.headline, language=column.language, by=Voice.READER),
        excerpt=Said(text=shorten(column.beginning, EXCERPT), language=column.language, by=Voice.READER)
        if column.beginning
        else None,
        talk_path=column.talk_path,
        column=column.key,
        author=column.author,
        published_at=column.published_at,
    )


def telling_of(one: Shown) -> Telling:
    """The article of a publication of ours."""
    row, source = one.publication, one.source
    mode = row.mode if one.visible.translation or row.mode == TranslationMode.ORIGINAL else UNTRANSLATED
    return Telling(
        outlet=_said(outlet_words(one.outlet.names, row.edition)),
        headline=headline_of(one),
        url=source.canonical_url,
        language=source.language,
        published_at=source.published_at,
        published_offset_minutes=source.published_offset_minutes if source.published_at else None,
        published_on=source.published_on,
        path=path_of(row),
        publication=row.pk,
        mode=mode,
        translator=row.translator.name if row.translator and mode in _BY_PEOPLE else "",
        is_reprint=row.article.reprint_of_id is not None,
    )


def headline_of(one: Shown) -> Said:
    """The desk's own where it wrote one."""
    if one.publication.headline:
        return Said(text=one.publication.headline, by=Voice.DESK)
    return _said(headline_words(one))


def excerpt_of(one: Shown) -> Said | None:
    """The desk's lead where it wrote one, else what the gate allows, cut to what every policy would."""
    if one.publication.lead:
        return Said(text=shorten(one.publication.lead, EXCERPT), by=Voice.DESK)
    words = excerpt_words(one)
    return Said(text=shorten(words.text, EXCERPT), language=words.language) if words else None


def path_of(row: PublicationRow) -> str:
    """Our page."""
    return reverse("editions:article", args=(row.edition, row.slug))


_BY_PEOPLE: Collection[str] = (TranslationMode.HUMAN, TranslationMode.MACHINE_EDITED)


def _telling_elsewhere(row: ArticleRow, edition: str) -> Telling:
    """An article we have not published: its headline and where it is, which are facts."""
    return Telling(
        outlet=_said(outlet_words(row.outlet.record.get("names"), edition)),
        headline=Said(text=row.headline or "", language=row.language),
        url=row.canonical_url,
        language=row.language,
        published_at=row.published_at,
        published_on=row.published_on,
        is_reprint=row.reprint_of_id is not None,
    )


def _languages(articles: Sequence[ArticleRow]) -> tuple[str, ...]:
    """The most frequent first, equal ones by tag."""
    tags = [row.language for row in articles if row.language]
    return tuple(sorted(set(tags), key=lambda tag: (-tags.count(tag), tag)))


def _said(words: Words) -> Said:
    return Said(text=words.text, language=words.language)
