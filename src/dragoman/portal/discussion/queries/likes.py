"""What somebody likes, and where one can like it."""

from django.urls import reverse

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import LikeRow, TopicRow
from dragoman.portal.store.models import PublicationRow, PublicationState

PUBLIC = (PublicationState.PUBLISHED, PublicationState.CORRECTED)


def is_liked(topic: TopicRow, *, by: User | None, visitor: str = "") -> bool:
    """They like it. visitor: today's hash of somebody without an account; "": nobody known. 1 query, none where nobody can have."""
    if topic.pk is None or (by is None and not visitor):
        return False
    return LikeRow.objects.filter(topic=topic, by=by, visitor="" if by else visitor).exists()


def like_pages(article: int | None) -> dict[str, str]:
    """Edition → the page there on which one likes the article (its primary key), where it is public. 1 query."""
    rows = PublicationRow.objects.filter(article=article, state__in=PUBLIC)
    return {
        edition: reverse("discussion:like", args=(edition, slug))
        for edition, slug in rows.values_list("edition", "slug")
    }
