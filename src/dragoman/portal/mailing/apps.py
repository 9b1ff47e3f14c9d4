"""The mailing room: subscriptions, the daily digest, sending, bounces, and the local mailbox."""

from importlib import import_module

from django.apps import AppConfig


class MailingConfig(AppConfig):
    """Tables named `mailing_…`."""

    name = "dragoman.portal.mailing"
    label = "mailing"

    def ready(self) -> None:
        """Register listeners and standing tasks."""
        import_module("dragoman.portal.mailing.tasks")
