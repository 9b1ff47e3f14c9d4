"""The piece of text aligned between source and target, and what checks say about it."""

import enum
from dataclasses import dataclass


class PartKind(enum.Enum):
    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    CAPTION = "caption"
    NOTE = "note"
    BLOCK = "block"


class SegmentOrigin(enum.Enum):
    PERSON = "person"
    MEMORY = "memory"
    ENGINE = "engine"
    NONE = "none"


class SegmentState(enum.Enum):
    PROPOSED = "proposed"
    EDITED = "edited"
    REVIEWED = "reviewed"


class Severity(enum.Enum):
    """An error blocks publishing; a warning asks for a look; a hint only helps."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A check's answer with its places. message: key of a catalogue phrase; details: what fills it in."""

    check: str
    severity: Severity
    message: str
    source_start: int | None = None
    source_end: int | None = None
    target_start: int | None = None
    target_end: int | None = None
    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """One sentence of one part of an article, and its translation.

    part: `headline`, `standfirst`, `caption.N`, `block.N`, or `block.N.note.M`. sentence: number inside the part, from 0.
    separator: the white space that follows the sentence in the source, for joining targets again.
    target: None where nothing proposed a translation yet. engine: `name version` where origin is an engine.
    score: of the memory match or the engine's estimate, 0 to 1; None where neither gives one.
    """

    part: str
    sentence: int
    source: str
    source_language: str
    target_language: str
    target: str | None = None
    origin: SegmentOrigin = SegmentOrigin.NONE
    engine: str | None = None
    state: SegmentState = SegmentState.PROPOSED
    score: float | None = None
    separator: str = " "
    stale: bool = False
    findings: tuple[Finding, ...] = ()

    @property
    def part_kind(self) -> PartKind:
        """What kind of part the segment belongs to."""
        if ".note." in self.part:
            return PartKind.NOTE
        return PartKind(self.part.split(".", 1)[0])


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryUnit:
    """A pair people approved. context: the source sentence before it, None where unknown."""

    source: str
    target: str
    source_language: str
    target_language: str
    context: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class GlossaryTerm:
    """An agreed term. forbidden: targets never to be used."""

    source: str
    target: str
    source_language: str
    target_language: str
    forbidden: tuple[str, ...] = ()
    note: str | None = None
    case_sensitive: bool = False
