"""Ids of proposals: readable, the same for the same name in every run."""

import re
import unicodedata

from dragoman.press.languages.lists import words
from dragoman.press.record import EntityKind

_BREAKS = re.compile(r"[\W_]+")
_MAX_CHARACTERS = 80
_PLAIN = str.maketrans({"ł": "l", "đ": "d", "ø": "o", "ß": "ss", "æ": "ae", "ı": "i", "œ": "oe"})
_LETTERS = str.maketrans(
    dict(
        zip(
            "абвгґдеёєжзиіїйјклмнопрстуўфхцчшщъыьэюяђћљњџѓќѕқғңәөүұһ",
            words(
                "a b v g g d e yo ye zh z i i yi y j k l m n o p r s t u u f kh ts ch sh shch - y - e yu ya dj c lj nj dzh gj kj dz "
                "q gh ng a o u u h"
            ),
            strict=True,
        )
    )
)


def new_id(kind: EntityKind, name: str) -> str:
    """`new:person:nursultan-nazarbaev`; letters of scripts other than Cyrillic and Latin are kept as they are."""
    return f"new:{kind.value}:{slug(name)}"


def slug(name: str) -> str:
    """Lower-case words, Cyrillic ones in Latin letters, joined by hyphens; "unnamed" for a name without letters."""
    parts = _BREAKS.split(unicodedata.normalize("NFKC", name).lower())
    spelt = [_latin(part) for part in parts if part]
    return "-".join(part for part in spelt if part)[:_MAX_CHARACTERS].strip("-") or "unnamed"


def _latin(word: str) -> str:
    spelt = word.translate(_LETTERS).replace("-", "").translate(_PLAIN)
    plain = unicodedata.normalize("NFD", spelt)
    return "".join(character for character in plain if not unicodedata.combining(character)) or word
