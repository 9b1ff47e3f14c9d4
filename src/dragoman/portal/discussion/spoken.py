"""Which language a comment is in, as far as its few words say."""

import unicodedata
from collections import Counter
from collections.abc import Iterable

from django.conf import settings

from dragoman.press.languages import UNDETERMINED, UnknownLanguageError, detect, get

SURE = 0.7
ENOUGH_LETTERS = 40
"""From so many letters on the words are believed; fewer are told from others only by their script."""
READ_CHARACTERS = 400
_SCRIPTS = {"LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab"}


def spoken_language(text: str, *, edition: str, reads: Iterable[str] = ()) -> str:
    """BCP 47. Long texts: as found. Short ones: the edition's language where it is written in those letters, else the first of
    `reads` (the author's languages) and of the site's editions that is, else as found, else the edition's. Raises nothing."""
    found = detect(text)
    letters = Counter(_script(char) for char in text[:READ_CHARACTERS] if char.isalpha())
    is_found = found.language != UNDETERMINED and found.confidence >= SURE
    if is_found and letters.total() >= ENOUGH_LETTERS:
        return found.language
    script = max(letters, key=lambda one: letters[one], default="")
    if not script or script == _script_of(edition):
        return edition
    if is_found:
        return found.language
    tags = [*reads, *(tag for tag, _ in settings.LANGUAGES)]
    return next((tag for tag in tags if _script_of(tag) == script), edition)


def _script(char: str) -> str:
    """ISO 15924 for the three scripts that many languages share; other letters by the first word of their name."""
    name = unicodedata.name(char, "").split(" ", 1)[0]
    return _SCRIPTS.get(name, name)


def _script_of(tag: str) -> str:
    try:
        return get(tag).script
    except UnknownLanguageError:
        return ""
