"""Reading deliveries: what is due, and how a digest's sending stands."""

import datetime as dt
from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, Min, OuterRef, Q

from dragoman.portal.mailing.models import (
    DeliveryRow,
    DeliveryState,
    DigestRow,
    SubscriptionState,
    SuppressionRow,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a digest's sending stands. Numbers of deliveries; due, offered, sent, failed and skipped are all there are;
    in_doubt: those whose answer nobody heard, whatever was decided. next_at: when the next is due; None: none is."""

    digest: DigestRow
    due: int
    offered: int
    sent: int
    failed: int
    skipped: int
    in_doubt: int
    next_at: dt.datetime | None

    @property
    def total(self) -> int:
        """All deliveries."""
        return self.due + self.offered + self.sent + self.failed + self.skipped

    @property
    def waiting(self) -> int:
        """Due or on their way."""
        return self.due + self.offered

    @property
    def is_over(self) -> bool:
        """Nothing is left to do."""
        return not self.due and not self.offered


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why mails of a digest failed, or wait: the server's words, and how many mails got them."""

    state: str
    code: int | None
    reply: str
    count: int


def due(
    digest: DigestRow,
    without: Collection[int],
    most: int,
    at: dt.datetime,
    *,
    full: Collection[str] = (),
) -> Sequence[DeliveryRow]:
    """Up to so many deliveries of the digest whose time has come, with their subscriptions. One query.

    without: keys of deliveries in hand. full: domains that get nothing now.
    """
    rows = digest.deliveries.filter(state=DeliveryState.DUE, due_at__lte=at).exclude(pk__in=without)
    for domain in full:
        rows = rows.exclude(subscription__address__endswith=f"@{domain}")
    return list(rows.select_related("subscription").order_by("due_at", "pk")[:most])


def unwanted(rows: Sequence[DeliveryRow]) -> dict[int, str]:
    """Those of the deliveries that shall not go out any more, and why: keys. One query."""
    addresses = [row.subscription.address for row in rows]
    suppressed = set(SuppressionRow.objects.filter(address__in=addresses).values_list("address", flat=True))
    found = {}
    for row in rows:
        if row.subscription.address in suppressed:
            found[row.pk] = "suppressed"
        elif row.subscription.state != SubscriptionState.ACTIVE:
            found[row.pk] = "unsubscribed"
    return found


def due_count(digest: DigestRow, at: dt.datetime) -> int:
    """How many deliveries of the digest are due by then. One query."""
    return digest.deliveries.filter(state=DeliveryState.DUE, due_at__lte=at).count()


def next_due_at(digest: DigestRow) -> dt.datetime | None:
    """When the next delivery is due; None where none is. One query."""
    found: dt.datetime | None = digest.deliveries.filter(state=DeliveryState.DUE).aggregate(at=Min("due_at"))[
        "at"
    ]
    return found


def unfinished() -> list[int]:
    """Keys of digests with deliveries that are due or offered, oldest first. One query, which asks the index once for each digest:
    it is asked every minute, and deliveries are a hundred thousand a day."""
    states = (DeliveryState.DUE, DeliveryState.OFFERED)
    open_ = DeliveryRow.objects.filter(digest=OuterRef("pk"), state__in=states)
    return list(DigestRow.objects.filter(Exists(open_)).order_by("pk").values_list("pk", flat=True))


def holders(tokens: Collection[str]) -> frozenset[str]:
    """Those of the senders that hold an offered delivery. Two queries, none for no senders."""
    if not tokens:
        return frozenset()
    held = DeliveryRow.objects.filter(
        digest__in=unfinished(), state=DeliveryState.OFFERED, offered_by__in=tokens
    )
    return frozenset(held.values_list("offered_by", flat=True))


def standings(*, edition: str = "", most: int = 30) -> list[Standing]:
    """The latest digests and how their sending stands, newest first. Two queries. edition: only this one's."""
    digests = DigestRow.objects.order_by("-closes_at", "edition")
    if edition:
        digests = digests.filter(edition=edition)
    return _standings(list(digests[:most]))


def standing(digest: DigestRow) -> Standing:
    """How the sending of one digest stands. One query."""
    return _standings([digest])[0]


def _standings(digests: Sequence[DigestRow]) -> list[Standing]:
    counts: dict[int, dict[str, int]] = defaultdict(dict)
    doubts: dict[int, int] = defaultdict(int)
    nexts: dict[int, dt.datetime] = {}
    for row in (
        DeliveryRow.objects.filter(digest__in=digests)
        .order_by()
        .values("digest", "state")
        .annotate(n=Count("pk"), doubts=Count("pk", filter=Q(was_in_doubt=True)), next=Min("due_at"))
    ):
        counts[row["digest"]][row["state"]] = row["n"]
        doubts[row["digest"]] += row["doubts"]
        if row["state"] == DeliveryState.DUE:
            nexts[row["digest"]] = row["next"]
    return [
        Standing(
            digest=digest,
            due=counts[digest.pk].get(DeliveryState.DUE, 0),
            offered=counts[digest.pk].get(DeliveryState.OFFERED, 0),
            sent=counts[digest.pk].get(DeliveryState.SENT, 0),
            failed=counts[digest.pk].get(DeliveryState.FAILED, 0),
            skipped=counts[digest.pk].get(DeliveryState.SKIPPED, 0),
            in_doubt=doubts[digest.pk],
            next_at=nexts.get(digest.pk),
        )
        for digest in digests
    ]


def reasons(digest: DigestRow, *, most: int = 20) -> list[Reason]:
    """Why mails of the digest failed, were left out, wait for another try, or count as sent though no server said so; the
    commonest first. One query."""
    rows = (
        digest.deliveries.filter(
            Q(state__in=(DeliveryState.FAILED, DeliveryState.SKIPPED))
            | Q(state=DeliveryState.DUE, attempts__gt=0)
            | Q(was_in_doubt=True)
            | Q(state=DeliveryState.SENT, code=None)
        )
        .order_by()
        .values("state", "code", "reply")
        .annotate(n=Count("pk"))
        .order_by("-n", "state", "code", "reply")[:most]
    )
    return [Reason(state=row["state"], code=row["code"], reply=row["reply"], count=row["n"]) for row in rows]
