"""Jobs the desk leaves for later."""

from dragoman.portal.desk.actions import ActionError, publish
from dragoman.portal.jobs.endings import Done, Quarantine
from dragoman.portal.jobs.tasks import task
from dragoman.portal.store.models import PublicationRow, PublicationState


@task("publish")
def publish_scheduled(key: str) -> Done:
    """Publish what was scheduled, if it still is; what hinders it is the reason it waits in quarantine."""
    return Done(write=lambda: _publish(int(key)))


def _publish(pk: int) -> None:
    publication = PublicationRow.objects.filter(pk=pk, state=PublicationState.SCHEDULED).first()
    if publication is None or publication.scheduled_at is None:
        return
    try:
        publish(publication=publication, by=None, at=publication.scheduled_at)
    except ActionError as error:
        raise Quarantine(str(error), code="not-ready") from error
