"""What the dead left: each case of decision 0012, and a server that hangs up at the dot."""

import datetime as dt
import os
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from django.conf import settings

from dragoman.portal.jobs.queue import new_token
from dragoman.portal.mailing import doubt, identity, postlog, senders, wire
from dragoman.portal.mailing.models import DeliveryRow, DeliveryState, DigestRow
from dragoman.portal.mailing.postlog import Fate
from dragoman.portal.store.clock import now

from . import scene_sending as scene
from .post import Post
from .test_sending import send

pytestmark = pytest.mark.django_db


@pytest.fixture
def dead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The token of a process that has ended."""
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, data_dir=tmp_path))
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    machine, _, rest = new_token().split(":")
    return f"{machine}:{ended.pid}:{rest}"


def offered(token: str, *, at: dt.datetime | None = None) -> DeliveryRow:
    (row,) = scene.deliveries(scene.digest(), 1)
    row.state, row.offered_by, row.offered_at = DeliveryState.OFFERED, token, at or now()
    row.save()
    return row


def settled(row: DeliveryRow) -> doubt.Settled:
    found = doubt.settle(row.digest)
    row.refresh_from_db()
    return found


def test_no_mark_means_it_never_went(dead: str) -> None:
    row = offered(dead)
    wire.Wire(senders.wire_path(dead), slots=2)
    assert settled(row) == doubt.Settled(never_went=1)
    assert (row.state, row.attempts, row.was_in_doubt) == (DeliveryState.DUE, 0, False)
    assert senders.wires() == {}


@pytest.mark.parametrize(
    ("code", "text", "state"),
    [(250, "2.0.0 Ok: queued", "sent"), (451, "4.3.0 Try later", "due"), (554, "5.7.1 No", "failed")],
)
def test_an_answer_heard_counts(dead: str, code: int, text: str, state: str) -> None:
    row = offered(dead)
    made = wire.Wire(senders.wire_path(dead), slots=2)
    made.going(1, row.pk)
    made.heard(1, code, text)
    assert settled(row).answered == 1
    assert (row.state, row.code, row.was_in_doubt) == (state, code, False)


def test_a_mark_without_an_answer_is_in_doubt_and_counts_as_delivered(dead: str) -> None:
    row = offered(dead)
    wire.Wire(senders.wire_path(dead), slots=2).going(0, row.pk)
    assert settled(row).in_doubt == 1
    assert (row.state, row.was_in_doubt, row.reply) == (DeliveryState.SENT, True, doubt.UNKNOWN)


def test_a_slot_used_again_tells_of_its_last_mail_only(dead: str) -> None:
    row = offered(dead)
    made = wire.Wire(senders.wire_path(dead), slots=1)
    made.going(0, row.pk + 1)
    made.heard(0, 250, "Ok")
    assert settled(row).never_went == 1


def test_without_a_wire_or_after_another_start_of_the_machine_it_is_in_doubt(
    dead: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = offered(dead)
    assert settled(row).in_doubt == 1
    other = offered(dead)
    wire.Wire(senders.wire_path(dead), slots=1)
    monkeypatch.setattr(wire, "boot", lambda: b"another-boot")
    assert settled(other).in_doubt == 1


def test_who_lives_is_left_alone(dead: str) -> None:
    parent = f"{new_token().split(':')[0]}:{os.getppid()}:elsewhere"
    row = offered(parent)
    assert settled(row) == doubt.Settled(open=1)
    with senders.sender() as token:
        mine = offered(token)
        assert settled(mine) == doubt.Settled(open=1)
    assert settled(mine).in_doubt == 1  # it is over, though the process is ours


def test_of_another_machine_only_time_tells(dead: str) -> None:
    row = offered("elsewhere:1:token")
    assert settled(row) == doubt.Settled(open=1)
    DeliveryRow.objects.filter(pk=row.pk).update(
        offered_at=now() - senders.LONGEST_OFFER - dt.timedelta(seconds=1)
    )
    assert settled(row).in_doubt == 1


POSTFIX = """\
Nov 24 07:00:01 post postfix/smtpd[18938]: {queue}: client=localhost[127.0.0.1]
Nov 24 07:00:01 post postfix/cleanup[18941]: {queue}: message-id={message_id}
"""
QUEUED = "Nov 24 07:00:01 post postfix/qmgr[18935]: {queue}: from=<d@review.example>, size=307, nrcpt=1 (queue active)\n"
OPENSMTPD = "Nov 24 07:00:01 post smtpd[77]: 4d5b1ac9b3a83bf2 smtp envelope evpid=d9a2c7c3aa from=<{sender}> to=<r@readers.example>\n"


def logged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    path = tmp_path / "mail.log"
    path.write_text(text)
    monkeypatch.setattr(settings, "CONFIG", replace(settings.CONFIG, mail_log=str(path)))


def in_doubt(token: str, *, minutes: int) -> DeliveryRow:
    row = offered(token, at=now() - dt.timedelta(minutes=minutes))
    wire.Wire(senders.wire_path(token), slots=1).going(0, row.pk)
    return row


def test_the_log_tells_that_it_was_taken(dead: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    row = in_doubt(dead, minutes=0)
    name = identity.message_id(row.digest_id, row.subscription_id)
    logged(tmp_path, monkeypatch, POSTFIX.format(queue="3F9", message_id=name) + QUEUED.format(queue="3F9"))
    settled(row)
    assert (row.state, row.reply) == (DeliveryState.SENT, doubt.TAKEN)


def test_the_log_tells_that_it_was_not_taken_but_is_given_time(
    dead: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = in_doubt(dead, minutes=0)
    name = identity.message_id(row.digest_id, row.subscription_id)
    later = POSTFIX.format(queue="3F9", message_id="<other@review.example>") + QUEUED.format(queue="3F9")
    logged(tmp_path, monkeypatch, POSTFIX.format(queue="3F9", message_id=name) + later)
    assert settled(row) == doubt.Settled(open=1)
    DeliveryRow.objects.filter(pk=row.pk).update(offered_at=now() - dt.timedelta(minutes=6))
    assert settled(row).in_doubt == 1
    assert (row.state, row.reply, row.was_in_doubt) == (DeliveryState.DUE, doubt.NOT_TAKEN, True)


def test_a_log_that_does_not_know_the_mail_tells_nothing(
    dead: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = in_doubt(dead, minutes=6)
    logged(tmp_path, monkeypatch, "Nov 24 07:00:01 post kernel: nothing\n")
    settled(row)
    assert (row.state, row.reply) == (DeliveryState.SENT, doubt.UNKNOWN)


def test_opensmtpd_is_understood_by_the_return_path(tmp_path: Path) -> None:
    log = tmp_path / "maillog"
    log.write_bytes(b"\xff\xfe\n" + OPENSMTPD.format(sender="Bounces+7.9.seal@review.example").encode())
    asked = {"message_id": "<7.9.seal@review.example>"}
    assert postlog.read((log,), own_sender="bounces+7.9.seal@review.example", **asked) == Fate.TAKEN
    assert postlog.read((log,), own_sender="bounces+7.8.seal@review.example", **asked) == Fate.UNKNOWN
    assert postlog.read((log, tmp_path / "none"), own_sender="", **asked) == Fate.UNKNOWN


@contextmanager
def hanging_up() -> Iterator[Post]:
    """A server that takes a whole mail and hangs up instead of answering."""
    listening = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as lines:
                connection.sendall(b"220 hello\r\n")
                is_mail = False
                for line in lines:
                    if is_mail:
                        if line == b".\r\n":
                            break
                    elif line.startswith(b"DATA"):
                        is_mail = True
                        connection.sendall(b"354 go\r\n")
                    else:
                        connection.sendall(b"250 ok\r\n")

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    try:
        yield Post(port=listening.getsockname()[1])
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(10)


def test_a_server_that_hangs_up_at_the_dot_does_not_eat_the_digest(dead: str) -> None:
    digest = scene.digest()
    scene.deliveries(digest, 12)
    with hanging_up() as office:
        outcome = send(digest, office, lanes=2)
    assert "answer" in outcome.trouble
    assert 1 <= outcome.in_doubt <= 2
    states = list(DigestRow.objects.get(pk=digest.pk).deliveries.values_list("state", "was_in_doubt"))
    assert states.count((DeliveryState.OFFERED, True)) == outcome.in_doubt
    assert states.count((DeliveryState.DUE, False)) == 12 - outcome.in_doubt
    assert doubt.settle(digest).in_doubt == outcome.in_doubt
