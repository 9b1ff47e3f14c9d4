"""How accounts end: a reader's at once; somebody's who signed translations only by an administrator, for the signature is a record."""

import datetime as dt

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.actions.errors import AccountError
from dragoman.portal.accounts.actions.people import keep_one_administrator, need_administrator
from dragoman.portal.accounts.leaving import leave
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.queries.credits import has_credits
from dragoman.portal.store.models import AuditRow
from dragoman.portal.store.writing import audit


def may_delete(person: User) -> bool:
    """They can delete their account themselves: a reader nobody credits with a translation, and no demo account."""
    return person.role == Role.READER and not person.is_demo and not has_credits(person)


def delete_account(*, person: User, by: User | None, at: dt.datetime | None = None) -> None:
    """Delete the own account, with all that rooms keep of the person alone; what they wrote in public stays, unnamed.

    Raises AccountError where an administrator has to do it, PermissionDenied for somebody else's.
    """
    if by is None or by.pk != person.pk:
        raise PermissionDenied
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        if not may_delete(row):
            raise AccountError(
                _("You work here or have signed translations: an administrator takes you out, on request.")
            )
        leave(row)
        _unname_in_log(row)
        audit(by=None, verb="person.delete", subject=f"person:{row.pk}", at=at)
        row.delete()


def take_out(*, person: User, by: User | None, at: dt.datetime | None = None) -> None:
    """An administrator ends an account.

    Where translations are signed with it, their credit stays, and the row with the name for it: closed, without role, e-mail
    address, password, keys. Else it is deleted like a reader's own. Raises AccountError for the last administrator.
    """
    need_administrator(by)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        keep_one_administrator(row)
        leave(row)
        audit(by=by, verb="person.take-out", subject=f"person:{row.pk}", at=at)
        if not has_credits(row):
            _unname_in_log(row)
            row.delete()
            return
        for table in (EmailAddress, Authenticator, SocialAccount):
            table.objects.filter(user=row).delete()
        row.role, row.is_active, row.is_staff, row.is_superuser = Role.READER, False, False, False
        row.email, row.languages = "", []
        row.set_unusable_password()
        row.save()


def _unname_in_log(person: User) -> None:
    """Older lines lose the name too: what was asked to be forgotten is not to stand in the log."""
    AuditRow.objects.filter(subject=f"person:{person.username}").update(
        subject=f"person:{person.pk}", details={}
    )
