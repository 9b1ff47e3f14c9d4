"""Looks words up in the tables of `words`, inflected or not, and finds out which language's to use."""

import functools
import re
from collections.abc import Mapping
from typing import Generic, TypeVar

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.translate.pair import base_of
from dragoman.press.translate.reading import words
from dragoman.press.translate.serbian import to_latin

K = TypeVar("K")
TOKEN = re.compile(r"[^\W\d_]+(?:[’'ʼ][^\W\d_]+)*|[$€£¥₽₸₴%°º]")
_POSSESSIVE = re.compile(r"['’ʼ]s?$")
_LONGEST_ENDING = 6
_SHORTEST_STEM = 2


class Lexicon(Generic[K]):
    """Words of one language → what they stand for. Words with a capital are only met with one."""

    def __init__(self, table: Mapping[K, Mapping[str, str]], language: str) -> None:
        self.language = base_of(language)
        self._whole: dict[str, K] = {}
        self._stems: dict[str, K] = {}
        self._capital: set[str] = set()
        for key, by_language in table.items():
            for word in (by_language.get(self.language, "") + " " + by_language.get("*", "")).split():
                self._enter(word, key)

    def _enter(self, word: str, key: K) -> None:
        lower = word.lower()
        if lower.endswith("-"):
            self._stems.setdefault(lower[:-1], key)
        else:
            self._whole.setdefault(lower, key)
        if word[0].isupper():
            self._capital.add(lower.rstrip("-"))

    def __bool__(self) -> bool:
        return bool(self._whole or self._stems)

    def get(self, word: str) -> K | None:
        """What the word stands for, None when it is not in the table."""
        spelled = to_latin(word) if self.language == "sr" else word
        lower = spelled.lower()
        if self.language == "ru":
            lower = lower.replace("ё", "е")
        elif self.language == "en":
            lower = _POSSESSIVE.sub("", lower)
        if lower in self._whole:
            return None if lower in self._capital and word[0].islower() else self._whole[lower]
        for length in range(len(lower), max(_SHORTEST_STEM, len(lower) - _LONGEST_ENDING) - 1, -1):
            stem = lower[:length]
            if stem in self._stems:
                return None if stem in self._capital and word[0].islower() else self._stems[stem]
        return None


@functools.cache
def scales(language: str) -> Lexicon[float]:
    """Thousand, million… of the language."""
    return Lexicon(words.SCALES, language)


@functools.cache
def numbers(language: str) -> Lexicon[int]:
    """Small number words of the language, cardinal and ordinal."""
    return Lexicon(words.NUMBERS, language)


@functools.cache
def units(language: str) -> Lexicon[str]:
    """Units as `family:unit`."""
    return Lexicon(words.UNITS, language)


@functools.cache
def months(language: str) -> Lexicon[int]:
    """Months 1 to 12."""
    return Lexicon(words.MONTHS, language) or Lexicon(_known_months(language), language)


@functools.cache
def weekdays(language: str) -> Lexicon[int]:
    """Weekdays, Monday 1 to Sunday 7; empty for a language whose tables are not written."""
    return Lexicon(words.WEEKDAYS, language)


def _known_months(language: str) -> Mapping[int, Mapping[str, str]]:
    try:
        known = get(language).months
    except UnknownLanguageError:
        return {}
    base = base_of(language)
    return {
        month: {base: " ".join(form for form in forms if len(form) > 3)} for month, forms in known.items()
    }
