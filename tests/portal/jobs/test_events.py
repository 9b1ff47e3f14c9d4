from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from django.db import transaction

from dragoman.portal.jobs import events, tasks
from dragoman.portal.jobs.events import emit, on
from dragoman.portal.jobs.models import EventRow, JobRow, JobState
from dragoman.portal.jobs.runner import Runner

pytestmark = pytest.mark.django_db


@pytest.fixture
def heard() -> Iterator[list[Mapping[str, Any]]]:
    payloads: list[Mapping[str, Any]] = []

    def listen(payload: Mapping[str, Any]) -> None:
        payloads.append(payload)

    on("test.happened")(listen)
    yield payloads
    for kind in events._listeners.pop("test.happened"):
        tasks._tasks.pop(kind)


def test_a_listener_gets_a_job_with_the_event(runner: Runner, heard: list[Mapping[str, Any]]) -> None:
    event = emit("test.happened", article="abc")
    job = JobRow.objects.get()
    assert (job.key, job.state) == (str(event.pk), JobState.WAITING)
    assert job.kind.startswith("event:")
    assert heard == []
    runner.run_until_idle()
    assert heard == [{"article": "abc"}]


def test_an_event_rolled_back_was_never_heard_of(heard: list[Mapping[str, Any]]) -> None:
    @transaction.atomic
    def half() -> None:
        emit("test.happened", article="abc")
        assert JobRow.objects.exists()
        raise RuntimeError

    with pytest.raises(RuntimeError):
        half()
    assert not EventRow.objects.exists()
    assert not JobRow.objects.exists()


def test_an_event_nobody_listens_to_is_kept_all_the_same() -> None:
    emit("test.unheard", story="x")
    assert EventRow.objects.get().payload == {"story": "x"}
    assert not JobRow.objects.exists()


def test_every_listener_hears_it_once_however_often_it_registers(runner: Runner, heard: list[Any]) -> None:
    def other(payload: Mapping[str, Any]) -> None:
        heard.append("other")

    on("test.happened")(other)
    on("test.happened")(other)
    emit("test.happened")
    runner.run_until_idle()
    assert sorted(map(str, heard)) == ["other", "{}"]
