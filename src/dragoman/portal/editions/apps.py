"""The editions room."""

from importlib import import_module

from django.apps import AppConfig


class EditionsConfig(AppConfig):
    """No tables of its own."""

    name = "dragoman.portal.editions"
    label = "editions"

    def ready(self) -> None:
        """Register listeners."""
        import_module("dragoman.portal.editions.listeners")
