"""Headlines and names compared as words: case, punctuation and typography aside."""

import re
import unicodedata
from collections import Counter

_WORD = re.compile(r"\w+")


def plain(text: str) -> str:
    """Words only, case folded, in NFKC."""
    return " ".join(_WORD.findall(unicodedata.normalize("NFKC", text).casefold()))


def likeness(one: str, other: str) -> float:
    """F1 of the words of two plain texts, 0 to 1."""
    if one == other:
        return 1.0 if one else 0.0
    first, second = Counter(one.split()), Counter(other.split())
    shared = (first & second).total()
    return 2 * shared / (first.total() + second.total()) if shared else 0.0
