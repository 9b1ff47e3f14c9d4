"""The names we know: entities with their names per language, and an index of them for every language asked for.

A base is made of layers (the world's places from CLDR, what the desk has confirmed, what a run proposes), each indexed once and
shared between the bases that stand on it. Bases do not change; `with_entities` makes a new one.
"""

import functools
import json
import threading
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Protocol

from dragoman.press.languages import UnknownLanguageError, get
from dragoman.press.mentions.cldr import KnownWorld, World, world_ids
from dragoman.press.mentions.index import Index
from dragoman.press.mentions.keys import key_of
from dragoman.press.mentions.named import Named
from dragoman.press.mentions.sounding import Sounding
from dragoman.press.mentions.words import base_language, script_of
from dragoman.press.record import Entity, EntityKind, EntityName

_SCRIPTS = {"Latn": "LATIN", "Cyrl": "CYRILLIC", "Arab": "ARABIC", "Grek": "GREEK", "Hebr": "HEBREW"}


class BadNamesError(ValueError):
    """A line of a names file cannot be read; the message names the line and what is wrong."""


class Layer(Protocol):
    """Some entities, found by id or by the names a language uses."""

    def named(self, language: str) -> Iterable[Named]: ...

    def entity(self, entity_id: str) -> Entity | None: ...

    def entities(self) -> Iterable[Entity]: ...

    def kind(self, entity_id: str) -> EntityKind | None: ...

    def label(self, entity_id: str, language: str) -> str | None: ...

    def country(self, entity_id: str) -> str | None: ...


class Listed:
    """A layer of entities given one by one; the earlier one is preferred where two bear one name."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = {entity.id: entity for entity in entities if entity.merged_into is None}

    def named(self, language: str) -> Iterator[Named]:
        """Names in `language`; of an entity without any, those in the language's script; Latin ones are read everywhere."""
        for entity in self._entities.values():
            for name in _readable(entity, language):
                yield Named(entity.id, entity.kind, name.name, name.is_label)

    def entity(self, entity_id: str) -> Entity | None:
        return self._entities.get(entity_id)

    def entities(self) -> Iterable[Entity]:
        return self._entities.values()

    def kind(self, entity_id: str) -> EntityKind | None:
        entity = self._entities.get(entity_id)
        return entity.kind if entity else None

    def label(self, entity_id: str, language: str) -> str | None:
        entity = self._entities.get(entity_id)
        return entity.label(language) if entity else None

    def country(self, entity_id: str) -> str | None:
        entity = self._entities.get(entity_id)
        return entity.country if entity else None


def _readable(entity: Entity, language: str) -> list[EntityName]:
    own = [name for name in entity.names if base_language(name.language) == base_language(language)]
    if own:
        return own
    script = _script(language)
    same = [name for name in entity.names if script_of(name.name) == script]
    return same or [name for name in entity.names if script_of(name.name) == "LATIN"]


@functools.lru_cache(maxsize=256)
def _script(language: str) -> str:
    try:
        return _SCRIPTS.get(get(language).script, "")
    except UnknownLanguageError:
        return "LATIN"


class NameBase:
    """Entities by id and by name. Iterable bases are cheap to extend and safe to share between threads."""

    def __init__(self, entities: Iterable[Entity] = ()) -> None:
        self._set((_Shelf(Listed(entities)),))

    def _set(self, layers: "tuple[_Shelf, ...]") -> "NameBase":
        self._layers = layers
        self._sounding: Sounding | None = None
        self._lock = threading.Lock()
        return self

    @classmethod
    def default(cls) -> "NameBase":
        """Countries, capitals and large cities in all languages of CLDR; made once."""
        return _default()

    @classmethod
    def from_jsonl(cls, path: str | Path) -> "NameBase":
        """Read a names file: one `{"id","kind","names":{language:[label, alias, …]}, …}` a line, the preferred one first.

        A country, capital or organisation of the default base (by Wikidata id or English name) is found by all its names there.
        `population` (a number), where given, decides which of two places of one name is preferred.
        Raises BadNamesError for a line that is none of these, OSError where the file cannot be read.
        """
        entities: list[tuple[float, Entity]] = []
        with Path(path).open(encoding="utf-8") as lines:
            for number, line in enumerate(lines, start=1):
                if line.strip():
                    entities.append(_entity_of(line, number))
        entities.sort(key=lambda pair: -pair[0])
        listed = [entity for _, entity in entities]
        return NameBase.__new__(cls)._set((_Shelf(Listed(listed)), _Shelf(KnownWorld(world_ids(listed)))))

    def with_entities(self, more: Iterable[Entity]) -> "NameBase":
        """This base with `more` on top: theirs are preferred where both bear one name."""
        return NameBase.__new__(NameBase)._set((_Shelf(Listed(more)), *self._layers))

    def entity(self, entity_id: str) -> Entity | None:
        """The entity of that id with all its names; None where the base does not hold it."""
        return next((found for shelf in self._layers if (found := shelf.layer.entity(entity_id))), None)

    @property
    def entities(self) -> tuple[Entity, ...]:
        """All entities; for the default base this reads the names of all languages (most of a second, once)."""
        return tuple(entity for shelf in self._layers for entity in shelf.layer.entities())

    def kind(self, entity_id: str) -> EntityKind | None:
        """What kind of thing the id means; None where the base does not hold it."""
        return next((kind for shelf in self._layers if (kind := shelf.layer.kind(entity_id))), None)

    def label(self, entity_id: str, language: str) -> str | None:
        """The name readers of `language` know; None where the base does not hold the id."""
        return next(
            (label for shelf in self._layers if (label := shelf.layer.label(entity_id, language))), None
        )

    def is_of_the_world(self, entity_id: str) -> bool:
        """Whether the default base knows it: a name everybody's news prints, believed without further proof."""
        return any(isinstance(shelf.layer, World) and shelf.layer.holds(entity_id) for shelf in self._layers)

    def country(self, entity_id: str) -> str | None:
        """ISO 3166 code of the country an entity is, or lies in; None where not known."""
        return next((code for shelf in self._layers if (code := shelf.layer.country(entity_id))), None)

    def indexes(self, language: str) -> tuple[Index, ...]:
        """One index a layer, the preferred layer first."""
        return tuple(shelf.index(language) for shelf in self._layers)

    @property
    def sounding(self) -> Sounding:
        """The listed entities' names by sound, in every letter; the world's places are left out: they have names everywhere."""
        with self._lock:
            if self._sounding is None:
                self._sounding = _heard(
                    entity
                    for shelf in self._layers
                    if isinstance(shelf.layer, Listed)
                    for entity in shelf.layer.entities()
                )
        return self._sounding


class _Shelf:
    """A layer and its indexes, one a language, made when first asked for."""

    def __init__(self, layer: Layer) -> None:
        self.layer = layer
        self._indexes: dict[str, Index] = {}
        self._lock = threading.Lock()

    def index(self, language: str) -> Index:
        key = base_language(language)
        if key not in self._indexes:
            with self._lock:
                if key not in self._indexes:
                    self._indexes[key] = Index(self.layer.named(language), key)
        return self._indexes[key]


@functools.cache
def _default() -> NameBase:
    return NameBase.__new__(NameBase)._set((_Shelf(World()),))


def _heard(entities: Iterable[Entity]) -> Sounding:
    sounding = Sounding()
    for entity in entities:
        for name in entity.names:
            if key := key_of(name.name, name.language, entity.kind):
                sounding.add(entity.id, entity.kind, name.name, key)
    return sounding


def _entity_of(line: str, number: int) -> tuple[float, Entity]:
    try:
        data = json.loads(line)
        names: Mapping[str, list[str]] = data["names"]
        entity = Entity(
            id=_text(data["id"]),
            kind=EntityKind(data["kind"]),
            names=tuple(
                EntityName(language=language, name=_text(name), is_label=position == 0)
                for language, known in names.items()
                for position, name in enumerate(known)
                if _text(name).strip()
            ),
            wikidata_id=data.get("wikidata_id"),
            geonames_id=data.get("geonames_id"),
            country=data.get("country"),
        )
        return _number(data.get("population")), entity
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadNamesError(f"line {number} of the names file: {error!r}") from error


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected a text, got {value!r}")
    return value


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else 0.0
