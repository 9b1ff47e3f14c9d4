"""What joins rooms that do not know each other: an event is written with the change, and each listener gets a job for it."""

from collections.abc import Callable, Mapping
from typing import Any

from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.models import EventRow
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store.clock import now

Listener = Callable[[Mapping[str, Any]], None]
"""Gets the payload. Runs in a transaction of its own, perhaps more than once, and must not mind."""

_listeners: dict[str, list[str]] = {}


def on(name: str) -> Callable[[Listener], Listener]:
    """Register a listener for events of that name; its jobs are of the kind `event:<module>.<function>`."""

    def register(listener: Listener) -> Listener:
        kind = f"event:{listener.__module__.removeprefix('dragoman.portal.')}.{listener.__name__}"
        if kind not in _listeners.setdefault(name, []):
            _listeners[name].append(kind)

        @task(kind)
        def heard(key: str) -> Done:
            payload = EventRow.objects.get(pk=key).payload
            return Done(write=lambda: listener(payload))

        return listener

    return register


def emit(name: str, **payload: Any) -> EventRow:
    """Write an event and its listeners' jobs, in the caller's transaction. payload: JSON values, keys rather than records."""
    event = EventRow.objects.create(name=name, payload=payload, at=now())
    for kind in _listeners.get(name, ()):
        enqueue(kind, str(event.pk))
    return event
