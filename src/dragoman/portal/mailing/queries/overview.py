"""Subscribers, as the desk sees them: numbers, and one address at a time, never a list of all."""

import contextlib
import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Count, Q
from django.db.models.functions import TruncDate

from dragoman.portal.mailing.addresses import AddressError, parsed
from dragoman.portal.mailing.models import BounceRow, SubscriptionRow, SubscriptionState, SuppressionRow
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow

DAYS = 30
LEAST_LETTERS = 3
MOST_FOUND = 50
HEIGHT = 60
"""Of each half of the chart, in its own units."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Subscriptions of an edition, by state."""

    edition: str
    active: int
    asked: int
    ended: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A day of the chart: how many confirmed and how many left, and the bars (x, heights; units of the chart)."""

    on: dt.date
    came: int
    went: int
    x: int
    up: int
    down: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What is known of an address. bounces: reports about it."""

    address: str
    subscriptions: Sequence[SubscriptionRow]
    suppression: SuppressionRow | None
    bounces: Sequence[BounceRow]


def tallies(editions: Sequence[str]) -> list[Tally]:
    """Each edition's numbers, in that order; those of editions that are no more at the end. 1 query."""
    rows = SubscriptionRow.objects.order_by().values("edition", "state").annotate(n=Count("pk"))
    found = {(row["edition"], row["state"]): row["n"] for row in rows}
    others = sorted({edition for edition, _state in found} - set(editions))
    return [
        Tally(
            edition=tag,
            active=found.get((tag, SubscriptionState.ACTIVE), 0),
            asked=found.get((tag, SubscriptionState.ASKED), 0),
            ended=found.get((tag, SubscriptionState.ENDED), 0),
        )
        for tag in (*editions, *others)
    ]


def chart(*, at: dt.datetime | None = None) -> list[Day]:
    """The last 30 days (UTC), today last: who confirmed and who left. 2 queries."""
    today = (at or now()).astimezone(dt.UTC).date()
    first = today - dt.timedelta(days=DAYS - 1)
    came, went = _by_day("confirmed_at", first), _by_day("ended_at", first)
    most = max([1, *came.values(), *went.values()])
    days = (first + dt.timedelta(days=number) for number in range(DAYS))
    return [
        Day(
            on=day,
            came=came.get(day, 0),
            went=went.get(day, 0),
            x=number * 20,
            up=-(-came.get(day, 0) * HEIGHT // most),
            down=-(-went.get(day, 0) * HEIGHT // most),
        )
        for number, day in enumerate(days)
    ]


def known(search: str) -> list[Known]:
    """Addresses with these letters, at most 50, each with all that is known of it; empty for fewer than three letters.
    3 or 4 queries."""
    wanted = search.strip().replace("\0", "").casefold()
    with contextlib.suppress(AddressError):
        wanted = parsed(search).folded
    if len(wanted) < LEAST_LETTERS:
        return []
    subscriptions = list(
        SubscriptionRow.objects.filter(Q(address__contains=wanted) | Q(email__icontains=wanted)).order_by(
            "address", "edition"
        )[:MOST_FOUND]
    )
    suppressed = {
        row.address: row
        for row in SuppressionRow.objects.filter(
            Q(address__contains=wanted) | Q(address__in=[row.address for row in subscriptions])
        )[:MOST_FOUND]
    }
    addresses = sorted({row.address for row in subscriptions} | suppressed.keys())
    reports = list(BounceRow.objects.filter(address__in=addresses).order_by("-at"))
    return [
        Known(
            address=address,
            subscriptions=[row for row in subscriptions if row.address == address],
            suppression=suppressed.get(address),
            bounces=[row for row in reports if row.address == address][:5],
        )
        for address in addresses
    ]


def suppressions() -> int:
    """How many addresses get nothing. 1 query."""
    return SuppressionRow.objects.count()


def alarm_at() -> dt.datetime | None:
    """When, within the last day, more people than usual wished for the digest; None: not. 1 query."""
    since = now() - dt.timedelta(days=1)
    row = AuditRow.objects.filter(verb="mailing.alarm", at__gt=since).order_by("-at").first()
    return row.at if row else None


HEADINGS = (
    "email",
    "edition",
    "state",
    "hour",
    "zone",
    "sections",
    "entities",
    "stories",
    "asked_at",
    "confirmed_at",
    "ended_at",
    "ended_reason",
)


def lines(edition: str = "") -> Iterator[list[str]]:
    """Subscriptions for a table, the headings first. Read in pieces: flat memory."""
    rows = SubscriptionRow.objects.order_by("pk")
    if edition:
        rows = rows.filter(edition=edition)
    yield list(HEADINGS)
    for row in rows.iterator(chunk_size=2000):
        yield [_cell(getattr(row, name)) for name in HEADINGS]


def _cell(value: object) -> str:
    """A value as text. What a spreadsheet would take for a formula gets an apostrophe before it."""
    if value is None:
        return ""
    if isinstance(value, list):
        value = " ".join(map(str, value))
    text = value.isoformat() if isinstance(value, dt.datetime) else str(value)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _by_day(field: str, first: dt.date) -> dict[dt.date, int]:
    start = dt.datetime(first.year, first.month, first.day, tzinfo=dt.UTC)
    rows = SubscriptionRow.objects.filter(**{f"{field}__gte": start})
    counted = rows.annotate(day=TruncDate(field, tzinfo=dt.UTC)).values("day").annotate(n=Count("pk"))
    return {row["day"]: row["n"] for row in counted.order_by()}
