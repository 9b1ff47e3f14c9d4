"""Digests and deliveries for the sending's tests. All addresses are made up."""

import datetime as dt
import itertools

from dragoman.portal.mailing.models import DeliveryRow, DigestRow, SubscriptionRow, SubscriptionState
from dragoman.portal.store.clock import now

_numbers = itertools.count(1)


def digest(edition: str = "en", *, closes_at: dt.datetime | None = None) -> DigestRow:
    """A digest with nothing in it yet."""
    moment = closes_at or now() - dt.timedelta(minutes=next(_numbers))
    return DigestRow.objects.create(
        edition=edition, closes_at=moment, since=moment - dt.timedelta(days=1), made_at=now()
    )


def subscription(
    address: str = "", *, edition: str = "en", next_at: dt.datetime | None = None, **fields: object
) -> SubscriptionRow:
    """A reader who confirmed."""
    address = address or f"reader{next(_numbers)}@readers.example"
    values: dict[str, object] = {
        "email": address,
        "address": address.lower(),
        "edition": edition,
        "state": SubscriptionState.ACTIVE,
        "asked_at": now(),
        "confirmed_at": now(),
        "next_at": next_at,
        "salt": "0123456789abcdef",
    }
    return SubscriptionRow.objects.create(**values | fields)


def deliveries(of: DigestRow, count: int) -> list[DeliveryRow]:
    """So many readers to whom the digest is due."""
    return [
        DeliveryRow.objects.create(digest=of, subscription=subscription(edition=of.edition), due_at=now())
        for _ in range(count)
    ]
