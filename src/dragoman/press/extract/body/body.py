"""Which of the page's text is the article: the one choice of this room that may be wrong as a whole.

A small model scores the page's lines and the lines that promise most are taken (method `model`). Where it is unsure of them, trafilatura
is asked (`trafilatura`); a page that shows next to nothing may carry its text in its scripts (`scripts`); then the cell with most running text, for pages laid out without paragraphs (`lines`), structured data's
`articleBody` when the page shows it (`json-ld`) and the longest run of paragraphs (`paragraphs`).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from dragoman.press.extract.body.features import Table, describe
from dragoman.press.extract.body.foreign import foreign_pieces
from dragoman.press.extract.body.model import Array, Choice, choose_lines, load
from dragoman.press.extract.body.pieces import Piece, pieces_of
from dragoman.press.extract.body.scripted import scripted_pieces
from dragoman.press.extract.page.structured import Structured
from dragoman.press.extract.page.tree import Element, Tree
from dragoman.press.extract.page.visible import VisibleText, clean

SURE = 0.86
"""Expected F1 from which the model's choice stands without another opinion: on 19 pages of 20."""
LOST = 0.5
NOT_ABSURD = 0.6
ENOUGH_OWN_TEXT = 400
NEXT_TO_NOTHING = 200
"""Weight of a chosen body, in Latin letters, under which the page's scripts are asked."""


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
        if pieces:
            return Body(pieces=tuple(pieces), method=method)
    return Body()


def _opinions(tree: Tree, visible: VisibleText, data: Structured) -> Iterator[tuple[str, list[Piece]]]:
    table = describe(visible, data)
    if len(table.texts):
        chances = load().chances(table)
        choice = choose_lines(table, chances)
        chosen = pieces_of(table, choice.lines, visible)
        if float(table.weights[list(choice.lines)].sum()) < NEXT_TO_NOTHING:
            yield "scripts", scripted_pieces(tree.html)
        if choice.confidence >= SURE:
            yield "model", chosen
        foreign = foreign_pieces(tree, visible)
        if _is_better(foreign, table, chances, choice):
            yield "trafilatura", foreign
        yield "model", chosen
    else:
        yield "scripts", scripted_pieces(tree.html)
    yield "lines", lines_of_text(tree, visible)
    yield "json-ld", _article_body(visible, data)
    yield "paragraphs", _paragraphs(tree, visible)


def _is_better(pieces: list[Piece], table: Table, chances: Array, choice: Choice) -> bool:
    """Whether another's choice is to be taken: where the model is lost, or unsure and does not think the other one absurd.

    Cross-validated on the pages it is unsure of: its own choice is right to .71 there, trafilatura's to .83.
    """
    spans = [(p.start, p.end) for p in pieces if p.start is not None and p.end is not None]
    if sum(len(piece.text) for piece in pieces) < 200:
        return False
    if choice.confidence < LOST:
        return True
    mass = chances * table.weights
    size = right = 0.0
    for number, (start, text) in enumerate(zip(table.starts, table.texts, strict=True)):
        if any(begin < start + len(text) and start < end for begin, end in spans):
            size += float(table.weights[number])
            right += float(mass[number])
    expected = 2 * right / (size + float(mass.sum())) if right else 0.0
    return expected >= NOT_ABSURD * choice.confidence


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
    if best is None or _own_text(best) < ENOUGH_OWN_TEXT:
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
    total = element.end - element.start
    for child in element.children if total >= ENOUGH_OWN_TEXT else ():
        if child.tag not in ("b", "strong", "i", "em", "span", "font", "u", "br"):
            total -= child.end - child.start
    return total


def _paragraphs(tree: Tree, visible: VisibleText) -> list[Piece]:
    """The longest run of paragraphs under one parent: what is left when cleverer readers see nothing."""
    paragraphs = [el for el in tree.find("p") if el.shown and el.end - el.start > 40]
    runs = [list(run) for _, run in groupby(paragraphs, key=lambda el: id(el.parent))]
    best = max(runs, key=lambda run: sum(el.end - el.start for el in run), default=[])
    if sum(el.end - el.start for el in best) < 200:
        return []
    return [Piece(tag="p", text=visible.of(el), start=el.start, end=el.end) for el in best]
