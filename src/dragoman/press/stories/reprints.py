"""Whose text an article carries: candidates by a sample of shingles, then containment in the smaller text.

One shingle in four is indexed (FracMinHash), so the cost of an article grows with its length, not with how many are known.
What an outlet prints under many of its articles is not a reprint and does not count.
"""

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.stories.shingles import fingerprint, shingle, words_of

CONTAINMENT = 0.3
"""Share of the smaller text's shingles that the other must hold."""
FEWEST_SHARED = 6
BOILERPLATE_ARTICLES = 4
"""A shingle in that many articles of one outlet is its boilerplate."""

_SAMPLE_MASK = 3
_COMMON_POSTING = 300
_CANDIDATES = 8
_EXACT_WORDS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlap:
    """other: id. containment: shared shingles over those of the smaller text. shares: the same over each text's own."""

    other: str
    containment: float
    share_here: float
    share_there: float
    exact: bool


@dataclass(frozen=True, slots=True)
class _Text:
    outlet: str | None
    shingles: "array[int]"
    fingerprint: int | None


class ReprintIndex:
    """The texts known so far."""

    def __init__(self) -> None:
        self._texts: dict[str, _Text] = {}
        self._postings: defaultdict[int, list[str]] = defaultdict(list)
        self._exact: defaultdict[int, list[str]] = defaultdict(list)
        self._outlet_counts: Counter[tuple[str, int]] = Counter()

    def add(self, key: str, *, text: str, language: str, outlet: str | None) -> None:
        """Remember a text under `key`; one already there is replaced."""
        self.forget(key)
        words = words_of(text, language)
        exact = fingerprint(words) if len(words) >= _EXACT_WORDS else None
        entry = _Text(outlet, shingle(words), exact)
        self._texts[key] = entry
        if exact is not None:
            self._exact[exact].append(key)
        for number in _sample(entry.shingles):
            self._postings[number].append(key)
            if outlet:
                self._outlet_counts[outlet, number] += 1

    def forget(self, key: str) -> None:
        """Drop a text; nothing happens where it is not known."""
        entry = self._texts.pop(key, None)
        if entry is None:
            return
        if entry.fingerprint is not None:
            _discard(self._exact, entry.fingerprint, key)
        for number in _sample(entry.shingles):
            _discard(self._postings, number, key)
            if entry.outlet:
                self._outlet_counts[entry.outlet, number] -= 1
                if not self._outlet_counts[entry.outlet, number]:
                    del self._outlet_counts[entry.outlet, number]

    def overlaps(self, key: str) -> list[Overlap]:
        """Texts that share enough with the one under `key`, most shared first; empty when none does."""
        here = self._texts[key]
        exact = set(self._exact[here.fingerprint]) if here.fingerprint is not None else set()
        own = set(here.shingles)
        found = (
            self._compare(here, own, other, exact=other in exact)
            for other in self._candidates(key, here, exact)
        )
        kept = [overlap for overlap in found if overlap.exact or overlap.containment >= CONTAINMENT]
        return sorted(kept, key=lambda overlap: (-overlap.exact, -overlap.containment))

    def _candidates(self, key: str, here: _Text, exact: set[str]) -> list[str]:
        hits: Counter[str] = Counter()
        for number in _sample(here.shingles):
            posting = self._postings[number]
            if len(posting) <= _COMMON_POSTING:
                hits.update(posting)
        del hits[key]
        few = max(1, FEWEST_SHARED // 4)
        likely = sorted(hits, key=lambda other: hits[other] / self._smaller(here, other), reverse=True)
        chosen = [other for other in likely if hits[other] >= few][:_CANDIDATES]
        return list(dict.fromkeys([*sorted(exact - {key})[:_CANDIDATES], *chosen]))

    def _smaller(self, here: _Text, other: str) -> int:
        return max(min(len(here.shingles), len(self._texts[other].shingles)), 1)

    def _compare(self, here: _Text, own: set[int], other: str, *, exact: bool) -> Overlap:
        there = self._texts[other]
        shared = own.intersection(there.shingles)
        telling = len(shared) * (1 - self._boilerplate(shared, here, there))
        own_size = len(own) * (1 - self._boilerplate(own, here, here))
        other_size = len(there.shingles) * (1 - self._boilerplate(there.shingles, there, there))
        if telling < FEWEST_SHARED:
            telling = 0.0
        return Overlap(
            other=other,
            containment=1.0 if exact else min(1.0, telling / max(min(own_size, other_size), 1.0)),
            share_here=1.0 if exact else min(1.0, telling / max(own_size, 1.0)),
            share_there=1.0 if exact else min(1.0, telling / max(other_size, 1.0)),
            exact=exact,
        )

    def _boilerplate(self, numbers: "set[int] | array[int]", *texts: _Text) -> float:
        """Which part of the shingles is boilerplate of one of the outlets, judged by the sample."""
        outlets = {text.outlet for text in texts if text.outlet}
        sampled = list(_sample(numbers))
        if not sampled or not outlets:
            return 0.0
        common = sum(
            any(self._outlet_counts[outlet, number] >= BOILERPLATE_ARTICLES for outlet in outlets)
            for number in sampled
        )
        return common / len(sampled)


def _sample(numbers: "set[int] | array[int]") -> Iterator[int]:
    return (number for number in numbers if not number & _SAMPLE_MASK)


def _discard(postings: defaultdict[int, list[str]], number: int, key: str) -> None:
    posting = postings[number]
    posting.remove(key)
    if not posting:
        del postings[number]
