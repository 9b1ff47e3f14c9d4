"""Moderation in templates: reasons in words, and the desk's doors to it."""

from django import template

from dragoman.portal.discussion import reasons
from dragoman.portal.discussion.models import CommentState
from dragoman.portal.discussion.queries.queue import waiting_counts

register = template.Library()


@register.filter
def reason_for_author(reason: str) -> str:
    """`{{ comment.reason|reason_for_author }}`: why it waits, was declined or removed, for whoever wrote it."""
    return reasons.for_author(reason)


@register.filter
def reason_for_moderator(reason: str) -> str:
    """The same for whoever decides."""
    return reasons.for_moderator(reason)


@register.filter
def state_of_comments(state: str) -> str:
    """A comment's state in words."""
    return str(CommentState(state).label)


@register.inclusion_tag("discussion/desk/_doors.html")
def moderation_doors(here: str = "") -> dict[str, object]:
    """The desk's doors to the discussion, for editors, with counts of what waits. here: `discussion`, `columns` or `rules`.

    3 queries.
    """
    return {"counts": waiting_counts(), "here": here}
