"""Addresses of the mailing in the desk, below `/desk/mailing/`."""

from django.urls import URLPattern, path

from dragoman.portal.mailing.views import deliveries, mailbox, subscribers

app_name = "mailing-desk"
urlpatterns: list[URLPattern] = [
    path("", subscribers.subscribers, name="subscribers"),
    path("subscription/<int:pk>/end/", subscribers.end, name="end"),
    path("suppress/", subscribers.suppress, name="suppress"),
    path("suppression/<int:pk>/lift/", subscribers.lift, name="lift"),
    path("export/", subscribers.export, name="export"),
    path("digests/", deliveries.digests, name="digests"),
    path("digests/<int:pk>/", deliveries.digest, name="digest"),
    path("digests/<int:pk>/again/", deliveries.again, name="digest-again"),
    path("mailbox/", mailbox.mailbox, name="mailbox"),
    path("mailbox/<int:pk>/", mailbox.message, name="message"),
    path("mailbox/<int:pk>/html/", mailbox.html, name="message-html"),
    path("mailbox/<int:pk>/source/", mailbox.source, name="message-source"),
    path("mailbox/<int:pk>/again/", mailbox.again, name="message-again"),
]
