"""A reader tells moderators of a comment."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.actions.standing import lock, payload, stand
from dragoman.portal.discussion.models import CommentRow, CommentState, ReportRow
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.jobs.events import emit
from dragoman.portal.store.clock import now
from dragoman.portal.store.limits import allowed
from dragoman.portal.store.writing import audit

MOST_A_DAY = 20
MOST_CHARACTERS = 500


@transaction.atomic
def report(*, comment: CommentRow, reason: str, by: User | None, at: dt.datetime | None = None) -> ReportRow:
    """Report a public comment, once a person. About 8 queries; where the house's number of reports is reached, the comment waits.

    reason: in the reader's words, needed. Emits `comment.reported`. Raises NotAllowedError for nobody, DiscussionError for one's
    own comment, one that is not public, no reason, or too many reports a day.
    """
    if by is None or not by.is_active:
        raise NotAllowedError(_("Log in to report a comment."))
    why = reasons.spoken(reason)[:MOST_CHARACTERS]
    if not why:
        raise DiscussionError(_("Say what is wrong with the comment."))
    if not allowed("report", f"account:{by.pk}", most=MOST_A_DAY, in_seconds=86_400):
        raise DiscussionError(_("You have reported as many comments today as one account may."))
    when = at or now()
    row = lock(comment)
    if row.author_id == by.pk:
        raise DiscussionError(_("Your own comment you can change or take back."))
    if row.state != CommentState.PUBLIC:
        raise DiscussionError(_("This comment is not public any more."))
    made, is_new = ReportRow.objects.get_or_create(comment=row, by=by, defaults={"reason": why, "at": when})
    if not is_new:
        return made
    audit(by=by, verb="comment.report", subject=f"comment:{row.pk}", at=when, reason=why)
    emit("comment.reported", **payload(row))
    waiting = ReportRow.objects.filter(comment=row, settled_at=None).count()
    if waiting >= house_rules().reports_before_held:
        stand(row, CommentState.WAITING, at=when, reason=reasons.made(reasons.REPORTS, waiting))
        audit(by=None, verb="comment.hold", subject=f"comment:{row.pk}", at=when, reports=waiting)
    return made
