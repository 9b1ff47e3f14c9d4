"""Why a line is in a digest, and who or what translated it: records' reasons and numbers in the words of the page's language."""

import datetime as dt

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.mailing.records import UNTRANSLATED, Reason, Record, Telling
from dragoman.portal.store.models import TranslationMode
from dragoman.portal.wording.words import (
    day_text,
    language_from,
    language_in,
    language_name,
    number_text,
    page_language,
)

A_DAY = dt.timedelta(hours=26)
"""A digest's time up to this long is "since yesterday", on whatever clock."""


def reason_text(
    record: Record, *, since: dt.datetime, closes_at: dt.datetime, offset_minutes: int
) -> SafeString | str:
    """Why the line is there. since, closes_at: the time the digest covers; offset_minutes: the reader's clock, for days."""
    match record.reason:
        case Reason.CARRIED:
            return carried_text(record)
        case Reason.PUBLISHED:
            return _published(record.telling)
        case Reason.CORRECTED | Reason.COLUMN_CORRECTED:
            return _("Corrected after the digest of %(day)s") % {
                "day": _day(record.carried_at, offset_minutes)
            }
        case Reason.WITHDRAWN | Reason.COLUMN_WITHDRAWN:
            return _("Withdrawn after the digest of %(day)s") % {
                "day": _day(record.carried_at, offset_minutes)
            }
        case Reason.DISCUSSED:
            return _new_comments(record, since, closes_at, offset_minutes)
        case Reason.COLUMN:
            return _("A reader’s opinion, new in the readers’ columns")


def carried_text(record: Record) -> str:
    """By how many outlets and in which languages a story is carried."""
    outlets = ngettext("Carried by %(count)s outlet", "Carried by %(count)s outlets", record.outlets) % {
        "count": number_text(record.outlets)
    }
    if len(record.languages) == 1:
        return f"{outlets} {_languages_one(record.languages[0])}"
    if not record.languages:
        return outlets
    languages = ngettext("in %(count)s language", "in %(count)s languages", len(record.languages)) % {
        "count": number_text(len(record.languages))
    }
    return f"{outlets} {languages}"


def credit(telling: Telling | None) -> SafeString | str:
    """From which language, by whom or what it was translated; empty for no article."""
    if telling is None or not telling.mode:
        return ""
    page, source = page_language(), telling.language
    if telling.mode == UNTRANSLATED:
        return _("Not translated: the outlet does not allow it")
    if telling.mode == TranslationMode.ORIGINAL or not source:
        return (
            _("Original text, in %(language_in)s") % {"language_in": language_in(source, page)}
            if source
            else ""
        )
    return _translated(telling, language_from(source, page))


def language_names(record: Record) -> list[str]:
    """The languages of a story by name, the most frequent first."""
    return [language_name(tag, page_language()) for tag in record.languages]


def is_translated(telling: Telling | None) -> bool:
    """The words shown are a translator's or a machine's."""
    return telling is not None and telling.mode not in ("", UNTRANSLATED, TranslationMode.ORIGINAL)


def is_machine(telling: Telling | None) -> bool:
    """Words of a machine that no person went over."""
    return telling is not None and telling.mode == TranslationMode.MACHINE


def _translated(telling: Telling, language: str) -> SafeString | str:
    person = format_html("<b>{}</b>", telling.translator) if telling.translator else ""
    if telling.mode == TranslationMode.HUMAN:
        if person:
            return format_html(
                _("Translated from {language_from} by {person}"), language_from=language, person=person
            )
        return _("Translated from %(language_from)s by a person") % {"language_from": language}
    if telling.mode == TranslationMode.MACHINE_EDITED:
        if person:
            return format_html(
                _("Translated from {language_from} by machine, edited by {person}"),
                language_from=language,
                person=person,
            )
        return _("Translated from %(language_from)s by machine, edited by a person") % {
            "language_from": language
        }
    return _("Translated from %(language_from)s by machine") % {"language_from": language}


def _published(telling: Telling | None) -> str:
    """What is new about it: a translation, or a text that needed or was allowed none."""
    mode = telling.mode if telling else ""
    if mode in (TranslationMode.HUMAN, TranslationMode.MACHINE_EDITED):
        return _("New translation")
    if mode == TranslationMode.MACHINE:
        return _("New translation by machine, read by nobody yet")
    if mode == UNTRANSLATED:
        return _("New here, in its own language")
    return _("New here, in the original")


def _new_comments(record: Record, since: dt.datetime, closes_at: dt.datetime, offset_minutes: int) -> str:
    count = record.new_comments or 0
    words = {"count": number_text(count), "day": _day(since, offset_minutes)}
    if closes_at - since <= A_DAY:
        return (
            ngettext("%(count)s new comment since yesterday", "%(count)s new comments since yesterday", count)
            % words
        )
    return (
        ngettext("%(count)s new comment since %(day)s", "%(count)s new comments since %(day)s", count) % words
    )


def _languages_one(tag: str) -> str:
    return _("in %(language_in)s") % {"language_in": language_in(tag, page_language())}


def _day(moment: dt.datetime | None, offset_minutes: int) -> str:
    if moment is None:
        return ""
    local = moment.astimezone(dt.timezone(dt.timedelta(minutes=offset_minutes)))
    return day_text(local.date(), page_language())
