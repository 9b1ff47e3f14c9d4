"""What a tagger is: a plug-in that finds spans of names in texts of some languages."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from dragoman.press.mentions.base import NameBase
from dragoman.press.record import EntityKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A name at [start, end) of the text. entity: where the tagger knows who is meant. confidence: 0 to 1.

    doubtful: the words are also common words; to be believed only when another tagger says the same.
    """

    start: int
    end: int
    kind: EntityKind
    entity: str | None = None
    confidence: float = 1.0
    doubtful: bool = False


@runtime_checkable
class Tagger(Protocol):
    """languages: primary subtags it reads; empty means every language.

    learned: a model of the language stands behind it, so that a name it does not confirm is worth doubting.
    """

    @property
    def name(self) -> str: ...

    @property
    def languages(self) -> Collection[str]: ...

    @property
    def learned(self) -> bool: ...

    def tag(self, text: str, language: str, *, names: NameBase) -> tuple[Span, ...]:
        """Spans in order, never overlapping. Any text and any language tag are taken; raises nothing."""
