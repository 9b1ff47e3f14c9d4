"""Deliveries go out once; what the server says decides what becomes of them."""

import datetime as dt
from collections.abc import Collection, Iterator
from typing import Any

import pytest

from dragoman.portal.mailing import delivering, identity, senders, sending
from dragoman.portal.mailing.models import (
    DeliveryRow,
    DeliveryState,
    DigestRow,
    SubscriptionRow,
    SubscriptionState,
)
from dragoman.portal.mailing.queries.deliveries import due
from dragoman.portal.mailing.smtp import Mail, Server
from dragoman.portal.store.clock import now

from . import scene_sending as scene
from .post import Post, post

pytestmark = pytest.mark.django_db


@pytest.fixture
def office() -> Iterator[Post]:
    with post() as office:
        yield office


def mail(row: DeliveryRow) -> Mail:
    """A mail with the delivery's Message-ID, and lines that begin with a dot."""
    name = identity.message_id(row.digest_id, row.subscription_id)
    raw = f"Message-ID: {name}\r\nSubject: Digest\r\n\r\n.first\r\n..second\r\n.\r\nend\r\n"
    return Mail(sender="digest@review.example", recipient=row.subscription.address, raw=raw.encode())


def send(digest: DigestRow, office: Post, **options: Any) -> sending.Outcome:
    with senders.sender() as token:
        return sending.Sender(
            digest,
            server=Server(host="127.0.0.1", port=office.port, security="none"),
            token=token,
            **{"make": mail, "source": due, "lanes": 2, "seconds": 30.0} | options,
        ).run()


def states(digest: DigestRow) -> dict[str, int]:
    found: dict[str, int] = {}
    for state in digest.deliveries.values_list("state", flat=True):
        found[state] = found.get(state, 0) + 1
    return found


def test_everybody_gets_one(office: Post) -> None:
    digest = scene.digest()
    rows = scene.deliveries(digest, 25)
    outcome = send(digest, office)
    assert (outcome.sent, outcome.trouble) == (25, "")
    assert office.recipients() == {row.subscription.address: 1 for row in rows}
    assert states(digest) == {DeliveryState.SENT: 25}
    assert b"\r\n\r\n.first\r\n..second\r\n.\r\nend\r\n" in office.mails[0][2]
    assert all(row.reply.startswith("2.0.0 Ok: queued as") for row in digest.deliveries.all())
    assert send(digest, office).sent == 0
    assert len(office.mails) == 25


def test_who_leaves_while_the_mail_is_made_does_not_get_it(office: Post) -> None:
    digest = scene.digest()
    first, second = scene.deliveries(digest, 2)

    def make(row: DeliveryRow) -> Mail:
        if row.pk == first.pk:
            SubscriptionRow.objects.filter(pk=row.subscription_id).update(state=SubscriptionState.ENDED)
        return mail(row)

    def once(digest: DigestRow, without: Collection[int], most: int, at: dt.datetime) -> list[DeliveryRow]:
        return [row for row in due(digest, without, most, at) if row.subscription.state == "active"]

    assert send(digest, office, make=make, source=once).sent == 1
    assert office.recipients() == {second.subscription.address: 1}
    first.refresh_from_db()
    assert (first.state, first.offered_by) == (DeliveryState.DUE, "")


def test_not_now_is_tried_again_later_and_given_up_when_it_is_no_news(office: Post) -> None:
    digest = scene.digest()
    first, second = scene.deliveries(digest, 2)
    grey = first.subscription.address
    office.at_recipient = lambda address: "450 4.2.0 Greylisted, come back" if address == grey else None
    assert send(digest, office).sent == 1
    first.refresh_from_db()
    assert (first.state, first.attempts, first.code) == (DeliveryState.DUE, 1, 450)
    assert "Greylisted" in first.reply
    assert dt.timedelta(minutes=5) < first.due_at - now() <= delivering.FIRST_PAUSE
    assert send(digest, office).sent == 0
    DeliveryRow.objects.filter(pk=first.pk).update(due_at=now())
    DigestRow.objects.filter(pk=digest.pk).update(made_at=now() - delivering.GIVE_UP_AFTER)
    send(DigestRow.objects.get(pk=digest.pk), office)
    first.refresh_from_db()
    assert first.state == DeliveryState.FAILED
    assert first.reply.startswith("Given up after 2 tries")
    assert office.recipients() == {second.subscription.address: 1}


def test_an_answer_nobody_understands_is_a_doubt_and_no_reason_to_send_again(office: Post) -> None:
    digest = scene.digest()
    scene.deliveries(digest, 1)
    office.at_dot = lambda address: "Thanks for all the mail"
    outcome = send(digest, office)
    assert (outcome.sent, outcome.refused, outcome.in_doubt) == (0, 0, 1)
    assert "cannot be understood: " in outcome.trouble
    row = digest.deliveries.get()
    assert (row.state, row.was_in_doubt) == (DeliveryState.OFFERED, True)


def test_never_is_a_failure_with_the_servers_words(office: Post) -> None:
    digest = scene.digest()
    scene.deliveries(digest, 3)
    office.at_recipient = lambda address: f"550 5.1.1 <{address}>: No such user"
    office.at_dot = lambda address: "554 5.7.1 Spam"
    outcome = send(digest, office)
    assert (outcome.sent, outcome.refused, outcome.trouble) == (0, 3, "")
    assert set(digest.deliveries.values_list("state", "code", "reply")) == {
        (DeliveryState.FAILED, 550, "5.1.1 …: No such user")
    }
    assert office.mails == []


def test_a_server_that_refuses_every_mail_stops_the_digest(office: Post) -> None:
    digest = scene.digest()
    scene.deliveries(digest, 40)
    office.at_dot = lambda address: "554 5.7.1 We do not like you"
    outcome = send(digest, office, lanes=1)
    assert "refuses every mail: 554" in outcome.trouble
    assert states(digest)[DeliveryState.DUE] >= 40 - sending.MOST_REFUSED_IN_A_ROW - 2


def test_a_server_that_is_not_there_leaves_everything_due() -> None:
    with post() as gone:
        pass
    digest = scene.digest()
    scene.deliveries(digest, 5)
    assert "cannot be reached" in send(digest, gone).trouble
    assert states(digest) == {DeliveryState.DUE: 5}


def test_two_senders_of_one_digest_share_it(office: Post) -> None:
    """Each has the same rows in hand; only one gets leave for the dot."""
    digest = scene.digest()
    rows = scene.deliveries(digest, 6)
    for row in rows[:3]:
        row.state, row.offered_by, row.offered_at = DeliveryState.OFFERED, "elsewhere:1:other", now()

    def stale(*_: object) -> list[DeliveryRow]:
        if not served:
            served.append(1)
            DeliveryRow.objects.bulk_update(rows, ["state", "offered_by", "offered_at"])
            return list(rows)
        return []

    served: list[int] = []
    assert send(digest, office, source=stale).sent == 3
    assert office.recipients() == {row.subscription.address: 1 for row in rows[3:]}
    assert states(digest) == {DeliveryState.SENT: 3, DeliveryState.OFFERED: 3}


def test_a_mail_that_cannot_be_made_keeps_no_other(office: Post, caplog: pytest.LogCaptureFixture) -> None:
    digest = scene.digest()
    first, _second, third = scene.deliveries(digest, 3)

    def make(row: DeliveryRow) -> Mail | None:
        if row.pk == first.pk:
            raise ValueError("no words")
        return mail(row) if row.pk == third.pk else None

    outcome = send(digest, office, make=make)
    assert (outcome.sent, outcome.skipped) == (1, 1)
    first.refresh_from_db()
    assert (first.state, first.reply) == (DeliveryState.DUE, "It could not be made: ValueError: no words")
    assert states(digest) == {DeliveryState.DUE: 1, DeliveryState.SKIPPED: 1, DeliveryState.SENT: 1}
    assert "could not be made" in caplog.text
