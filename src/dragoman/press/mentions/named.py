"""A name of an entity, as a layer of the base hands it to the index."""

from typing import NamedTuple

from dragoman.press.record import EntityKind


class Named(NamedTuple):
    """id: the entity's. name: as printed. is_label: the one shown to readers of its language."""

    id: str
    kind: EntityKind
    name: str
    is_label: bool = False
