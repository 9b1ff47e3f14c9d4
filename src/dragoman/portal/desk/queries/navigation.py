"""The counts beside the desk's doors."""

from dataclasses import dataclass

from django.db.models import Count, Q, QuerySet

from dragoman.portal.accounts.models import User
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.store.models import ArticleRow, PublicationRow, PublicationState


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How many wait behind each door."""

    new: int
    mine: int
    in_translation: int
    to_review: int
    scheduled: int
    source_changed: int
    quarantined: int


def counts(person: User) -> Counts:
    """For the navigation; three queries."""
    open_states = (
        PublicationState.IN_TRANSLATION,
        PublicationState.TO_REVIEW,
        PublicationState.SCHEDULED,
    )
    found = PublicationRow.objects.aggregate(
        mine=Count("pk", filter=Q(assignee=person, state__in=open_states)),
        in_translation=Count("pk", filter=Q(state=PublicationState.IN_TRANSLATION)),
        to_review=Count("pk", filter=Q(state=PublicationState.TO_REVIEW)),
        scheduled=Count("pk", filter=Q(state=PublicationState.SCHEDULED)),
        source_changed=Count("pk", filter=Q(source_changed=True) & ~Q(state=PublicationState.WITHDRAWN)),
    )
    return Counts(
        new=new_articles().count(),
        quarantined=JobRow.objects.filter(state=JobState.QUARANTINED).count(),
        **found,
    )


def new_articles() -> QuerySet[ArticleRow]:
    """Articles that were read and that no edition opened yet."""
    return ArticleRow.objects.filter(revision__isnull=False, is_withdrawn=False, publications__isnull=True)
