"""What a person wrote, on their public page: `{% load people %}{% written_by who edition %}`."""

from typing import Any

from django import template

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.queries.people import columns_by, lines, public_comments_by

register = template.Library()
SHOWN = 10


@register.inclusion_tag("discussion/written-by.html")
def written_by(who: User, edition: str) -> dict[str, Any]:
    """Columns in the edition and the latest public comments, the same for everybody. 4 queries."""
    comments = list(public_comments_by(who)[:SHOWN])
    return {
        "edition": edition,
        "columns": list(columns_by(who, edition)[:SHOWN]),
        "comments": lines(comments, edition),
    }
