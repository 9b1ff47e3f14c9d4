"""What reading a text for names and quotations gives."""

from dataclasses import dataclass

from dragoman.press.record import Entity, EntityKind, Mention, Quotation


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """mentions and quotations in order of part and place; entities: proposals (`new:…`) the mentions lead to."""

    mentions: tuple[Mention, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    entities: tuple[Entity, ...] = ()


@dataclass(frozen=True, slots=True)
class Given:
    """A place in a text somebody has marked as a name, to be linked."""

    start: int
    end: int
    kind: EntityKind
