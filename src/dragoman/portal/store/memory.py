"""The translation memory kept in the database, as the press asks for it."""

import hashlib
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from dragoman.portal.store.models import GlossaryRow, MemoryRow
from dragoman.press.record import GlossaryTerm, MemoryUnit
from dragoman.press.translate import Glossary, Match, Pair
from dragoman.press.translate.memory import FUZZY_THRESHOLD, folded, match_of

CANDIDATES = 20_000
"""Newest units compared for a fuzzy match; of similar length only."""

_LENGTH = 0.6


class StoreMemory:
    """`translate.Memory` over MemoryRow, for one article: what it compares with is read once and then kept."""

    def __init__(self) -> None:
        self._sources: dict[Pair, dict[int, str]] = {}

    def exact(self, source: str, pair: Pair) -> Match | None:
        """The unit with this very sentence."""
        row = MemoryRow.objects.filter(
            source_language=pair.source, target_language=pair.target, source_digest=digest(source)
        ).first()
        return match_of(source, unit_of(row), unit_id=str(row.pk)) if row else None

    def fuzzy(self, source: str, pair: Pair, limit: int) -> Sequence[Match]:
        """Similar units, best first."""
        asked = folded(source)
        shortest, longest = len(asked) * _LENGTH, len(asked) / _LENGTH
        near = {pk: text for pk, text in self._candidates(pair).items() if shortest <= len(text) <= longest}
        best = process.extract(
            asked, near, scorer=fuzz.ratio, limit=limit, score_cutoff=FUZZY_THRESHOLD * 100
        )
        found = MemoryRow.objects.in_bulk([pk for _, _, pk in best])
        matches = [match_of(source, unit_of(found[pk]), unit_id=str(pk)) for _, _, pk in best if pk in found]
        return sorted(matches, key=lambda match: -match.score)

    def _candidates(self, pair: Pair) -> dict[int, str]:
        if pair not in self._sources:
            rows = MemoryRow.objects.filter(source_language=pair.source, target_language=pair.target)
            newest = rows.values_list("pk", "source")[:CANDIDATES]
            self._sources[pair] = {pk: folded(text) for pk, text in newest}
        return self._sources[pair]


def digest(source: str) -> str:
    """Of the folded sentence, as MemoryRow keeps it."""
    return hashlib.sha256(folded(source).encode()).hexdigest()


def unit_of(row: MemoryRow) -> MemoryUnit:
    """The row's record."""
    return MemoryUnit(
        source=row.source,
        target=row.target,
        source_language=row.source_language,
        target_language=row.target_language,
        context=row.context,
    )


def glossary() -> Glossary:
    """All agreed terms."""
    return Glossary(
        GlossaryTerm(
            source=row.source,
            target=row.target,
            source_language=row.source_language,
            target_language=row.target_language,
            forbidden=tuple(row.forbidden),
            note=row.note or None,
            case_sensitive=row.is_case_sensitive,
        )
        for row in GlossaryRow.objects.all()
    )
