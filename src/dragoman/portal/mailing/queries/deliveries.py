"""Reading deliveries."""

import datetime as dt
from collections.abc import Sequence

from dragoman.portal.mailing.models import DeliveryRow, DeliveryState, DigestRow


def due(digest: DigestRow, without: frozenset[int], most: int, at: dt.datetime) -> Sequence[DeliveryRow]:
    """Up to so many deliveries of the digest whose time has come, with their subscriptions. One query."""
    rows = digest.deliveries.filter(state=DeliveryState.DUE, due_at__lte=at).exclude(pk__in=without)
    return list(rows.select_related("subscription").order_by("due_at", "pk")[:most])
