"""What the form of a comment carries besides the words: a mark that it was made here, when and for whom.

The mark makes sending twice write once, and tells a form filled in by a machine in no time from one a person typed into.
"""

import secrets
from dataclasses import dataclass

from django.core import signing
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.store.clock import now

TRAP = "website"
"""A field people do not see; only machines fill it in."""
LEAST_SECONDS = 3
MOST_SECONDS = 7 * 86_400
_SALT = "dragoman.discussion.form"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormMark:
    """nonce: of this one form. seconds: since it was handed out."""

    nonce: str
    seconds: float


def new_mark(person: User) -> str:
    """For a hidden field."""
    return signing.dumps([secrets.token_urlsafe(18), person.pk, int(now().timestamp())], salt=_SALT)


def checked_mark(mark: str, trap: str, person: User) -> FormMark:
    """Raises DiscussionError for a mark not of ours or another's, one too old or too young, and a filled trap."""
    try:
        nonce, owner, made = signing.loads(mark, salt=_SALT)
        seconds = now().timestamp() - made
    except (signing.BadSignature, TypeError, ValueError) as error:
        raise DiscussionError(_too_late()) from error
    if owner != person.pk or seconds > MOST_SECONDS:
        raise DiscussionError(_too_late())
    if trap or seconds < LEAST_SECONDS:
        raise DiscussionError(_("That was faster than people type. If you are a person, send it once more."))
    return FormMark(nonce=str(nonce), seconds=seconds)


def _too_late() -> str:
    return _("The form was too old. What you wrote is still in it: send it once more.")
