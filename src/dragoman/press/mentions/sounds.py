"""How a name sounds, roughly, whatever letters it is written in: so that Джонсон, Džonson and Johnson may be seen as one.

A skeleton is coarse on purpose (consonants in seven classes, vowels left out): it only gathers candidates, which `alike` then
compares letter by letter in Latin. Scripts without full vowels (Arabic, Hebrew) are left out: they would agree with everything.
"""

import functools
import re
import unicodedata

from rapidfuzz import fuzz

from dragoman.press.languages.lists import words

_CYRILLIC = str.maketrans(
    {
        **dict(
            zip(
                "абвгґдеёєжзиіїйјклмнопрстуўфхцчшщъыьэюя",
                words("a b v g g d e e e zh z i i i i i k l m n o p r s t u u f h c ch sh sh u i \0 e u a"),
                strict=True,
            )
        ),
        "ђ": "dj", "ћ": "ch", "љ": "l", "њ": "n", "џ": "dzh", "ѓ": "g", "ќ": "k", "ѕ": "z",
        "қ": "k", "ғ": "g", "ң": "n", "ә": "a", "ө": "o", "ү": "u", "ұ": "u", "һ": "h", "’": "",
    }
)  # fmt: skip
_LATIN = str.maketrans(
    {"č": "ch", "ć": "ch", "š": "sh", "ś": "sh", "ž": "zh", "ź": "z", "ż": "zh", "đ": "dj", "ł": "l", "ß": "ss", "ø": "o", "æ": "e",
     "ı": "i", "ş": "sh", "ș": "sh", "ç": "ch", "ğ": "g", "ñ": "n", "ř": "r", "ü": "u", "ö": "o", "ä": "e", "þ": "t", "ð": "d",
     "ț": "c", "ţ": "c", "ə": "a", "œ": "e", "ę": "e", "ą": "a"}
)  # fmt: skip
_GREEK = str.maketrans(
    dict(
        zip(
            "αβγδεζηθικλμνξοπρσςτυφχψω",
            words("a v g d e z i t i k l m n x o p r s s t i f h ps o"),
            strict=True,
        )
    )
)
_SPELLINGS = tuple(
    (re.compile(pattern), target)
    for pattern, target in (
        (r"tsch|tch|cz|tsh", "ch"),
        (r"sch|sz|shch", "sh"),
        (r"dzh|dj|dg(?=e)", "j"),
        (r"ph", "f"),
        (r"th", "t"),
        (r"kh|ch(?=[rl])", "h"),
        (r"ck|q", "k"),
        (r"x", "ks"),
        (r"ts|tz|zz", "c"),
        (r"w", "v"),
        (r"gh(?=[^aeiou]|$)", ""),
        (r"(?<=[aeiou])h(?=[^aeiou]|$)", ""),
        (r"y", "i"),
        (r"ee|ea", "i"),
        (r"oo|ou", "u"),
        (r"ei|ay|ai|ej|aj", "ei"),
        (r"(.)\1", r"\1"),
    )
)
_CLASSES = str.maketrans(
    {**dict.fromkeys("bp", "P"), **dict.fromkeys("vf", "F"), **dict.fromkeys("td", "T"), **dict.fromkeys("kgqh", "K"),
     **dict.fromkeys("szc", "S"), "l": "L", "r": "R", "m": "M", "n": "N", **dict.fromkeys("aeiou", "")}
)  # fmt: skip
_RUNS = re.compile(r"(.)\1+")


@functools.lru_cache(maxsize=65_536)
def latin(word: str) -> str:
    """The word in plain Latin letters, one spelling for what languages spell differently; "" for scripts left out."""
    text = unicodedata.normalize("NFC", word).lower().translate(_CYRILLIC).translate(_LATIN).replace("\0", "")
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c)).translate(
        _GREEK
    )
    for pattern, target in _SPELLINGS:
        text = pattern.sub(target, text)
    return "".join(character for character in text if "a" <= character <= "z" or character.isdigit())


@functools.lru_cache(maxsize=65_536)
def skeletons(word: str) -> frozenset[str]:
    """Consonant classes in order; two of them where a j may be a sound or a glide. Empty for scripts left out."""
    text = latin(word)
    if not text:
        return frozenset()
    first = "A" if text[0] in "aeiou" else ""
    spelt = text.replace("ch", "s").replace("sh", "s").replace("zh", "s")
    variants = {spelt.replace("j", "s"), spelt.replace("j", "")} if "j" in spelt else {spelt}
    return frozenset(first + _RUNS.sub(r"\1", variant.translate(_CLASSES)) for variant in variants)


def alike(a: str, b: str) -> float:
    """Likeness of two names in any of the scripts, 0 to 1; 0 where one cannot be written in Latin."""
    left, right = (" ".join(latin(word) for word in name.split()).strip() for name in (a, b))
    return fuzz.ratio(left, right) / 100 if left and right else 0.0
