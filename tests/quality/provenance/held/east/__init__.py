"""Half of the held-out pages: languages from the Balkans to Japan. Articles in `data`, sites in `shells`."""

from functools import cache
from typing import Any

from .gold import gold
from .piece import Piece, load
from .shells import SHELLS

Row = dict[str, Any]


@cache
def _all() -> tuple[tuple[Row, Row], ...]:
    return tuple(_pair(piece) for piece in load())


def _pair(piece: Piece) -> tuple[Row, Row]:
    page = SHELLS[piece.text("shell")](piece)
    return {"id": piece.id, "url": piece.url, "html": page}, gold(piece, page)


def pages() -> list[tuple[Row, Row]]:
    """Every page's input row and gold row."""
    return list(_all())
