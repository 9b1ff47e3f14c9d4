"""The project: joins the rooms; owns base templates, static files and shared strings."""

from django.apps import AppConfig


class ProjectConfig(AppConfig):
    """No tables."""

    name = "dragoman.portal.project"
    label = "project"
