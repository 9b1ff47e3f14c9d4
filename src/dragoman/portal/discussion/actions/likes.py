"""Readers' likes of articles and columns: one each, and the count beside them."""

import datetime as dt

from django.db import transaction
from django.db.models import F
from django.db.models.functions import Greatest
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.actions.errors import DiscussionError, NotAllowedError
from dragoman.portal.discussion.models import ColumnState, LikeRow, TopicRow
from dragoman.portal.discussion.queries.likes import PUBLIC
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.store.clock import now
from dragoman.portal.store.limits import allowed
from dragoman.portal.store.models import PublicationRow

MOST_A_MINUTE = 30
MOST_A_DAY_FROM_A_NETWORK = 200


def like(
    *,
    topic: TopicRow,
    by: User | None,
    visitor: str = "",
    network: str = "",
    at: dt.datetime | None = None,
) -> bool:
    """Like it; False where they do already. About 7 queries. Not logged: a like is nobody's business.

    by: a reader; None: a visitor without an account, known by today's hash, where the house allows it. network: where a visitor
    comes from, so that one network likes so often a day and no oftener; "" where not known.

    Raises NotAllowedError for nobody, DiscussionError for one's own column, what is not public, or too many likes.
    """
    _check_who(by, visitor)
    _check_haste(by, visitor, network)
    with transaction.atomic():
        _check_what(topic, by)
        known = {"by": by} if by else {"by": None, "visitor": visitor}
        _row, is_new = LikeRow.objects.get_or_create(topic=topic, **known, defaults={"at": at or now()})
        if is_new:
            TopicRow.objects.filter(pk=topic.pk).update(likes=F("likes") + 1)
    return is_new


def unlike(*, topic: TopicRow, by: User | None, visitor: str = "", network: str = "") -> bool:
    """Take the like back; False where there is none. About 5 queries.

    A visitor's like can be taken back as long as today's hash lasts, whatever the house allows meanwhile. Raises NotAllowedError for
    nobody, DiscussionError for too many at once.
    """
    if not (by.is_active if by else visitor):
        raise NotAllowedError(_("Log in to like."))
    _check_haste(by, visitor, network)
    with transaction.atomic():
        taken, _each = LikeRow.objects.filter(topic=topic, by=by, visitor="" if by else visitor).delete()
        if taken:
            TopicRow.objects.filter(pk=topic.pk).update(likes=Greatest(F("likes") - taken, 0))
    return bool(taken)


def _check_who(by: User | None, visitor: str) -> None:
    may = by.is_active if by else bool(visitor) and house_rules().likes_without_account
    if not may:
        raise NotAllowedError(_("Log in to like."))


def _check_haste(by: User | None, visitor: str, network: str) -> None:
    """Outside the transaction, so that what is refused is counted too."""
    who = f"account:{by.pk}" if by else f"visitor:{visitor}"
    is_slow = allowed("like", who, most=MOST_A_MINUTE, in_seconds=60)
    if by is None and network:
        is_slow &= allowed("like-network", network, most=MOST_A_DAY_FROM_A_NETWORK, in_seconds=86_400)
    if not is_slow:
        raise DiscussionError(_("You are liking very fast. Try again later."))


def _check_what(topic: TopicRow, by: User | None) -> None:
    if topic.column is not None:
        if by is not None and topic.column.author_id == by.pk:
            raise DiscussionError(_("Nobody likes a column of their own."))
        is_public = topic.column.state == ColumnState.PUBLISHED
    else:
        is_public = PublicationRow.objects.filter(article=topic.article_id, state__in=PUBLIC).exists()
    if not is_public:
        raise DiscussionError(_("This is not public any more."))
