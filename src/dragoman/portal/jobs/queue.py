"""Rows of things to do: adding, claiming, ending.

A row whose runner died is due again when its lease ends. What a job writes and the job's own end stand in one transaction,
which first asks whether the lease is still ours: so a job that two runners did is written once.
"""

import datetime as dt
import os
import platform
import uuid
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import Q, QuerySet

from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit

MOST_DEATHS = 25
"""So many runners in a row that died in the middle of one job are no accident of the machine; a person must look."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lease:
    """The right to do a job for a while. token: differs for every claim, and names machine and process."""

    job: JobRow
    token: str


def new_token() -> str:
    """A token for one claim of this process."""
    return f"{_machine()}:{os.getpid()}:{uuid.uuid4().hex[:12]}"


@transaction.atomic
def enqueue(kind: str, key: str, *, due_at: dt.datetime | None = None) -> JobRow:
    """Wish for a job. One that waits already is kept, at the earlier time; one that runs is wished for again at its end;
    one that ended is started anew."""
    due = due_at or now()
    job, made = JobRow.objects.select_for_update().get_or_create(
        kind=kind, key=key, defaults={"due_at": due, "created_at": now()}
    )
    if not made:
        if job.state == JobState.WAITING:
            job.due_at = min(job.due_at, due)
        elif job.state == JobState.RUNNING:
            job.wanted_again_at = min(job.wanted_again_at or due, due)
        else:
            _anew(job, due)
        job.save()
    return job


def _anew(job: JobRow, due: dt.datetime) -> None:
    job.state, job.due_at, job.ended_at, job.wanted_again_at = JobState.WAITING, due, None, None
    job.attempts = job.deaths = 0


def claim(*, token: str, lease_seconds: float, kinds: tuple[str, ...] = ()) -> Lease | None:
    """Take the row that is due longest, or None where nothing is. kinds: only these; empty for all.

    A try whose runner died is not counted as one that failed.
    """
    moment = now()
    with transaction.atomic():
        due = _due(moment)
        if kinds:
            due = due.filter(kind__in=kinds)
        job = due.select_for_update(skip_locked=connection.features.has_select_for_update_skip_locked).first()
        if job is None:
            return None
        if job.state == JobState.RUNNING:
            job.deaths += 1
        else:
            job.attempts += 1
        job.state, job.leased_by = JobState.RUNNING, token
        job.leased_until = moment + dt.timedelta(seconds=lease_seconds)
        job.save()
    return Lease(job=job, token=token)


def _due(moment: dt.datetime) -> QuerySet[JobRow]:
    waiting = Q(state=JobState.WAITING, due_at__lte=moment)
    abandoned = Q(state=JobState.RUNNING, leased_until__lt=moment)
    return JobRow.objects.filter(waiting | abandoned).order_by("due_at", "id")


def renew(lease: Lease, *, lease_seconds: float) -> bool:
    """Say that the runner lives; False where the lease is no longer ours."""
    until = now() + dt.timedelta(seconds=lease_seconds)
    return bool(_ours(lease).update(leased_until=until))


def _ours(lease: Lease) -> QuerySet[JobRow]:
    return JobRow.objects.filter(pk=lease.job.pk, state=JobState.RUNNING, leased_by=lease.token)


def release_dead() -> int:
    """Make due at once what processes of this machine held that are no more; answers how many rows.

    Called when a worker starts, so that after a crash nothing waits for its lease. Where two machines bear one name, the worst
    is that a job is done twice and written once.
    """
    released = 0
    for job in JobRow.objects.filter(state=JobState.RUNNING, leased_by__startswith=f"{_machine()}:"):
        process = int(job.leased_by.split(":")[1])
        if process == os.getpid() or not _lives(process):
            held = JobRow.objects.filter(pk=job.pk, state=JobState.RUNNING, leased_by=job.leased_by)
            released += held.update(leased_until=now() - dt.timedelta(seconds=1))
    return released


def _machine() -> str:
    return platform.node().replace(":", "-")[:40]


def _lives(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def lock(lease: Lease) -> JobRow | None:
    """Inside the ending transaction: the row, if it is still ours, locked; None when another runner took it."""
    return _ours(lease).select_for_update().first()


def end(job: JobRow, *, again_at: dt.datetime | None) -> None:
    """The job ended well; again_at: when it is due again (a feed's next round), None when it is done."""
    wanted = job.wanted_again_at
    job.wanted_again_at, job.leased_by, job.leased_until = None, "", None
    job.attempts, job.deaths, job.code, job.reason = 0, 0, "", ""
    times = [moment for moment in (again_at, wanted) if moment is not None]
    if times:
        job.state, job.due_at = JobState.WAITING, min(times)
    else:
        job.state, job.ended_at = JobState.DONE, now()
    job.save()


def retry_later(job: JobRow, *, due_at: dt.datetime, code: str, reason: str) -> None:
    """The job failed in a way that may pass."""
    job.state, job.due_at, job.leased_by, job.leased_until = JobState.WAITING, due_at, "", None
    job.wanted_again_at, job.deaths = None, 0
    job.code, job.reason = code, reason
    job.save()


def quarantine(job: JobRow, *, code: str, reason: str) -> None:
    """The job can never work as it is; a person reads the reason in the desk and decides.

    One that was wished for again while it ran, because there is something new to work on, gets that chance first.
    """
    job.leased_by, job.leased_until = "", None
    if job.wanted_again_at is not None:
        _anew(job, job.wanted_again_at)
    else:
        job.state, job.ended_at = JobState.QUARANTINED, now()
    job.code, job.reason = code, reason
    job.save()


@transaction.atomic
def retry(job_id: int, *, by: object | None) -> JobRow:
    """A person asks for another try, now. Raises JobRow.DoesNotExist."""
    job = JobRow.objects.select_for_update().get(pk=job_id)
    if job.state != JobState.RUNNING:
        _anew(job, now())
        job.save()
        audit(by=by, verb="retry", subject=f"job:{job.pk}", kind=job.kind, key=job.key)
    return job
