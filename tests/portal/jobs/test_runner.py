import datetime as dt
import threading
import time
from typing import Any

import pytest
from django.db.utils import OperationalError

from dragoman.portal.jobs import queue
from dragoman.portal.jobs.endings import Done, Quarantine, Retry
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.runner import Runner, pause
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow
from dragoman.portal.store.writing import audit

pytestmark = pytest.mark.django_db


def note() -> None:
    audit(by=None, verb="written", subject="test")


def notes() -> int:
    return AuditRow.objects.filter(verb="written").count()


def test_nothing_due_is_no_work(runner: Runner) -> None:
    assert not runner.run_one()
    assert runner.run_until_idle() == 0


def test_done_writes_and_ends(runner: Runner, job: Any) -> None:
    job(lambda key: Done(write=note))
    enqueue("test", "a")
    assert runner.run_until_idle() == 1
    row = JobRow.objects.get()
    assert (row.state, row.attempts, row.leased_by, row.reason) == (JobState.DONE, 0, "", "")
    assert notes() == 1


def test_done_may_come_again(runner: Runner, job: Any) -> None:
    tomorrow = now() + dt.timedelta(days=1)
    job(lambda key: Done(again_at=tomorrow))
    enqueue("test", "a")
    runner.run_until_idle()
    row = JobRow.objects.get()
    assert (row.state, row.due_at) == (JobState.WAITING, tomorrow)


def test_retry_waits_as_long_as_asked(runner: Runner, job: Any) -> None:
    def busy(key: str) -> Done:
        raise Retry("They are busy.", code="busy", after_seconds=900)

    job(busy)
    enqueue("test", "a")
    before = now()
    runner.run_until_idle()
    row = JobRow.objects.get()
    assert (row.state, row.code, row.reason, row.attempts) == (JobState.WAITING, "busy", "They are busy.", 1)
    assert row.due_at >= before + dt.timedelta(seconds=900)


def test_what_fails_too_often_is_quarantined(runner: Runner, job: Any) -> None:
    def busy(key: str) -> Done:
        raise Retry("They are busy.")

    job(busy)
    enqueue("test", "a")
    for _ in range(runner.max_attempts):
        JobRow.objects.update(due_at=now())
        assert runner.run_one()
    row = JobRow.objects.get()
    assert (row.state, row.reason) == (JobState.QUARANTINED, "They are busy. Tried 3 times.")
    assert not runner.run_one()


def test_quarantine_says_why(runner: Runner, job: Any) -> None:
    def hopeless(key: str) -> Done:
        raise Quarantine("This is no page.", code="no-page")

    job(hopeless)
    enqueue("test", "a")
    runner.run_until_idle()
    row = JobRow.objects.get()
    assert (row.state, row.code, row.reason) == (JobState.QUARANTINED, "no-page", "This is no page.")


def test_a_fault_of_ours_is_kept_and_ends_nothing(runner: Runner, job: Any) -> None:
    def broken(key: str) -> Done:
        if key == "bad":
            raise ZeroDivisionError("by zero")
        return Done(write=note)

    job(broken)
    enqueue("test", "bad", due_at=now() - dt.timedelta(minutes=1))
    enqueue("test", "good")
    assert runner.run_until_idle() == 2
    assert notes() == 1
    row = JobRow.objects.get(key="bad")
    assert (row.state, row.code, row.reason) == (JobState.WAITING, "fault", "ZeroDivisionError: by zero")


@pytest.mark.parametrize("ending", [Retry("Later."), Quarantine("Never.", code="never"), ValueError("Oh.")])
def test_what_was_written_before_a_failure_is_undone(runner: Runner, job: Any, ending: Exception) -> None:
    def half() -> None:
        note()
        enqueue("test", "following")
        raise ending

    job(lambda key: Done(write=half))
    enqueue("test", "a")
    runner.run_one()
    assert notes() == 0
    assert JobRow.objects.get().reason != ""


def test_the_end_stands_in_the_transaction_of_the_writing(runner: Runner, job: Any, monkeypatch: Any) -> None:
    def unable(*args: object, **kwargs: object) -> None:
        raise OperationalError("database or disk is full")

    job(lambda key: Done(write=note))
    enqueue("test", "a")
    monkeypatch.setattr(queue, "end", unable)
    with pytest.raises(OperationalError):
        runner.run_one()
    assert notes() == 0
    assert JobRow.objects.get().state == JobState.RUNNING  # and due again when the lease ends


def test_a_lost_lease_writes_nothing(runner: Runner, job: Any) -> None:
    def slow(key: str) -> Done:
        JobRow.objects.update(leased_by="somebody else")
        return Done(write=note)

    job(slow)
    enqueue("test", "a")
    runner.run_one()
    assert notes() == 0
    assert JobRow.objects.get().leased_by == "somebody else"


def test_a_lost_lease_fails_nothing_either(runner: Runner, job: Any) -> None:
    def slow(key: str) -> Done:
        JobRow.objects.update(leased_by="somebody else")
        raise Quarantine("This is no page.", code="no-page")

    job(slow)
    enqueue("test", "a")
    runner.run_one()
    assert JobRow.objects.get().state == JobState.RUNNING


def test_a_job_that_keeps_killing_its_runner_is_quarantined(runner: Runner, job: Any) -> None:
    job(lambda key: Done(write=note))
    enqueue("test", "a")
    for number in range(queue.MOST_DEATHS):
        assert queue.claim(token=f"dies-{number}", lease_seconds=-1) is not None
    assert runner.run_one()
    assert not runner.run_one()
    row = JobRow.objects.get()
    assert (row.state, row.code, notes()) == (JobState.QUARANTINED, "deadly", 0)


def test_a_runner_that_died_is_no_failed_try(runner: Runner, job: Any) -> None:
    job(lambda key: Done(write=note))
    enqueue("test", "a")
    for number in range(runner.max_attempts + 2):
        assert queue.claim(token=f"dies-{number}", lease_seconds=-1) is not None
    runner.run_one()
    row = JobRow.objects.get()
    assert (row.state, row.deaths, notes()) == (JobState.DONE, 0, 1)


def test_pauses_double_up_to_six_hours() -> None:
    seconds = [pause(attempts, Retry("Later.")).total_seconds() for attempts in range(1, 30)]
    assert seconds[:4] == [20, 40, 80, 160]
    assert seconds == sorted(seconds)
    assert seconds[-1] == 6 * 3600
    assert pause(1, Retry("Later.", after_seconds=86_400)) == dt.timedelta(days=1)


@pytest.mark.django_db(transaction=True)
def test_the_lease_is_renewed_while_the_task_thinks(job: Any) -> None:
    seen: list[dt.datetime | None] = []

    def slow(key: str) -> Done:
        seen.append(JobRow.objects.get().leased_until)
        until = time.monotonic() + 20
        while JobRow.objects.get().leased_until == seen[0] and time.monotonic() < until:
            time.sleep(0.02)
        seen.append(JobRow.objects.get().leased_until)
        return Done(write=note)

    job(slow)
    enqueue("test", "a")
    Runner(lease_seconds=0.6, max_attempts=3).run_one()
    first, second = seen
    assert first is not None
    assert second is not None
    assert second > first


@pytest.mark.django_db(transaction=True)
def test_it_runs_until_told_to_stop_whatever_happens(job: Any, monkeypatch: Any) -> None:
    stop = threading.Event()
    claim, times = queue.claim, iter([OperationalError("gone"), RuntimeError("a fault"), None])

    def unsteady(**arguments: Any) -> queue.Lease | None:
        if error := next(times, None):
            raise error
        return claim(**arguments)

    def last(key: str) -> Done:
        stop.set()
        return Done(write=note)

    monkeypatch.setattr(queue, "claim", unsteady)
    job(last)
    enqueue("test", "a")
    Runner(lease_seconds=600, max_attempts=3).run(stop, pause_seconds=0.01)
    assert notes() == 1
