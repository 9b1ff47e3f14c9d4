"""Addresses of the editions room. `/` leads to the reader's edition; below it every address begins with one.

The converter `edition` is the wording room's.
"""

from django.urls import URLPattern, path

from dragoman.portal.editions import views
from dragoman.portal.editions.feeds import feed_patterns
from dragoman.portal.editions.sitemap import sitemap_patterns

app_name = "editions"
urlpatterns: list[URLPattern] = [
    path("", views.door, name="door"),
    path("<edition:edition>/", views.front, name="front"),
    path("<edition:edition>/article/<slug:slug>/", views.article, name="article"),
    path("<edition:edition>/article/<slug:slug>/beside/", views.beside, name="beside"),
    path("<edition:edition>/section/<slug:key>/", views.section, name="section"),
    path("<edition:edition>/story/<str:key>/", views.story, name="story"),
    path("<edition:edition>/entity/<str:key>/", views.entity, name="entity"),
    path("<edition:edition>/author/<str:key>/", views.author, name="author"),
    path("<edition:edition>/outlet/<slug:key>/", views.outlet, name="outlet"),
    path("<edition:edition>/outlets/", views.outlets, name="outlets"),
    path("<edition:edition>/names/", views.names, name="names"),
    path("<edition:edition>/search/", views.search, name="search"),
    *feed_patterns(),
    *sitemap_patterns(),
]
