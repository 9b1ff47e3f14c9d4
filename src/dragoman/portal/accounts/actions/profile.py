"""What people say of themselves."""

import datetime as dt
from collections.abc import Iterable

from babel import Locale, UnknownLocaleError
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.actions.errors import AccountError
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.names import clean_display_name, passes_for_staff
from dragoman.portal.store.writing import audit

MOST_LANGUAGES = 20


def change_profile(
    *,
    person: User,
    by: User | None,
    display_name: str | None = None,
    languages: Iterable[str] | None = None,
    at: dt.datetime | None = None,
) -> User:
    """Change the name shown and the languages read; None leaves them. An empty name shows the user name.

    Raises AccountError for a name with nothing to read in it or that of somebody of the staff, and for what is no language;
    PermissionDenied for somebody else's profile, and for a demo account's.
    """
    if by is None or by.pk != person.pk or person.is_demo:
        raise PermissionDenied
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        changed: dict[str, object] = {}
        if display_name is not None:
            changed["display_name"] = _display_name(row, display_name)
        if languages is not None:
            changed["languages"] = _languages(languages)
        for field, value in changed.items():
            setattr(row, field, value)
        row.save(update_fields=[*changed])
        audit(by=by, verb="person.profile", subject=f"person:{row.username}", at=at, fields=sorted(changed))
    return row


def _display_name(person: User, text: str) -> str:
    name = clean_display_name(text)
    if text.strip() and not name:
        raise AccountError(_("There is nothing to read in that name."))
    if person.role == Role.READER and passes_for_staff(name, besides=person):
        raise AccountError(
            _("Somebody who works here is called so, or nearly so. Please choose another name.")
        )
    return name


def _languages(tags: Iterable[str]) -> list[str]:
    kept = list(dict.fromkeys(tag.strip() for tag in tags if tag.strip()))
    if len(kept) > MOST_LANGUAGES or not all(is_language(tag) for tag in kept):
        raise AccountError(_("One of these is no language we know."))
    return kept


def is_language(tag: str) -> bool:
    """CLDR knows it: `kk`, `sr-Latn`."""
    try:
        return Locale.parse(tag, sep="-").language in Locale("en").languages
    except (UnknownLocaleError, ValueError):
        return False
