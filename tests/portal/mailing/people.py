"""Subscribers, and what they send."""

import re
from typing import Any

from django.core import signing
from django.utils.crypto import get_random_string

from dragoman.portal.mailing.addresses import parsed
from dragoman.portal.mailing.askers import _SALT
from dragoman.portal.mailing.models import SubscriptionRow, SubscriptionState
from dragoman.portal.mailing.schedule import next_due
from dragoman.portal.store.clock import now

URL = re.compile(r"http://localhost:8000(/\S+/digest/\S+)")
"""A path of the mailing in a mail's text."""


def stamp(seconds_ago: float = 60) -> str:
    """A form's stamp, made so long ago."""
    return _Earlier(seconds_ago).sign("form")


class _Earlier(signing.TimestampSigner):
    def __init__(self, seconds: float) -> None:
        super().__init__(salt=_SALT)
        self._seconds = seconds

    def timestamp(self) -> str:
        """As if it were earlier."""
        made = signing.b62_decode(super().timestamp()) - int(self._seconds)
        return signing.b62_encode(made)


def posted(**fields: Any) -> dict[str, Any]:
    """The subscribe form, filled by a person."""
    return {
        "made": stamp(),
        "website": "",
        "email": "reader@example.org",
        "hour": "7",
        "zone": "UTC",
    } | fields


def subscriber(
    email: str = "reader@example.org",
    *,
    edition: str = "en",
    state: str = SubscriptionState.ACTIVE,
    **fields: Any,
) -> SubscriptionRow:
    """A subscription, active unless said otherwise."""
    at = now()
    row = SubscriptionRow(
        email=email,
        address=parsed(email).folded,
        edition=edition,
        state=state,
        asked_at=at,
        salt=get_random_string(16),
        **fields,
    )
    if state == SubscriptionState.ACTIVE:
        row.confirmed_at = at
        row.next_at = next_due(hour=row.hour, zone=row.zone, after=at)
    if state == SubscriptionState.ENDED:
        row.ended_at, row.ended_reason = at, fields.get("ended_reason", "reader")
    row.save()
    return row
