"""Tells the editions that something readers see of an article is different now."""

from dragoman.portal.jobs.events import emit
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState

PUBLIC = (PublicationState.PUBLISHED, PublicationState.CORRECTED, PublicationState.WITHDRAWN)


def tell_readers(article: ArticleRow) -> None:
    """An event for each public publication of the article. The caller holds the transaction."""
    for publication in PublicationRow.objects.filter(article=article, state__in=PUBLIC):
        emit("publication.changed", publication=publication.pk, edition=publication.edition)
