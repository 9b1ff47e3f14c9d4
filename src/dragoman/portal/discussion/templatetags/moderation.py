"""Moderation in templates: reasons in words, and the desk's doors to it."""

from django import template

from dragoman.portal.discussion import reasons

register = template.Library()


@register.filter
def reason_for_author(reason: str) -> str:
    """`{{ comment.reason|reason_for_author }}`: why it waits, was declined or removed, for whoever wrote it."""
    return reasons.for_author(reason)


@register.filter
def reason_for_moderator(reason: str) -> str:
    """The same for whoever decides."""
    return reasons.for_moderator(reason)
