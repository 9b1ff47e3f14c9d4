"""Trafilatura's opinion on the body, asked for only where our own model is unsure.

Only its choice is taken: its tree is read as plain text pieces that are found again in our own visible text; its HTML output is never used.
"""

from collections.abc import Iterator
from dataclasses import replace

import trafilatura
from lxml.etree import _Element

from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.page.tree import Tree
from dragoman.press.extract.page.visible import VisibleText, clean

MAX_FOREIGN_ELEMENTS = 20_000
MAX_FOREIGN_CHARACTERS = 3_000_000
"""trafilatura is not asked about larger pages: its time grows faster than the page."""
LIBXML_DEPTH = 200


def foreign_pieces(tree: Tree, visible: VisibleText) -> list[Piece]:
    """What trafilatura takes for the body, found again in the visible text; empty where it finds nothing or is not asked."""
    return list(_place(_ask_trafilatura(tree), visible))


def _ask_trafilatura(tree: Tree) -> list[Piece]:
    if (
        len(tree.html) > MAX_FOREIGN_CHARACTERS
        or len(tree.elements) > MAX_FOREIGN_ELEMENTS
        or max(el.depth for el in tree.elements) >= LIBXML_DEPTH - 1
    ):
        return []
    try:
        document = trafilatura.bare_extraction(tree.html, include_comments=False, with_metadata=False)
    except Exception:
        # Whatever a foreign extractor stumbles over on a hostile page, the page still has other readers.
        return []
    body = getattr(document, "body", None)
    return [piece for child in (body if body is not None else ()) for piece in _pieces(child)]


def _pieces(element: _Element) -> Iterator[Piece]:
    tag = element.tag if isinstance(element.tag, str) else ""
    if tag == "head":
        rend = (element.get("rend") or "h2")[-1:]
        level = min(6, max(2, int(rend))) if rend.isdigit() else 2
        yield from _nonempty(Piece(tag="head", text=_text(element), level=level))
    elif tag == "list":
        items = tuple(text for item in element if (text := _text(item)))
        yield from _nonempty(Piece(tag="list", text="\n".join(items), items=items))
    elif tag == "table":
        rows = tuple(
            cells
            for row in element.iter("row")
            if any(cells := tuple(_text(cell) for cell in row.iter("cell")))
        )
        text = "\n".join(" ".join(filter(None, row)) for row in rows)
        yield from _nonempty(Piece(tag="table", text=text, rows=rows))
    else:
        kind = "quote" if tag in ("quote", "blockquote") else "p"
        for line in _lines(element):
            yield from _nonempty(Piece(tag=kind, text=line))
    if element.tail and clean(element.tail):
        yield Piece(tag="p", text=clean(element.tail))


def _nonempty(piece: Piece) -> Iterator[Piece]:
    if piece.text:
        yield piece


def _text(element: _Element) -> str:
    return clean(" ".join(_lines(element)))


def _lines(element: _Element) -> list[str]:
    """An element's text, cut where it has line breaks or paragraphs of its own."""
    parts: list[str] = [element.text or ""]
    for below in element.iterdescendants():
        parts.append("\n" if below.tag in ("lb", "p", "head", "item", "row", "list", "quote") else "")
        parts.append(" " if below.tag == "cell" else "")
        parts.append(below.text or "")
        if below.tag in ("p", "head", "item", "row", "list", "quote"):
            parts.append("\n")
        parts.append(below.tail or "")
    return [line for raw in "".join(parts).split("\n") if (line := clean(raw))]


def _place(pieces: list[Piece], visible: VisibleText) -> Iterator[Piece]:
    """Find each piece in the visible text, going forward; one that stands earlier is looked for from the beginning."""
    at = 0
    for piece in pieces:
        if piece.start is not None:
            yield piece
            continue
        span = visible.find(piece.text, at) or _ends(piece.text, visible, at)
        if span is None and len(piece.text) > 60:
            span = visible.find(piece.text)
        if span is None:
            yield piece
            continue
        at = max(at, span[1]) if span[0] - at < 20_000 else at
        yield replace(piece, start=span[0], end=span[1])


def _ends(text: str, visible: VisibleText, at: int) -> tuple[int, int] | None:
    """A piece whose beginning and end stand in the visible text in reach of each other."""
    if len(text) < 80:
        return None
    first = visible.find(text[:32], at)
    last = visible.find(text[-32:], first[1]) if first else None
    return (first[0], last[1]) if first and last and last[1] - first[0] < 2 * len(text) + 200 else None
