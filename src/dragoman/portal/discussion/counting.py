"""Views are counted in memory and written in bunches: never a write for a view.

Each web process keeps what it saw for a few seconds, then writes it in one transaction (`actions.visits.write_visits`), which tells
what is new from what other processes wrote. A database that is busy or away loses nothing: what could not be written waits, up to a
bound. A process that is killed loses the seconds it had not written.
"""

import atexit
import datetime as dt
import hashlib
import itertools
import logging
import multiprocessing.util
import os
import threading
from collections.abc import Callable, Collection

from django.db import connections
from django.http import HttpRequest

from dragoman.portal.discussion.actions.visits import Visit, write_visits
from dragoman.portal.discussion.models import TopicRow
from dragoman.portal.discussion.robots import Haste, is_no_view
from dragoman.portal.discussion.visitors import day_of, visitor_of
from dragoman.portal.store.clock import now

logger = logging.getLogger(__name__)

EVERY_SECONDS = 5.0
AT_ONCE = 500
MOST_WAITING = 50_000
MOST_REMEMBERED = 50_000
LONGEST_PAUSE_SECONDS = 60.0


class Counting:
    """Visits of one process on their way into the database. Safe for threads.

    write: writes visits and answers how many were new, or raises; then they wait for the next time. every_seconds: how long a visit
    waits at most while all is well. at_once: how many are written in one transaction; so many waiting are written without waiting
    longer. most_waiting: beyond, the oldest are dropped, and it is logged.
    """

    def __init__(
        self,
        *,
        write: Callable[[Collection[Visit]], int],
        every_seconds: float = EVERY_SECONDS,
        at_once: int = AT_ONCE,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self._write = write
        self._every = every_seconds
        self._at_once = at_once
        self._most = most_waiting
        self.begin_anew()

    def begin_anew(self) -> None:
        """Forget everything, in a process that was just forked: what waits is its parent's to write."""
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._wake = threading.Event()
        self._ended = threading.Event()
        self._thread: threading.Thread | None = None
        self._waiting: dict[Visit, None] = {}
        self._known: set[Visit] = set()
        self._day: dt.date | None = None
        self._dropped = 0

    def __len__(self) -> int:
        """How many visits wait to be written."""
        return len(self._waiting)

    def note(self, visit: Visit) -> bool:
        """Keep the visit for writing; False for one that this process knows already. Never waits for the database."""
        with self._lock:
            if visit.day != self._day or len(self._known) >= MOST_REMEMBERED:
                self._known = set(self._waiting)
                self._day = visit.day
            if visit in self._known:
                return False
            if len(self._waiting) >= self._most:
                self._drop_oldest()
            self._waiting[visit] = None
            self._known.add(visit)
            self._start()
            if len(self._waiting) >= self._at_once:
                self._wake.set()
        return True

    def flush(self) -> int:
        """Write all that waits, oldest first; answers how many were new. Raises what writing raises; the rest still waits then."""
        new = 0
        with self._writing:
            while bunch := self._oldest():
                new += self._write(bunch)
                with self._lock:
                    for visit in bunch:
                        self._waiting.pop(visit, None)
        return new

    def end(self) -> None:
        """Write what waits for the last time; what cannot be written is lost, and logged."""
        self._ended.set()
        self._wake.set()
        if not self._waiting:
            return
        try:
            self.flush()
        except Exception:
            logger.exception("%d views are lost: they could not be written at the end.", len(self._waiting))
        finally:
            connections.close_all()

    def _oldest(self) -> list[Visit]:
        with self._lock:
            return list(itertools.islice(self._waiting, self._at_once))

    def _drop_oldest(self) -> None:
        oldest = next(iter(self._waiting))
        del self._waiting[oldest]
        self._known.discard(oldest)
        self._dropped += 1
        if self._dropped % 1000 == 1:
            logger.error("%d views were dropped so far: too many wait to be written.", self._dropped)

    def _start(self) -> None:
        """Have a thread that writes. It ends by itself when nothing waits, so that an idle process has none."""
        if self._thread is None and not self._ended.is_set():
            self._thread = threading.Thread(target=self._run, name="views", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        pause = self._every
        while True:
            (self._wake if pause == self._every else self._ended).wait(pause)
            self._wake.clear()
            try:
                self.flush()
                pause = self._every
            except Exception as error:
                pause = min(2 * pause, LONGEST_PAUSE_SECONDS)
                logger.warning(
                    "%d views wait: they could not be written (%s).", len(self._waiting), type(error).__name__
                )
            finally:
                connections.close_all()
            with self._lock:
                if self._ended.is_set() or not self._waiting:
                    self._thread = None
                    return


COUNTING = Counting(write=lambda visits: write_visits(visits=visits))
"""This process's."""
HASTE = Haste()
# Web servers' workers may be children that end without the interpreter's own end: multiprocessing runs its finalizers there.
atexit.register(COUNTING.end)
multiprocessing.util.Finalize(None, COUNTING.end, exitpriority=1)
os.register_at_fork(after_in_child=COUNTING.begin_anew)


def note_view(
    request: HttpRequest, *, article: int = 0, column: int = 0, at: dt.datetime | None = None
) -> bool:
    """Count the request as a view of the article or column (its primary key), unless it is none or was counted today.

    False where it is known not to be new; whether it was is settled when it is written. Normally no query.
    """
    if is_no_view(request):
        return False
    moment = at or now()
    visitor = visitor_of(request, at=moment)
    if HASTE.is_hasty(visitor, (article, column), moment):
        return False
    return COUNTING.note(Visit(day=day_of(moment), article=article, column=column, visitor=visitor))


def count_visits(topic: TopicRow, visitors: int, day: dt.date) -> int:
    """Count so many visitors of that day who never were: a sample's. The same ones again are counted once; answers how many were
    new. Goes the way of real ones."""
    visits = [
        Visit(
            day=day,
            article=topic.article_id or 0,
            column=topic.column_id or 0,
            visitor=hashlib.sha256(f"made up: {topic.pk}, {day}, {number}".encode()).hexdigest(),
        )
        for number in range(visitors)
    ]
    return sum(
        write_visits(visits=visits[start : start + AT_ONCE]) for start in range(0, len(visits), AT_ONCE)
    )
