"""What editors do with readers' columns: publish, decline, correct in the open, withdraw with a notice."""

import datetime as dt
import re

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.column_text import column_html, one_line
from dragoman.portal.discussion.markdown import cleaned
from dragoman.portal.discussion.models import (
    ColumnCorrectionRow,
    ColumnKind,
    ColumnRow,
    ColumnState,
    TopicRow,
)
from dragoman.portal.discussion.topics import topic_of_column
from dragoman.portal.jobs.events import emit
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit
from dragoman.press.languages import known
from dragoman.press.mentions.slugs import slug as spelt

SLUG_CHARACTERS = 80
REASON_CHARACTERS = 500


def need_editor(by: User | None) -> None:
    """Raise NotAllowedError for anybody below an editor; None stands for a command on this machine."""
    if by is not None and not by.has_role(Role.EDITOR):
        raise NotAllowedError(_("Your role does not allow this."))


def prepare(
    *,
    column: ColumnRow,
    by: User | None,
    headline: str,
    slug: str,
    language: str,
    at: dt.datetime | None = None,
) -> ColumnRow:
    """Correct headline, address and language of a waiting column before readers see it.

    Raises DiscussionError for an empty headline, an unknown language or an address that another column has.
    """
    need_editor(by)
    with transaction.atomic():
        row = _locked(column, ColumnState.WAITING)
        title = one_line(headline)[:200]
        if not title:
            raise DiscussionError(_("A column needs a headline."))
        if language and language not in known():
            raise DiscussionError(_("There is no such language."))
        before = {"headline": row.headline, "slug": row.slug, "language": row.language}
        row.headline, row.language = title, language or row.language
        row.slug = _wanted_slug(row, slug)
        row.save(update_fields=["headline", "language", "slug"])
        after = {"headline": row.headline, "slug": row.slug, "language": row.language}
        if changed := {name: after[name] for name in after if after[name] != before[name]}:
            audit(by=by, verb="column.prepare", subject=f"column:{row.pk}", at=at, **changed)
    return row


def publish(*, column: ColumnRow, by: User | None, at: dt.datetime | None = None) -> ColumnRow:
    """Accept a column: readers see it, by its author. Raises DiscussionError for a suggestion or one that does not wait."""
    need_editor(by)
    moment = at or now()
    with transaction.atomic():
        row = _locked(column, ColumnState.WAITING)
        if row.kind == ColumnKind.SUGGESTION:
            raise DiscussionError(_("A suggestion is accepted for the press, not published as a column."))
        row.slug = row.slug or free_slug(row, row.headline)
        row.state, row.decided_at, row.decided_by = ColumnState.PUBLISHED, moment, by
        row.published_at = moment
        row.save()
        topic_of_column(row)
        audit(by=by, verb="column.publish", subject=f"column:{row.pk}", at=at)
        _tell(row)
    return row


def decline(*, column: ColumnRow, reason: str, by: User | None, at: dt.datetime | None = None) -> ColumnRow:
    """Say no, with a reason the author sees; also to a suggestion that was accepted and cannot be had. Raises DiscussionError
    without a reason."""
    need_editor(by)
    words = _reason(reason)
    with transaction.atomic():
        row = _locked(column, ColumnState.WAITING, ColumnState.ACCEPTED)
        row.state, row.reason, row.decided_at, row.decided_by = (
            ColumnState.DECLINED,
            words,
            at or now(),
            by,
        )
        row.save(update_fields=["state", "reason", "decided_at", "decided_by"])
        audit(by=by, verb="column.decline", subject=f"column:{row.pk}", at=at, reason=words)
        _tell(row)
    return row


def correct(
    *,
    column: ColumnRow,
    headline: str,
    text: str,
    note: str,
    by: User | None,
    at: dt.datetime | None = None,
) -> ColumnRow:
    """Change a published column and say so below it. note: what was changed and why, for readers.

    Raises DiscussionError without a note, a headline or a text, or where nothing is changed.
    """
    need_editor(by)
    moment, said, title, words = at or now(), _reason(note), one_line(headline)[:200], cleaned(text).strip()
    if not title or not words:
        raise DiscussionError(_("A column needs a headline and a text."))
    with transaction.atomic():
        row = _locked(column, ColumnState.PUBLISHED)
        if (title, words) == (row.headline, row.text.strip()):
            raise DiscussionError(_("Nothing is different."))
        row.headline, row.text, row.html, row.corrected_at = title, words, column_html(words), moment
        row.save(update_fields=["headline", "text", "html", "corrected_at"])
        ColumnCorrectionRow.objects.create(column=row, text=said, at=moment, by=by)
        audit(by=by, verb="column.correct", subject=f"column:{row.pk}", at=at, note=said)
        _tell(row)
    return row


def withdraw(*, column: ColumnRow, reason: str, by: User | None, at: dt.datetime | None = None) -> ColumnRow:
    """Take a published column away; its address answers with a notice and the reason."""
    need_editor(by)
    words = _reason(reason)
    with transaction.atomic():
        row = _locked(column, ColumnState.PUBLISHED)
        row.state, row.reason, row.decided_at, row.decided_by = (
            ColumnState.WITHDRAWN,
            words,
            at or now(),
            by,
        )
        row.save(update_fields=["state", "reason", "decided_at", "decided_by"])
        TopicRow.objects.filter(column=row).update(is_closed=True)
        audit(by=by, verb="column.withdraw", subject=f"column:{row.pk}", at=at, reason=words)
        _tell(row)
    return row


def free_slug(row: ColumnRow, text: str) -> str:
    """An address made of `text` that no other column of the edition has."""
    base = _slug_of(text) or "column"
    others = ColumnRow.objects.filter(edition=row.edition, slug__startswith=base).exclude(pk=row.pk)
    taken = set(others.values_list("slug", flat=True))
    slug, number = base, 2
    while slug in taken:
        slug, number = f"{base}-{number}", number + 1
    return slug


def _wanted_slug(row: ColumnRow, wanted: str) -> str:
    slug = _slug_of(wanted)
    if not slug:
        return free_slug(row, row.headline)
    if ColumnRow.objects.filter(edition=row.edition, slug=slug).exclude(pk=row.pk).exists():
        raise DiscussionError(_("Another column has that address."))
    return slug


def _slug_of(text: str) -> str:
    """Lower-case Latin words joined by hyphens, cut at a word; empty for a text without letters we can spell."""
    if not any(character.isalnum() for character in text):
        return ""
    whole = re.sub(r"[^a-z0-9]+", "-", spelt(text)).strip("-")
    if len(whole) <= SLUG_CHARACTERS:
        return whole
    return whole[: SLUG_CHARACTERS + 1].rsplit("-", 1)[0].strip("-")


def _locked(column: ColumnRow, *states: str) -> ColumnRow:
    row = ColumnRow.objects.select_for_update().get(pk=column.pk)
    if row.state not in states:
        raise DiscussionError(_("Somebody decided about it meanwhile."))
    return row


def _reason(text: str) -> str:
    words = one_line(text)
    if not words:
        raise DiscussionError(_("Give a reason; the author will read it."))
    if len(words) > REASON_CHARACTERS:
        raise DiscussionError(
            _("The reason is too long; {most} characters at most.").format(most=REASON_CHARACTERS)
        )
    return words


def _tell(row: ColumnRow) -> None:
    emit("column.changed", column=row.pk, edition=row.edition)
