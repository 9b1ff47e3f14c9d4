"""What the kill tests of the sending run in processes of their own: `python killing.py prepare COUNT | kill DESIGN KILLS`.

DESIGN: `ours`, or one of the two usual ones, for comparing: `send-then-mark`, `mark-then-send`.
"""

import contextlib
import datetime as dt
import json
import os
import random
import signal
import sys
import time
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db import connections

from dragoman.cli.portal import start


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A digest's words for a reader."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Addresses:
    """A reader's links."""

    one_click: str
    archive: str
    preferences: str


def prepare(count: int) -> dict[str, Any]:
    """A digest and its deliveries, one to each of so many readers."""
    from dragoman.portal.mailing.models import DeliveryRow, DigestRow, SubscriptionRow, SubscriptionState
    from dragoman.portal.store.clock import now

    moment = now()
    digest = DigestRow.objects.create(
        edition="en", closes_at=moment, since=moment - dt.timedelta(days=1), made_at=moment
    )
    readers = SubscriptionRow.objects.bulk_create(
        SubscriptionRow(
            email=f"reader{number}@readers.example",
            address=f"reader{number}@readers.example",
            edition="en",
            state=SubscriptionState.ACTIVE,
            asked_at=moment,
            confirmed_at=moment,
            next_at=moment + dt.timedelta(days=1),
            salt="0123456789abcdef",
        )
        for number in range(count)
    )
    DeliveryRow.objects.bulk_create(
        DeliveryRow(digest=digest, subscription=reader, due_at=moment) for reader in readers
    )
    return {"digest": digest.pk}


def words(digest: Any, subscription: Any) -> Words:
    """A short digest."""
    return Words(subject="Digest", text=f"For {subscription.email}\n" * 40, html="<p>Digest</p>" * 40)


def addresses(subscription: Any) -> Addresses:
    """Links that lead nowhere."""
    return Addresses(
        one_click="https://review.example/u/1/",
        archive="https://review.example/digests/",
        preferences="https://review.example/p/1/",
    )


def kill(design: str, kills: int) -> dict[str, Any]:
    """Senders, one after the other, each killed at a random moment; then one that may finish. Forked, so that a sender is there at
    once and a kill falls on its sending rather than on its start."""
    chance = random.Random(20261124)
    connections.close_all()
    for _ in range(kills):
        sender = os.fork()
        if sender == 0:
            with contextlib.suppress(BaseException):
                work(design)
            os._exit(0)
        time.sleep(chance.uniform(0.03, 0.25))
        os.kill(sender, signal.SIGKILL)
        os.waitpid(sender, 0)
    work(design)
    return count()


def work(design: str) -> None:
    """Send what is due in slices, until nothing is."""
    from dragoman.portal.mailing import slices
    from dragoman.portal.mailing.models import DigestRow

    digest = DigestRow.objects.get()
    if design != "ours":
        _usual(digest, design)
        return
    while slices.send(digest, render=words, locate=addresses, seconds=1.0).again_at is not None:
        time.sleep(0.05)  # `again_at` would be a minute after trouble, and while something is open


def _usual(digest: Any, design: str) -> None:
    """How most programs send: the row is written before, or after, the whole mail goes out; what was written stays."""
    from django.utils import timezone

    from dragoman.portal.mailing import building, smtp
    from dragoman.portal.mailing.models import DeliveryState

    server = smtp.configured()
    assert server is not None
    connection = smtp.Connection(server)
    for row in digest.deliveries.filter(state="due").select_related("subscription").iterator(chunk_size=200):
        mail = building.build(
            words(digest, row.subscription),
            digest=digest,
            subscription=row.subscription,
            addresses=addresses(row.subscription),
            at=timezone.now(),
            signer=None,
        )
        row.state = DeliveryState.SENT
        if design == "mark-then-send":
            row.save(update_fields=["state"])
        connection.offer(mail)
        connection.dot()
        assert connection.answer().is_yes
        if design == "send-then-mark":
            row.save(update_fields=["state"])
    connection.quit()


def count() -> dict[str, Any]:
    """How the deliveries stand."""
    from dragoman.portal.mailing.models import DeliveryRow

    return {
        "states": dict(Counter(DeliveryRow.objects.values_list("state", flat=True))),
        "in_doubt": DeliveryRow.objects.filter(was_in_doubt=True).count(),
        "doubt_replies": dict(
            Counter(DeliveryRow.objects.filter(was_in_doubt=True).values_list("reply", flat=True))
        ),
    }


if __name__ == "__main__":
    verb, *rest = sys.argv[1:]
    start()
    json.dump(prepare(int(rest[0])) if verb == "prepare" else kill(rest[0], int(rest[1])), sys.stdout)
