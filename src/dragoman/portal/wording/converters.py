"""How addresses name editions."""

from django.conf import settings


class EditionConverter:
    """A language tag the site has an edition in; anything else is no such page."""

    regex = r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"

    def to_python(self, value: str) -> str:
        """The tag; ValueError (no match) where there is no such edition."""
        if value not in {tag for tag, _ in settings.LANGUAGES}:
            raise ValueError(value)
        return value

    def to_url(self, value: str) -> str:
        """As it is."""
        return value
