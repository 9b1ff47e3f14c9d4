"""Corrections of what was read from a page: byline, day, rights, language. Laid over every later reading."""

import datetime as dt
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.changed import tell_readers
from dragoman.portal.desk.actions.errors import ActionError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow, FieldDecisionRow
from dragoman.portal.store.writing import audit, repeat_columns
from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.record import PersonRole, RightsStatus

FIELDS = ("byline", "published_on", "rights.holder", "rights.status", "language")
"""What an editor may correct, as FieldDecisionRow names it."""


def set_field(
    *, article: ArticleRow, field: str, text: str, by: User | None, at: dt.datetime | None = None
) -> ArticleRow:
    """The field is that, whatever the page was read to say.

    text: as typed. byline: names parted by commas, `Name (translator)` for another role; published_on: YYYY-MM-DD;
    language: a BCP 47 tag we know; rights.status: a word of the closed vocabulary. Blank: nobody, no day, no holder.
    Raises ActionError, saying what is expected.
    """
    need(by, Role.EDITOR)
    if field not in _READERS:
        raise ActionError(_("This field cannot be corrected here."))
    value = _READERS[field](text.strip())
    moment = at or now()
    with transaction.atomic():
        row = ArticleRow.objects.select_for_update().get(pk=article.pk)
        _decide(row, field, value, by=by, at=moment)
        if field == "published_on":  # the moment as read would contradict the day
            _decide(row, "published_at", None, by=by, at=moment)
        repeat_columns(row)
        audit(by=by, verb="article.field", subject=f"article:{row.key}", at=moment, field=field, value=value)
        tell_readers(row)
    return row


def forget_field(
    *, article: ArticleRow, field: str, by: User | None, at: dt.datetime | None = None
) -> ArticleRow:
    """Take the correction back: what the page says counts again."""
    need(by, Role.EDITOR)
    with transaction.atomic():
        row = ArticleRow.objects.select_for_update().get(pk=article.pk)
        fields = ["published_on", "published_at"] if field == "published_on" else [field]
        row.field_decisions.filter(field__in=fields).delete()
        repeat_columns(row)
        audit(by=by, verb="article.field-forget", subject=f"article:{row.key}", at=at, field=field)
        tell_readers(row)
    return row


def _decide(row: ArticleRow, field: str, value: Any, *, by: User | None, at: dt.datetime) -> None:
    FieldDecisionRow.objects.update_or_create(
        article=row, field=field, defaults={"value": value, "by": by, "at": at}
    )


def _byline(text: str) -> list[dict[str, Any]]:
    people = []
    for part in (piece.strip() for piece in text.split(",")):
        name, _opening, role = part.partition("(")
        wanted = role.rstrip(") ").strip() or PersonRole.AUTHOR.value
        if wanted not in {one.value for one in PersonRole}:
            raise ActionError(
                _("Roles are: {roles}.").format(roles=", ".join(one.value for one in PersonRole))
            )
        if name.strip():
            people.append({"name": name.strip(), "role": wanted})
    return people


def _day(text: str) -> str | None:
    if not text:
        return None
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise ActionError(_("Give the day as YYYY-MM-DD.")) from error


def _language(text: str) -> str | None:
    if not text:
        return None
    try:
        return get(text).tag
    except UnknownLanguageError as error:
        raise ActionError(_("We have no data on the language “{tag}”.").format(tag=text)) from error


def _status(text: str) -> str:
    if text not in {one.value for one in RightsStatus}:
        raise ActionError(_("Choose one of the rights statuses."))
    return text


_READERS = {
    "byline": _byline,
    "published_on": _day,
    "rights.holder": lambda text: text or None,
    "rights.status": _status,
    "language": _language,
}
