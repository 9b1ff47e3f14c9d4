"""What somebody translated."""

from django.db.models import QuerySet

from dragoman.portal.accounts.models import User
from dragoman.portal.store.models import PublicationRow, PublicationState, TranslationMode

PUBLIC = (PublicationState.PUBLISHED, PublicationState.CORRECTED)
BY_PEOPLE = (TranslationMode.HUMAN, TranslationMode.MACHINE_EDITED)


def has_credits(person: User) -> bool:
    """A publication, whatever its state, says that they translated it. 1 query."""
    return PublicationRow.objects.filter(translator=person).exists()


def credits_in(person: User, edition: str) -> QuerySet[PublicationRow]:
    """What they translated that readers of the edition may see, newest first, with what `store.reading.shown_all` reads
    (2 queries for a page of it)."""
    rows = PublicationRow.objects.filter(
        edition=edition, translator=person, state__in=PUBLIC, mode__in=BY_PEOPLE
    )
    return (
        rows.select_related("article__outlet", "article__story", "revision__article", "translator")
        .prefetch_related("revision__article__field_decisions")
        .order_by("-published_at", "-pk")
    )
