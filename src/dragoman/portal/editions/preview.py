"""Seeing an article before readers do: the desk signs a token for one publication, good for an hour."""

from django.core import signing

from dragoman.portal.store.models import PublicationRow

SALT = "preview"
GOOD_FOR_SECONDS = 3600


def previewed(token: str, *, edition: str, slug: str) -> PublicationRow | None:
    """The publication the token was signed for, whatever its state; None for a token that is forged, old, or for another
    address."""
    try:
        pk = signing.loads(token, salt=SALT, max_age=GOOD_FOR_SECONDS)
    except signing.BadSignature:
        return None
    rows = PublicationRow.objects.select_related(
        "article__outlet", "article__story", "revision", "translator"
    )
    return rows.filter(pk=pk, edition=edition, slug=slug).first()
