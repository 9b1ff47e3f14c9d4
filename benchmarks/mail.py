"""Mails a second and memory of sending a digest, against a bare sender that pumps the same bytes into the same server.

    python -m benchmarks mail
    tools/with-postfix python -m benchmarks mail      # the same against a real mail server, without the memory

The server is a sink of our own in a process of its own: it speaks SMTP with PIPELINING, takes everything and keeps nothing, since
aiosmtpd, in Python too and doing more, would be what is measured. The bare sender has one thread a connection, no database, no
rendering, no signature: what any program could reach at most against this sink from one Python process.

Memory: peak resident size of a process that makes a round and sends it, for 1,000 readers and for a hundred times as many;
DRAGOMAN_BENCH_READERS names another number than 100,000.
"""

import datetime as dt
import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MAILS = 2000
CONNECTIONS = (1, 2, 4)
MANY = int(os.environ.pop("DRAGOMAN_BENCH_READERS", "100000"))
POSTFIX = os.environ.pop("DRAGOMAN_TEST_SMTP", "")
EDITION = "en"


def main() -> int:
    """Measure and print."""
    os.environ.pop("DRAGOMAN_TEST_MAIL_LOG", None)
    with tempfile.TemporaryDirectory() as folder, server() as port:
        from benchmarks.site import prepare

        _configure(port)
        prepare(folder)
        _speeds(port)
        if not POSTFIX:
            _memory(folder, port)
    return 0


def _configure(port: int) -> None:
    os.environ["DRAGOMAN_SMTP_HOST"] = "127.0.0.1"
    os.environ["DRAGOMAN_SMTP_PORT"] = str(port)
    os.environ["DRAGOMAN_SMTP_SECURITY"] = "none"
    os.environ["DRAGOMAN_MAIL_FROM"] = "digest@review.example"


def _speeds(port: int) -> None:
    from dataclasses import replace

    from cryptography.hazmat.primitives import serialization
    from cryptography.hazmat.primitives.asymmetric import rsa
    from django.conf import settings

    digest = _digest(MAILS)
    mails = [mail.raw for mail in _mails(digest, 50)]
    size = sum(map(len, mails)) / len(mails)
    print(f"{MAILS} mails of {size / 1000:.0f} kB")
    print(
        f"{'connections':<12} {'bare/s':>8} {'ours/s':>8} {'share':>6} {'CPU ms':>7} {'signed/s':>9} {'CPU ms':>7}"
    )
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048).private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    plain = settings.CONFIG
    signed = replace(plain, dkim_domain="review.example", dkim_key=key.decode())
    for connections in CONNECTIONS:
        bare = MAILS / _pump(port, mails, MAILS, connections)
        settings.CONFIG = replace(plain, smtp_connections=connections)
        ours, cpu = _send(digest)
        settings.CONFIG = replace(signed, smtp_connections=connections)
        with_key, cpu_with_key = _send(digest)
        print(
            f"{connections:<12} {bare:>8.0f} {ours:>8.0f} {ours / bare:>6.0%} {cpu:>7.2f} {with_key:>9.0f} {cpu_with_key:>7.2f}"
        )
    settings.CONFIG = plain


def _digest(readers: int) -> Any:
    """A digest of all that the sample press has, due to so many readers."""
    from dragoman.portal.mailing.composing import make_digest
    from dragoman.portal.mailing.models import DeliveryRow
    from dragoman.portal.store.clock import now
    from dragoman.portal.store.models import PublicationRow

    moment = now()
    PublicationRow.objects.filter(edition=EDITION, published_at__isnull=False).update(
        published_at=moment - dt.timedelta(hours=1)
    )
    digest = make_digest(edition=EDITION, closes_at=moment.replace(second=0, microsecond=0))
    rows = subscribers(readers, next_at=moment + dt.timedelta(days=1))
    DeliveryRow.objects.bulk_create(
        [DeliveryRow(digest=digest, subscription=row, due_at=moment) for row in rows], batch_size=1000
    )
    return digest


def subscribers(count: int, *, next_at: dt.datetime) -> list[Any]:
    """So many readers who confirmed."""
    from dragoman.portal.mailing.models import SubscriptionRow, SubscriptionState
    from dragoman.portal.store.clock import now

    moment, already = now(), SubscriptionRow.objects.count()
    rows = [
        SubscriptionRow(
            email=f"reader{already + number}@readers.example",
            address=f"reader{already + number}@readers.example",
            edition=EDITION,
            hour=next_at.hour,
            state=SubscriptionState.ACTIVE,
            asked_at=moment,
            confirmed_at=moment,
            next_at=next_at,
            salt="0123456789abcdef",
        )
        for number in range(count)
    ]
    return list(SubscriptionRow.objects.bulk_create(rows, batch_size=1000))


def _mails(digest: Any, count: int) -> Iterator[Any]:
    from dragoman.portal.mailing import building, daily
    from dragoman.portal.mailing.rendering import render
    from dragoman.portal.store.clock import now

    for row in digest.deliveries.select_related("subscription")[:count]:
        yield building.build(
            render(digest, row.subscription),
            digest=digest,
            subscription=row.subscription,
            addresses=daily.links_of(row.subscription),
            at=now(),
            signer=None,
        )


def _send(digest: Any) -> tuple[float, float]:
    """Mails a second and CPU milliseconds a mail, all deliveries due anew."""
    from dragoman.portal.mailing import daily
    from dragoman.portal.mailing.models import DeliveryState
    from dragoman.portal.store.clock import now

    digest.deliveries.update(state=DeliveryState.DUE, due_at=now(), attempts=0, ended_at=None)
    began, began_cpu, sent = time.perf_counter(), time.process_time(), 0
    while sent < MAILS:
        done = daily.send(digest, seconds=3600)
        assert not done.outcome.trouble, done.outcome.trouble
        sent += done.outcome.sent
    return sent / (time.perf_counter() - began), 1000 * (time.process_time() - began_cpu) / sent


def _pump(port: int, mails: list[bytes], count: int, connections: int) -> float:
    """Seconds in which so many threads, a connection each, send that many mails."""

    def run() -> None:
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            answers = connection.makefile("rb")
            answers.readline()
            connection.sendall(b"EHLO bare.example\r\n")
            while answers.readline()[3:4] == b"-":
                pass
            for number in range(count // connections):
                raw = mails[number % len(mails)]
                connection.sendall(b"MAIL FROM:<a@b.example>\r\nRCPT TO:<c@d.example>\r\nDATA\r\n")
                for _ in range(3):
                    answers.readline()
                connection.sendall(raw)
                connection.sendall(b".\r\n")
                answers.readline()

    threads = [threading.Thread(target=run) for _ in range(connections)]
    began = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return time.perf_counter() - began


def _memory(folder: str, port: int) -> None:
    """A round and its sending in a process of its own, for few and for many readers."""
    print(f"\n{'readers':>8} {'round s':>8} {'send s':>8} {'mails/s':>8} {'start MB':>9} {'peak MB':>8}")
    for readers in (1000, MANY):
        ended = subprocess.run(
            [sys.executable, "-m", "benchmarks.mail", "readers", str(readers)],
            env=os.environ | {"DRAGOMAN_DATA_DIR": folder},
            cwd=Path(__file__).resolve().parent.parent,
            capture_output=True,
            check=False,
        )
        if ended.returncode:
            print(ended.stderr.decode()[-2000:], file=sys.stderr)
            continue
        found = json.loads(ended.stdout.splitlines()[-1])
        print(
            f"{readers:>8} {found['round']:>8.1f} {found['send']:>8.1f} {readers / found['send']:>8.0f}"
            f" {found['start']:>9.0f} {found['peak']:>8.0f}"
        )


def _readers(count: int) -> None:
    """In the measured process: a round for so many readers, and its sending."""
    from dragoman.cli.portal import start

    start()
    from dragoman.portal.mailing import daily
    from dragoman.portal.mailing.models import DeliveryRow, DigestRow, SubscriptionRow
    from dragoman.portal.store.clock import now

    SubscriptionRow.objects.all().delete()
    DeliveryRow.objects.all().delete()
    due_at = now().replace(second=0, microsecond=0) - dt.timedelta(minutes=count % 50)
    for batch in range(0, count, 1000):
        subscribers(min(1000, count - batch), next_at=due_at)
    before, began = _resident(), time.perf_counter()
    made = daily.make_round()
    rounded = time.perf_counter()
    (key,) = made.digests
    digest, sent = DigestRow.objects.get(pk=key), 0
    while (done := daily.send(digest, seconds=5)).again_at is not None:
        sent += done.outcome.sent
    sent += done.outcome.sent
    assert sent == count, (sent, count)
    ended = time.perf_counter()
    print(
        json.dumps({"round": rounded - began, "send": ended - rounded, "start": before, "peak": _resident()})
    )


def _resident() -> float:
    """Peak resident size so far, MB. `getrusage` would tell that of the process we were forked from."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


@contextmanager
def server() -> Iterator[int]:
    """The port of the Postfix beside us, else of a sink of our own."""
    if POSTFIX:
        yield int(POSTFIX.rpartition(":")[2])
        return
    with sink() as port:
        yield port


@contextmanager
def sink() -> Iterator[int]:
    """The port of a mail server that takes everything, in a process of its own."""
    server = subprocess.Popen([sys.executable, str(Path(__file__).resolve()), "sink"], stdout=subprocess.PIPE)
    assert server.stdout is not None
    try:
        yield int(server.stdout.readline())
    finally:
        server.kill()
        server.wait()
        server.stdout.close()


def _sink() -> None:
    listening = socket.create_server(("127.0.0.1", 0), backlog=64)
    print(listening.getsockname()[1], flush=True)
    while True:
        connection, _ = listening.accept()
        threading.Thread(target=_swallow, args=(connection,), daemon=True).start()


def _swallow(connection: socket.socket) -> None:
    with connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connection.sendall(b"220 sink.example\r\n")
        buffer, is_mail, tail = b"", False, b""
        while data := connection.recv(262_144):
            if is_mail:
                tail = (tail + data)[-5:]
                if tail != b"\r\n.\r\n":
                    continue
                is_mail, buffer = False, b""
                connection.sendall(b"250 2.0.0 Ok: queued\r\n")
                continue
            buffer += data
            while b"\r\n" in buffer and not is_mail:
                line, _, buffer = buffer.partition(b"\r\n")
                word = line[:4].upper()
                if word == b"EHLO":
                    connection.sendall(
                        b"250-sink.example\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 50000000\r\n"
                    )
                elif word == b"DATA":
                    is_mail, tail = True, buffer[-5:]
                    connection.sendall(b"354 Go on\r\n")
                elif word == b"QUIT":
                    connection.sendall(b"221 Bye\r\n")
                    return
                else:
                    connection.sendall(b"250 2.1.0 Ok\r\n")


if __name__ == "__main__":
    if sys.argv[1:2] == ["sink"]:
        _sink()
    elif sys.argv[1:2] == ["readers"]:
        _readers(int(sys.argv[2]))
    else:
        sys.exit(main())
