"""Words of a text with their places, and the form in which two spellings of one word are compared.

Names are matched word by word, so a match never begins or ends inside another word. Apostrophes and hyphens part words
(l'Italie, Russia's, Нью-Йорк), in names and in texts alike; scripts written without spaces are cut into single characters.
"""

import functools
import re
import sys
import unicodedata
from dataclasses import dataclass

from dragoman.press.languages.lists import words as listed


def _ranges(wanted: str) -> str:
    """A regular expression's class of all characters whose general category begins with `wanted`."""
    numbers = [number for number in range(0x20000) if unicodedata.category(chr(number))[0] == wanted]
    starts = [n for i, n in enumerate(numbers) if i == 0 or numbers[i - 1] != n - 1]
    ends = [n for i, n in enumerate(numbers) if i == len(numbers) - 1 or numbers[i + 1] != n + 1]
    return "".join(f"{chr(a)}-{chr(b)}" for a, b in zip(starts, ends, strict=True))


UNSPACED = (
    "\u0e00-\u0eff"  # Thai, Lao
    "\u1000-\u109f"  # Myanmar
    "\u1780-\u17ff"  # Khmer
    "\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"  # kana and Chinese characters
)
_WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_][{_ranges('M')}]*)+")
_MARKS = re.compile(r"[\u0610-\u061a\u0640\u064b-\u065f\u0670\u0591-\u05c7\u0301\u0300]")
_SAME = str.maketrans(
    {"ё": "е", "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه"}
)
_SERBIAN = str.maketrans(
    dict(
        zip(
            "абвгдђежзијклљмнњопрстћуфхцчџш",
            listed("a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š"),
            strict=True,
        )
    )
)
_ONE_LANGUAGE_TWO_SCRIPTS = frozenset({"sr", "sh", "bs", "hr", "cnr"})


@dataclass(frozen=True, slots=True)
class Word:
    """A word at [start, end) of a text; folded: as `fold` writes it."""

    start: int
    end: int
    surface: str
    folded: str

    @property
    def is_capital(self) -> bool:
        """Begins with a capital, or with a letter of a script that has none."""
        first = self.surface[0]
        return first.isupper() or first.istitle() or first == first.swapcase()

    @property
    def is_all_capitals(self) -> bool:
        return len(self.surface) > 1 and self.surface.isupper()


def words_of(text: str, language: str) -> tuple[Word, ...]:
    """The words of `text` in order; digits count as words, signs do not."""
    base = base_language(language)
    return tuple(
        Word(found.start(), found.end(), sys.intern(found.group()), fold(found.group(), base))
        for found in _WORD.finditer(text)
    )


@functools.lru_cache(maxsize=65_536)
def fold(word: str, language: str) -> str:
    """Lower case, NFC, without vowel signs of Arabic and Hebrew and stress marks; ё is е; Serbian and its kin in Latin."""
    # й decomposes into и and a breve, which is no stress mark: compose first, then take out what stands alone.
    folded = _MARKS.sub("", unicodedata.normalize("NFC", word)).lower().translate(_SAME)
    if language in _ONE_LANGUAGE_TWO_SCRIPTS:
        folded = folded.translate(_SERBIAN)
    return folded.replace("\u0307", "")


def base_language(tag: str) -> str:
    """The primary subtag: `sr` of `sr-Latn`; "" stays ""."""
    return tag.replace("_", "-").split("-", 1)[0].lower()


@functools.lru_cache(maxsize=4_096)
def script_of(word: str) -> str:
    """First word of the Unicode name of the first letter (`LATIN`, `CYRILLIC`, `CJK`); "" where there is no letter."""
    for character in word:
        if character.isalpha():
            return unicodedata.name(character, "").split(" ", 1)[0].split("-", 1)[0]
    return ""


def has_capitals(text: str) -> bool:
    """Whether the script of `text` knows capitals at all."""
    return text.lower() != text.upper()


def is_shouted(words: tuple[Word, ...]) -> bool:
    """Nearly everything in capitals: then a capital says nothing about the word."""
    long = [word for word in words if len(word.surface) > 3]
    return len(long) > 2 and sum(word.is_all_capitals for word in long) > 0.7 * len(long)


def is_title_case(words: tuple[Word, ...]) -> bool:
    """Nearly every longer word begins with a capital, as in English headlines."""
    long = [word for word in words if len(word.surface) > 3]
    return len(long) > 3 and sum(word.surface[0].isupper() for word in long) > 0.7 * len(long)
