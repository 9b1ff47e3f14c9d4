"""What jobs itself listens to."""

from collections.abc import Mapping
from typing import Any

from dragoman.portal.jobs.events import on
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.store.models import ArticleRow, PictureRow
from dragoman.portal.store.reading import article_of

PICTURE = "picture"
"""Kind of the job that fetches one picture; its key is the row's number."""


@on("article.read")
def want_pictures(payload: Mapping[str, Any]) -> None:
    """An article was read: a job for each of its pictures that was not tried yet."""
    article = ArticleRow.objects.filter(key=payload["article"]).select_related("revision__article").first()
    if article is None or article.revision is None:
        return
    urls = [image.url for image in article_of(article.revision).images]
    for row in PictureRow.objects.filter(url__in=urls, file="", reason=""):
        enqueue(PICTURE, str(row.pk))
