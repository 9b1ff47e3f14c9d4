"""Which function does which kind of job. Rooms register theirs by name, so jobs knows no room."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dragoman.portal.jobs.endings import Done

Task = Callable[[str], Done]
"""Gets the job's key, does the thinking, answers what to write. Must be idempotent: it may run twice, and is written once."""

_tasks: dict[str, Task] = {}


def task(kind: str) -> Callable[[Task], Task]:
    """Register the function as the one for jobs of this kind."""

    def register(function: Task) -> Task:
        _tasks[kind] = function
        return function

    return register


def tasks() -> Mapping[str, Task]:
    """All kinds there are."""
    return MappingProxyType(_tasks)
