"""What administrators do with accounts, and people with their passwords."""

import datetime as dt

from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from dragoman.portal.accounts.actions.errors import AccountError
from dragoman.portal.accounts.confusables import skeleton
from dragoman.portal.accounts.models import Role, User
from dragoman.portal.accounts.names import clean_display_name, name_problem
from dragoman.portal.store.writing import audit


def add_person(
    *,
    username: str,
    password: str,
    role: str,
    by: User | None,
    display_name: str = "",
    at: dt.datetime | None = None,
) -> User:
    """A new account; it needs no confirmed e-mail address.

    Raises AccountError for a name that is taken, empty or not allowed, an unknown role, or a weak password.
    """
    need_administrator(by)
    name = username.strip()
    if role not in Role.values:
        raise AccountError(_("There is no such role."))
    with transaction.atomic():
        if not name or is_taken(name):
            raise AccountError(_("That user name is taken or empty."))
        if problem := name_problem(name):
            raise AccountError(problem)
        person = User(
            username=name,
            name_key=skeleton(name),
            display_name=clean_display_name(display_name),
            role=role,
        )
        _set_password(person, password)
        person.save()
        audit(by=by, verb="person.add", subject=f"person:{name}", at=at, role=role)
    return person


def change_role(*, person: User, role: str, by: User | None, at: dt.datetime | None = None) -> User:
    """Give another role. Raises AccountError for the last administrator, who must stay one."""
    need_administrator(by)
    if role not in Role.values:
        raise AccountError(_("There is no such role."))
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        if role != Role.ADMINISTRATOR:
            keep_one_administrator(row)
        before, row.role = row.role, role
        row.save(update_fields=["role"])
        audit(by=by, verb="person.role", subject=f"person:{row.username}", at=at, before=before, after=role)
    return row


def set_active(*, person: User, active: bool, by: User | None, at: dt.datetime | None = None) -> User:
    """Let somebody sign in, or no longer; what they wrote stays. Raises AccountError for the last administrator."""
    need_administrator(by)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        if not active:
            keep_one_administrator(row)
        row.is_active = active
        row.save(update_fields=["is_active"])
        audit(
            by=by, verb="person.open" if active else "person.close", subject=f"person:{row.username}", at=at
        )
    return row


def change_password(*, person: User, password: str, by: User | None, at: dt.datetime | None = None) -> User:
    """A new password: by an administrator, or by the person. Raises AccountError for a weak one."""
    if by is None or by.pk != person.pk:
        need_administrator(by)
    with transaction.atomic():
        row = User.objects.select_for_update().get(pk=person.pk)
        _set_password(row, password)
        row.save(update_fields=["password"])
        audit(by=by, verb="person.password", subject=f"person:{row.username}", at=at)
    return row


def is_taken(name: str) -> bool:
    """Somebody has this user name, or one that looks the same."""
    same = Q(username__iexact=name) | Q(name_key=skeleton(name))
    return User.objects.filter(same).exists()


def _set_password(person: User, password: str) -> None:
    try:
        validate_password(password, person)
    except ValidationError as error:
        raise AccountError(" ".join(error.messages)) from error
    person.set_password(password)


def need_administrator(by: User | None) -> None:
    """Raises PermissionDenied for anybody else; a command on this machine (None) may."""
    if by is not None and not by.has_role(Role.ADMINISTRATOR):
        raise PermissionDenied


def keep_one_administrator(person: User) -> None:
    """Raises AccountError where this is the last one."""
    others = User.objects.filter(role=Role.ADMINISTRATOR, is_active=True).exclude(pk=person.pk)
    if person.role == Role.ADMINISTRATOR and not others.exists():
        raise AccountError(_("Somebody has to be administrator; make another one first."))
