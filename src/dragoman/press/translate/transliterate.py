"""Names across scripts: one rough Latin spelling for letters of several scripts, and how alike two spellings sound.

Rough on purpose: it serves comparison only and is never shown. Source: BGN/PCGN and ISO 9 tables, reduced to plain letters.
"""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz import fuzz

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "g", "ґ": "g", "ғ": "g", "д": "d", "ђ": "dj", "е": "e", "ё": "e", "є": "e",
    "ж": "zh", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "ј": "i", "к": "k", "қ": "k", "л": "l", "љ": "l",
    "м": "m", "н": "n", "ң": "n", "њ": "n", "о": "o", "ө": "o", "п": "p", "р": "r", "с": "s", "т": "t", "ћ": "ch",
    "у": "u", "ў": "u", "ү": "u", "ұ": "u", "ф": "f", "х": "h", "һ": "h", "ц": "ts", "ч": "ch", "џ": "dz", "ш": "sh",
    "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u", "я": "a", "ә": "a",
}  # fmt: skip
_GREEK_ARABIC_HEBREW = {
    "α": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "ζ": "z", "η": "i", "θ": "t", "ι": "i", "κ": "k", "λ": "l",
    "μ": "m", "ν": "n", "ξ": "ks", "ο": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t", "υ": "i", "φ": "f",
    "χ": "h", "ψ": "ps", "ω": "o",
    "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ب": "b", "ت": "t", "ث": "t", "ج": "g", "ح": "h", "خ": "h", "د": "d",
    "ذ": "d", "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "a", "غ": "g",
    "ف": "f", "ق": "k", "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "u", "ي": "i", "ى": "a", "ة": "a",
    "پ": "p", "چ": "ch", "ژ": "zh", "گ": "g", "ک": "k", "ی": "i",
}  # fmt: skip
_LETTERS = {
    **_CYRILLIC,
    **_GREEK_ARABIC_HEBREW,
    "ß": "ss",
    "ł": "l",
    "ø": "o",
    "æ": "e",
    "œ": "e",
    "đ": "dj",
    "ı": "i",
}
_SOUND = re.compile(
    r"tsch|dzh|tch|sch|tz|ts|cz|sz|zh|sh|ch|dj|ph|th|kh|ck|qu|x|[cs](?=[eiy])|c|q|j|z|s|h|[wuyaeio]+|(.)(?=\1)"
)
_HISSING = frozenset(
    ["tsch", "dzh", "tch", "sch", "tz", "ts", "cz", "sz", "zh", "sh", "ch", "dj", "j", "z", "s"]
)
_OTHER = {"ph": "f", "th": "t", "kh": "", "h": "", "ck": "k", "c": "k", "q": "k", "qu": "ka", "x": "ks"}
_DOUBLE = re.compile(r"(.)\1+")
_WORD = re.compile(r"\w+(?:[’'-]\w+)*")


@lru_cache(maxsize=20_000)
def latin(text: str) -> str:
    """Rough lower-case Latin spelling; letters of other scripts stay as they are."""
    plain = unicodedata.normalize("NFKC", text).lower()
    spelled = "".join(_LETTERS.get(char, char) for char in plain)
    return "".join(char for char in unicodedata.normalize("NFD", spelled) if not unicodedata.combining(char))


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """What is left of a name across spellings: consonants of one kind under one letter (all that hiss are `s`), vowels as `a`."""
    spelled = re.sub(r"[^a-z0-9]", "", latin(word))
    return _DOUBLE.sub(r"\1", _SOUND.sub(_one_sound, spelled))


def _one_sound(match: re.Match[str]) -> str:
    letters = match.group()
    if letters in _HISSING or (
        letters == "c" and match.end() < len(match.string) and match.string[match.end()] in "eiy"
    ):
        return "s"
    if letters in _OTHER:
        return _OTHER[letters]
    return "a" if letters[0] in "wuyaeio" else ""


def likeness(one: str, other: str) -> float:
    """How alike two names sound, 0 to 1, the better of spelling and sound; endings of inflection cost little."""
    first, second = latin(one), latin(other)
    if first == second:
        return 1.0
    by_spelling = fuzz.ratio(first, second) / 100
    a, b = sound(one), sound(other)
    if not a or not b:
        return by_spelling
    by_sound = fuzz.ratio(a.rstrip("a"), b.rstrip("a")) / 100
    shorter, longer = sorted((a.rstrip("a"), b.rstrip("a")), key=len)
    if len(shorter) >= 4 and longer.startswith(shorter) and len(longer) - len(shorter) <= 4:
        by_sound = max(by_sound, 0.9)
    return max(by_spelling, by_sound)


def find_similar(words: str, text: str, *, least: float = 0.75) -> tuple[int, int] | None:
    """Where `text` has the same words under another spelling; None when nothing is alike enough."""
    wanted = [word.group() for word in _WORD.finditer(words)]
    tokens = list(_WORD.finditer(text))
    best: tuple[float, tuple[int, int]] | None = None
    for first in range(len(tokens) - len(wanted) + 1 if wanted else 0):
        here = tokens[first : first + len(wanted)]
        scores = [likeness(word, token.group()) for word, token in zip(wanted, here, strict=True)]
        score = min(scores)
        if score >= least and (best is None or score > best[0]):
            best = (score, (here[0].start(), here[-1].end()))
    return best[1] if best else None
