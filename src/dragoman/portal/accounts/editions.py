"""In which edition an account page is."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.conf import settings
from django.urls import URLPattern, URLResolver
from django.utils import translation


def edition_now() -> str:
    """The edition whose language the page speaks, in its own spelling (Django lower-cases tags)."""
    active = (translation.get_language() or settings.LANGUAGE_CODE).lower()
    return next((tag for tag, _ in settings.LANGUAGES if tag.lower() == active), settings.LANGUAGES[0][0])


class EditionPrefix:
    """`ru/` before addresses that know nothing of editions: allauth's. Reversed, they are the current language's.

    What Django's own prefix pattern does, with tags spelt as ours are (`sr-Latn`), and in an included list of addresses. Django
    keeps what it reverses by language, so the prefix may depend on it.
    """

    converters: Mapping[str, Any] = MappingProxyType({})

    @property
    def regex(self) -> re.Pattern[str]:
        """For Django's resolver."""
        return re.compile(re.escape(str(self)))

    def match(self, path: str) -> tuple[str, tuple[()], dict[str, Any]] | None:
        """The rest of the path, below the current edition's."""
        prefix = str(self)
        return (path.removeprefix(prefix), (), {}) if path.startswith(prefix) else None

    def check(self) -> list[Any]:
        """Nothing can be wrong with it."""
        return []

    def describe(self) -> str:
        """For Django's messages."""
        return f"'{self}'"

    def __str__(self) -> str:
        return f"{edition_now()}/"


def in_edition(*patterns: URLPattern | URLResolver) -> list[URLResolver]:
    """The patterns below the current edition's address."""
    return [URLResolver(EditionPrefix(), list(patterns))]  # type: ignore[arg-type]
