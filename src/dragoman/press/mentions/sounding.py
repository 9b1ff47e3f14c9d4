"""Finds a name by how it sounds, across letters and endings: candidates by skeleton, decided by likeness in Latin."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import product
from typing import NamedTuple

from dragoman.press.languages.lists import words
from dragoman.press.mentions.sounds import alike, skeletons
from dragoman.press.record import EntityKind

_SURE = 0.78
_SURE_ONE_WORD = 0.84
_SURE_SURNAME = 0.9
_MIN_LETTERS = 4
_MAX_KEYS = 8
_MIN_ACRONYM_NAME = 12
_PATRONYMICS = ("вич", "вна", "ична", "ьич", "vich", "vna")
_LEGAL_FORMS = frozenset(
    words(
        "company corporation corp inc incorporated ltd limited llc plc group holding ag gmbh sa spa nv ab oyj a.s s.a компания группа корпорация"
    )
)


class _Heard(NamedTuple):
    id: str
    spelt: str
    first: str = ""


class Sounding:
    """Names by skeleton. One word of a name must agree with one word; order counts."""

    def __init__(self) -> None:
        self._heard: dict[tuple[EntityKind, tuple[str, ...]], list[_Heard]] = defaultdict(list)
        self._exact: dict[tuple[EntityKind, tuple[str, ...]], dict[str, None]] = defaultdict(dict)
        self._short: dict[tuple[EntityKind, str], dict[str, None]] = defaultdict(dict)
        self._surnames: dict[tuple[str, ...], list[_Heard]] = defaultdict(list)

    def add(self, entity: str, kind: EntityKind, name: str, key: tuple[str, ...]) -> None:
        """Keep `name` (its `key` as `key_of` gives it) as one of the entity's, with the shorter ways it is printed."""
        for variant in variants(name, key, kind):
            self._add(entity, kind, variant)
        for short in acronyms(name, kind):
            self._short[kind, short][entity] = None

    def _add(self, entity: str, kind: EntityKind, key: tuple[str, ...]) -> None:
        self._exact[kind, key][entity] = None
        heard = _Heard(entity, " ".join(key))
        for skeleton in _keys(key):
            self._heard[kind, skeleton].append(heard)
        if kind is EntityKind.PERSON and len(key) > 1:
            for skeleton in _keys(key[-1:]):
                self._surnames[skeleton].append(_Heard(entity, key[-1], key[0]))

    def find(self, name: str, key: tuple[str, ...], kind: EntityKind, *, nearest: bool = False) -> str | None:
        """The one entity that bears the name: by key, then by sound; a surname alone where one person bears it."""
        if exact := self._exact.get((kind, key)):
            return next(iter(exact)) if len(exact) == 1 or kind is not EntityKind.PERSON else None
        if name.isupper() and len(key) == 1:
            short = self._short.get((kind, name.lower()), {})
            return next(iter(short)) if len(short) == 1 else None
        if kind is EntityKind.PERSON and len(key) > 1 and len(key[0]) == 1:
            return self._initial(key)
        if sum(map(len, key)) < _MIN_LETTERS * (1 if len(key) > 1 else 1.5):
            return self._surname(key) if kind is EntityKind.PERSON and len(key) == 1 else None
        candidates = [heard for skeleton in _keys(key) for heard in self._heard.get((kind, skeleton), ())]
        found = self._best(key, candidates, nearest=nearest)
        if found is None and kind is EntityKind.PERSON and len(key) == 1:
            return self._surname(key)
        return found

    def _best(self, key: tuple[str, ...], candidates: Iterable[_Heard], *, nearest: bool) -> str | None:
        """The most alike, if alike enough; nearest: even where another is nearly as much so."""
        spelt = " ".join(key)
        sure = _SURE if len(key) > 1 else _SURE_ONE_WORD
        ranked = sorted(
            {(alike(spelt, heard.spelt), heard.id) for heard in candidates},
            key=lambda pair: (-pair[0], pair[1]),
        )
        if not ranked or ranked[0][0] < sure:
            return None
        if nearest:
            return ranked[0][1]
        rivals = {entity for score, entity in ranked if score > ranked[0][0] - 0.05}
        return ranked[0][1] if len(rivals) == 1 else None

    def _initial(self, key: tuple[str, ...]) -> str | None:
        """The one person of that surname whose first name begins so (В. Зворыкин)."""
        bearers = {
            heard.id
            for heard in self._surnames.get(next(iter(_keys(key[-1:])), ()), ())
            if heard.first[:1] == key[0] and alike(key[-1], heard.spelt) >= _SURE_ONE_WORD
        }
        return next(iter(bearers)) if len(bearers) == 1 else None

    def _surname(self, key: tuple[str, ...]) -> str | None:
        """The one person whose surname this is; None where two bear it."""
        bearers = {
            heard.id
            for skeleton in _keys(key)
            for heard in self._surnames.get(skeleton, ())
            if key[0] == heard.spelt
            or (len(key[0]) > _MIN_LETTERS and alike(key[0], heard.spelt) >= _SURE_SURNAME)
        }
        return next(iter(bearers)) if len(bearers) == 1 else None


def variants(name: str, key: tuple[str, ...], kind: EntityKind) -> list[tuple[str, ...]]:
    """The key, and those of what newspapers print instead: a person without middle names, a company without its legal form."""
    found = [key]
    if kind is EntityKind.PERSON and len(key) == 3 and len(name.split()) == 3:
        last = name.split()[-1].lower()
        if last.endswith(_PATRONYMICS):
            found = [(key[1], key[0]), (key[1], key[2], key[0])]
        else:
            found.append((key[0], key[2]))
    if (
        kind is EntityKind.ORGANISATION
        and len(key) > 1
        and name.split()[-1].lower().strip(".,") in _LEGAL_FORMS
    ):
        found.append(key[:-1])
    return found


def acronyms(name: str, kind: EntityKind) -> list[str]:
    """The initials an organisation of three words or more (of two, if both are capitalised) may go by, lower-case."""
    listed = [word.strip('«»"“”(),.') for word in name.replace("-", " ").split()]
    meaning = [word for word in listed if len(word) > 3 or word[:1].isupper()]
    if kind is not EntityKind.ORGANISATION or len(meaning) < 2 or len(name) < _MIN_ACRONYM_NAME:
        return []
    if len(meaning) == 2 and not all(word[:1].isupper() for word in meaning) and len(listed) > 2:
        return []
    return ["".join(word[:1] for word in meaning).lower()]


def _keys(key: tuple[str, ...]) -> Iterable[tuple[str, ...]]:
    """Every reading of the words' skeletons, bounded; none where a word has no skeleton (Arabic letters)."""
    choices = [sorted(skeletons(word)) for word in key]
    if not choices or not all(choices) or len(choices) > 6:
        return []
    return [reading for _, reading in zip(range(_MAX_KEYS), product(*choices), strict=False)]
