"""What the editions do when something readers see was changed."""

from collections.abc import Mapping
from typing import Any

from dragoman.portal.jobs.events import on
from dragoman.portal.store import search


@on("publication.changed")
def refresh_search(payload: Mapping[str, Any]) -> None:
    """Published, corrected or withdrawn: search finds the new words and no longer the old ones."""
    search.refresh(int(payload["publication"]))
