"""Leads a name to an entity: of the base, of the same text, of the run; or proposes a new one, the same for the same name.

Order of belief: the base's own names; a full name of the same text for a surname alone; a name of the run; the base by sound, for
names known only in other letters. What stays unknown becomes `new:<kind>:<slug>`. Precision comes first: two people under one id
are worse than one person under two, so a surname alone is led to a full name only where nobody else bears it.
"""

import threading
from collections import defaultdict
from dataclasses import dataclass, field

from dragoman.press.mentions.base import NameBase
from dragoman.press.mentions.keys import key_of, nominative
from dragoman.press.mentions.slugs import new_id
from dragoman.press.mentions.sounding import Sounding
from dragoman.press.record import Entity, EntityKind, EntityName

_POSSESSIVE = ("ov", "ev", "uv", "in")
_Key = tuple[EntityKind, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """The entity a name leads to. label: its name for readers of the text's language. confidence: 0 to 1."""

    entity: str
    label: str
    confidence: float


@dataclass(slots=True)
class Text:
    """What one text has named so far.

    people, given: key of the last and of the first word → ids of people named in full. short: acronym → id.
    """

    language: str
    people: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    given: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    short: dict[str, str] = field(default_factory=dict)

    def remember(self, key: tuple[str, ...], kind: EntityKind, entity: str) -> None:
        if kind is EntityKind.PERSON and len(key) > 1:
            for known, word in ((self.people, key[-1]), (self.given, key[0])):
                if entity not in known[word]:
                    known[word].append(entity)

    def named_in_full(self, key: tuple[str, ...]) -> tuple[str, float] | None:
        """Whom a surname or a first name alone means here: the one who bears it, or, unsurely, the one named last."""
        bearers = self.people.get(key[0]) or self.given.get(key[0])
        return (bearers[-1], 0.9 if len(bearers) == 1 else 0.6) if bearers else None


class Linker:
    """Links names to entities and keeps what it proposed: one meaning through everything it reads. Safe to share."""

    def __init__(self, names: NameBase) -> None:
        self.names = names
        self._proposed: dict[_Key, Entity] = {}
        self._by_id: dict[str, Entity] = {}
        self._surnames: dict[str, list[str]] = defaultdict(list)
        self._proposals = Sounding()
        self._lock = threading.Lock()

    def link(self, name: str, kind: EntityKind, text: Text, *, known: str | None = None) -> Link:
        """Lead `name`, as printed in `text`, to an entity. known: what a tagger says it is."""
        key = key_of(name, text.language, kind)
        entity, confidence = self._find(name, key, kind, text, known)
        if entity is None:
            entity, confidence = self._propose(name, key, kind, text.language), 0.6
        elif entity in self._by_id:
            self._also(entity, name, key, kind)
        text.remember(key, kind, entity)
        return Link(entity=entity, label=self.label(entity, text.language) or name, confidence=confidence)

    def learn(self, name: str, kind: EntityKind, language: str) -> None:
        """Keep a full name before any text is linked, so that surnames of earlier texts may lead to it."""
        key = key_of(name, language, kind)
        if kind is EntityKind.PERSON and len(key) < 2:
            return
        entity, _ = self._find(name, key, kind, Text(language=language), None)
        if entity is None:
            self._propose(name, key, kind, language)
        elif entity in self._by_id:
            self._also(entity, name, key, kind)

    def label(self, entity: str, language: str) -> str | None:
        """The name readers of `language` know; None for an id nobody gave."""
        proposed = self._by_id.get(entity)
        return proposed.label(language) if proposed else self.names.label(entity, language)

    def proposal(self, entity: str) -> Entity | None:
        """The proposed entity of that id; None for one of the base."""
        proposed = self._by_id.get(entity)
        if proposed is None and entity.startswith("new:"):
            return self.names.entity(entity)
        return proposed

    def _find(
        self, name: str, key: tuple[str, ...], kind: EntityKind, text: Text, known: str | None
    ) -> tuple[str | None, float]:
        if known is not None:
            return known, 0.95
        if not key:
            return None, 0.0
        if kind is EntityKind.PERSON and len(key) == 1 and (bearer := text.named_in_full(key)):
            return bearer
        if name.isupper() and name in text.short:
            return text.short[name], 0.9
        if (proposed := self._proposed.get((kind, key))) is not None:
            return proposed.id, 0.7
        if (sounding := self._sounding_base(name, key, kind)) is not None:
            return sounding, 0.75
        if kind is EntityKind.PERSON and len(key) == 1:
            bearers = self._surnames.get(key[0], [])
            if len(bearers) == 1:
                return bearers[0], 0.6
        if (heard := self._proposals.find(name, key, kind, nearest=True)) is not None:
            return heard, 0.6
        if kind is EntityKind.PERSON and len(key) == 1 and (owner := self._owner(key[0], text)):
            return owner, 0.6
        return None, 0.0

    def _owner(self, key: str, text: Text) -> str | None:
        """Whose a possessive is (Putinova, Merklova): the surname without -ov, -ev, -in, where somebody bears that."""
        for ending in _POSSESSIVE:
            stem = key.removesuffix(ending)
            if stem != key and len(stem) >= 3:
                bearers = text.people.get(stem) or self._surnames.get(stem) or []
                if len(bearers) == 1:
                    return bearers[0]
        return None

    def _also(self, entity: str, name: str, key: tuple[str, ...], kind: EntityKind) -> None:
        """Keep another spelling of a proposal, so that what is spelt like it meets it at once."""
        if (kind, key) in self._proposed or not key:
            return
        with self._lock:
            self._proposed[kind, key] = self._by_id[entity]
            self._proposals.add(entity, kind, name, key)
            if kind is EntityKind.PERSON and len(key) > 1 and entity not in self._surnames[key[-1]]:
                self._surnames[key[-1]].append(entity)

    def _sounding_base(self, name: str, key: tuple[str, ...], kind: EntityKind) -> str | None:
        return self.names.sounding.find(name, key, kind)

    def _propose(self, name: str, key: tuple[str, ...], kind: EntityKind, language: str) -> str:
        with self._lock:
            if (known := self._proposed.get((kind, key))) is not None:
                return known.id
            label = nominative(name, language)
            entity = Entity(
                id=new_id(kind, label),
                kind=kind,
                names=(EntityName(language=language, name=label, is_label=True),),
            )
            entity = self._by_id.setdefault(entity.id, entity)
            if key:
                self._proposed[kind, key] = entity
                self._proposals.add(entity.id, kind, label, key)
                if kind is EntityKind.PERSON and len(key) > 1 and entity.id not in self._surnames[key[-1]]:
                    self._surnames[key[-1]].append(entity.id)
            return entity.id
