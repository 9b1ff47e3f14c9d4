"""Addresses of the mailing that readers open."""

from django.urls import URLPattern, path

from dragoman.portal.mailing.views import archive, subscriptions

app_name = "mailing"
urlpatterns: list[URLPattern] = [
    path("<edition:edition>/digest/", archive.listing, name="archive"),
    path("<edition:edition>/digest/feed.atom", archive.feed, name="feed"),
    path("<edition:edition>/digest/subscribe/", subscriptions.subscribe, name="subscribe"),
    path("<edition:edition>/digest/subscribe/begin/", subscriptions.begin, name="begin"),
    path("<edition:edition>/digest/subscribe/sent/", subscriptions.sent, name="sent"),
    path("<edition:edition>/digest/link/", subscriptions.lost, name="lost"),
    path("<edition:edition>/digest/link/sent/", subscriptions.link_sent, name="link-sent"),
    path("<edition:edition>/digest/link/<slug:purpose>/<str:token>/", subscriptions.renew, name="renew"),
    path("<edition:edition>/digest/confirm/<str:token>/", subscriptions.confirm, name="confirm"),
    path("<edition:edition>/digest/preferences/<str:token>/", subscriptions.preferences, name="preferences"),
    path("<edition:edition>/digest/unsubscribe/<str:token>/", subscriptions.unsubscribe, name="unsubscribe"),
    path("<edition:edition>/digest/one-click/<str:token>/", subscriptions.one_click, name="one-click"),
    path("<edition:edition>/digest/<slug:stamp>/", archive.digest, name="digest"),
    path("<edition:edition>/digest/<slug:stamp>/manifest.json", archive.manifest, name="manifest"),
]
