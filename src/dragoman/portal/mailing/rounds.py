"""Finds whose hour it is, makes their digest and their deliveries, and sets their next hour.

Runs every minute. Whoever is late, because the machine was off, gets one digest, that of the latest hour missed; so a missed run
is caught up once and not repeated. A batch of subscriptions is one transaction: their deliveries and their next hours stand or
fall together, and a round that dies goes on with those it had not come to.
"""

import datetime as dt
import logging
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.mailing.actions import deliveries
from dragoman.portal.mailing.models import DigestRow, SubscriptionRow, SubscriptionState
from dragoman.portal.mailing.queries.deliveries import unfinished
from dragoman.portal.mailing.schedule import DAY, due_on, next_due
from dragoman.portal.store.clock import now

log = logging.getLogger("dragoman.mailing")

BATCH = 1000
SEND = "mailing:send"
"""The kind of job that sends a digest; its key is the digest's."""

REST = dt.timedelta(minutes=10)

Composer = Callable[[str, dt.datetime], DigestRow]
"""Makes, or finds, an edition's digest that closes then."""


@dataclass(slots=True)
class Round:
    """What a round came to. digests: keys of those with new deliveries; empty: editions that had nothing to say."""

    subscriptions: int = 0
    deliveries: int = 0
    digests: set[int] = field(default_factory=set)
    empty: set[int] = field(default_factory=set)


def run(
    compose: Composer,
    *,
    editions: Sequence[str] = (),
    everybody: bool = False,
    at: dt.datetime | None = None,
    progress: Callable[[Round], None] = lambda _: None,
) -> Round:
    """A round. editions: only these; empty for all. everybody: whatever their hour; their digest closes at the last full minute.
    at: the moment it is for.

    Flat memory: subscriptions come in batches by their key. Queries: one a batch to read, one a batch and digest to write
    deliveries, one a batch and hour to set the next.
    """
    moment, done = at or now(), Round()
    digests: dict[tuple[str, dt.datetime], tuple[DigestRow, bool]] = {}
    last_minute = moment.replace(second=0, microsecond=0)
    for batch in _due(None if everybody else moment, editions):
        groups: dict[tuple[str, dt.datetime], list[SubscriptionRow]] = defaultdict(list)
        for row in batch:
            closes_at = last_minute if everybody else last_due(row, at=moment)
            groups[row.edition, closes_at].append(row)
        for key in groups.keys() - digests.keys():
            digest = compose(*key)  # in transactions of its own; making it twice finds the first
            digests[key] = digest, digest.items.exists()
        for key, rows in groups.items():
            digest, has_items = digests[key]
            done.deliveries += deliveries.begin(
                digest=digest if has_items else None,
                edition=key[0],
                subscriptions=rows,
                only_due=not everybody,
                at=moment,
            )
            (done.digests if has_items else done.empty).add(digest.pk)
        done.subscriptions += len(batch)
        progress(done)
    for key_ in done.digests:
        enqueue(SEND, str(key_))
    return done


def last_due(row: SubscriptionRow, *, at: dt.datetime) -> dt.datetime:
    """The latest moment, not after `at`, for which the subscription was due; never before the one written down."""
    if row.next_at is None:
        raise ValueError("Nothing is due to this subscription.")
    if at - row.next_at < DAY:  # the everyday case, in which one hour was missed at most
        following = next_due(hour=row.hour, zone=row.zone, after=row.next_at)
        return row.next_at if following > at else following
    day = at.date() + DAY
    while (due := due_on(day, row.hour, row.zone)) is None or due > at:
        day -= DAY
    return max(due, row.next_at)


def revive(*, at: dt.datetime | None = None) -> int:
    """See to it that every digest with something left to send has a job; answers how many got one.

    One whose job gave up, because the mail server was away or its settings were wrong, gets another chance now and then.
    """
    moment, revived = at or now(), 0
    jobs = {job.key: job for job in JobRow.objects.filter(kind=SEND)}
    for key in unfinished():
        job = jobs.get(str(key))
        is_at_rest = job is None or job.state == JobState.DONE
        has_rested = (
            job is not None
            and job.state == JobState.QUARANTINED
            and job.ended_at is not None
            and job.ended_at + REST < moment
        )
        if is_at_rest or has_rested:
            enqueue(SEND, str(key))
            revived += 1
    return revived


def _due(moment: dt.datetime | None, editions: Sequence[str]) -> Iterator[list[SubscriptionRow]]:
    """Those whose hour has come by then (None: all), in batches. Each batch is read when the one before it is written, and goes by the key, so that
    what is new in between waits for the next round and nothing can come up twice."""
    rows = SubscriptionRow.objects.filter(state=SubscriptionState.ACTIVE)
    if moment is not None:
        rows = rows.filter(next_at__lte=moment)
    if editions:
        rows = rows.filter(edition__in=editions)
    last = 0
    while batch := list(rows.filter(pk__gt=last).order_by("pk")[:BATCH]):
        yield batch
        last = batch[-1].pk
