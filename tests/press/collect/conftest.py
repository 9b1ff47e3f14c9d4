from collections.abc import Iterator

import pytest

from dragoman.press.outbound import Door, DoorSettings
from dragoman.testing import FakeOutletServer


@pytest.fixture
def server() -> Iterator[FakeOutletServer]:
    with FakeOutletServer() as server:
        yield server


@pytest.fixture
def door() -> Iterator[Door]:
    with Door(DoorSettings(private_hosts=("*.localhost",), delay_seconds=0.0, timeout_seconds=10.0)) as door:
        yield door
