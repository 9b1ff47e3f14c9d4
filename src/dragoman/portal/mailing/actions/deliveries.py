"""Writing down what becomes of deliveries."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db import transaction
from django.db.models import Exists, F, OuterRef, Q

from dragoman.portal.mailing.actions.bounces import refused
from dragoman.portal.mailing.delivering import TOO_OLD, Ending
from dragoman.portal.mailing.models import (
    DeliveryRow,
    DeliveryState,
    DigestRow,
    SubscriptionRow,
    SubscriptionState,
)
from dragoman.portal.mailing.schedule import next_due
from dragoman.portal.store.clock import now


@transaction.atomic(durable=True)
def write_down(
    *, token: str, offered: Sequence[int], ended: Iterable[Ending], at: dt.datetime | None = None
) -> frozenset[int]:
    """What happened and what may happen next, in one durable step: these endings are put down, and these deliveries are offered
    by that sender. Answers which of them are its own to finish; one that somebody else took, that ended, or whose reader left
    since it was fetched, is not."""
    moment = at or now()
    for ending in ended:
        _end(ending, token=token, at=moment)
    if not offered:
        return frozenset()
    # Not by a join: Django would move the state into a subquery, which PostgreSQL does not ask again when it had to wait for
    # another sender, and both would win.
    stays = SubscriptionRow.objects.filter(pk=OuterRef("subscription"), state=SubscriptionState.ACTIVE)
    due = DeliveryRow.objects.filter(Exists(stays), pk__in=offered, state=DeliveryState.DUE)
    count = due.update(state=DeliveryState.OFFERED, offered_by=token, offered_at=moment)
    if count == len(offered):
        return frozenset(offered)
    won = DeliveryRow.objects.filter(pk__in=offered, state=DeliveryState.OFFERED, offered_by=token)
    return frozenset(won.values_list("pk", flat=True))


@transaction.atomic
def begin(
    *,
    digest: DigestRow | None,
    edition: str,
    subscriptions: Sequence[SubscriptionRow],
    only_due: bool = True,
    at: dt.datetime,
) -> int:
    """Make a digest due to these readers, and set the next hour of each; answers how many deliveries are due.

    digest: None where it has nothing to say: then only the hours are set, as the subscriptions wish them now. One that changed
    meanwhile, so that it is no longer due (only_due), no longer of that edition, or ended, is left alone; a delivery that is
    there already stays as it is.
    """
    keys = [row.pk for row in subscriptions]
    still = SubscriptionRow.objects.select_for_update().filter(
        pk__in=keys, edition=edition, state=SubscriptionState.ACTIVE
    )
    if only_due:
        still = still.filter(next_at__lte=at)
    due = list(still.values_list("pk", "hour", "zone"))
    if digest is not None:
        made = [DeliveryRow(digest=digest, subscription_id=key, due_at=at) for key, _hour, _zone in due]
        DeliveryRow.objects.bulk_create(made, ignore_conflicts=True)
    by_hour: dict[dt.datetime, list[int]] = defaultdict(list)
    for key, hour, zone in due:
        by_hour[next_due(hour=hour, zone=zone, after=at)].append(key)
    for next_at, those in by_hour.items():
        SubscriptionRow.objects.filter(pk__in=those).update(next_at=next_at)
    return len(due) if digest is not None else 0


@transaction.atomic
def give_up(*, digest: DigestRow, at: dt.datetime | None = None) -> int:
    """The digest is no news any more: what is still due of it is not sent; answers how many mails that were."""
    due = digest.deliveries.filter(state=DeliveryState.DUE)
    return due.update(state=DeliveryState.FAILED, reply=TOO_OLD, ended_at=at or now())


@transaction.atomic
def settle(*, token: str, ended: Iterable[Ending], at: dt.datetime | None = None) -> int:
    """Put down what became of what a dead sender had offered; answers how many were still open."""
    moment = at or now()
    return sum(_end(ending, token=token, at=moment) for ending in ended)


def _end(ending: Ending, *, token: str, at: dt.datetime) -> int:
    """A refusal before the dot finds the row DUE, an answer to the dot finds it OFFERED by us; anything else is not ours."""
    offered = Q(state=DeliveryState.OFFERED, offered_by=token)
    open_ = DeliveryRow.objects.filter(offered | Q(state=DeliveryState.DUE), pk=ending.delivery)
    values: dict[str, object] = {"state": ending.state, "code": ending.code, "reply": ending.reply[:500]}
    if ending.state == DeliveryState.DUE:
        values["offered_by"] = ""
    elif ending.state != DeliveryState.OFFERED:
        values["ended_at"] = at
    if ending.due_at is not None:
        values["due_at"] = ending.due_at
    if ending.counts:
        values["attempts"] = F("attempts") + 1
    if ending.in_doubt:
        values["was_in_doubt"] = True
    written = open_.update(**values)
    if written and ending.fault is not None:
        refused(delivery=ending.delivery, ending=ending, at=at)
    return written
