"""A slice of a digest's sending: a few seconds, so that other jobs come to their turn; then the job is due again.

Joins what sending needs: the server and key of the settings, the digest's words, the reader's links.
"""

import datetime as dt
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from django.conf import settings
from django.db import transaction

from dragoman.portal.mailing import building, doubt, senders, signing, smtp
from dragoman.portal.mailing.actions import deliveries
from dragoman.portal.mailing.delivering import GIVE_UP_AFTER, Ending
from dragoman.portal.mailing.models import (
    DeliveryRow,
    DeliveryState,
    DigestRow,
    MessageRow,
    MessageState,
    SubscriptionRow,
)
from dragoman.portal.mailing.queries import deliveries as reading
from dragoman.portal.mailing.quota import Quota
from dragoman.portal.mailing.sending import BATCH, NOTHING, Outcome, Sender
from dragoman.portal.mailing.smtp import Mail
from dragoman.portal.store.clock import now

SECONDS = 5.0
PAUSE = dt.timedelta(seconds=60)
"""After trouble with the server, and while another sender may still hold mails."""
MOST_KEPT = 50
"""Mails of a digest kept in the local mailbox where no mail server is configured; the others are only counted."""

KEPT, COUNTED = "kept in the local mailbox", "counted; no mail server is configured"

Renderer = Callable[[DigestRow, SubscriptionRow], building.Words | None]
"""A digest's words for a reader; None where nothing in it is for them."""
Locator = Callable[[SubscriptionRow], building.Addresses]
"""The reader's links."""
Progress = Callable[[Outcome], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """outcome: what came of it. again_at: when the digest has more to do; None for never."""

    outcome: Outcome
    again_at: dt.datetime | None


def send(
    digest: DigestRow,
    *,
    render: Renderer,
    locate: Locator,
    seconds: float = SECONDS,
    progress: Progress = lambda outcome: None,
) -> Slice:
    """Send what is due of a digest, for a while. First what dead senders left is settled. A digest that waited for the mail server
    until it was no news is given up, or readers would get one for each day the server was away, all at once.

    Raises ConfigError for settings of mail server or key that cannot work.
    """
    server, make = smtp.configured(), _Maker(digest, render=render, locate=locate)
    settled = doubt.settle(digest)
    if digest.made_at + GIVE_UP_AFTER < now():
        deliveries.give_up(digest=digest)
    quota = Quota(settings.CONFIG.mail_per_domain_per_minute)
    if server is None:
        outcome = _keep(digest, make, seconds=seconds)
    else:
        with senders.sender() as token:
            outcome = Sender(
                digest,
                server=server,
                make=make,
                source=lambda *asked: _source(*asked, quota=quota, token=token),
                allow=lambda row: quota.take(row.subscription.address),
                lanes=max(settings.CONFIG.smtp_connections, 1),
                seconds=seconds,
                token=token,
                progress=progress,
            ).run()
    outcome.in_doubt += settled.in_doubt
    return Slice(outcome=outcome, again_at=_again_at(digest, outcome, quota, is_open=bool(settled.open)))


def _source(
    digest: DigestRow, without: Collection[int], most: int, at: dt.datetime, *, quota: Quota, token: str
) -> Sequence[DeliveryRow]:
    """What is due, without those who unsubscribed since."""
    while rows := reading.due(digest, without, most, at, full=quota.full()):
        unwanted = reading.unwanted(rows)
        if not unwanted:
            return rows
        deliveries.settle(
            token=token,
            ended=[
                Ending(delivery=key, state=DeliveryState.SKIPPED, reply=why) for key, why in unwanted.items()
            ],
        )
        wanted = [row for row in rows if row.pk not in unwanted]
        if wanted:
            return wanted
    return ()


def _again_at(digest: DigestRow, outcome: Outcome, quota: Quota, *, is_open: bool) -> dt.datetime | None:
    following, moment = reading.next_due_at(digest), now()
    if outcome.trouble:
        return moment + PAUSE
    if following is None:
        return moment + PAUSE if is_open else None
    if following <= moment and (free := quota.free_at()) is not None:
        return free
    return max(following, moment)


def _keep(digest: DigestRow, make: "_Maker", *, seconds: float) -> Outcome:
    """Without a mail server the first mails go to the local mailbox, and all count as sent: nobody waits for them."""
    outcome, until = Outcome(), time.monotonic() + seconds
    left = MOST_KEPT - digest.deliveries.filter(reply=KEPT).count()
    while time.monotonic() < until and (rows := _source(digest, (), BATCH, now(), quota=Quota(0), token="")):
        endings = []
        with transaction.atomic():
            for row in rows:
                words = make.words(row) if left > 0 else None
                if left > 0 and words is None:
                    endings.append(Ending(delivery=row.pk, state=DeliveryState.SKIPPED, reply=NOTHING))
                    continue
                if words is not None:
                    _into_mailbox(words.subject, make.mail(row, words))
                    left -= 1
                reply = KEPT if words is not None else COUNTED
                endings.append(Ending(delivery=row.pk, state=DeliveryState.SENT, reply=reply))
            deliveries.settle(token="", ended=endings)
        outcome.sent += sum(ending.state == DeliveryState.SENT for ending in endings)
        outcome.skipped += sum(ending.state == DeliveryState.SKIPPED for ending in endings)
    return outcome


def _into_mailbox(subject: str, mail: Mail) -> None:
    MessageRow.objects.create(
        recipients=[mail.recipient],
        sender=mail.sender,
        subject=subject[:500],
        raw=mail.raw,
        kind="digest",
        state=MessageState.KEPT,
        at=now(),
    )


class _Maker:
    """Makes a digest's mails."""

    def __init__(self, digest: DigestRow, *, render: Renderer, locate: Locator) -> None:
        self.digest, self.render, self.locate = digest, render, locate
        self.signer = signing.configured()

    def __call__(self, row: DeliveryRow) -> Mail | None:
        words = self.words(row)
        return None if words is None else self.mail(row, words)

    def words(self, row: DeliveryRow) -> building.Words | None:
        return self.render(self.digest, row.subscription)

    def mail(self, row: DeliveryRow, words: building.Words) -> Mail:
        return building.build(
            words,
            digest=self.digest,
            subscription=row.subscription,
            addresses=self.locate(row.subscription),
            at=now(),
            signer=self.signer,
        )
