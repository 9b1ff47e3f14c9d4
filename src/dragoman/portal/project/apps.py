"""The project: joins the rooms; owns base templates, static files and shared strings."""

from importlib import import_module

from django.apps import AppConfig


class ProjectConfig(AppConfig):
    """No tables."""

    name = "dragoman.portal.project"
    label = "project"

    def ready(self) -> None:
        """Join the rooms."""
        import_module("dragoman.portal.project.joining").join()
