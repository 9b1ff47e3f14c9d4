"""What a person wrote: all of it for themselves, what is public for everybody."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.db.models import QuerySet

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import ColumnRow, CommentRow, CommentState
from dragoman.portal.discussion.queries.columns import of_author
from dragoman.portal.discussion.queries.queue import About, about_topics


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A comment in a list of somebody's. url: "" where it stands nowhere any more."""

    comment: CommentRow
    about: About
    url: str


def comments_by(person: User) -> QuerySet[CommentRow]:
    """All comments of a person, whatever became of them, newest first."""
    return CommentRow.objects.filter(author=person).order_by("-written_at", "-pk")


def public_comments_by(person: User) -> QuerySet[CommentRow]:
    """Those everybody reads, newest first."""
    return comments_by(person).filter(state=CommentState.PUBLIC)


def columns_by(person: User, edition: str) -> QuerySet[ColumnRow]:
    """Published columns in an edition, newest first."""
    return of_author(person).filter(edition=edition)


def lines(rows: Sequence[CommentRow], edition: str) -> list[Line]:
    """The comments with what they are about, as the edition has it. 2 queries, none for no rows."""
    if not rows:
        return []
    about = about_topics({row.topic_id for row in rows}, {edition})
    return [
        Line(comment=row, about=(it := about[row.topic_id, edition]), url=it.comment_url(row.pk))
        for row in rows
    ]
