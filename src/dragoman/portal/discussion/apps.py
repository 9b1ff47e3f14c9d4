"""The discussion room: comments, readers' columns, counters, live panels, moderation."""

from importlib import import_module

from django.apps import AppConfig


class DiscussionConfig(AppConfig):
    """Tables named `discussion_…`."""

    name = "dragoman.portal.discussion"
    label = "discussion"

    def ready(self) -> None:
        """Register listeners."""
        import_module("dragoman.portal.discussion.listeners")
