"""Addresses of the discussion that readers open."""

from django.urls import URLPattern, path

from dragoman.portal.discussion.counter_urls import counter_patterns
from dragoman.portal.discussion.thread_urls import thread_patterns
from dragoman.portal.discussion.views import columns, panels, people

app_name = "discussion"
urlpatterns: list[URLPattern] = [
    path("<edition:edition>/columns/", columns.listing, name="columns"),
    path("<edition:edition>/columns/feed.atom", columns.feed, name="columns-feed"),
    path("<edition:edition>/columns/sitemap.xml", columns.sitemap, name="columns-sitemap"),
    path("<edition:edition>/columns/propose/", columns.write, name="propose"),
    path("<edition:edition>/columns/mine/", columns.own, name="own"),
    path("<edition:edition>/columns/mine/<int:pk>/", columns.rewrite, name="rewrite"),
    path("<edition:edition>/columns/mine/<int:pk>/take-back/", columns.withdraw, name="take-back"),
    path("<edition:edition>/column/<slug:slug>/", columns.column, name="column"),
    path("<edition:edition>/comments/mine/", people.own_comments, name="own-comments"),
    path("<edition:edition>/panels/<slug:name>/", panels.panel, name="panel"),
    path("<edition:edition>/discussions/", panels.discussions, name="discussions"),
    path("<edition:edition>/updates/", panels.updates, name="updates"),
    *counter_patterns(),
    *thread_patterns(),
]
