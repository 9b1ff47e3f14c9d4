"""Finds a name by how it sounds, across letters and endings: candidates by skeleton, decided by likeness in Latin."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from dragoman.press.mentions.sounds import alike, skeletons
from dragoman.press.record import EntityKind

_SURE = 0.78
_SURE_ONE_WORD = 0.84
_MIN_LETTERS = 4
_MAX_KEYS = 8


class _Heard(NamedTuple):
    id: str
    spelt: str


class Sounding:
    """Names by skeleton. One word of a name must agree with one word; order counts."""

    def __init__(self) -> None:
        self._heard: dict[tuple[EntityKind, tuple[str, ...]], list[_Heard]] = defaultdict(list)
        self._exact: dict[tuple[EntityKind, tuple[str, ...]], dict[str, None]] = defaultdict(dict)
        self._surnames: dict[tuple[str, ...], list[_Heard]] = defaultdict(list)

    def add(self, entity: str, kind: EntityKind, name: str, key: tuple[str, ...]) -> None:
        """Keep `name` (its `key` as `key_of` gives it) as one of the entity's."""
        self._exact[kind, key][entity] = None
        heard = _Heard(entity, " ".join(key))
        for skeleton in _keys(key):
            self._heard[kind, skeleton].append(heard)
        if kind is EntityKind.PERSON and len(key) > 1:
            for skeleton in _keys(key[-1:]):
                self._surnames[skeleton].append(_Heard(entity, key[-1]))

    def find(self, name: str, key: tuple[str, ...], kind: EntityKind) -> str | None:
        """The one entity that bears the name: by key, then by sound; a surname alone where one person bears it."""
        if exact := self._exact.get((kind, key)):
            return next(iter(exact)) if len(exact) == 1 or kind is not EntityKind.PERSON else None
        if sum(map(len, key)) < _MIN_LETTERS or name.isupper():
            return None
        found = self._best(
            key, [heard for skeleton in _keys(key) for heard in self._heard.get((kind, skeleton), ())]
        )
        if found is None and kind is EntityKind.PERSON and len(key) == 1:
            return self._surname(key)
        return found

    def _best(self, key: tuple[str, ...], candidates: Iterable[_Heard]) -> str | None:
        spelt = " ".join(key)
        sure = _SURE if len(key) > 1 else _SURE_ONE_WORD
        ranked = sorted(
            {(alike(spelt, heard.spelt), heard.id) for heard in candidates},
            key=lambda pair: (-pair[0], pair[1]),
        )
        if not ranked or ranked[0][0] < sure:
            return None
        rivals = {entity for score, entity in ranked if score > ranked[0][0] - 0.05}
        return ranked[0][1] if len(rivals) == 1 else None

    def _surname(self, key: tuple[str, ...]) -> str | None:
        """The one person whose surname this is; None where two bear it."""
        bearers = {
            heard.id
            for skeleton in _keys(key)
            for heard in self._surnames.get(skeleton, ())
            if alike(key[0], heard.spelt) >= _SURE_ONE_WORD
        }
        return next(iter(bearers)) if len(bearers) == 1 else None


def _keys(key: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Every reading of the words' skeletons, bounded; none where a word has no skeleton (Arabic letters)."""
    choices = [sorted(skeletons(word)) for word in key]
    if not choices or not all(choices) or len(choices) > 6:
        return []
    return [reading for _, reading in zip(range(_MAX_KEYS), product(*choices), strict=False)]
