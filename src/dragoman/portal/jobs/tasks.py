"""Which function does which kind of job. Rooms register theirs by name, so jobs knows no room."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dragoman.portal.jobs.endings import Done

Task = Callable[[str], Done]
"""Gets the job's key, does the thinking, answers what to write. Must be idempotent: it may run twice, and is written once."""

_tasks: dict[str, Task] = {}
_standing: set[str] = set()


def task(kind: str, *, standing: bool = False) -> Callable[[Task], Task]:
    """Register the function as the one for jobs of this kind.

    standing: there is always one such job, with an empty key; a worker that starts sees to it. It names its next time itself
    (`Done.again_at`).
    """

    def register(function: Task) -> Task:
        _tasks[kind] = function
        if standing:
            _standing.add(kind)
        return function

    return register


def tasks() -> Mapping[str, Task]:
    """All kinds there are."""
    return MappingProxyType(_tasks)


def standing() -> frozenset[str]:
    """Kinds of which there is always a job."""
    return frozenset(_standing)
