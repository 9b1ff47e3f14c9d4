import datetime as dt
import os
import subprocess
import sys

import pytest

from dragoman.portal.jobs import queue
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import AuditRow
from tests import cast

pytestmark = pytest.mark.django_db

HOUR = dt.timedelta(hours=1)


def take(token: str = "one", lease_seconds: float = 60) -> queue.Lease:
    lease = queue.claim(token=token, lease_seconds=lease_seconds)
    assert lease is not None
    return lease


def test_the_job_due_longest_comes_first() -> None:
    queue.enqueue("read", "late", due_at=now() - dt.timedelta(minutes=1))
    queue.enqueue("read", "early", due_at=now() - HOUR)
    queue.enqueue("read", "tomorrow", due_at=now() + HOUR)
    assert [take().job.key, take().job.key] == ["early", "late"]
    assert queue.claim(token="x", lease_seconds=60) is None


def test_only_kinds_somebody_can_do_are_claimed() -> None:
    queue.enqueue("read", "a")
    assert queue.claim(token="x", lease_seconds=60, kinds=("write",)) is None
    assert queue.claim(token="x", lease_seconds=60, kinds=("write", "read")) is not None


def test_wishing_twice_is_one_job_at_the_earlier_time() -> None:
    soon, later = now() + HOUR, now() + 2 * HOUR
    assert queue.enqueue("read", "a", due_at=later).pk == queue.enqueue("read", "a", due_at=soon).pk
    assert queue.enqueue("read", "a", due_at=later).due_at == soon
    assert JobRow.objects.count() == 1


def test_a_job_wished_for_while_it_runs_runs_once_more() -> None:
    queue.enqueue("read", "a")
    lease = take()
    queue.enqueue("read", "a", due_at=now() - HOUR)
    queue.enqueue("read", "a")
    job = queue.lock(lease)
    assert job is not None
    assert job.state == JobState.RUNNING
    queue.end(job, again_at=None)
    again = take("two")
    queue.end(again.job, again_at=None)
    assert JobRow.objects.get().state == JobState.DONE


def test_a_job_that_ended_is_started_anew() -> None:
    queue.enqueue("read", "a")
    queue.end(take().job, again_at=None)
    assert JobRow.objects.get().ended_at is not None
    assert queue.enqueue("read", "a").state == JobState.WAITING
    queue.quarantine(take().job, code="x", reason="It is broken.")
    anew = queue.enqueue("read", "a")
    assert (anew.state, anew.attempts, anew.ended_at) == (JobState.WAITING, 0, None)


def test_a_job_comes_again_at_the_earlier_of_its_own_time_and_the_wish() -> None:
    queue.enqueue("poll", "a")
    lease = take()
    wish = now() + HOUR
    queue.enqueue("poll", "a", due_at=wish)
    job = queue.lock(lease)
    assert job is not None
    queue.end(job, again_at=now() + 2 * HOUR)
    assert JobRow.objects.get().due_at == wish


def test_something_new_to_work_on_is_tried_before_quarantine() -> None:
    queue.enqueue("read", "a")
    lease = take()
    queue.enqueue("read", "a")
    job = queue.lock(lease)
    assert job is not None
    queue.quarantine(job, code="unreadable", reason="No text.")
    row = JobRow.objects.get()
    assert (row.state, row.wanted_again_at) == (JobState.WAITING, None)


def test_a_row_whose_runner_died_is_due_again_when_the_lease_ends() -> None:
    queue.enqueue("read", "a")
    dead = take("dead", lease_seconds=-1)
    living = take("living")
    assert living.job.pk == dead.job.pk
    assert queue.lock(dead) is None
    assert not queue.renew(dead, lease_seconds=60)
    assert queue.lock(living) is not None
    assert (living.job.attempts, living.job.deaths) == (1, 1)


def test_a_renewed_lease_is_not_taken() -> None:
    queue.enqueue("read", "a")
    lease = take(lease_seconds=-1)
    assert queue.renew(lease, lease_seconds=60)
    assert queue.claim(token="other", lease_seconds=60) is None


def test_what_a_dead_process_of_this_machine_held_is_due_at_once() -> None:
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    own = queue.new_token()
    queue.enqueue("read", "dead")
    take(own.replace(f":{os.getpid()}:", f":{dead.pid}:"))
    queue.enqueue("read", "alive")
    take(own.replace(f":{os.getpid()}:", f":{os.getppid()}:"))
    queue.enqueue("read", "elsewhere")
    take(f"another-machine:{dead.pid}:abc")
    assert queue.release_dead() == 1
    assert take().job.key == "dead"
    assert queue.claim(token="x", lease_seconds=60) is None


def test_every_claim_has_a_token_of_its_own_that_fits() -> None:
    tokens = {queue.new_token() for _ in range(10)}
    assert len(tokens) == 10
    assert all(len(token) <= 80 for token in tokens)


def test_a_person_asks_for_another_try_and_it_is_written_down() -> None:
    editor = cast.person("editor")
    queue.enqueue("read", "a")
    queue.quarantine(take().job, code="http-404", reason="The page is gone.")
    row = queue.retry(JobRow.objects.get().pk, by=editor)
    assert (row.state, row.attempts) == (JobState.WAITING, 0)
    line = AuditRow.objects.get(verb="retry")
    assert (line.by_id, line.details) == (editor.pk, {"kind": "read", "key": "a"})


def test_a_running_job_is_not_taken_from_its_runner_by_a_retry() -> None:
    queue.enqueue("read", "a")
    lease = take()
    queue.retry(lease.job.pk, by=None)
    assert queue.lock(lease) is not None
