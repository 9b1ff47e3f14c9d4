"""Addresses of the desk room."""

from django.urls import path

from dragoman.portal.desk.views import articles, editor, inbox, people, records, segments, work

app_name = "desk"
urlpatterns = [
    path("", inbox.show, name="inbox"),
    path("several/", inbox.several, name="several"),
    path("articles/<slug:key>/", articles.show, name="article"),
    path("articles/<slug:key>/open/", articles.open_for, name="open"),
    path("articles/<slug:key>/field/", articles.field, name="field"),
    path("articles/<slug:key>/mention/", articles.mention, name="mention"),
    path("articles/<slug:key>/story/", articles.story, name="article-story"),
    path("publications/<int:pk>/", editor.show, name="editor"),
    path("publications/<int:pk>/own/", editor.own, name="own"),
    path("publications/<int:pk>/preview/", editor.preview, name="preview"),
    path("publications/<int:pk>/assign/", editor.assign, name="assign"),
    path("publications/<int:pk>/to-review/", editor.send_to_review, name="send-to-review"),
    path("publications/<int:pk>/back/", editor.back_to_translation, name="back-to-translation"),
    path("publications/<int:pk>/publish/", editor.publish, name="publish"),
    path("publications/<int:pk>/schedule/", editor.schedule, name="schedule"),
    path("publications/<int:pk>/correct/", editor.correct, name="correct"),
    path("publications/<int:pk>/withdraw/", editor.withdraw, name="withdraw"),
    path("publications/<int:pk>/newer/", editor.newer_revision, name="newer-revision"),
    path("publications/<int:pk>/proposals/", segments.proposals, name="proposals"),
    path("segments/<int:pk>/", segments.write, name="segment"),
    path("segments/<int:pk>/aids/", segments.help_with, name="aids"),
    path("segments/<int:pk>/history/", segments.past, name="history"),
    path("work/", work.show, name="work"),
    path("work/<int:pk>/retry/", work.retry, name="retry"),
    path("work/retry-all/", work.retry_all, name="retry-all"),
    path("log/", work.log, name="log"),
    path("stories/", records.stories, name="stories"),
    path("stories/<path:key>/", records.story, name="story"),
    path("entities/", records.entities, name="entities"),
    path("entities/search/", records.entity_search, name="entity-search"),
    path("entities/<path:key>/", records.entity, name="entity"),
    path("outlets/", records.outlets, name="outlets"),
    path("outlets/<slug:key>/", records.outlet, name="outlet"),
    path("glossary/", records.glossary, name="glossary"),
    path("people/", people.people, name="people"),
    path("people/<int:pk>/", people.one, name="person"),
    path("account/", people.account, name="account"),
]
