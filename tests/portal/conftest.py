"""Shared by the portal's tests."""

import pytest

from dragoman.portal.discussion import panel_cache


@pytest.fixture(autouse=True)
def no_kept_panels(monkeypatch: pytest.MonkeyPatch) -> None:
    """What a web process keeps of the panels is true of its database only, and every test has one of its own; within a test they
    are asked on every page."""
    monkeypatch.setattr(panel_cache, "ASK_SECONDS", 0.0)
    panel_cache.forget()
