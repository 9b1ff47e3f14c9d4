"""What mail servers send back: who is left in peace, and who cannot be got at by a forged report."""

import datetime as dt
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.portal.jobs.models import EventRow
from dragoman.portal.mailing import identity, reports
from dragoman.portal.mailing.actions import bounces
from dragoman.portal.mailing.models import (
    BounceRow,
    DeliveryRow,
    DeliveryState,
    SubscriptionRow,
    SubscriptionState,
    SuppressionRow,
)
from dragoman.portal.mailing.reports import Kind
from dragoman.portal.store.clock import now

from . import scene_sending as scene
from .post import Post, post
from .test_sending import send

DSN = """\
Return-Path: <>
Date: Tue, 24 Nov 2026 07:03:11 +0000
From: MAILER-DAEMON@mx.readers.example (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.readers.example
X-Postfix-Queue-ID: 3F9D61A2B
Arrival-Date: Tue, 24 Nov 2026 07:02:59 +0000

Final-Recipient: rfc822; reader@readers.example
Original-Recipient: rfc822;reader@readers.example
Action: {action}
Status: {status}
Remote-MTA: dns; mail.readers.example
Diagnostic-Code: smtp; {diagnostic}

--B
Content-Type: text/rfc822-headers

From: Dragoman <digest@review.example>
Message-ID: {message_id}
Subject: Digest

--B--
"""
QMAIL = """\
Return-Path: <>
From: MAILER-DAEMON@old.example
To: digest@review.example
Subject: failure notice

Hi. This is the qmail-send program at old.example.
I'm afraid I wasn't able to deliver your message to the following addresses.
This is a permanent error; I've given up. Sorry it didn't work out.

<reader@readers.example>:
192.0.2.7 does not like recipient.
Remote host said: 550 {words}
Giving up on 192.0.2.7.

--- Below this line is a copy of the message.

From: Dragoman <digest@review.example>
Message-ID: {message_id}
Subject: 5.1.1 things to know
"""
EXIM = """\
X-Failed-Recipients: reader@readers.example
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@exim.example>
To: digest@review.example
Subject: Mail delivery failed: returning message to sender

This message was created automatically by mail delivery software.

  reader@readers.example
    host mail.readers.example [192.0.2.9]
    SMTP error from remote mail server after RCPT TO:<reader@readers.example>:
    550 5.1.1 <reader@readers.example>: Recipient address rejected: User unknown

------ This is a copy of the message, including all the headers. ------

Message-ID: {message_id}
"""
ARF = """\
From: <feedback@provider.example>
To: {to}
Subject: FW: Digest
MIME-Version: 1.0
Content-Type: multipart/report; report-type=feedback-report; boundary="F"

--F
Content-Type: text/plain; charset="US-ASCII"

This is an email abuse report.

--F
Content-Type: message/feedback-report

Feedback-Type: {kind}
User-Agent: SomeGenerator/1.0
Version: 1

--F
Content-Type: message/rfc822

From: Dragoman <digest@review.example>
Message-ID: {message_id}
Subject: Digest

Words
--F--
"""
AWAY = """\
From: Reader <reader@readers.example>
To: digest@review.example
Subject: Away: Digest
Auto-Submitted: auto-replied
In-Reply-To: {message_id}

I am away. Mail could not be delivered to my desk; try 550 5.1.1 later.
"""


@pytest.fixture
def delivery(db: None) -> DeliveryRow:
    row = scene.deliveries(scene.digest(), 1)[0]
    DeliveryRow.objects.filter(pk=row.pk).update(state=DeliveryState.SENT)
    return row


def message_id(row: DeliveryRow) -> str:
    return identity.message_id(row.digest_id, row.subscription_id)


def dsn(row: DeliveryRow, **fields: str) -> bytes:
    values = {
        "to": "bounces@review.example",
        "action": "failed",
        "status": "5.1.1",
        "diagnostic": "550 5.1.1 User unknown",
        "message_id": message_id(row),
    }
    return DSN.format(**values | fields).encode()


def state(row: DeliveryRow) -> tuple[str, str]:
    found = SubscriptionRow.objects.get(pk=row.subscription_id)
    return found.state, found.ended_reason


def test_no_such_mailbox_ends_the_subscription_and_nothing_is_sent_there_again(delivery: DeliveryRow) -> None:
    report = reports.read(dsn(delivery))
    assert (report.kind, report.status) == (Kind.HARD, "5.1.1")
    assert report.diagnostic == "smtp; 550 5.1.1 User unknown"
    assert bounces.count(report)
    assert state(delivery) == (SubscriptionState.ENDED, "bounces")
    assert SuppressionRow.objects.get().address == delivery.subscription.address
    assert EventRow.objects.filter(name="mailing.suppressed").count() == 1
    assert not bounces.count(reports.read(dsn(delivery)))
    assert BounceRow.objects.count() == 1


def test_all_subscriptions_of_an_address_end_together(delivery: DeliveryRow) -> None:
    other = scene.subscription(delivery.subscription.address, edition="ru")
    bounces.count(reports.read(dsn(delivery)))
    other.refresh_from_db()
    assert other.state == SubscriptionState.ENDED


def test_other_failures_for_good_count_twice_in_thirty_days(delivery: DeliveryRow) -> None:
    old = DeliveryRow.objects.create(digest=scene.digest(), subscription=delivery.subscription, due_at=now())
    new = DeliveryRow.objects.create(digest=scene.digest(), subscription=delivery.subscription, due_at=now())
    moment = now()
    said = {"status": "5.2.1", "diagnostic": "550 5.2.1 Mailbox disabled"}
    bounces.count(reports.read(dsn(old, **said)), at=moment - dt.timedelta(days=60))
    bounces.count(reports.read(dsn(delivery, **said)), at=moment - dt.timedelta(days=29))
    assert state(delivery)[0] == SubscriptionState.ACTIVE
    bounces.count(reports.read(dsn(new, **said)), at=moment)
    assert state(delivery) == (SubscriptionState.ENDED, "bounces")


def test_a_full_mailbox_counts_when_five_digests_in_a_row_came_back(delivery: DeliveryRow) -> None:
    rows = [delivery]
    for day in range(7):
        rows.append(
            DeliveryRow.objects.create(
                digest=scene.digest(closes_at=now() + dt.timedelta(days=day)),
                subscription=delivery.subscription,
                due_at=now(),
                state=DeliveryState.SENT,
            )
        )
    full = {"status": "5.2.2", "diagnostic": "552 5.2.2 Mailbox full"}
    for row in (*rows[:2], *rows[3:7]):  # the third arrived
        assert reports.read(dsn(row, **full)).kind == Kind.SOFT
        bounces.count(reports.read(dsn(row, **full)))
        assert state(delivery)[0] == SubscriptionState.ACTIVE
    bounces.count(reports.read(dsn(rows[7], **full)))
    assert state(delivery) == (SubscriptionState.ENDED, "bounces")


def test_a_delay_counts_for_nothing(delivery: DeliveryRow) -> None:
    report = reports.read(dsn(delivery, action="delayed", status="4.4.1", diagnostic="timed out"))
    assert report.kind == Kind.DELAYED
    assert not bounces.count(report)
    assert not BounceRow.objects.exists()


def test_a_complaint_ends_it_at_once(delivery: DeliveryRow) -> None:
    raw = ARF.format(to="x@review.example", kind="abuse", message_id=message_id(delivery)).encode()
    assert bounces.count(reports.read(raw))
    assert state(delivery) == (SubscriptionState.ENDED, "complaint")
    assert SuppressionRow.objects.get().reason == "complaint"


@pytest.mark.parametrize("kind", ["not-spam", "auth-failure", "virus"])
def test_other_feedback_is_no_complaint(delivery: DeliveryRow, kind: str) -> None:
    raw = ARF.format(to="x@review.example", kind=kind, message_id=message_id(delivery)).encode()
    assert not bounces.count(reports.read(raw))
    assert state(delivery)[0] == SubscriptionState.ACTIVE


def test_the_return_path_alone_tells_whose_it_is(delivery: DeliveryRow) -> None:
    token = identity.token(delivery.digest_id, delivery.subscription_id)
    raw = dsn(delivery, message_id="<lost@elsewhere.example>", to=f"Bounces+{token.upper()}@Review.Example")
    assert bounces.count(reports.read(raw))


@pytest.mark.parametrize("seal", ["", ".aaaaaaaaaaaaaaaa", ".7gimzfoyomandiiv"])
def test_a_forged_report_ends_nobodys_subscription(delivery: DeliveryRow, seal: str) -> None:
    forged = f"<{delivery.digest_id}.{delivery.subscription_id}{seal}@review.example>"
    for raw in (
        dsn(delivery, message_id=forged),
        ARF.format(to="x@review.example", kind="abuse", message_id=forged).encode(),
        f"From: a@b.example\nSubject: unsubscribe {forged.strip('<>').partition('@')[0]}\n\n".encode(),
    ):
        assert not bounces.count(reports.read(raw))
    assert state(delivery)[0] == SubscriptionState.ACTIVE


def test_the_seal_of_one_is_not_the_seal_of_another(delivery: DeliveryRow) -> None:
    other = scene.subscription()
    token = identity.token(delivery.digest_id, other.pk)
    mine = token.replace(f".{other.pk}.", f".{delivery.subscription_id}.")
    assert identity.find(token) is not None
    assert identity.find(mine) is None


def test_home_made_reports_are_read_as_far_as_they_go(delivery: DeliveryRow) -> None:
    name = message_id(delivery)
    gone = reports.read(QMAIL.format(words="sorry, no mailbox here by that name", message_id=name).encode())
    assert (gone.kind, gone.delivered is not None) == (Kind.HARD, True)
    full = reports.read(QMAIL.format(words="mailbox full", message_id=name).encode())
    assert full.kind == Kind.SOFT
    exim = reports.read(EXIM.format(message_id=name).encode())
    assert (exim.kind, exim.status) == (Kind.HARD, "5.1.1")
    assert "User unknown" in exim.diagnostic


def test_an_automatic_answer_is_no_report(delivery: DeliveryRow) -> None:
    report = reports.read(AWAY.format(message_id=message_id(delivery)).encode())
    assert report.kind == Kind.OTHER
    assert not bounces.count(report)


def test_a_mail_may_ask_to_unsubscribe(delivery: DeliveryRow) -> None:
    token = identity.token(delivery.digest_id, delivery.subscription_id)
    raw = f"From: reader@readers.example\nTo: bounces@review.example\nSubject: unsubscribe {token}\n\n"
    assert bounces.count(reports.read(raw.encode()))
    assert state(delivery) == (SubscriptionState.ENDED, "reader")
    assert not SuppressionRow.objects.exists()


def test_refusals_while_sending_count_too(db: None) -> None:
    with post() as office:
        _refuse(office, "550 5.1.1 No such user")
        digest = scene.digest()
        (row,) = scene.deliveries(digest, 1)
        send(digest, office)
        assert state(row) == (SubscriptionState.ENDED, "bounces")
        _refuse(office, "550 5.7.1 Relaying denied")
        (other,) = scene.deliveries(digest, 1)
        send(digest, office)
        other.refresh_from_db()
        assert other.state == DeliveryState.FAILED
        assert state(other)[0] == SubscriptionState.ACTIVE
        assert BounceRow.objects.count() == 1


def _refuse(office: Post, answer: str) -> None:
    office.at_recipient = lambda address: answer


@given(st.binary(max_size=4000))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_read_as_something(raw: bytes) -> None:
    assert reports.read(raw).kind in Kind


PIECES = st.sampled_from(
    [
        b"Content-Type: multipart/report; boundary=B\n",
        b"Content-Type: message/delivery-status\n\n",
        b"Content-Type: message/feedback-report\n\n",
        b"Content-Type: message/rfc822\n\n",
        b"Content-Type: text/plain; charset=\xff\n\n",
        b"Content-Type: text/plain; charset=utf-7\nContent-Transfer-Encoding: base64\n\n====",
        b"Content-Transfer-Encoding: x-uuencode\n\nbegin 644 x\n#",
        b"\n--B\n",
        b"\n--B--\n",
        b"Status: 5.1.1\n",
        b"Action: failed\n",
        b"Diagnostic-Code: \xe9\xff\x00\n",
        b"Final-Recipient: =?utf-8?b?////?=\n",
        b"From: MAILER-DAEMON\n",
        b"Subject: =?x?q?=FF?=\n",
        b"\n\n",
    ]
)


@given(st.lists(st.one_of(PIECES, st.binary(max_size=30)), max_size=25).map(b"".join))
@settings(max_examples=300, deadline=None)
def test_pieces_of_reports_in_any_order_are_read_as_something(raw: bytes) -> None:
    found: Any = reports.read(raw)
    assert found.delivered is None
    assert len(found.diagnostic) <= 500


@pytest.mark.parametrize(
    "raw",
    [
        b"Content-Type: multipart/mixed; boundary=B\n\n"
        + b"--B\nContent-Type: multipart/mixed; boundary=B\n\n" * 9000,
        b"Content-Type: message/rfc822\n\n" * 9000,
        b"A: " + b"x" * 3_000_000,
        b"Subject: " + b"=?utf-8?q?" * 90_000,
        b"Content-Type: message/delivery-status\n\n" + b"Status: 5.1.1\n\n" * 60_000,
    ],
)
def test_heaps_are_read_in_bounds(raw: bytes) -> None:
    assert len(reports.read(raw).diagnostic) <= 500
