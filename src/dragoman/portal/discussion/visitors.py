"""Who is who among visitors, for a day and no longer: a keyed hash of where a request comes from and what sent it.

The key is a random salt of the day. While the day lasts, the same visitor has the same hash; when it is over the salt is deleted
everywhere (`actions.visits.forget_visits`), and nobody can say any more whose a hash was, we no more than others. No address is kept.
"""

import datetime as dt
import hashlib
import hmac
import os

from django.http import HttpRequest

from dragoman.portal.accounts.addresses import address_of, network_of
from dragoman.portal.discussion.models import SaltRow
from dragoman.portal.store.clock import now

SALT_BYTES = 32
_kept: dict[dt.date, bytes] = {}


def visitor_of(request: HttpRequest, *, at: dt.datetime | None = None) -> str:
    """The visitor's hash of today: 64 hexadecimal digits; never fails for odd headers. No query but for the day's first visitor
    of a process, then 1 to 3.

    One household's browsers of one make and language are one visitor; one person's two browsers are two.
    """
    said = (
        network_of(address_of(request)),
        request.headers.get("User-Agent", ""),
        request.headers.get("Accept-Language", ""),
    )
    text = "\n".join(said).encode("utf-8", "backslashreplace")
    return hmac.new(salt_of(day_of(at or now())), text, hashlib.sha256).hexdigest()


def day_of(at: dt.datetime) -> dt.date:
    """The day a visit counts for, in UTC, so that all processes turn it at once."""
    return at.astimezone(dt.UTC).date()


def salt_of(day: dt.date) -> bytes:
    """The day's salt, made by whoever asks first; all processes get the same. Kept in memory until another day's is asked for."""
    salt = _kept.get(day)
    if salt is None:
        salt = _stored(day)
        _kept.clear()
        _kept[day] = salt
    return salt


def forget_salt() -> None:
    """Drop the salt kept in this process's memory."""
    _kept.clear()


def _stored(day: dt.date) -> bytes:
    found = SaltRow.objects.filter(day=day).values_list("salt", flat=True)
    salt = found.first()
    if salt is None:
        fresh = SaltRow(day=day, salt=os.urandom(SALT_BYTES))
        SaltRow.objects.bulk_create([fresh], ignore_conflicts=True)  # another process may have been first
        salt = found.get()
    return bytes(salt)
