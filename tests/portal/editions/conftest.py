"""The evening of `scene.py`, for tests that only read it."""

import pytest

from portal.editions import scene as evening


@pytest.fixture
def scene(db: None) -> evening.Scene:
    """Built anew for each test, in English."""
    return evening.build("en")
