"""From when on a digest covers: from yesterday's same moment of those who get it, so that nothing is told twice and nothing is lost.

A digest belongs to all whose hour it is, on whatever clocks. For each of these clocks yesterday's digest closed at its own moment:
24 hours ago, or 23 or 25 where the clock was changed since. The earliest of these moments is taken. Where no digest was made then,
because the machine was off, the digest reaches back to the last one made for that clock, at most three days.
"""

import datetime as dt
from collections.abc import Iterable

from dragoman.portal.mailing.models import DigestRow, SubscriptionRow, SubscriptionState
from dragoman.portal.mailing.schedule import DAY, due_on

LONGEST_DAYS = 3
REMEMBERED_DAYS = 14
"""So many days back a clock's digest is looked for; a clock without any is new and had none to miss."""


def since(edition: str, closes_at: dt.datetime) -> dt.datetime:
    """The moment (UTC) the digest covers from; 24 hours before where nobody subscribed yet. 2 queries."""
    clocks = SubscriptionRow.objects.filter(
        edition=edition, state=SubscriptionState.ACTIVE, next_at__lte=closes_at
    )
    pairs = clocks.order_by().values_list("hour", "zone").distinct()
    pasts = [past for hour, zone in pairs if (past := _past(hour, zone, closes_at))]
    made = _made(edition, [moment for past in pasts for moment in past])
    return min((_start(past, made) for past in pasts), default=closes_at - DAY)


def _past(hour: int, zone: str, closes_at: dt.datetime) -> list[dt.datetime]:
    """The moments due before on that clock, latest first; empty where this is none of its moments."""
    days = [closes_at.date() + DAY * shift for shift in (-1, 0, 1)]
    today = next((day for day in days if due_on(day, hour, zone) == closes_at), None)
    if today is None:
        return []
    dues = (due_on(today - DAY * back, hour, zone) for back in range(1, REMEMBERED_DAYS + 1))
    return [due for due in dues if due is not None]


def _made(edition: str, moments: Iterable[dt.datetime]) -> frozenset[dt.datetime]:
    rows = DigestRow.objects.filter(edition=edition, closes_at__in=set(moments))
    return frozenset(rows.values_list("closes_at", flat=True))


def _start(past: list[dt.datetime], made: frozenset[dt.datetime]) -> dt.datetime:
    back = next((number for number, moment in enumerate(past) if moment in made), 0)
    return past[min(back, LONGEST_DAYS - 1)]
