"""A digest's lines as pages and mails show them, in the page's language."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from dragoman.portal.mailing.models import DigestItemRow, DigestRow, ItemKind
from dragoman.portal.mailing.places import path_at
from dragoman.portal.mailing.reasons import credit, is_machine, is_translated, language_names, reason_text
from dragoman.portal.mailing.records import (
    NOTHING_GONE,
    UNTRANSLATED,
    Gone,
    Reason,
    Record,
    Said,
    Telling,
    Voice,
)
from dragoman.portal.wording.words import Words, day_html, moment_html
from dragoman.press.record import from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class TellingLine:
    """An outlet's article within a story. url: our page where it is published here (then is_here), else the outlet's."""

    outlet: Words
    headline: Words
    language: str | None
    published: SafeString | str
    url: str
    is_here: bool
    original_url: str
    credit: SafeString | str
    is_machine: bool
    is_reprint: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteLine:
    """A correction, or the reason of a withdrawal; text may be empty."""

    text: str
    when: SafeString


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line. number: its place in the digest, from 0. url, story_url, talk_url, original_url, carried_url: empty where there is none.

    headline: words of ours where the record's own is not repeated; headline_by, excerpt_by: whose words.
    is_notice: the headline is words of ours in place of one. withdrawn: the line's words are not shown any more, for what it was about was withdrawn since; then notice says so.
    more_tellings: how many of the story's are not in `tellings`.
    """

    number: int
    kind: str
    why: SafeString | str
    headline: Words
    headline_by: str
    url: str
    excerpt: Words | None = None
    excerpt_by: str = Voice.OUTLET
    outlet: Words | None = None
    language: str | None = None
    published: SafeString | str = ""
    original_url: str = ""
    credit: SafeString | str = ""
    is_translated: bool = False
    is_machine: bool = False
    story_url: str = ""
    languages: tuple[str, ...] = ()
    tellings: tuple[TellingLine, ...] = ()
    more_tellings: int = 0
    first: TellingLine | None = None
    notes: tuple[NoteLine, ...] = ()
    carried_url: str = ""
    author: str = ""
    talk_url: str = ""
    comments: int | None = None
    is_notice: bool = False
    withdrawn: bool = False
    notice: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """How lines are to be shown. base: what addresses of ours begin with; empty on pages. offset_minutes: the reader's clock.

    most_tellings: None for all.
    """

    digest: DigestRow
    base: str = ""
    offset_minutes: int = 0
    most_tellings: int | None = None
    gone: Gone = NOTHING_GONE


def lines_of(items: Sequence[DigestItemRow], setting: Setting) -> list[Line]:
    """A line each."""
    return [_line(item, setting) for item in items]


def section_title(kind: str) -> str:
    """What stands above the lines of a kind."""
    return {
        ItemKind.STORY: _("Stories of the day"),
        ItemKind.TRANSLATION: _("New translations and texts"),
        ItemKind.CORRECTION: _("Corrections"),
        ItemKind.DISCUSSED: _("Most discussed"),
        ItemKind.COLUMN: _("Readers’ columns"),
    }[ItemKind(kind)]


def _line(item: DigestItemRow, setting: Setting) -> Line:
    record = _as_allowed(from_json(Record, item.record), setting.gone)
    telling, gone = record.telling, setting.gone
    digest, base = setting.digest, setting.base
    why = reason_text(
        record, since=digest.since, closes_at=digest.closes_at, offset_minutes=setting.offset_minutes
    )
    own = telling.publication if telling else None
    is_told = record.reason in (Reason.WITHDRAWN, Reason.COLUMN_WITHDRAWN)
    if not is_told and (own in gone.publications or record.column in gone.columns):
        return _withdrawn_line(item.position, record, why, base)
    tellings = [_telling_line(one, base, gone) for one in record.tellings]
    most = setting.most_tellings
    return Line(
        number=item.position,
        kind=record.kind,
        why=why,
        headline=_headline(record),
        headline_by=record.headline.by if record.headline else Voice.DESK,
        is_notice=record.headline is None,
        url=base + record.path,
        excerpt=None if own in gone.excerpts else _words(record.excerpt),
        excerpt_by=record.excerpt.by if record.excerpt else Voice.OUTLET,
        outlet=_words(telling.outlet) if telling else None,
        language=telling.language if telling else None,
        published=_published(telling) if telling else "",
        original_url=telling.url if telling else "",
        credit=credit(telling),
        is_translated=is_translated(telling),
        is_machine=is_machine(telling),
        story_url=base + record.story_path if record.story_path else "",
        languages=tuple(language_names(record)),
        tellings=tuple(tellings[:most]),
        more_tellings=len(tellings) - len(tellings[:most]),
        first=_first(record, tellings, own),
        notes=_notes(record, setting.offset_minutes),
        carried_url=base + path_at(digest.edition, record.carried_at) if record.carried_at else "",
        author=_author(record, gone),
        talk_url=base + record.talk_path if record.talk_path else "",
        comments=record.comments,
        notice=_("The outlet no longer lets us show this excerpt.")
        if own in gone.excerpts and record.excerpt
        else "",
    )


def _as_allowed(record: Record, gone: Gone) -> Record:
    """The record in the outlets' own words where they no longer let us translate them; what the desk wrote stays."""
    telling, headline = record.telling, record.headline
    own = gone.translations.get(telling.publication or 0) if telling else None
    if own and headline and headline.by == Voice.OUTLET:
        headline = own
    return replace(
        record,
        headline=headline,
        telling=telling and _telling_as_allowed(telling, gone),
        tellings=tuple(_telling_as_allowed(one, gone) for one in record.tellings),
    )


def _telling_as_allowed(one: Telling, gone: Gone) -> Telling:
    own = gone.translations.get(one.publication or 0)
    if own is None:
        return one
    headline = own if one.headline.by == Voice.OUTLET else one.headline
    return replace(one, headline=headline, mode=UNTRANSLATED, translator="")


def _withdrawn_line(number: int, record: Record, why: SafeString | str, base: str) -> Line:
    telling = record.telling
    return Line(
        number=number,
        kind=record.kind,
        why=why,
        headline=Words(
            text=_("This article was withdrawn") if record.column is None else _("This column was taken back")
        ),
        headline_by=Voice.DESK,
        is_notice=True,
        url=base + record.path,
        outlet=_words(telling.outlet) if telling else None,
        withdrawn=True,
        notice=_("It stood here when this digest was sent and was withdrawn later; its address says why."),
    )


def _headline(record: Record) -> Words:
    if record.headline is not None:
        return Words(text=record.headline.text, language=record.headline.language)
    if record.reason == Reason.COLUMN_WITHDRAWN:
        return Words(text=_("A reader’s column was taken back"))
    return Words(text=_("An article was withdrawn"))


def _first(record: Record, tellings: Sequence[TellingLine], own: int | None) -> TellingLine | None:
    """Who had the story first; None where nobody says when, and where it is the article the line shows."""
    for one, line in zip(record.tellings, tellings, strict=True):
        if one.published_at or one.published_on:
            return line if one.publication is None or one.publication != own else None
    return None


def _telling_line(one: Telling, base: str, gone: Gone) -> TellingLine:
    """A withdrawn one keeps its outlet and loses its words and its original's address."""
    is_gone = one.publication in gone.publications
    is_here = bool(one.path)
    return TellingLine(
        outlet=Words(text=one.outlet.text, language=one.outlet.language),
        headline=Words(text=pgettext("telling", "withdrawn"))
        if is_gone
        else Words(
            text=one.headline.text or one.url, language=one.headline.language if one.headline.text else None
        ),
        language=one.language,
        published=_published(one),
        url=base + one.path if is_here else one.url,
        is_here=is_here,
        original_url="" if is_gone else one.url,
        credit="" if is_gone else credit(one),
        is_machine=is_machine(one) and not is_gone,
        is_reprint=one.is_reprint,
    )


def _published(one: Telling) -> SafeString | str:
    """When its outlet published it, by the clock it was printed with."""
    if one.published_at:
        return moment_html(one.published_at, offset_minutes=one.published_offset_minutes)
    return day_html(one.published_on) if one.published_on else ""


def _notes(record: Record, offset_minutes: int) -> tuple[NoteLine, ...]:
    return tuple(
        NoteLine(text=note.text, when=moment_html(note.at, offset_minutes=offset_minutes))
        for note in record.notes
    )


def _author(record: Record, gone: Gone) -> str:
    """The column's author by the name of now, where pages ask; words of ours for a closed account."""
    if record.column is None or record.reason == Reason.COLUMN_WITHDRAWN:
        return ""
    name = record.author if gone.authors is None else gone.authors.get(record.column, "")
    return name or pgettext("author", "a former reader")


def _words(said: Said | None) -> Words | None:
    return Words(text=said.text, language=said.language) if said else None


def kinds_in(lines: Collection[Line]) -> list[str]:
    """The kinds there are, in the order of the digest."""
    return list(dict.fromkeys(line.kind for line in lines))
