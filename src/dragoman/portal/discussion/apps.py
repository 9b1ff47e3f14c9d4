"""The discussion room: comments, readers' columns, counters, live panels, moderation."""

from importlib import import_module

from django.apps import AppConfig


class DiscussionConfig(AppConfig):
    """Tables named `discussion_…`."""

    name = "dragoman.portal.discussion"
    label = "discussion"

    def ready(self) -> None:
        """Register listeners and tasks."""
        import_module("dragoman.portal.discussion.actions.accepting")
        import_module("dragoman.portal.discussion.listeners")
        import_module("dragoman.portal.discussion.own_comments")
        import_module("dragoman.portal.discussion.own_columns")
        import_module("dragoman.portal.discussion.own_likes")
