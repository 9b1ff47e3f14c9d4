"""Finds names of a base in a text, word by word, in whatever case they stand."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dragoman.press.mentions.endings import bases, forms
from dragoman.press.mentions.named import Named
from dragoman.press.mentions.words import Word, words_of

_GAP = re.compile(r"(?:[ \u00a0\u202f]?|[.'’ʼ‘`´״“\"\u200c-]|\. |[ \u00a0]?[-‐‑–][ \u00a0]?)")
_MAX_WORDS = 12


@dataclass(frozen=True, slots=True)
class Pattern:
    """A name cut into words. forms: for each word, what it may look like. acronyms: which words must stand in capitals."""

    named: Named
    words: tuple[str, ...]
    forms: tuple[frozenset[str], ...]
    acronyms: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Hit:
    """Words [first, last] of the text bear these names; several where one name means several entities."""

    first: int
    last: int
    named: tuple[Named, ...]


class Index:
    """The names one language uses, ready for searching. Immutable once made."""

    def __init__(self, names: Iterable[Named], language: str) -> None:
        self.language = language
        self._patterns: dict[str, list[Pattern]] = defaultdict(list)
        for named in names:
            if pattern := _pattern(named, language):
                for form in pattern.forms[0]:
                    self._patterns[form].append(pattern)

    def search(self, text: str, words: Sequence[Word]) -> list[Hit]:
        """The longest names in the text, left to right, never overlapping; the order of the base decides between equals."""
        hits: list[Hit] = []
        position = 0
        while position < len(words):
            hit = self.at(text, words, position)
            if hit:
                hits.append(hit)
            position = hit.last + 1 if hit else position + 1
        return hits

    def at(self, text: str, words: Sequence[Word], position: int) -> Hit | None:
        """The longest name that begins at word number `position`."""
        word = words[position]
        if not word.is_capital:
            return None
        best, found = 0, list[Named]()
        for base in bases(word.folded, self.language):
            for pattern in self._patterns.get(base, ()):
                length = len(pattern.words)
                if length >= best and self._fits(pattern, text, words, position):
                    found = [*found, pattern.named] if length == best else [pattern.named]
                    best = length
            if found and best == 1:
                break  # the word as it stands is a name: no suffix needs to be taken off
        return Hit(position, position + best - 1, tuple(dict.fromkeys(found))) if found else None

    def _fits(self, pattern: Pattern, text: str, words: Sequence[Word], position: int) -> bool:
        if position + len(pattern.words) > len(words):
            return False
        if pattern.acronyms[0] and not words[position].surface.isupper():
            return False
        for offset in range(1, len(pattern.words)):
            before, word = words[position + offset - 1], words[position + offset]
            if not _GAP.fullmatch(text, before.end, word.start):
                return False
            if pattern.acronyms[offset] and not word.surface.isupper():
                return False
            if word.folded not in pattern.forms[offset] and not any(
                base in pattern.forms[offset] for base in bases(word.folded, self.language)
            ):
                return False
        return True


def _pattern(named: Named, language: str) -> Pattern | None:
    words = words_of(named.name, language)
    if not words or len(words) > _MAX_WORDS:
        return None
    if len(words) == 1 and len(words[0].folded) < 2 and words[0].is_capital != words[0].surface.isupper():
        return None  # one character of Chinese is no name to search for
    if len(words) == 1 and named.name[:1].islower() and named.name[:1] != named.name[:1].upper():
        return (
            None  # a common noun («полиция», "parliament"): a capital would only mean that a sentence begins
        )
    acronyms = tuple(_is_acronym(word) for word in words)
    made = tuple(
        frozenset({word.folded}) if acronym else forms(word.folded, language)
        for word, acronym in zip(words, acronyms, strict=True)
    )
    return Pattern(named, tuple(word.folded for word in words), made, acronyms)


def _is_acronym(word: Word) -> bool:
    return word.surface.isupper() and word.surface != word.surface.lower() and len(word.surface) <= 6
