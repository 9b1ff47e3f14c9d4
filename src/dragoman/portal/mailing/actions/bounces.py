"""Counting refusals, reports and complaints, and what follows from them: an address that gets no mail is left in peace."""

import datetime as dt
import hashlib

from django.db import transaction

from dragoman.portal.accounts.models import User
from dragoman.portal.jobs.events import emit
from dragoman.portal.mailing.actions.subscriptions import end
from dragoman.portal.mailing.delivering import Ending, Fault
from dragoman.portal.mailing.identity import Delivered
from dragoman.portal.mailing.models import (
    BounceRow,
    DeliveryRow,
    DeliveryState,
    SubscriptionRow,
    SubscriptionState,
    SuppressionRow,
)
from dragoman.portal.mailing.reports import Kind, Report
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit

HARD_ENOUGH = 2
HARD_WITHIN = dt.timedelta(days=30)
SOFT_ENOUGH = 5
"""Digests in a row."""
CERTAIN = frozenset({"5.1.1", "5.1.2", "5.1.10"})
"""No such mailbox, no such domain, a domain that takes no mail (RFC 3463, 7505): once is enough."""


@transaction.atomic
def count(report: Report, *, at: dt.datetime | None = None) -> bool:
    """Count a report that came back by mail; False where it counts for nothing: no report, no true token, counted before.

    Each delivery counts once a kind, however many reports come.
    """
    moment = at or now()
    if report.delivered is None or report.kind in (Kind.OTHER, Kind.DELAYED):
        return False
    subscription = (
        SubscriptionRow.objects.select_for_update().filter(pk=report.delivered.subscription).first()
    )
    if subscription is None:
        return False
    if report.kind == Kind.UNSUBSCRIBE:
        return _end(subscription, reason="reader", by=None, at=moment)
    return _count(
        subscription,
        report.delivered,
        kind=report.kind.value,
        status=report.status,
        diagnostic=report.diagnostic,
        at=moment,
    )


def refused(*, delivery: int, ending: Ending, at: dt.datetime) -> None:
    """Count a refusal while sending, in the transaction that writes it down. One that is our own fault counts for nothing."""
    if ending.fault is None or ending.fault == Fault.OURS:
        return
    row = DeliveryRow.objects.select_related("subscription").get(pk=delivery)
    status = ending.reply.split(" ", 1)[0] if ending.reply[:2] in ("5.", "4.") else ""
    _count(
        row.subscription,
        Delivered(digest=row.digest_id, subscription=row.subscription_id),
        kind=ending.fault.value,
        status=status,
        diagnostic=f"{ending.code or ''} {ending.reply}".strip(),
        at=at,
    )


def _count(
    subscription: SubscriptionRow,
    delivered: Delivered,
    *,
    kind: str,
    status: str,
    diagnostic: str,
    at: dt.datetime,
) -> bool:
    _, is_new = BounceRow.objects.get_or_create(
        digest=_key(kind, delivered.digest, delivered.subscription),
        defaults={
            "address": subscription.address,
            "subscription": subscription,
            "kind": kind,
            "status": status[:20],
            "diagnostic": diagnostic[:500],
            "at": at,
        },
    )
    if is_new and (reason := _reason(subscription, kind=kind, status=status, at=at)):
        suppress(address=subscription.address, reason=reason, by=None, at=at)
    return is_new


def _reason(subscription: SubscriptionRow, *, kind: str, status: str, at: dt.datetime) -> str:
    """Why nothing shall be sent there any more; empty: it may."""
    if kind == Kind.COMPLAINT:
        return "complaint"
    if kind == Kind.HARD:
        since = BounceRow.objects.filter(
            address=subscription.address, kind=Kind.HARD, at__gt=at - HARD_WITHIN
        )
        return "bounces" if status in CERTAIN or since.count() >= HARD_ENOUGH else ""
    latest = DeliveryRow.objects.filter(
        subscription=subscription, state__in=(DeliveryState.SENT, DeliveryState.FAILED)
    ).order_by("-digest__closes_at")
    keys = [_key(kind, row, subscription.pk) for row in latest.values_list("digest", flat=True)[:SOFT_ENOUGH]]
    return "bounces" if BounceRow.objects.filter(digest__in=keys).count() >= SOFT_ENOUGH else ""


@transaction.atomic
def suppress(*, address: str, reason: str, by: User | None, at: dt.datetime | None = None) -> int:
    """Send nothing to this address until somebody lifts it; answers how many subscriptions ended with that.

    address: folded. reason: `bounces`, `complaint`, `editor`.
    """
    moment = at or now()
    suppression, is_new = SuppressionRow.objects.get_or_create(
        address=address, defaults={"reason": reason, "at": moment}
    )
    rows = list(SubscriptionRow.objects.filter(address=address))
    if is_new:
        subject = f"subscription:{rows[0].pk}" if rows else f"suppression:{suppression.pk}"
        audit(by=by, verb="suppress", subject=subject, at=moment, reason=reason)
        emit("mailing.suppressed", subscriptions=[row.pk for row in rows], reason=reason)
    return sum(_end(row, reason=reason, by=by, at=moment) for row in rows)


def _end(subscription: SubscriptionRow, *, reason: str, by: User | None, at: dt.datetime) -> bool:
    if subscription.state == SubscriptionState.ENDED:
        return False
    end(by=by, subscription=subscription, reason=reason, at=at)
    return True


def _key(kind: str, digest: int, subscription: int) -> str:
    return hashlib.sha256(f"{kind} {digest} {subscription}".encode()).hexdigest()
