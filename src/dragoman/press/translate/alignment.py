"""Which sentences of a text and of its translation belong together.

Dynamic programming over groups of one to three sentences, after Gale and Church (1993) by length, drawn by what both sides
share: numbers by value, and words that sound alike (names, borrowed words), the rarer the stronger. No dictionary is needed.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from dragoman.press.translate.lengths import surprise
from dragoman.press.translate.pair import Pair
from dragoman.press.translate.reading.names import words_of
from dragoman.press.translate.reading.quantities import quantities
from dragoman.press.translate.transliterate import sound

_GROUPS: Mapping[tuple[int, int], float] = {
    (1, 1): 0.0,
    (1, 0): 3.4,
    (0, 1): 3.4,
    (2, 1): 2.6,
    (1, 2): 2.6,
    (2, 2): 5.0,
    (3, 1): 5.0,
    (1, 3): 5.0,
}
"""How many sentences of each side may form a pair, and what that costs (negative log-likelihood against one to one)."""

_DRAW = 4.5
_SHORTEST_SOUND = 4
_KEPT_SOUND = 5
_NARROWEST_BAND, _BAND_SHARE = 40, 0.15


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """Sentences that belong together, by number from 0. An empty side: left out (source only) or added (target only).

    score: 0 to 1, how much speaks for it; 0 for a sentence alone.
    """

    source: tuple[int, ...]
    target: tuple[int, ...]
    score: float


def align(
    source: Sequence[str], target: Sequence[str], source_language: str, target_language: str
) -> tuple[Pairing, ...]:
    """Pair the sentences of a text with those of its translation, both in reading order; every sentence once.

    Sentences that changed places are not found. Time grows with the product of both lengths, within a band around the
    diagonal. Raises nothing.
    """
    table = _Table(source, target, Pair(source_language, target_language))
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    rows, columns = len(source), len(target)
    for row in range(rows + 1):
        for column in table.band(row):
            if here := _cheapest(row, column, best, table):
                best[row, column] = here
    pairings: list[Pairing] = []
    row, column = rows, columns
    while row or column:
        taken, given = best[row, column][1]
        start, begin = row - taken, column - given
        pairings.append(
            Pairing(
                source=tuple(range(start, row)),
                target=tuple(range(begin, column)),
                score=table.score(start, row, begin, column),
            )
        )
        row, column = start, begin
    return tuple(reversed(pairings))


def _cheapest(
    row: int, column: int, best: Mapping[tuple[int, int], tuple[float, tuple[int, int]]], table: "_Table"
) -> tuple[float, tuple[int, int]] | None:
    if row == column == 0:
        return best[0, 0]
    found: tuple[float, tuple[int, int]] | None = None
    for (taken, given), price in _GROUPS.items():
        before = best.get((row - taken, column - given))
        if before is None:
            continue
        cost = before[0] + price + table.cost(row - taken, row, column - given, column)
        if found is None or cost < found[0]:
            found = cost, (taken, given)
    return found


class _Table:
    """What a group of sentences costs."""

    def __init__(self, source: Sequence[str], target: Sequence[str], pair: Pair) -> None:
        self._source, self._target, self._pair = source, target, pair
        mine = [_features(sentence, pair.source) for sentence in source]
        theirs = [_features(sentence, pair.target) for sentence in target]
        here, there = (Counter(key for keys in side for key in keys) for side in (mine, theirs))
        self._weights = {
            key: math.log(1 + (len(source) + len(target)) / (here[key] + there[key]))
            for key in here.keys() & there.keys()
        }
        self._mine = [keys & self._weights.keys() for keys in mine]
        self._theirs = [keys & self._weights.keys() for keys in theirs]

    def band(self, row: int) -> range:
        """Columns near the diagonal; all of them for short texts."""
        rows, columns = max(1, len(self._source)), len(self._target)
        middle = row * columns // rows
        reach = max(_NARROWEST_BAND, int(_BAND_SHARE * columns), abs(rows - columns) + 1)
        return range(max(0, middle - reach), min(columns, middle + reach) + 1)

    def cost(self, start: int, stop: int, begin: int, end: int) -> float:
        """Of one group: half the squared surprise of its length, less what both sides share."""
        if start == stop or begin == end:
            return 0.0
        mine, theirs = self._source[start:stop], self._target[begin:end]
        off = surprise(" ".join(mine), " ".join(theirs), self._pair)
        return min(8.0, 0.5 * off * off) - _DRAW * self._shared(start, stop, begin, end) + _DRAW / 2

    def _shared(self, start: int, stop: int, begin: int, end: int) -> float:
        """Share of weight in common, 0 to 1; .5 where neither side has anything to go by."""
        mine = set[str]().union(*self._mine[start:stop])
        theirs = set[str]().union(*self._theirs[begin:end])
        everything = sum(self._weights[key] for key in mine) + sum(self._weights[key] for key in theirs)
        if not everything:
            return 0.5
        return 2 * sum(self._weights[key] for key in mine & theirs) / everything

    def score(self, start: int, stop: int, begin: int, end: int) -> float:
        if start == stop or begin == end:
            return 0.0
        return round(1 / (1 + math.exp(self.cost(start, stop, begin, end))), 4)


def _features(sentence: str, language: str) -> frozenset[str]:
    """Numbers by value and words by sound."""
    values = {
        f"n{value:g}"
        for quantity in quantities(sentence, language)
        if quantity.in_digits
        for value in quantity.values
    }
    sounds = {sound(word) for word in words_of(sentence) if len(word) >= _SHORTEST_SOUND}
    return frozenset(values | {f"w{key[:_KEPT_SOUND]}" for key in sounds if len(key) >= _SHORTEST_SOUND})
