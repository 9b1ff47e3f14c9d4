"""Ids of proposals: readable, the same for the same name in every run."""

import re
import unicodedata

from dragoman.press.mentions.sounds import latin
from dragoman.press.record import EntityKind

_BREAKS = re.compile(r"[\W_]+")
_MAX_CHARACTERS = 80
_RUSSIAN = {"х": "kh", "ц": "ts", "ю": "yu", "я": "ya", "щ": "shch", "й": "y", "ы": "y", "җ": "zh"}


def new_id(kind: EntityKind, name: str) -> str:
    """`new:person:nursultan-nazarbaev`; letters no Latin spelling is known for are kept as they are."""
    return f"new:{kind.value}:{slug(name)}"


def slug(name: str) -> str:
    """Lower-case words in Latin letters where the script allows, joined by hyphens; "unnamed" for a name without letters."""
    words = [word for word in _BREAKS.split(unicodedata.normalize("NFKC", name).lower()) if word]
    spelt = [_latin(word) for word in words]
    return "-".join(word for word in spelt if word)[:_MAX_CHARACTERS].strip("-") or "unnamed"


def _latin(word: str) -> str:
    if not any(ord(character) > 0x24F for character in word):
        plain = unicodedata.normalize(
            "NFD", word.replace("ł", "l").replace("đ", "d").replace("ø", "o").replace("ß", "ss")
        )
        return "".join(character for character in plain if not unicodedata.combining(character))
    return latin("".join(_RUSSIAN.get(character, character) for character in word)) or word
