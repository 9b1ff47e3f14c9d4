"""Shared by the portal's tests."""

import pytest

from dragoman.portal.discussion import panel_cache


@pytest.fixture(autouse=True)
def no_kept_panels() -> None:
    """What a web process keeps of the panels is true of its database only, and every test has one of its own."""
    panel_cache.forget()
