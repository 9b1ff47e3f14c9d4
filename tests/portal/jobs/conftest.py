"""Jobs on an empty database, files in a folder of the test's own, an outlet that answers over real HTTP."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.portal.jobs import tasks, walk
from dragoman.portal.jobs.resources import forget
from dragoman.portal.jobs.runner import Runner
from dragoman.portal.jobs.tasks import Task, task
from dragoman.testing import FakeOutletServer


@pytest.fixture(autouse=True)
def _fresh(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.MEDIA_ROOT = tmp_path / "files"
    walk.register()
    forget()
    yield
    forget()


@pytest.fixture
def runner() -> Runner:
    """Its lease is long, so that no second thread meets the test's transaction."""
    return Runner(lease_seconds=600, max_attempts=3)


@pytest.fixture
def server() -> Iterator[FakeOutletServer]:
    with FakeOutletServer() as server:
        yield server


@pytest.fixture
def job() -> Iterator[Any]:
    """Registers a task for the kind `test`, for this test only."""

    def register(function: Task) -> Task:
        return task("test")(function)

    yield register
    tasks._tasks.pop("test", None)
