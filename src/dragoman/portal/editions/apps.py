"""The editions room."""

from django.apps import AppConfig


class EditionsConfig(AppConfig):
    """No tables of its own."""

    name = "dragoman.portal.editions"
    label = "editions"
