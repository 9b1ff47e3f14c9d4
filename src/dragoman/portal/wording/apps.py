"""What the rooms say in one way: names of languages and countries, dates, numbers, and a publication in a few words."""

from django.apps import AppConfig
from django.urls import register_converter

from dragoman.portal.wording.converters import EditionConverter


class WordingConfig(AppConfig):
    """No tables; template tags and phrases."""

    name = "dragoman.portal.wording"
    label = "wording"

    def ready(self) -> None:
        """Addresses of every room may say `<edition:edition>`."""
        register_converter(EditionConverter, "edition")
