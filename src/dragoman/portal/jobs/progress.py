"""Doing all that is due while a person watches."""

import sys

from rich.console import Console
from rich.progress import Progress

from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.runner import Runner
from dragoman.portal.store.clock import now


def run_with_progress(runner: Runner, title: str) -> int:
    """Do all that is due, with a bar on standard error where that is a terminal; answers how many jobs that were."""
    with Progress(console=Console(stderr=True), disable=not sys.stderr.isatty()) as bar:
        task = bar.add_task(title, total=None)
        done = 0
        while runner.run_one():
            done += 1
            waiting = JobRow.objects.filter(state=JobState.WAITING, due_at__lte=now()).count()
            bar.update(task, completed=done, total=done + waiting)
    return done
