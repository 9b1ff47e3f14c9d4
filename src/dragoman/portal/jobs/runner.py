"""Does what is due: claims a row, lets its task think, writes result and ending in one transaction."""

import datetime as dt
import logging
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from django.db import close_old_connections, connections, transaction
from django.db.utils import InterfaceError, OperationalError

from dragoman.portal.jobs import queue
from dragoman.portal.jobs.endings import Done, Quarantine, Retry
from dragoman.portal.jobs.models import JobRow
from dragoman.portal.jobs.tasks import tasks
from dragoman.portal.store.clock import now

log = logging.getLogger("dragoman.jobs")

UNREACHABLE = (OperationalError, InterfaceError)
"""The database is busy, full or gone: nothing the job could be blamed for."""

FIRST_PAUSE_SECONDS = 20.0
LONGEST_PAUSE_SECONDS = 6 * 3600.0


class Runner:
    """Claims and does jobs, one at a time; several runners, threads or processes, may share a database.

    lease_seconds: renewed every third of it while a task thinks. max_attempts: then a job that keeps failing is quarantined.
    """

    def __init__(self, *, lease_seconds: float, max_attempts: int) -> None:
        self.lease_seconds = lease_seconds
        self.max_attempts = max_attempts

    def run_one(self) -> bool:
        """Do the job that is due longest; False where nothing is due."""
        lease = queue.claim(token=queue.new_token(), lease_seconds=self.lease_seconds, kinds=tuple(tasks()))
        if lease is None:
            return False
        if lease.job.deaths >= queue.MOST_DEATHS:
            self._fail(lease, Quarantine(_DEADLY.format(lease.job.deaths), code="deadly"))
            return True
        with self._alive(lease):
            self._end(lease, self._think(lease.job))
        return True

    def run_until_idle(self, *, most: int = 10_000) -> int:
        """Do all that is due now; answers how many jobs that were."""
        for done in range(most):
            if not self.run_one():
                return done
        return most

    def run(self, stop: threading.Event, *, pause_seconds: float = 1.0) -> None:
        """Do what comes until `stop` is set. An unreachable database is waited for; no error ends the thread."""
        while not stop.is_set():
            try:
                worked = self.run_one()
            except UNREACHABLE as error:
                log.warning("The database cannot be reached (%s); trying again.", error)
                close_old_connections()
                worked = False
            except Exception:
                log.exception("The runner met an error of ours; going on.")
                close_old_connections()
                worked = False
            if not worked:
                stop.wait(pause_seconds)
        connections.close_all()

    def _think(self, job: JobRow) -> Done | Retry | Quarantine:
        try:
            return tasks()[job.kind](job.key)
        except (Retry, Quarantine) as ending:
            return ending
        except UNREACHABLE:
            raise
        except Exception as error:  # a fault of ours: kept with its reason, never the end of the run
            log.exception("Job %s failed.", job)
            return Retry(f"{type(error).__name__}: {error}", code="fault")

    def _end(self, lease: queue.Lease, ending: Done | Retry | Quarantine) -> None:
        if isinstance(ending, Done):
            try:
                self._write(lease, ending)
                return
            except UNREACHABLE:
                raise
            except (Retry, Quarantine) as other:
                ending = other
            except Exception as error:
                log.exception("Writing what job %s found failed.", lease.job)
                ending = Retry(f"{type(error).__name__}: {error}", code="fault")
        self._fail(lease, ending)

    def _write(self, lease: queue.Lease, ending: Done) -> None:
        with transaction.atomic():
            job = queue.lock(lease)
            if job is None:  # another runner has it: what we found is theirs to find
                return
            ending.write()
            job.refresh_from_db()
            queue.end(job, again_at=ending.again_at)

    def _fail(self, lease: queue.Lease, ending: Retry | Quarantine) -> None:
        with transaction.atomic():
            job = queue.lock(lease)
            if job is None:
                return
            if isinstance(ending, Quarantine):
                queue.quarantine(job, code=ending.code, reason=str(ending))
            elif job.attempts >= self.max_attempts:
                queue.quarantine(job, code=ending.code, reason=f"{ending} Tried {job.attempts} times.")
            else:
                queue.retry_later(
                    job, due_at=now() + pause(job.attempts, ending), code=ending.code, reason=str(ending)
                )

    @contextmanager
    def _alive(self, lease: queue.Lease) -> Iterator[None]:
        """Renew the lease from another thread while the task thinks."""
        stop = threading.Event()

        def renew() -> None:
            while not stop.wait(self.lease_seconds / 3):
                try:
                    if not queue.renew(lease, lease_seconds=self.lease_seconds):
                        return
                except UNREACHABLE:
                    log.warning("The lease of %s could not be renewed.", lease.job)
                finally:
                    connections.close_all()  # this thread's own, which ends with the job

        keeper = threading.Thread(target=renew, name="lease", daemon=True)
        keeper.start()
        try:
            yield
        finally:
            stop.set()
            keeper.join()


_DEADLY = (
    "The worker died {} times in the middle of this job, perhaps for want of memory. Look at the system's log; try again when"
    " it is mended."
)


def pause(attempts: int, ending: Retry) -> dt.timedelta:
    """How long to wait after so many attempts: doubling from twenty seconds to six hours, or as the other side asked."""
    doubling = FIRST_PAUSE_SECONDS * 2 ** min(max(attempts - 1, 0), 16)
    return dt.timedelta(seconds=max(min(doubling, LONGEST_PAUSE_SECONDS), ending.after_seconds or 0.0))
