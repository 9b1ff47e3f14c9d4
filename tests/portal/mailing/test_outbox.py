"""Single mails: kept with the change they tell of, sent by a job, tried again, given up, thrown away."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from email import message_from_bytes, policy
from typing import Any

import pytest
from django.conf import settings
from django.core.mail import EmailMessage, EmailMultiAlternatives
from django.core.mail.message import BadHeaderError
from django.db import transaction

from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.tasks import standing
from dragoman.portal.jobs.work import runner
from dragoman.portal.mailing import posting
from dragoman.portal.mailing.actions.tidying import tidy
from dragoman.portal.mailing.models import MessageRow, MessageState, SubscriptionRow, SuppressionRow
from dragoman.portal.store.clock import now
from portal.mailing.people import subscriber
from portal.mailing.post import Post, post

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def outbox(settings: Any) -> None:
    settings.EMAIL_BACKEND = "dragoman.portal.mailing.outbox.OutboxBackend"


@contextmanager
def served(patch: pytest.MonkeyPatch, **options: Any) -> Iterator[Post]:
    """A mail server, configured as ours."""
    with post(**options) as office:
        config = replace(settings.CONFIG, smtp_host="127.0.0.1", smtp_port=office.port, smtp_security="none")
        patch.setattr(settings, "CONFIG", config)
        yield office


def letter(*to: str, subject: str = "Здравствуйте") -> EmailMessage:
    message = EmailMultiAlternatives(subject, "Тело", to=list(to) or ["reader@example.org"])
    message.attach_alternative("<p>Тело</p>", "text/html")
    return message


def due_now() -> None:
    JobRow.objects.update(due_at=now())


def test_without_a_server_mail_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    assert letter().send() == 1
    row = MessageRow.objects.get()
    assert (row.state, row.recipients, row.kind) == (MessageState.KEPT, ["reader@example.org"], "account")
    parsed = message_from_bytes(bytes(row.raw), policy=policy.default)
    assert parsed["Subject"] == "Здравствуйте"
    assert parsed["From"] == f"Dragoman <{settings.CONFIG.mail_from}>"
    assert parsed["Message-ID"].endswith("@localhost>")
    assert b"\r\n" in bytes(row.raw)
    assert b"\n" not in bytes(row.raw).replace(b"\r\n", b"")
    assert not JobRow.objects.exists()


def test_it_stands_or_falls_with_the_change() -> None:
    with transaction.atomic():
        letter().send()
        transaction.set_rollback(True)
    assert not MessageRow.objects.exists()


def test_nobody_gets_nothing_and_several_get_one_each() -> None:
    assert EmailMessage("Nobody", "x").send() == 0
    assert letter("a@example.org", "B@пример.рф").send() == 1
    rows = sorted(row.recipients[0] for row in MessageRow.objects.all())
    assert rows == ["B@xn--e1afmkfd.xn--p1ai", "a@example.org"]


@pytest.mark.parametrize("bad", ["Hello\r\nBcc: all@example.org", "Hello\nX: y"])
def test_no_header_is_smuggled_in(bad: str) -> None:
    with pytest.raises(BadHeaderError):
        letter(subject=bad).send()
    assert not MessageRow.objects.exists()


def test_a_server_gets_it_once(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch) as office:
        letter("Reader@Пример.рф").send()
        runner().run_until_idle()
        runner().run_until_idle()
    row = MessageRow.objects.get()
    assert row.state == MessageState.SENT
    assert row.sent_at is not None
    assert row.reply.startswith("250 2.0.0 Ok")
    ((sender, recipients, raw),) = office.mails
    assert (sender, recipients) == (settings.CONFIG.mail_from, ("Reader@xn--e1afmkfd.xn--p1ai",))
    assert raw.rstrip() == bytes(row.raw).rstrip()


def test_a_refusal_for_now_is_tried_again(monkeypatch: pytest.MonkeyPatch) -> None:
    answers = iter(["451 4.7.1 Greylisted, come back", None])
    with served(monkeypatch, at_recipient=lambda address: next(answers)) as office:
        letter().send()
        runner().run_until_idle()
        row = MessageRow.objects.get()
        assert row.state == MessageState.DUE
        assert row.reply == "451 4.7.1 Greylisted, come back"
        job = JobRow.objects.get()
        assert job.state == JobState.WAITING
        assert job.due_at > now() + dt.timedelta(seconds=30)
        due_now()
        runner().run_until_idle()
    assert MessageRow.objects.get().state == MessageState.SENT
    assert len(office.mails) == 1


def test_a_refusal_for_good_is_kept_with_its_words(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch, at_recipient=lambda address: "550 5.1.1 No such user"):
        letter().send()
        runner().run_until_idle()
    row = MessageRow.objects.get()
    assert (row.state, row.reply) == (MessageState.FAILED, "550 5.1.1 No such user")
    assert JobRow.objects.get().state == JobState.DONE


def test_a_server_that_is_not_there_is_waited_for_three_days(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch) as office:
        port = office.port
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, smtp_port=port))
    letter().send()
    runner().run_until_idle()
    assert MessageRow.objects.get().state == MessageState.DUE
    MessageRow.objects.update(at=now() - dt.timedelta(hours=73))
    due_now()
    runner().run_until_idle()
    row = MessageRow.objects.get()
    assert row.state == MessageState.FAILED
    assert row.reply.startswith("Given up: The mail server")


def test_a_suppressed_address_gets_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    SuppressionRow.objects.create(address="reader@example.org", reason="complaint", at=now())
    with served(monkeypatch) as office:
        letter("Reader@example.org").send()
        runner().run_until_idle()
    assert not office.mails
    assert MessageRow.objects.get().reply == posting.SUPPRESSED


def test_settings_that_cannot_work_wait_for_a_person(monkeypatch: pytest.MonkeyPatch) -> None:
    with served(monkeypatch):
        monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, smtp_security="ssl"))
        letter().send()
        runner().run_until_idle()
    job = JobRow.objects.get()
    assert (job.state, job.code) == (JobState.QUARANTINED, "settings")
    assert "smtp_security" in job.reason
    assert MessageRow.objects.get().state == MessageState.DUE


def test_it_is_signed_as_digests_are(monkeypatch: pytest.MonkeyPatch) -> None:
    import dkim
    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa

    from dragoman.portal.mailing.signing import public_record

    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)
    pem = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    ).decode()
    config = replace(settings.CONFIG, dkim_domain="review.example", dkim_key=pem)
    monkeypatch.setattr(settings, "CONFIG", config)
    letter(subject="Здравствуйте, " * 12).send()
    raw = posting.signed(bytes(MessageRow.objects.get().raw))
    record = public_record(key).encode()
    assert dkim.verify(raw, dnsfunc=lambda *_args, **_more: record)
    assert not dkim.verify(raw.replace(b"Dragoman", b"Dragonan"), dnsfunc=lambda *_args, **_more: record)


def test_what_had_its_time_is_thrown_away() -> None:
    assert "mailing:tidy" in standing()
    letter("old@example.org").send()
    subscriber("old@example.org", state="asked")
    subscriber("reader@example.org")
    long_ago = now() - dt.timedelta(days=31)
    MessageRow.objects.update(at=long_ago)
    SubscriptionRow.objects.update(asked_at=long_ago)
    letter("new@example.org").send()
    subscriber("new@example.org", state="asked")
    tidy()
    assert [row.recipients for row in MessageRow.objects.all()] == [["new@example.org"]]
    left = SubscriptionRow.objects.order_by("address").values_list("address", flat=True)
    assert list(left) == ["new@example.org", "reader@example.org"]
