"""Readers' votes on comments."""

import datetime as dt

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.models import CommentRow, CommentState, VoteRow
from dragoman.portal.discussion.ranking import rank
from dragoman.portal.store.clock import now
from dragoman.portal.store.limits import allowed

MOST_A_MINUTE = 30
UP, DOWN = 1, -1


@transaction.atomic
def vote(*, comment: CommentRow, value: int, by: User | None, at: dt.datetime | None = None) -> CommentRow:
    """Vote +1 or −1; the same once more takes the vote back, the other one turns it. About 7 queries; answers the comment as it
    stands then. Not logged: a vote is nobody's business.

    Raises NotAllowedError for nobody, DiscussionError for one's own comment, one that is not public, or too many votes.
    """
    if by is None or not by.is_active:
        raise NotAllowedError(_("Log in to vote."))
    if value not in (UP, DOWN):
        raise DiscussionError(_("A vote is up or down."))
    if not allowed("vote", f"account:{by.pk}", most=MOST_A_MINUTE, in_seconds=60):
        raise DiscussionError(_("You are voting very fast. Wait a minute."))
    row = CommentRow.objects.select_for_update().get(pk=comment.pk)
    if row.author_id == by.pk:
        raise DiscussionError(_("Nobody votes on a comment of their own."))
    if row.state != CommentState.PUBLIC:
        raise DiscussionError(_("This comment is not public any more."))
    known = VoteRow.objects.filter(comment=row, by=by).first()
    if known is None:
        VoteRow.objects.create(comment=row, by=by, value=value, at=at or now())
        _shift(row, value, 1)
    elif known.value == value:
        known.delete()
        _shift(row, value, -1)
    else:
        _shift(row, known.value, -1)
        _shift(row, value, 1)
        known.value, known.at = value, at or now()
        known.save(update_fields=["value", "at"])
    row.save(update_fields=["ups", "downs", "rank"])
    return row


@transaction.atomic
def forget_votes(*, by: User) -> int:
    """Take all votes of a person back, who is leaving; answers how many. 3 queries a vote."""
    votes = list(VoteRow.objects.filter(by=by))
    for one in votes:
        row = CommentRow.objects.select_for_update().get(pk=one.comment_id)
        _shift(row, one.value, -1)
        row.save(update_fields=["ups", "downs", "rank"])
        one.delete()
    return len(votes)


def _shift(row: CommentRow, value: int, change: int) -> None:
    """The row is locked, so its counts are nobody else's to change meanwhile."""
    if value == UP:
        row.ups = max(0, row.ups + change)
    else:
        row.downs = max(0, row.downs + change)
    row.rank = rank(row.ups, row.downs)
