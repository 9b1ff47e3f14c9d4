"""What jobs itself listens to."""

from collections.abc import Mapping
from typing import Any

from dragoman.portal.jobs.events import on
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.store.models import PictureRow

PICTURE = "picture"
"""Kind of the job that fetches one picture; its key is the row's number."""


@on("article.read")
def want_pictures(payload: Mapping[str, Any]) -> None:
    """An article was read: a job for every picture not fetched yet."""
    for row in PictureRow.objects.filter(file="", reason=""):
        enqueue(PICTURE, str(row.pk))
