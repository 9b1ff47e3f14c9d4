"""The desk room."""

from importlib import import_module

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """No tables of its own."""

    name = "dragoman.portal.desk"
    label = "desk"

    def ready(self) -> None:
        """Register the desk's jobs."""
        import_module("dragoman.portal.desk.tasks")
