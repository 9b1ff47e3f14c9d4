"""The whole way: something is published, somebody's hour comes, the worker works, the mail arrives; and the commands beside it."""

import datetime as dt
import email
import email.policy
import io
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from email.message import EmailMessage

import pytest
from django.conf import settings

import cast
from dragoman.cli.running import run
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.runner import Runner
from dragoman.portal.mailing import daily, rounds
from dragoman.portal.mailing.models import (
    DeliveryState,
    DigestRow,
    MessageRow,
    SubscriptionRow,
    SubscriptionState,
)
from dragoman.portal.mailing.tasks import make_round
from dragoman.portal.store.clock import now

from . import scene_sending as scene
from .post import Post, post
from .test_bounces import DSN, message_id

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def office(monkeypatch: pytest.MonkeyPatch) -> Iterator[Post]:
    with post() as office:
        server = {"smtp_host": "127.0.0.1", "smtp_port": office.port, "smtp_security": "none"}
        monkeypatch.setattr(
            settings, "CONFIG", replace(settings.CONFIG, mail_from="digest@review.example", **server)
        )
        yield office


def publish() -> None:
    """Something that was published this last hour."""
    cast.publication(
        edition="en",
        targets={"headline": "The sea came back"},
        published_at=now() - dt.timedelta(minutes=30),
    )


def work() -> None:
    """Everything that is due now."""
    Runner(lease_seconds=60, max_attempts=3).run_until_idle(most=50)


def opened(raw: bytes) -> EmailMessage:
    return email.message_from_bytes(raw, policy=email.policy.default)


def test_from_the_publication_to_the_mailbox(office: Post) -> None:
    publish()
    reader = scene.subscription(next_at=now().replace(second=0, microsecond=0), hour=now().hour)
    assert make_round is not None
    enqueue("mailing:round", "")
    work()
    ((_, recipients, raw),) = office.mails
    assert recipients == (reader.address,)
    message = opened(raw)
    text, page = message.get_body(("plain",)), message.get_body(("html",))
    assert text is not None
    assert page is not None
    assert "The sea came back" in text.get_content()
    assert "The sea came back" in page.get_content()
    assert f"<{daily.links_of(reader).one_click.split('.')[0]}" in message["List-Unsubscribe"]
    assert (
        message["List-Archive"] == f"<{settings.CONFIG.site_url}/en/digest/>"
        or "/en/" in message["List-Archive"]
    )
    assert set(DigestRow.objects.get().deliveries.values_list("state", flat=True)) == {DeliveryState.SENT}
    round_job = JobRow.objects.get(kind="mailing:round")
    assert now() < round_job.due_at <= now() + dt.timedelta(minutes=1)
    work()
    assert len(office.mails) == 1


def test_a_server_that_is_away_is_waited_for_and_the_digest_not_forgotten(
    office: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    digest = scene.digest()
    scene.deliveries(digest, 3)
    right = settings.CONFIG
    monkeypatch.setattr(settings, "CONFIG", replace(right, smtp_port=1))
    assert rounds.revive() == 1
    work()
    job = JobRow.objects.get(kind=rounds.SEND)
    assert (job.state, job.code) == (JobState.WAITING, "mail-server")
    assert "cannot be reached" in job.reason
    assert rounds.revive() == 0
    long_ago = now() - dt.timedelta(hours=1)
    JobRow.objects.filter(pk=job.pk).update(state=JobState.QUARANTINED, ended_at=long_ago)
    monkeypatch.setattr(settings, "CONFIG", right)
    assert rounds.revive() == 1
    work()
    assert len(office.mails) == 3


def test_a_key_that_cannot_work_is_told_to_the_desk(office: Post, monkeypatch: pytest.MonkeyPatch) -> None:
    scene.deliveries(scene.digest(), 1)
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, dkim_domain="x.example", dkim_key="no"))
    rounds.revive()
    work()
    job = JobRow.objects.get(kind=rounds.SEND)
    assert (job.state, job.code) == (JobState.QUARANTINED, "settings")
    assert "dkim_key" in job.reason
    assert office.mails == []


def test_digest_send_and_status(office: Post, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["digest", "status"]) == 0
    assert "No digest was made yet." in capsys.readouterr().out
    publish()
    later = scene.subscription(next_at=now() + dt.timedelta(hours=3), hour=(now().hour + 3) % 24)
    scene.subscription(next_at=now() + dt.timedelta(hours=3), edition="ru")
    assert run(["digest", "send", "--edition", "en"]) == 0
    assert office.mails == []
    assert run(["digest", "send", "--edition", "en", "--now"]) == 0
    assert ": 1 sent, 0 refused." in capsys.readouterr().out
    assert office.recipients() == {later.address: 1}
    later.refresh_from_db()
    assert later.next_at is not None
    assert later.next_at > now()
    assert run(["digest", "status", "--json"]) == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["edition"], row["due"], row["sent"], row["in_doubt"], row["reasons"]) == ("en", 0, 1, 0, [])
    assert run(["digest", "send", "--edition", "xx"]) == 2


def test_digest_send_says_what_is_wrong(
    office: Post, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    scene.deliveries(scene.digest(), 2)
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, smtp_port=1))
    assert run(["digest", "send"]) == 1
    assert "cannot be reached" in capsys.readouterr().err


class Piped:
    """Standard input, as a mail server's pipe."""

    def __init__(self, raw: bytes) -> None:
        self.buffer = io.BytesIO(raw)


def test_mail_bounce_reads_a_pipe(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (row,) = scene.deliveries(scene.digest(), 1)
    raw = DSN.format(
        to="bounces@review.example",
        action="failed",
        status="5.1.1",
        diagnostic="550 5.1.1 User unknown",
        message_id=message_id(row),
    ).encode()
    for said in ("hard\n", "hard, counts for nothing\n"):
        monkeypatch.setattr(sys, "stdin", Piped(raw))
        assert run(["mail", "bounce"]) == 0
        assert capsys.readouterr().out == said
    assert SubscriptionRow.objects.get(pk=row.subscription_id).state == SubscriptionState.ENDED
    monkeypatch.setattr(sys, "stdin", Piped(b"\xff\x00 anything" * 400_000))
    assert run(["mail", "bounce"]) == 0


def test_mail_bounce_reads_files_mboxes_and_maildirs(
    tmp_path: object, capsys: pytest.CaptureFixture[str]
) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    rows = scene.deliveries(scene.digest(), 4)
    mails = [
        DSN.format(
            to="b@review.example",
            action="failed",
            status="5.2.2",
            diagnostic="552 full",
            message_id=message_id(row),
        )
        for row in rows
    ]
    (folder / "one.eml").write_text(mails[0])
    (folder / "mbox").write_text(
        "".join(f"From MAILER-DAEMON Tue Nov 24 07:00:00 2026\n{mail}\n" for mail in mails[1:3])
    )
    for name in ("new", "cur", "tmp"):
        (folder / "Maildir" / name).mkdir(parents=True)
    (folder / "Maildir" / "new" / "1.x").write_text(mails[3])
    paths = [str(folder / name) for name in ("one.eml", "mbox", "Maildir")]
    assert run(["mail", "bounce", *paths]) == 0
    assert capsys.readouterr().out == "4\tsoft\n"
    assert run(["mail", "bounce", *paths]) == 0
    assert capsys.readouterr().out == "4\tcounted for nothing\n"
    assert run(["mail", "bounce", str(folder / "none")]) == 1


def test_mail_dkim_prints_what_to_publish(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["mail", "dkim"]) == 1
    assert "Mail is not signed" in capsys.readouterr().err
    seed = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
    monkeypatch.setattr(
        settings, "CONFIG", replace(settings.CONFIG, dkim_domain="review.example", dkim_key=seed)
    )
    assert run(["mail", "dkim"]) == 0
    said = capsys.readouterr().out
    assert said.startswith('dragoman._domainkey.review.example. IN TXT "v=DKIM1; k=ed25519; p=')


def test_the_local_mailbox_gets_digests_where_no_server_is(capsys: pytest.CaptureFixture[str]) -> None:
    publish()
    scene.subscription(next_at=now().replace(second=0, microsecond=0), hour=now().hour)
    assert run(["digest", "send"]) == 0
    assert MessageRow.objects.get(kind="digest").subject
