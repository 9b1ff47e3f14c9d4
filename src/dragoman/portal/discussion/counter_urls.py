"""Addresses of counters and likes."""

from django.urls import URLPattern, path

from dragoman.portal.discussion.views import counters

_ARTICLE = "<edition:edition>/article/<slug:slug>/"
_COLUMN = "<edition:edition>/column/<slug:slug>/"


def counter_patterns() -> list[URLPattern]:
    """`discussion:seen` and `discussion:like` for articles, `discussion:column-seen` and `discussion:column-like` for columns."""
    return [
        path(f"{_ARTICLE}seen.gif", counters.article_seen, name="seen"),
        path(f"{_ARTICLE}like/", counters.article_like, name="like"),
        path(f"{_COLUMN}seen.gif", counters.column_seen, name="column-seen"),
        path(f"{_COLUMN}like/", counters.column_like, name="column-like"),
    ]
