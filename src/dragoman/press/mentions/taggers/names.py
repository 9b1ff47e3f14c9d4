"""Finds names of the base in any language, by word, in whatever case they stand, and says which entity they mean.

Leaves to others: names the base does not hold, and surnames alone (the linker knows who was named in full before).
"""

import functools
from collections.abc import Collection, Sequence

from babel.languages import get_official_languages

from dragoman.press.languages import Span as Sentence
from dragoman.press.languages import UnknownLanguageError, get, split
from dragoman.press.mentions.apart import kept_apart
from dragoman.press.mentions.base import NameBase
from dragoman.press.mentions.index import Hit
from dragoman.press.mentions.places import (
    AMBIGUOUS_WORDS,
    COMPASS_STEMS,
    GIVEN_NAMES,
    NEW_WORDS,
    PERSONAL_WORDS,
)
from dragoman.press.mentions.tagger import Span
from dragoman.press.mentions.words import (
    Word,
    base_language,
    has_capitals,
    is_shouted,
    is_title_case,
    words_of,
)

_HYPHENS = "-‐‑"
_HYPHEN_JOINS = frozenset({"en", "kk", "ky", "tt", "ba", "tr", "az", "uz", "hu"})
"""Languages in which a small word hung on by a hyphen leaves the name a name (London-based, АҚШ-тың)."""
_OVERSEAS = frozenset({"en", "es", "fr", "pt", "nl"})
"""Languages whose speakers named towns overseas after those at home (New London, Nueva Granada)."""
_UNBELIEVED = frozenset({"ar", "fa"})
_GEORGIA_US = (
    "atlanta", "savannah", "gov.", "senate", "republican", "democrat", "kemp", "raffensperger", "trump", "gop", "county", "ballot",
    "ossoff", "warnock", "u.s. state", "peach",
)  # fmt: skip
_GEORGIA_CAUCASUS = (
    "tbilisi",
    "caucas",
    "russia",
    "georgian",
    "abkhaz",
    "osseti",
    "armenia",
    "azerbaijan",
    "saakashvili",
    "black sea",
)
_US_PLACES = frozenset({"georgia"})


class NamesTagger:
    """The dictionary tagger."""

    name = "names"
    languages: Collection[str] = frozenset()
    learned = False

    def tag(self, text: str, language: str, *, names: NameBase) -> tuple[Span, ...]:
        """Spans with their entity, one for each name; of overlapping names the longest."""
        words = words_of(text, language)
        if not words:
            return ()
        hits = _longest([hit for index in names.indexes(language) for hit in index.search(text, words)])
        look = _Look(text, words, base_language(language), names)
        spans = [_span(hit, look) for hit in hits if not look.is_part_of_another(hit)]
        sure = {span.entity for span in spans if not span.doubtful}
        return tuple(_settled(span, sure) for span in spans)


def _longest(hits: list[Hit]) -> list[Hit]:
    """Of hits of several layers, the longest; of equals, the first layer's."""
    ranked = sorted(hits, key=lambda hit: hit.first - hit.last)
    return kept_apart(ranked, lambda hit: (hit.first, hit.last + 1))


def _settled(span: Span, sure: set[str | None]) -> Span:
    if span.doubtful and span.entity in sure:
        return Span(start=span.start, end=span.end, kind=span.kind, entity=span.entity, confidence=0.9)
    return span


def _span(hit: Hit, look: "_Look") -> Span:
    named = hit.named[0]  # the base's order decides between places of one name
    doubtful = look.is_doubtful(hit)
    several = len({other.id for other in hit.named}) > 1
    end = look.words[hit.last].end
    if named.name.endswith(".") and look.text[end : end + 1] == ".":
        end += 1  # the full stop belongs to U.S.
    return Span(
        start=look.words[hit.first].start,
        end=end,
        kind=named.kind,
        entity=named.id,
        confidence=0.5 if doubtful else 0.7 if several else 0.95,
        doubtful=doubtful,
    )


class _Look:
    """What stands around a hit."""

    def __init__(self, text: str, words: Sequence[Word], language: str, names: NameBase) -> None:
        self.text, self.words, self.language, self.names = text, words, language, names
        self.shouted = is_shouted(tuple(words))

    @functools.cached_property
    def starts(self) -> frozenset[int]:
        """Numbers of the words that begin a sentence."""
        firsts: set[int] = set()
        position = 0
        for sentence in _sentences(self.text, self.language):
            while position < len(self.words) and self.words[position].start < sentence.start:
                position += 1
            firsts.add(position)
        return frozenset(firsts)

    @functools.cached_property
    def titles(self) -> frozenset[int]:
        """Numbers of the words of sentences in which every longer word begins with a capital."""
        numbers: set[int] = set()
        position = 0
        for sentence in _sentences(self.text, self.language):
            first = position
            while position < len(self.words) and self.words[position].start < sentence.end:
                position += 1
            if is_title_case(tuple(self.words[first:position])):
                numbers.update(range(first, position))
        return frozenset(numbers)

    def in_title(self, number: int) -> bool:
        return number in self.titles

    def is_part_of_another(self, hit: Hit) -> bool:
        """The words around make something else of it: Москва-река, New Mexico, Michael Jordan, Georgia of Atlanta."""
        first, last = self.words[hit.first], self.words[hit.last]
        return (
            self._hyphenated(first, last)
            or self._compass(hit)
            or (hit.first == hit.last and first.folded in PERSONAL_WORDS and self._beside_a_name(hit))
            or (first.folded in _US_PLACES and self.language == "en" and self._american())
            or (self.shouted and first.surface == "US")
        )

    def is_doubtful(self, hit: Hit) -> bool:
        """A common word too, where only its place in the sentence gives it a capital."""
        first = self.words[hit.first]
        if hit.first != hit.last or first.folded not in _ambiguous(self.language):
            return False
        if self.language in _UNBELIEVED:
            return True
        return self.shouted or hit.first in self.starts or self.in_title(hit.first)

    def _hyphenated(self, first: Word, last: Word) -> bool:
        after = self.text[last.end : last.end + 2]
        if len(after) == 2 and after[0] in _HYPHENS and after[1].isalpha():
            if self.language in _HYPHEN_JOINS:
                return False
            return after[1].islower()
        before = self.text[max(0, first.start - 2) : first.start]
        return (
            len(before) == 2
            and before[1] in _HYPHENS
            and before[0].islower()
            and self.language in {"ru", "uk", "be"}
        )

    def _compass(self, hit: Hit) -> bool:
        if hit.first == 0:
            return False
        before, first = self.words[hit.first - 1], self.words[hit.first]
        if self.text[before.end : first.start] not in {" ", "\u00a0", "-"} or not has_capitals(
            before.surface
        ):
            return False
        if not before.surface[0].isupper():
            return False
        if before.folded in NEW_WORDS:
            return not self.in_title(hit.first) and not self._is_a_quarter(hit)
        compass = before.folded.startswith(COMPASS_STEMS)
        return compass and hit.first - 1 not in self.starts and not self.in_title(hit.first)

    def _is_a_quarter(self, hit: Hit) -> bool:
        """New Belgrade is a part of Belgrade where its own people write of it; New London lies overseas."""
        place = hit.named[0].id
        return (
            self.language not in _OVERSEAS
            and self.names.is_of_the_world(place)
            and self.language in _spoken(self.names.country(place) or "")
        )

    def _beside_a_name(self, hit: Hit) -> bool:
        """Another capitalised word directly beside it that begins no sentence and is no common word of a title."""
        if self.language == "de" or self.in_title(hit.first) or self.shouted:
            return False  # German writes every noun with a capital
        for number in (hit.first - 1, hit.first + 1):
            if 0 <= number < len(self.words):
                left, right = sorted((number, hit.first))
                gap = self.text[self.words[left].end : self.words[right].start]
                neighbour = self.words[number]
                if (
                    gap in {" ", "\u00a0"}
                    and neighbour.surface[0].isupper()
                    and not neighbour.is_all_capitals
                    and len(neighbour.surface) > 2
                    and (number > hit.first or self._is_a_name(number, hit))
                ):
                    return True
        return False

    def _is_a_name(self, number: int, hit: Hit) -> bool:
        """A capital in the middle of a sentence; at its beginning only before names that are given to people most of all."""
        if number not in self.starts:
            return True
        word = self.words[number].folded
        return (
            self.words[hit.first].folded in GIVEN_NAMES
            and len(word) > 3
            and word not in _stopwords(self.language)
            and not word.endswith(("ing", "ly", "ed", "while"))
        )

    @functools.cache  # noqa: B019 - a look lives as long as one text is read
    def _american(self) -> bool:
        text = self.text.lower()
        return any(word in text for word in _GEORGIA_US) and not any(
            word in text for word in _GEORGIA_CAUCASUS
        )


@functools.cache
def _spoken(country: str) -> frozenset[str]:
    """Primary subtags of the official languages of a country (ISO 3166), from CLDR; empty for an unknown one."""
    return (
        frozenset(base_language(tag) for tag in get_official_languages(country)) if country else frozenset()
    )


@functools.cache
def _stopwords(language: str) -> frozenset[str]:
    try:
        return get(language).stopwords
    except UnknownLanguageError:
        return frozenset()


@functools.cache
def _ambiguous(language: str) -> frozenset[str]:
    return frozenset(AMBIGUOUS_WORDS.get(language, "").split())


@functools.lru_cache(maxsize=8)
def _sentences(text: str, language: str) -> tuple[Sentence, ...]:
    return tuple(split(text, language))


TAGGER = NamesTagger()
