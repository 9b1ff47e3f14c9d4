"""The practice half: pages made of `data/` in the mark-up of `shells/`, with what a careful reader would write down."""

from functools import cache
from typing import Any

from .gold import gold
from .piece import Piece, pieces
from .sheet import Sheet
from .shells import SHELLS

Row = dict[str, Any]

__all__ = ["pages"]


@cache
def pages() -> list[tuple[Row, Row]]:
    """Every page of the half: its input row ({"id", "url", "html"}) and its gold row, in the order of the data files."""
    return [_page(piece) for piece in pieces()]


def _page(piece: Piece) -> tuple[Row, Row]:
    sheet = Sheet(piece)
    page = SHELLS[piece.shell](sheet)
    return {"id": piece.id, "url": piece.url, "html": page}, gold(piece, sheet.clutter)
