"""What administrators do with accounts, and people with their own."""

import datetime as dt

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.store.writing import audit


class AccountError(Exception):
    """The action was not taken; str() says why, for a person."""


def add_person(
    *,
    username: str,
    password: str,
    role: str,
    by: User | None,
    display_name: str = "",
    at: dt.datetime | None = None,
) -> User:
    """A new account. Raises AccountError for a name that is taken or empty, an unknown role, or a weak password."""
    _need_administrator(by)
    name = username.strip()
    if role not in Role.values:
        raise AccountError(_("There is no such role."))
    with transaction.atomic():
        if not name or User.objects.filter(username__iexact=name).exists():
            raise AccountError(_("That user name is taken or empty."))
        person = User(username=name, display_name=display_name.strip(), role=role)
        _set_password(person, password)
        person.save()
        audit(by=by, verb="person.add", subject=f"person:{name}", at=at, role=role)
    return person


def change_role(*, person: User, role: str, by: User | None, at: dt.datetime | None = None) -> User:
    """Give another role. Raises AccountError for the last administrator, who must stay one."""
    _need_administrator(by)
    if role not in Role.values:
        raise AccountError(_("There is no such role."))
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        if role != Role.ADMINISTRATOR:
            _keep_one_administrator(row)
        before, row.role = row.role, role
        row.save(update_fields=["role"])
        audit(by=by, verb="person.role", subject=f"person:{row.username}", at=at, before=before, after=role)
    return row


def set_active(*, person: User, active: bool, by: User | None, at: dt.datetime | None = None) -> User:
    """Let somebody sign in, or no longer; what they wrote stays. Raises AccountError for the last administrator."""
    _need_administrator(by)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        if not active:
            _keep_one_administrator(row)
        row.is_active = active
        row.save(update_fields=["is_active"])
        audit(
            by=by, verb="person.open" if active else "person.close", subject=f"person:{row.username}", at=at
        )
    return row


def change_password(*, person: User, password: str, by: User | None, at: dt.datetime | None = None) -> User:
    """A new password: by an administrator, or by the person. Raises AccountError for a weak one."""
    if by is None or by.pk != person.pk:
        _need_administrator(by)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        _set_password(row, password)
        row.save(update_fields=["password"])
        audit(by=by, verb="person.password", subject=f"person:{row.username}", at=at)
    return row


def _set_password(person: User, password: str) -> None:
    try:
        validate_password(password, person)
    except ValidationError as error:
        raise AccountError(" ".join(error.messages)) from error
    person.set_password(password)


def _need_administrator(by: User | None) -> None:
    if by is not None and not by.has_role(Role.ADMINISTRATOR):
        raise PermissionDenied


def _keep_one_administrator(person: User) -> None:
    others = User.objects.filter(role=Role.ADMINISTRATOR, is_active=True).exclude(pk=person.pk)
    if person.role == Role.ADMINISTRATOR and not others.exists():
        raise AccountError(_("Somebody has to be administrator; make another one first."))
