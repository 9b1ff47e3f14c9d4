"""Addresses of the discussion in the desk, below `/desk/discussion/`."""

from django.urls import URLPattern, path

from dragoman.portal.discussion.views import desk_columns, desk_moderation

app_name = "discussion-desk"
urlpatterns: list[URLPattern] = [
    path("", desk_moderation.queue, name="queue"),
    path("several/", desk_moderation.several, name="several"),
    path("comments/<int:pk>/", desk_moderation.comment, name="comment"),
    path("comments/<int:pk>/language/", desk_moderation.language, name="comment-language"),
    path("topics/<int:pk>/", desk_moderation.topic, name="topic"),
    path("people/", desk_moderation.people, name="people"),
    path("people/<int:pk>/", desk_moderation.account, name="account"),
    path("people/<int:pk>/hold/", desk_moderation.hold, name="hold"),
    path("rules/", desk_moderation.rules, name="rules"),
    path("rules/words/", desk_moderation.words, name="words"),
    path("columns/", desk_columns.queue, name="columns"),
    path("columns/<int:pk>/", desk_columns.one, name="column"),
    path("columns/<int:pk>/publish/", desk_columns.publish, name="column-publish"),
    path("columns/<int:pk>/accept/", desk_columns.accept, name="column-accept"),
    path("columns/<int:pk>/decline/", desk_columns.decline, name="column-decline"),
    path("columns/<int:pk>/correct/", desk_columns.correct, name="column-correct"),
    path("columns/<int:pk>/withdraw/", desk_columns.withdraw, name="column-withdraw"),
]
