"""Workers are killed with SIGKILL in the middle of their work; at the end every article went every step once.

Ten kills by default, over four outlets; `DRAGOMAN_KILLS=50 pytest tests/portal/jobs/test_kills.py` kills fifty, over all ten.
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings

from dragoman.sample.server import SamplePress

KILLS: int = settings.KILLS
LIMIT_SECONDS = 240.0 + 10 * KILLS
OUTLETS = ("stepnoy-vestnik", "harbour-post", "jutro-beograd", "aral-tany")
"""Followed in the everyday test; all ten where more kills are asked for."""
SCRIPT = Path(__file__).with_name("killing.py")


class House:
    """A data folder of its own and the processes that work on it."""

    def __init__(self, folder: Path, press: SamplePress) -> None:
        self.folder, self.press = folder, press
        self.environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("DRAGOMAN_", "DJANGO_"))
        } | {
            "DRAGOMAN_DATA_DIR": str(folder),
            "DRAGOMAN_FETCH_PRIVATE_HOSTS": f"*.localhost:{press.port}",
            "DRAGOMAN_FETCH_DELAY_SECONDS": "0",
            "DRAGOMAN_ENGINES": "echo",
            "DRAGOMAN_LEASE_SECONDS": "2",
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
        answer: dict[str, Any] = json.loads(ended.stdout)
        return answer

    def work(self) -> "subprocess.Popen[bytes]":
        with (self.folder / "worker.log").open("ab") as log:
            worker = subprocess.Popen(
                [sys.executable, "-m", "dragoman", "work"],
                env=self.environment,
                cwd=self.folder,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self.workers.append(worker)
        return worker

    def ask(self, statement: str) -> int:
        with closing(sqlite3.connect(self.folder / "dragoman.sqlite3", timeout=20)) as database:
            return int(database.execute(statement).fetchone()[0])

    def ended_jobs(self) -> int:
        return self.ask("select count(*) from jobs_jobrow where ended_at is not null") + self.ask(
            "select count(*) from store_feedrow where last_polled_at is not null"
        )

    def is_idle(self) -> bool:
        due = "julianday(due_at) <= julianday('now')"
        return not self.ask(
            f"select count(*) from jobs_jobrow where state = 'running' or (state = 'waiting' and {due})"
        )

    def until(self, what: Callable[[], bool], worker: "subprocess.Popen[bytes]") -> None:
        end = time.monotonic() + LIMIT_SECONDS
        while not what():
            assert worker.poll() is None, (self.folder / "worker.log").read_text()[-3000:]
            assert time.monotonic() < end, (self.folder / "worker.log").read_text()[-3000:]
            time.sleep(0.02)

    def finish(self) -> None:
        worker = self.work()
        self.until(self.is_idle, worker)
        self.stop(worker)

    def stop(self, worker: "subprocess.Popen[bytes]") -> None:
        """Politely; one that is still starting knows no manners yet."""
        worker.send_signal(signal.SIGTERM)
        assert worker.wait(60) in (0, -signal.SIGTERM), (self.folder / "worker.log").read_text()[-3000:]

    def end(self) -> None:
        for worker in self.workers:
            if worker.poll() is None:
                worker.kill()
            worker.wait()


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with SamplePress() as press:
        house = House(tmp_path, press)
        house.script("follow", str(press.port), *followed(press))
        yield house
        house.end()


def all_once(found: dict[str, Any], articles: int) -> None:
    assert found["failed"] == []
    assert found["articles"] == found["revisions"] == found["read_events"] == articles
    assert found["pages"] == articles
    assert found["steps"] == {"translate": articles}
    assert found["publications"] == found["proposed_events"] == articles - found["withdrawn"]
    assert set(found["jobs"]) == {"done"}
    assert found["segments"] == found["history"] > articles
    assert found["mentions"] > articles
    nothing = [name for name in found if name.endswith(("_twice", "_missing"))]
    assert {name: found[name] for name in nothing} == dict.fromkeys(nothing, 0)
    assert found["without_story"] == found["source_changed"] == 0


@pytest.mark.slow
def test_killed_workers_lose_and_double_nothing(house: House) -> None:
    chance = random.Random(20260308)
    articles = announced(house.press)
    for number in range(KILLS):
        if number == KILLS // 2:
            house.script("open")  # from here on there is also something to translate
        worker = house.work()
        before = house.ended_jobs()
        moment = chance.uniform(0.0, 1.5)
        house.until(lambda before=before: house.ended_jobs() > before or house.is_idle(), worker)
        time.sleep(moment)
        worker.kill()
        worker.wait()
    house.finish()
    house.script("open")
    house.finish()
    all_once(house.script("count"), articles)


def test_two_workers_and_a_desk_at_once_double_nothing(house: House) -> None:
    articles = announced(house.press)
    first, second = house.work(), house.work()
    house.until(lambda: house.ask("select count(*) from store_revisionrow") > articles // 2, first)
    house.script("open")
    house.until(lambda: house.is_idle() or second.poll() is not None, first)
    house.script("open")
    house.until(lambda: house.is_idle() or second.poll() is not None, first)
    for worker in (first, second):
        house.stop(worker)
    assert "Traceback" not in (house.folder / "worker.log").read_text()
    all_once(house.script("count"), articles)


def followed(press: SamplePress) -> tuple[str, ...]:
    return tuple(press.outlets) if KILLS > 10 else OUTLETS


def announced(press: SamplePress) -> int:
    """How many articles those outlets announce."""
    return sum(article.outlet in followed(press) for article in press.site.articles)
