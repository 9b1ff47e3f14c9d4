"""Tells people from programs that fill in every form: a field no person sees, and a form no person sends so fast.

Not a riddle: nobody is locked out for good, and a screen reader says of the hidden field that it is to be left empty.
"""

from enum import StrEnum

from django.core.signing import BadSignature, SignatureExpired, TimestampSigner

FASTEST_SECONDS = 2
SLOWEST_SECONDS = 24 * 3600
TRAP = "website"
STAMP = "made"
_SALT = "mailing.form"


class Asker(StrEnum):
    """Who seems to have sent a form: a person; a program; or a person with a form that is too fresh, too old or not ours."""

    PERSON = "person"
    PROGRAM = "program"
    AGAIN = "again"


def stamp() -> str:
    """When the form was made, signed; goes into the hidden field `made`."""
    return TimestampSigner(salt=_SALT).sign("form")


def asker(posted: dict[str, str]) -> Asker:
    """Who sent these fields."""
    if posted.get(TRAP):
        return Asker.PROGRAM
    signer, value = TimestampSigner(salt=_SALT), posted.get(STAMP, "")
    try:
        signer.unsign(value, max_age=SLOWEST_SECONDS)
    except (SignatureExpired, BadSignature):
        return Asker.AGAIN
    try:
        signer.unsign(value, max_age=FASTEST_SECONDS)
    except SignatureExpired:
        return Asker.PERSON
    except BadSignature:
        return Asker.AGAIN
    return Asker.AGAIN
