"""Counters of articles and columns: `{% load counters %}`."""

from typing import Any

from django import template
from django.utils.safestring import SafeString

from dragoman.portal.discussion import count_words
from dragoman.portal.discussion.models import ColumnRow, ColumnState
from dragoman.portal.discussion.place import Place, place_of_column, publication_place
from dragoman.portal.discussion.queries.likes import PUBLIC
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.discussion.templatetags.discussion import comments_text
from dragoman.portal.store.models import PublicationRow

register = template.Library()


@register.inclusion_tag("discussion/counters.html")
def counters(publication: PublicationRow) -> dict[str, Any]:
    """`{% counters publication %}`: how many readers, comments and likes the article has over all editions, and the picture that
    counts who reads it. The same for everybody, so caches may keep it; htmx puts the reader's own like in. Nothing before it is
    published. 2 queries, 1 where `article.topic` was read before."""
    if publication.state not in PUBLIC:
        return {"place": None}
    return _counters(publication_place(publication))


@register.inclusion_tag("discussion/counters.html")
def column_counters(column: ColumnRow) -> dict[str, Any]:
    """`{% column_counters column %}`: the same of a reader's column."""
    if column.state != ColumnState.PUBLISHED:
        return {"place": None}
    return _counters(place_of_column(column))


@register.simple_tag
def readers_count(count: int) -> SafeString:
    """`{% readers_count topic.views %}`: `<b>1,204</b> readers`."""
    return count_words.with_number_marked(count_words.readers_text(count), count)


@register.simple_tag
def likes_count(count: int) -> SafeString:
    """`{% likes_count topic.likes %}`: `<b>38</b> likes`."""
    return count_words.with_number_marked(count_words.likes_text(count), count)


@register.simple_tag
def comments_count(count: int) -> SafeString:
    """`{% comments_count topic.comments %}`: `<b>17</b> comments`."""
    return count_words.with_number_marked(comments_text(count), count)


def _counters(place: Place) -> dict[str, Any]:
    return {"place": place, "anybody_likes": house_rules().likes_without_account}
