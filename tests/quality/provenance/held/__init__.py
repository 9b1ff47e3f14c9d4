"""The held half: pages kept for measuring only, written by other hands than the rules. Nobody who mends a rule looks at them."""

from functools import cache
from typing import Any

from . import east, west

Row = dict[str, Any]

__all__ = ["pages"]


@cache
def pages() -> list[tuple[Row, Row]]:
    """Every page of the half: its input row ({"id", "url", "html"}) and its gold row."""
    return [*west.pages(), *east.pages()]
