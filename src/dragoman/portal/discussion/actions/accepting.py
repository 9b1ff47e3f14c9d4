"""An accepted suggestion goes to the press: its page is fetched and read like any other article's."""

import datetime as dt
from urllib.parse import urlsplit

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion.actions.column_desk import need_editor
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.models import ColumnKind, ColumnRow, ColumnState
from dragoman.portal.discussion.suggestions import outlet_of_address
from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.events import emit
from dragoman.portal.jobs.following import follow_outlet
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.tasks import task
from dragoman.portal.jobs.walk import begin, outbound_ending
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import OutletRow
from dragoman.portal.store.writing import article_at, audit
from dragoman.press.outbound import OutboundError

FOLLOW = "suggestion"


@transaction.atomic
def accept(
    *, column: ColumnRow, by: User | None, follow: bool = False, at: dt.datetime | None = None
) -> ColumnRow:
    """Hand a suggested article to the pipeline; it comes into the inbox when it is read.

    follow: where its outlet is not known, begin to follow it first, which is for administrators; a job does it, and says in the
    desk's work list where it fails. Raises DiscussionError for another kind or state, and for an unknown outlet without `follow`.
    """
    need_editor(by)
    row = ColumnRow.objects.select_for_update().get(pk=column.pk)
    if row.kind != ColumnKind.SUGGESTION:
        raise DiscussionError(_("Only a suggested article is accepted for the press."))
    if row.state != ColumnState.WAITING:
        raise DiscussionError(_("Somebody decided about it meanwhile."))
    outlet = outlet_of_address(row.suggested_url)
    if outlet is not None:
        _hand_over(row, outlet)
    elif not follow:
        raise DiscussionError(_("Its outlet is not known here; it has to be followed first."))
    elif by is not None and not by.has_role(Role.ADMINISTRATOR):
        raise NotAllowedError(_("Only administrators begin to follow an outlet."))
    else:
        enqueue(FOLLOW, str(row.pk))
    row.state, row.decided_at, row.decided_by = ColumnState.ACCEPTED, at or now(), by
    row.save(update_fields=["state", "decided_at", "decided_by", "suggested_article"])
    audit(
        by=by,
        verb="column.accept",
        subject=f"column:{row.pk}",
        at=at,
        url=row.suggested_url,
        follow=outlet is None,
    )
    emit("column.changed", column=row.pk, edition=row.edition)
    return row


@task(FOLLOW)
def follow_suggested(key: str) -> Done:
    """Follow the outlet of an accepted suggestion, then fetch the article itself."""
    row = ColumnRow.objects.select_related("decided_by").filter(pk=key).first()
    if row is None or row.state != ColumnState.ACCEPTED or row.suggested_article_id:
        return Done()
    known = outlet_of_address(row.suggested_url)
    if known is None:
        parts = urlsplit(row.suggested_url)
        try:
            followed = follow_outlet(f"{parts.scheme}://{parts.netloc}/", by=row.decided_by)
        except OutboundError as error:
            raise outbound_ending(error) from error
        known = OutletRow.objects.get(key=followed.outlet.id)
    outlet = known
    return Done(write=lambda: _write(int(key), outlet))


def _write(pk: int, outlet: OutletRow) -> None:
    row = ColumnRow.objects.select_for_update().get(pk=pk)
    if row.state != ColumnState.ACCEPTED:  # declined while the outlet was asked
        return
    _hand_over(row, outlet)
    row.save(update_fields=["suggested_article"])
    emit("column.changed", column=row.pk, edition=row.edition)


def _hand_over(row: ColumnRow, outlet: OutletRow) -> None:
    article = article_at(row.suggested_url, outlet=outlet)
    if article.page_id is None:
        begin(article)
    row.suggested_article = article
