"""The desk room."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """No tables of its own."""

    name = "dragoman.portal.desk"
    label = "desk"
