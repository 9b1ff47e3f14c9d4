"""Agreed terms."""

import datetime as dt
from collections.abc import Sequence

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.desk.actions.errors import ActionError
from dragoman.portal.desk.actions.guard import need
from dragoman.portal.store.models import GlossaryRow
from dragoman.portal.store.writing import audit
from dragoman.press.languages import UnknownLanguageError, get


def save_term(
    *,
    source_language: str,
    target_language: str,
    source: str,
    target: str,
    by: User | None,
    forbidden: Sequence[str] = (),
    note: str = "",
    is_case_sensitive: bool = False,
    term: GlossaryRow | None = None,
    at: dt.datetime | None = None,
) -> GlossaryRow:
    """Agree on a term, or change one. term: the one to change; None for a new one.

    Raises ActionError for a side without a word, a language we do not know, or a term agreed on already.
    """
    need(by, Role.EDITOR)
    words = [" ".join(text.split())[:200] for text in (source, target)]
    if not all(words):
        raise ActionError(_("A term needs a word in both languages."))
    pair = [_tag(source_language), _tag(target_language)]
    with transaction.atomic():
        row = term or GlossaryRow()
        same = GlossaryRow.objects.filter(
            source_language=pair[0], target_language=pair[1], source=words[0]
        ).exclude(pk=row.pk)
        if same.exists():
            raise ActionError(_("There is an agreed term for that already; change it instead."))
        row.source_language, row.target_language = pair
        row.source, row.target = words
        row.forbidden = [word.strip() for word in forbidden if word.strip()]
        row.note, row.is_case_sensitive = note.strip()[:500], is_case_sensitive
        row.save()
        audit(
            by=by, verb="glossary.save", subject=f"glossary:{row.pk}", at=at, source=words[0], target=words[1]
        )
    return row


def remove_term(*, term: GlossaryRow, by: User | None, at: dt.datetime | None = None) -> None:
    """The term is no longer agreed; the log keeps it."""
    need(by, Role.EDITOR)
    with transaction.atomic():
        audit(
            by=by,
            verb="glossary.remove",
            subject=f"glossary:{term.pk}",
            at=at,
            source=term.source,
            target=term.target,
        )
        term.delete()


def _tag(text: str) -> str:
    try:
        return get(text).tag
    except UnknownLanguageError as error:
        raise ActionError(_("We have no data on the language “{tag}”.").format(tag=text)) from error
