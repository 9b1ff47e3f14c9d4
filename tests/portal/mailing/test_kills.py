"""Senders are killed with SIGKILL at random moments; at the end every reader got the digest once.

Ten kills by default; `DRAGOMAN_KILLS=200 pytest tests/portal/mailing/test_kills.py` kills two hundred. The mail server is real
(aiosmtpd on loopback, in this process, which is not killed) and takes its time before it answers, so that many kills fall
between the last byte and the answer.
"""

import json
import os
import re
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from .post import Post, post

KILLS: int = settings.KILLS
READERS = 30 * KILLS
LIMIT_SECONDS = 120.0 + 10 * KILLS
SCRIPT = Path(__file__).with_name("killing.py")


class House:
    """A data folder of its own and the senders that work on it."""

    def __init__(self, folder: Path, *, port: int, mail_log: str = "") -> None:
        self.folder = folder
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("DRAGOMAN_", "DJANGO_"))
        } | {
            "DRAGOMAN_DATA_DIR": str(folder),
            "DRAGOMAN_SMTP_HOST": "127.0.0.1",
            "DRAGOMAN_SMTP_PORT": str(port),
            "DRAGOMAN_SMTP_SECURITY": "none",
            "DRAGOMAN_SMTP_CONNECTIONS": "3",
            "DRAGOMAN_MAIL_FROM": "digest@review.example",
            "DRAGOMAN_MAIL_LOG": mail_log,
        }

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
        answer: dict[str, Any] = json.loads(ended.stdout)
        return answer


@pytest.fixture
def office() -> Iterator[Post]:
    with post(delay_seconds=0.004) as office:
        yield office


@pytest.fixture
def house(tmp_path: Path, office: Post) -> House:
    house = House(tmp_path, port=office.port)
    house.script("prepare", str(READERS))
    return house


@pytest.mark.slow
def test_killed_senders_lose_and_double_nothing(house: House, office: Post) -> None:
    found = house.script("kill", "ours", str(KILLS))
    got = office.recipients()
    print(f"\n{KILLS} kills, {sum(got.values()) - len(got)} doubled, {READERS - len(got)} lost, {found}")
    assert found["states"] == {"sent": READERS}
    assert (len(got), set(got.values())) == (READERS, {1})
    assert not list((house.folder / "mail").glob("*.wire"))


@pytest.mark.slow
@pytest.mark.parametrize("design", ["send-then-mark", "mark-then-send"])
def test_the_usual_designs_do(house: House, office: Post, design: str) -> None:
    """What the test is worth: it finds the fault in programs that have it."""
    house.script("kill", design, str(KILLS))
    got = office.recipients()
    doubled, lost = sum(got.values()) - len(got), READERS - len(got)
    print(f"\n{design}: {KILLS} kills, {doubled} doubled, {lost} lost")
    assert (doubled if design == "send-then-mark" else lost) > 0


@pytest.mark.slow
@pytest.mark.skipif(not settings.POSTFIX[0], reason="needs tools/with-postfix")
def test_a_postfix_tells_by_its_log_what_it_took(tmp_path: Path) -> None:
    address, mail_log = settings.POSTFIX
    sent = re.compile(rb"to=<(reader\d+@readers\.example)>.* status=sent")
    house = House(tmp_path, port=int(address.rpartition(":")[2]), mail_log=mail_log)
    house.script("prepare", str(READERS))
    found = house.script("kill", "ours", str(KILLS))
    until = time.monotonic() + 60
    while (
        got := Counter(sent.findall(Path(mail_log).read_bytes()))
    ).total() < READERS and time.monotonic() < until:
        time.sleep(0.2)
    print(
        f"\n{KILLS} kills beside Postfix, {got.total() - len(got)} doubled, {READERS - len(got)} lost, {found}"
    )
    assert found["states"] == {"sent": READERS}
    assert "taken as delivered" not in found["doubt_replies"]
    assert (len(got), set(got.values())) == (READERS, {1})
