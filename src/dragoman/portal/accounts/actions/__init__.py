"""What people do with their accounts, and administrators with everybody's: verbs, each one transaction with its line in the log."""

from dragoman.portal.accounts.actions.errors import AccountError
from dragoman.portal.accounts.actions.leaving import delete_account, take_out
from dragoman.portal.accounts.actions.people import add_person, change_password, change_role, set_active
from dragoman.portal.accounts.actions.profile import change_profile

__all__ = [
    "AccountError",
    "add_person",
    "change_password",
    "change_profile",
    "change_role",
    "delete_account",
    "set_active",
    "take_out",
]
