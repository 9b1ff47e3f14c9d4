"""Addresses of threads and of what one does to a comment."""

from django.urls import URLPattern, path

from dragoman.portal.discussion.views import comment, thread

_ARTICLE = "<edition:edition>/article/<slug:slug>/discussion/"
_COLUMN = "<edition:edition>/column/<slug:slug>/discussion/"
_COMMENT = "<edition:edition>/comment/<int:pk>/"


def thread_patterns() -> list[URLPattern]:
    """`discussion:thread…` for articles, `discussion:column-thread…` for columns, `discussion:comment…` for one comment."""
    return [
        path(_ARTICLE, thread.article_thread, name="thread"),
        path(f"{_ARTICLE}branch/<int:root>/", thread.article_branch, name="thread-branch"),
        path(f"{_ARTICLE}beneath/", thread.article_beneath, name="thread-beneath"),
        path(f"{_ARTICLE}write/", thread.article_write, name="thread-write"),
        path(f"{_ARTICLE}quote/", thread.article_quote, name="thread-quote"),
        path(f"{_ARTICLE}read/", thread.article_read, name="thread-read"),
        path(f"{_ARTICLE}news/", thread.article_news, name="thread-news"),
        path(_COLUMN, thread.column_thread, name="column-thread"),
        path(f"{_COLUMN}branch/<int:root>/", thread.column_branch, name="column-thread-branch"),
        path(f"{_COLUMN}beneath/", thread.column_beneath, name="column-thread-beneath"),
        path(f"{_COLUMN}write/", thread.column_write, name="column-thread-write"),
        path(f"{_COLUMN}read/", thread.column_read, name="column-thread-read"),
        path(f"{_COLUMN}news/", thread.column_news, name="column-thread-news"),
        path(_COMMENT, comment.comment, name="comment"),
        path(f"{_COMMENT}vote/", comment.vote, name="comment-vote"),
        path(f"{_COMMENT}answer/", comment.answer, name="comment-answer"),
        path(f"{_COMMENT}edit/", comment.edit, name="comment-edit"),
        path(f"{_COMMENT}take-back/", comment.take_back, name="comment-take-back"),
        path(f"{_COMMENT}report/", comment.report, name="comment-report"),
        path(f"{_COMMENT}language/", comment.language, name="comment-language"),
        path(f"{_COMMENT}versions/", comment.versions, name="comment-versions"),
    ]
