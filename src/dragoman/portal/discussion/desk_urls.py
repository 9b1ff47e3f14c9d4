"""Addresses of the discussion in the desk, below `/desk/discussion/`."""

from django.urls import URLPattern, path

from dragoman.portal.discussion.views import desk_columns

app_name = "discussion-desk"
urlpatterns: list[URLPattern] = [
    path("columns/", desk_columns.queue, name="columns"),
    path("columns/<int:pk>/", desk_columns.one, name="column"),
    path("columns/<int:pk>/publish/", desk_columns.publish, name="column-publish"),
    path("columns/<int:pk>/decline/", desk_columns.decline, name="column-decline"),
    path("columns/<int:pk>/correct/", desk_columns.correct, name="column-correct"),
    path("columns/<int:pk>/withdraw/", desk_columns.withdraw, name="column-withdraw"),
]
