"""Which of the page's text is the article: the one choice of this room that may be wrong as a whole.

It is trafilatura's for now (method `trafilatura`), and only its choice is taken: its tree is read as plain text pieces that
are found again in our own visible text; its HTML output is never used. Where that is mostly a
table, the page may be laid out in one, and the cell with most running text is taken (`lines`). Where it finds nothing, structured data's
`articleBody` is taken when the page shows it (`json-ld`), then the longest run of paragraphs (`paragraphs`).
A better chooser replaces this module: it hands back the same pieces.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import trafilatura
from lxml.etree import _Element

from dragoman.press.extract.structured import Structured
from dragoman.press.extract.tree import Element, Tree
from dragoman.press.extract.visible import VisibleText, clean

MAX_FOREIGN_ELEMENTS = 40_000
"""trafilatura is not asked about larger pages: its time grows faster than the page."""
LIBXML_DEPTH = 200

_ESCAPED_BREAK = re.compile(r"\s*\n\s*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of the body's text.

    tag: `p`, `head`, `list`, `quote`, `table`. start, end: its span in the visible text, both None where it is not found
    there word for word. level: of a heading.
    """

    tag: str
    text: str
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    level: int | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The chosen body. method: who chose it; None where nobody found one."""

    pieces: tuple[Piece, ...] = ()
    method: str | None = None

    @property
    def start(self) -> int | None:
        """Where the body begins in the visible text; None where no piece was found there."""
        return min((piece.start for piece in self.pieces if piece.start is not None), default=None)

    @property
    def end(self) -> int | None:
        """Where the body ends in the visible text; None where no piece was found there."""
        return max((piece.end for piece in self.pieces if piece.end is not None), default=None)

    @property
    def text(self) -> str:
        """The text of all pieces, for the language detector."""
        return "\n".join(piece.text for piece in self.pieces)


def choose_body(tree: Tree, visible: VisibleText, data: Structured) -> Body:
    """Choose the article's text. Never raises; an empty Body where the page seems to have none."""
    for method, pieces in _opinions(tree, visible, data):
        placed = tuple(_place(pieces, visible))
        if placed:
            return Body(pieces=placed, method=method)
    return Body()


def _opinions(tree: Tree, visible: VisibleText, data: Structured) -> Iterator[tuple[str, list[Piece]]]:
    chosen = _ask_trafilatura(tree)
    tables = sum(len(piece.text) for piece in chosen if piece.tag == "table")
    whole = sum(len(piece.text) for piece in chosen)
    if 2 * tables > whole:
        lines = lines_of_text(tree, visible)
        yield "lines", lines if 2 * sum(len(piece.text) for piece in lines) > whole else []
    yield "trafilatura", chosen
    yield "json-ld", _article_body(visible, data)
    yield "paragraphs", _paragraphs(tree, visible)


def _ask_trafilatura(tree: Tree) -> list[Piece]:
    if len(tree.elements) > MAX_FOREIGN_ELEMENTS or max(el.depth for el in tree.elements) >= LIBXML_DEPTH - 1:
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


def _article_body(visible: VisibleText, data: Structured) -> list[Piece]:
    """The page's own `articleBody`, where its paragraphs are what the page shows."""
    for told in data.told_ld("articleBody"):
        lines = [line for raw in re.split(r"\n+|(?<=[.!?…»”])\s{2,}", told.value) if (line := clean(raw))]
        shown = [line for line in lines if visible.find(line[:80])]
        if sum(map(len, shown)) > 0.6 * sum(map(len, lines)) > 120:
            return [Piece(tag="p", text=line) for line in shown]
    return []


def lines_of_text(tree: Tree, visible: VisibleText) -> list[Piece]:
    """The element with most running text of its own, cut at its line breaks: how pages were made before paragraphs.

    Empty where no element holds 400 characters of text that is not in links.
    """
    best = max(tree.elements, key=lambda el: _own_text(el) if el.shown else 0, default=None)
    if best is None or _own_text(best) < 400:
        return []
    pieces = []
    at = best.start
    bold = {(el.start, el.end) for el in best.iter() if el.tag in ("b", "strong", "span", "u") and el.shown}
    for line in visible.text[best.start : best.end].split("\n"):
        end = at + len(line)
        if line.strip():
            head = (at, end) in bold and len(line) <= 100 and line[-1:] not in ".,;:!…"
            pieces.append(
                Piece(tag="head" if head else "p", text=line, level=3 if head else None, start=at, end=end)
            )
        at = end + 1
    return pieces


def _own_text(element: Element) -> int:
    """Characters of running text right inside an element, its inline children's included, links' left out."""
    total = 0
    for child in element.children:
        if isinstance(child, str):
            total += len(child.strip())
        elif child.tag in ("b", "strong", "i", "em", "span", "font", "u"):
            total += child.end - child.start
    return total


def _paragraphs(tree: Tree, visible: VisibleText) -> list[Piece]:
    """The longest run of paragraphs under one parent: what is left when cleverer readers see nothing."""
    paragraphs = [el for el in tree.find("p") if el.shown and el.end - el.start > 40]
    runs = [list(run) for _, run in groupby(paragraphs, key=lambda el: id(el.parent))]
    best = max(runs, key=lambda run: sum(el.end - el.start for el in run), default=[])
    if sum(el.end - el.start for el in best) < 200:
        return []
    return [Piece(tag="p", text=visible.of(el), start=el.start, end=el.end) for el in best]


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
