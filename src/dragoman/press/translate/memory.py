"""Translation memory: what people approved before, found again for the same or a similar sentence.

`Memory` is what a translator asks; `LocalMemory` keeps everything in this process, `SqliteMemory` (its own module) in a file.
"""

import re
import threading
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from babel import Locale, UnknownLocaleError
from rapidfuzz import fuzz, process

from dragoman.press.record import MemoryUnit
from dragoman.press.translate.pair import Pair

FUZZY_THRESHOLD = 0.75
"""The least similarity at which a sentence is worth offering."""

ADAPTED_SCORE = 0.97
"""Of a match that differed in numbers only, after they were exchanged: near-certain, and yet nobody approved it."""

_MOST_DIGITS = 18
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A unit found. score: 0 to 1, 1 for the same sentence. target: the unit's, or with the numbers of what was asked.

    unit_id: the store's name for the unit, "" where it has none.
    """

    unit: MemoryUnit
    score: float
    target: str
    unit_id: str = ""


@runtime_checkable
class Memory(Protocol):
    """What a translator asks."""

    def exact(self, source: str, pair: Pair) -> Match | None:
        """The latest unit with this very sentence, white space and Unicode form aside; its score is 1."""

    def fuzzy(self, source: str, pair: Pair, limit: int) -> Sequence[Match]:
        """At most `limit` similar units, best first, none below FUZZY_THRESHOLD; the same sentence may be among them."""


def folded(text: str) -> str:
    """How sentences are compared: NFC, white space folded."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def similarity(one: str, other: str) -> float:
    """Of two folded texts, 0 to 1: insertions and deletions over both lengths (rapidfuzz's `ratio`)."""
    return fuzz.ratio(one, other) / 100


def match_of(source: str, unit: MemoryUnit, *, unit_id: str = "") -> Match:
    """How well a unit answers `source`, numbers adapted where that is safe."""
    asked, kept = folded(source), folded(unit.source)
    if asked == kept:
        return Match(unit=unit, score=1.0, target=unit.target, unit_id=unit_id)
    if (target := with_numbers(asked, kept, unit)) is not None:
        return Match(unit=unit, score=ADAPTED_SCORE, target=target, unit_id=unit_id)
    return Match(unit=unit, score=similarity(asked, kept), target=unit.target, unit_id=unit_id)


def with_numbers(asked: str, kept: str, unit: MemoryUnit) -> str | None:
    """The unit's target with the numbers of `asked`; None unless that is safe.

    Safe: the two sources differ in numbers only; each number that changes stands once in the unit's source and once in its
    target, written the same; it keeps its form (separators in the same places) and its plural category in both languages.
    """
    if _NUMBER.sub("0", asked) != _NUMBER.sub("0", kept):
        return None
    new, old, in_target = (_NUMBER.findall(text) for text in (asked, kept, unit.target))
    changed = {before: after for before, after in zip(old, new, strict=True) if before != after}
    pair = Pair(unit.source_language, unit.target_language)
    for before, after in changed.items():
        if old.count(before) != 1 or in_target.count(before) != 1 or not _alike(before, after, pair):
            return None
    return _NUMBER.sub(lambda match: changed.get(match.group(), match.group()), unit.target)


def _alike(before: str, after: str, pair: Pair) -> bool:
    if (
        re.sub(r"\d+", "0", before) != re.sub(r"\d+", "0", after)
        or max(len(before), len(after)) > _MOST_DIGITS
    ):
        return False
    if not (before.isdecimal() and after.isdecimal()):
        return ":" in before  # a clock or a score takes no plural; a decimal fraction may
    return all(_plural(int(before), tag) == _plural(int(after), tag) for tag in pair)


def _plural(number: int, tag: str) -> str:
    try:
        return Locale.parse(tag, sep="-").plural_form(number)
    except (ValueError, UnknownLocaleError):
        return str(number)  # nothing known: only the same number is alike


class LocalMemory:
    """A memory in this process: for one article, for tests, for a small house. Safe to share between threads."""

    def __init__(self, units: Iterable[MemoryUnit] = ()) -> None:
        self._lock = threading.Lock()
        self._units: dict[Pair, dict[str, MemoryUnit]] = defaultdict(dict)
        for unit in units:
            self.add(unit)

    def __len__(self) -> int:
        return sum(len(units) for units in self._units.values())

    def add(self, unit: MemoryUnit) -> None:
        """Keep a unit; a later one of the same sentence replaces the earlier. One with an empty side is not kept."""
        key = folded(unit.source)
        if key and unit.target.strip():
            with self._lock:
                self._units[Pair(unit.source_language, unit.target_language)][key] = unit

    def exact(self, source: str, pair: Pair) -> Match | None:
        """As Memory says."""
        unit = self._units.get(Pair(*pair), {}).get(folded(source))
        return Match(unit=unit, score=1.0, target=unit.target) if unit else None

    def fuzzy(self, source: str, pair: Pair, limit: int) -> Sequence[Match]:
        """As Memory says; reads every unit of the pair, some 70 ms for 50,000."""
        with self._lock:
            units = dict(self._units.get(Pair(*pair), {}))
        asked = folded(source)
        found = process.extract(
            asked, list(units), scorer=fuzz.ratio, score_cutoff=100 * FUZZY_THRESHOLD, limit=limit
        )
        matches = [match_of(asked, units[key]) for key, _, _ in found]
        return tuple(sorted(matches, key=lambda match: -match.score))
