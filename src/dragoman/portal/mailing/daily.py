"""The mailing's day: a round every minute, and a job for each digest that has something to send."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from dragoman.config import ConfigError
from dragoman.portal.jobs.endings import Done, Quarantine, Retry
from dragoman.portal.mailing import links, places, rounds, slices
from dragoman.portal.mailing.composing import make_digest
from dragoman.portal.mailing.models import DigestRow, SubscriptionRow
from dragoman.portal.mailing.rendering import render
from dragoman.portal.mailing.rounds import Round
from dragoman.portal.mailing.slices import Progress, Slice
from dragoman.portal.store.clock import now

MINUTE = dt.timedelta(minutes=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Links:
    """Where the headers of a reader's mail lead."""

    one_click: str
    archive: str
    preferences: str


def make_round(
    *, editions: Sequence[str] = (), everybody: bool = False, at: dt.datetime | None = None
) -> Round:
    """Digests and deliveries for all whose hour has come. editions: only these; everybody: whatever their hour."""
    return rounds.run(
        lambda edition, closes_at: make_digest(edition=edition, closes_at=closes_at, at=at),
        editions=editions,
        everybody=everybody,
        at=at,
    )


def send(
    digest: DigestRow, *, seconds: float = slices.SECONDS, progress: Progress = lambda outcome: None
) -> Slice:
    """Send what is due of a digest, for a while. Raises ConfigError for settings that cannot work."""
    return slices.send(digest, render=render, locate=links_of, seconds=seconds, progress=progress)


def links_of(subscription: SubscriptionRow) -> Links:
    """The reader's links."""
    return Links(
        one_click=links.one_click_url(subscription),
        archive=places.archive_url(subscription.edition),
        preferences=links.preferences_url(subscription),
    )


def round_job(key: str) -> Done:
    """The job `mailing:round`: once a minute."""
    make_round()
    rounds.revive()
    return Done(again_at=now().replace(second=0, microsecond=0) + MINUTE)


def send_job(key: str) -> Done:
    """The job `mailing:send`; key: the digest's. After trouble the job tries again, and waits longer each time nothing went."""
    digest = DigestRow.objects.filter(pk=key).first()
    if digest is None:
        return Done()
    try:
        done = send(digest)
    except ConfigError as error:
        raise Quarantine(str(error), code="settings") from error
    if done.outcome.trouble and not done.outcome.sent:
        raise Retry(done.outcome.trouble, code="mail-server", after_seconds=slices.PAUSE.total_seconds())
    return Done(again_at=done.again_at)
