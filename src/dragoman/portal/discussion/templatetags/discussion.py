"""The discussion on other rooms' pages: `{% load discussion %}`."""

from typing import Any

from django import template
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from dragoman.portal.discussion.comment_labels import comment_labels
from dragoman.portal.discussion.models import ColumnRow
from dragoman.portal.discussion.place import READABLE, Place, place_of_column, publication_place
from dragoman.portal.discussion.queries.thread import best_branches
from dragoman.portal.discussion.thread_words import whose
from dragoman.portal.store.models import PublicationRow
from dragoman.portal.wording.words import number_text

register = template.Library()
BENEATH = 3


@register.inclusion_tag("discussion/thread-beneath.html")
def thread_of(publication: PublicationRow) -> dict[str, Any]:
    """`{% thread_of publication %}`: the discussion beneath an article: the same for everybody, so caches may keep it; htmx
    replaces it by the reader's own when it comes into view. Nothing before it is published. About 5 queries."""
    if publication.state not in READABLE:
        return {"place": None}
    return _beneath(publication_place(publication))


@register.inclusion_tag("discussion/thread-beneath.html")
def thread_of_column(column: ColumnRow) -> dict[str, Any]:
    """`{% thread_of_column column %}`: the same beneath a reader's column."""
    return _beneath(place_of_column(column))


@register.simple_tag
def comments_text(count: int) -> str:
    """`{% comments_text topic.comments %}`: the number with its noun; says so where there is none."""
    if not count:
        return _("no comments yet")
    return ngettext("%(count)s comment", "%(count)s comments", count) % {"count": number_text(count)}


def _beneath(place: Place) -> dict[str, Any]:
    return {
        "place": place,
        "heading": {"whose": whose(place)},
        "say": comment_labels(),
        "branches": best_branches(place, count=BENEATH),
        "live": False,
    }
