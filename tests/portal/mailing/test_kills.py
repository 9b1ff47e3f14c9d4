"""Senders are killed with SIGKILL at random moments; at the end every reader got the digest once.

Ten kills by default; `DRAGOMAN_KILLS=200 pytest tests/portal/mailing/test_kills.py` kills two hundred. The mail server is real
(aiosmtpd on loopback, in this process, which is not killed) and takes its time before it answers, so that many kills fall
between the last byte and the answer.
"""

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from .post import Post, post

KILLS: int = settings.KILLS
READERS = 60 * KILLS
LIMIT_SECONDS = 120.0 + 10 * KILLS
SCRIPT = Path(__file__).with_name("killing.py")


class House:
    """A data folder of its own and the senders that work on it."""

    def __init__(self, folder: Path, office: Post) -> None:
        self.folder, self.office = folder, office
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("DRAGOMAN_", "DJANGO_"))
        } | {
            "DRAGOMAN_DATA_DIR": str(folder),
            "DRAGOMAN_SMTP_HOST": "127.0.0.1",
            "DRAGOMAN_SMTP_PORT": str(office.port),
            "DRAGOMAN_SMTP_SECURITY": "none",
            "DRAGOMAN_SMTP_CONNECTIONS": "3",
            "DRAGOMAN_MAIL_FROM": "digest@review.example",
        }
        self.workers: list[subprocess.Popen[bytes]] = []

    def script(self, *words: str) -> dict[str, Any]:
        ended = subprocess.run(
            [sys.executable, str(SCRIPT), *words],
            env=self.environment,
            cwd=self.folder,
            capture_output=True,
            timeout=LIMIT_SECONDS,
            check=False,
        )
        assert ended.returncode == 0, ended.stderr.decode()[-3000:]
        answer: dict[str, Any] = json.loads(ended.stdout.splitlines()[-1].removeprefix(b"begun"))
        return answer

    def work(self, design: str) -> "subprocess.Popen[bytes]":
        """A sender that has begun."""
        with (self.folder / "worker.log").open("ab") as log:
            worker = subprocess.Popen(
                [sys.executable, str(SCRIPT), "work", design, str(LIMIT_SECONDS)],
                env=self.environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=log,
            )
        self.workers.append(worker)
        assert worker.stdout is not None
        assert worker.stdout.readline() == b"begun\n", (self.folder / "worker.log").read_text()[-3000:]
        return worker

    def kill_at_random(self, chance: random.Random, design: str) -> None:
        """One sender more, killed a moment after it took up its work."""
        before = len(self.office.mails)
        worker = self.work(design)
        until = time.monotonic() + 30
        while len(self.office.mails) == before and worker.poll() is None and time.monotonic() < until:
            time.sleep(0.001)
        time.sleep(chance.uniform(0.0, 0.12))
        worker.kill()
        worker.wait()
        assert worker.stdout is not None
        worker.stdout.close()

    def end(self) -> None:
        for worker in self.workers:
            if worker.poll() is None:
                worker.kill()
            worker.wait()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with post(delay_seconds=0.004) as office:
        house = House(tmp_path, office)
        house.script("prepare", str(READERS))
        yield house
        house.end()


@pytest.mark.slow
def test_killed_senders_lose_and_double_nothing(house: House) -> None:
    chance = random.Random(20261124)
    for _ in range(KILLS):
        house.kill_at_random(chance, "ours")
    found = house.script("work", "ours", "600")
    got = house.office.recipients()
    assert found["states"] == {"sent": READERS}
    assert sum(got.values()) == READERS, f"{found}"
    assert set(got.values()) == {1}
    assert not list((house.folder / "mail").glob("*.wire"))
    print(
        f"\n{KILLS} kills, {READERS} readers, 0 lost, 0 doubled, {found['in_doubt']} in doubt: {found['doubt_replies']}"
    )
