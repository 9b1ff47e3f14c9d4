"""What editors do with comments, threads and accounts. Every act is in the log, and every reason is shown to whom it concerns."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.db import transaction
from django.utils.translation import gettext as _

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.actions.column_desk import need_editor
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.actions.standing import lock, stand
from dragoman.portal.discussion.models import (
    CommentRow,
    CommentState,
    HeldAccountRow,
    ReportRow,
    TopicRow,
)
from dragoman.portal.store.clock import now
from dragoman.portal.store.writing import audit

OWN_CHARACTERS = 450
"""Leaves room for the name of a rule."""


@transaction.atomic
def approve(*, comment: CommentRow, by: User | None, at: dt.datetime | None = None) -> CommentRow:
    """Let everybody read it: one that waits, or one declined or removed by mistake. Reports on it are settled with that.

    Raises DiscussionError for one that is public or that its author took back.
    """
    need_editor(by)
    row = lock(comment)
    if row.state not in (CommentState.WAITING, CommentState.DECLINED, CommentState.REMOVED):
        raise DiscussionError(_("Somebody decided about it meanwhile."))
    return _decide(row, CommentState.PUBLIC, "comment.approve", by=by, at=at or now())


@transaction.atomic
def decline(
    *, comment: CommentRow, rule: str = "", reason: str = "", by: User | None, at: dt.datetime | None = None
) -> CommentRow:
    """Do not let a waiting comment through. Its author reads the reason, which is needed."""
    need_editor(by)
    words = needed_reason(reason, rule)
    row = lock(comment)
    if row.state != CommentState.WAITING:
        raise DiscussionError(_("Somebody decided about it meanwhile."))
    return _decide(row, CommentState.DECLINED, "comment.decline", by=by, at=at or now(), reason=words)


@transaction.atomic
def remove(
    *, comment: CommentRow, rule: str = "", reason: str = "", by: User | None, at: dt.datetime | None = None
) -> CommentRow:
    """Take a public comment away; where answers hang on it a line says so. Its author reads the reason, which is needed."""
    need_editor(by)
    words = needed_reason(reason, rule)
    row = lock(comment)
    if row.state != CommentState.PUBLIC:
        raise DiscussionError(_("Somebody decided about it meanwhile."))
    return _decide(row, CommentState.REMOVED, "comment.remove", by=by, at=at or now(), reason=words)


@transaction.atomic
def dismiss_reports(*, comment: CommentRow, by: User | None, at: dt.datetime | None = None) -> CommentRow:
    """The reports are answered: the comment may stay. One that waits because of them is public again."""
    need_editor(by)
    row, moment = lock(comment), at or now()
    if not row.reports.filter(settled_at=None).exists():
        raise DiscussionError(_("Somebody decided about it meanwhile."))
    if row.state == CommentState.WAITING and reasons.key_of(row.reason) == reasons.REPORTS:
        return _decide(row, CommentState.PUBLIC, "comment.dismiss-reports", by=by, at=moment)
    settled = _settle(row, moment)
    audit(by=by, verb="comment.dismiss-reports", subject=f"comment:{row.pk}", at=moment, reports=settled)
    return row


@transaction.atomic
def set_topic_closed(
    *, topic: TopicRow, closed: bool, by: User | None, at: dt.datetime | None = None
) -> TopicRow:
    """Close a discussion, which can still be read, or open it again."""
    need_editor(by)
    row = TopicRow.objects.select_for_update().get(pk=topic.pk)
    if row.is_closed == closed:
        return row
    row.is_closed = closed
    row.save(update_fields=["is_closed"])
    about = f"article:{row.article.key}" if row.article else f"column:{row.column_id}"
    audit(by=by, verb="topic.close" if closed else "topic.open", subject=about, at=at)
    return row


@transaction.atomic
def hold_account(
    *, person: User, reason: str, by: User | None, at: dt.datetime | None = None
) -> HeldAccountRow:
    """All further comments of this account wait. Its owner reads the reason with each of them. Raises DiscussionError for people
    of the desk, and without a reason."""
    need_editor(by)
    words = needed_reason(reason)
    if person.role != "reader":
        raise DiscussionError(
            _("People of the desk are not held; ask an administrator to change the role first.")
        )
    row, _made = HeldAccountRow.objects.update_or_create(
        person=person, defaults={"reason": words, "at": at or now(), "by": by}
    )
    audit(by=by, verb="person.hold", subject=f"person:{person.username}", at=at, reason=words)
    return row


@transaction.atomic
def lift_account(*, person: User, by: User | None, at: dt.datetime | None = None) -> None:
    """The account's comments are judged like anybody's again. What waits already goes on waiting."""
    need_editor(by)
    gone, _rows = HeldAccountRow.objects.filter(person=person).delete()
    if gone:
        audit(by=by, verb="person.lift", subject=f"person:{person.username}", at=at)


@dataclass(frozen=True, slots=True, kw_only=True)
class Several:
    """What came of an act on several comments. refused: why the others stayed as they are, each sentence once."""

    done: int
    refused: tuple[str, ...]


ACTS = ("approve", "decline", "remove", "dismiss")


def decide_several(
    *,
    comments: Iterable[CommentRow],
    act: str,
    rule: str = "",
    reason: str = "",
    by: User | None,
    at: dt.datetime | None = None,
) -> Several:
    """The same act on each, in a transaction each. rule and reason as in `needed_reason`. Raises DiscussionError for no act."""
    need_editor(by)
    refused: dict[str, None] = {}
    done = 0
    for comment in comments:
        try:
            decide(comment=comment, act=act, rule=rule, reason=reason, by=by, at=at)
        except DiscussionError as error:
            refused[str(error)] = None
        else:
            done += 1
    return Several(done=done, refused=tuple(refused))


def decide(
    *,
    comment: CommentRow,
    act: str,
    rule: str = "",
    reason: str = "",
    by: User | None,
    at: dt.datetime | None = None,
) -> CommentRow:
    """One of ACTS by its name."""
    match act:
        case "approve":
            return approve(comment=comment, by=by, at=at)
        case "decline":
            return decline(comment=comment, rule=rule, reason=reason, by=by, at=at)
        case "remove":
            return remove(comment=comment, rule=rule, reason=reason, by=by, at=at)
        case "dismiss":
            return dismiss_reports(comment=comment, by=by, at=at)
        case _unknown:
            raise DiscussionError(_("Choose what to do."))


def needed_reason(text: str, rule: str = "") -> str:
    """A reason as kept. rule: one of `reasons.RULES`, "" for own words alone. Raises DiscussionError for none and for one that is
    too long."""
    words = reasons.spoken(text)
    if not words and rule not in reasons.RULES:
        raise DiscussionError(_("Give a reason; the author will read it."))
    if len(words) > OWN_CHARACTERS:
        raise DiscussionError(
            _("The reason is too long; {most} characters at most.").format(most=OWN_CHARACTERS)
        )
    return reasons.chosen(rule, words)


def _decide(
    row: CommentRow, state: str, verb: str, *, by: User | None, at: dt.datetime, reason: str = ""
) -> CommentRow:
    before = row.state
    stand(row, state, at=at, reason=reason)
    row.decided_at, row.decided_by = at, by
    row.save(update_fields=["decided_at", "decided_by"])
    rule, words = reasons.parts(reason)
    details = {"before": before, "reports": _settle(row, at), "rule": rule, "reason": words}
    audit(
        by=by,
        verb=verb,
        subject=f"comment:{row.pk}",
        at=at,
        **{name: value for name, value in details.items() if value},
    )
    return row


def _settle(row: CommentRow, at: dt.datetime) -> int:
    return ReportRow.objects.filter(comment=row, settled_at=None).update(settled_at=at)
