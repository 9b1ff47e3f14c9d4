"""The pieces of a body: chosen lines put together as paragraphs, headings, lists, quotations and tables."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from dragoman.press.extract.body.features import Table
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import VisibleText, clean

LONGEST_ITEM = 600
LONGEST_CELL = 250
LONGEST_SIGNATURE = 60

_BULLET = re.compile(r"^[•●▪■‣◦∙]\s*")
_ENDS = tuple('.!?…。！？”»"')
_WORD = re.compile(r"\w")


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
class _Chosen:
    text: str
    start: int
    block: Element
    holder: Element | None
    kind: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def pieces_of(table: Table, numbers: Sequence[int], visible: VisibleText) -> list[Piece]:
    """The chosen lines as pieces, in order of the page."""
    chosen = [
        _chosen(table.texts[n], table.starts[n], table.blocks[n])
        for n in numbers
        if _WORD.search(table.texts[n])
    ]
    pieces: list[Piece] = []
    for (kind, _), run in groupby(
        chosen, key=lambda line: (line.kind, line.holder.order if line.holder is not None else -1)
    ):
        lines = list(run)
        if kind == "list":
            pieces += _list(lines)
        elif kind == "table" and lines[0].holder is not None:
            pieces += _table(lines, lines[0].holder, visible)
        elif kind == "quote":
            pieces += _quote(lines)
        else:
            pieces += [
                Piece(tag=kind, text=line.text, start=line.start, end=line.end, level=_level(line))
                for line in lines
            ]
    return list(_bulleted(pieces))


def _chosen(text: str, start: int, block: Element) -> _Chosen:
    kind, holder = "p", None
    if block.tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
        return _Chosen(text=text, start=start, block=block, holder=None, kind="head")
    for element in (block, *block.ancestors()):
        if element.tag in ("ul", "ol"):
            kind, holder = "list", element
        elif element.tag == "table" and kind == "p":
            kind, holder = "table", element
        elif element.tag == "blockquote" and kind == "p":
            kind, holder = "quote", element
        elif element.tag in ("article", "main", "body"):
            break
    return _Chosen(text=text, start=start, block=block, holder=holder, kind=kind)


def _level(line: _Chosen) -> int | None:
    return max(2, int(line.block.tag[1])) if line.kind == "head" else None


def _plain(lines: Sequence[_Chosen]) -> list[Piece]:
    return [Piece(tag="p", text=line.text, start=line.start, end=line.end) for line in lines]


def _list(lines: Sequence[_Chosen]) -> list[Piece]:
    """One list; paragraphs where its items are as long as those, as in slide shows and layout by lists."""
    items: list[list[_Chosen]] = []
    for _, run in groupby(lines, key=lambda line: _item(line.block)):
        items.append(list(run))
    texts = tuple(clean(" ".join(line.text for line in item)) for item in items)
    if (
        any(len(text) > LONGEST_ITEM for text in texts)
        or sum(len(item) > 1 for item in items) > len(items) / 2
    ):
        return _plain(lines)
    return [Piece(tag="list", text="\n".join(texts), items=texts, start=lines[0].start, end=lines[-1].end)]


def _item(block: Element) -> int:
    return next((el.order for el in (block, *block.ancestors()) if el.tag == "li"), block.order)


def _quote(lines: Sequence[_Chosen]) -> list[Piece]:
    """The paragraphs of a quotation; short lines behind one say whose it is, and go with it."""
    said: list[list[_Chosen]] = []
    for line in lines:
        if said and len(line.text) <= LONGEST_SIGNATURE and line.text[-1] not in _ENDS:
            said[-1].append(line)
        else:
            said.append([line])
    return [
        Piece(tag="quote", text=" ".join(line.text for line in one), start=one[0].start, end=one[-1].end)
        for one in said
    ]


def _table(lines: Sequence[_Chosen], holder: Element, visible: VisibleText) -> list[Piece]:
    """A table with rows and cells; paragraphs where the page is only laid out in it."""
    wanted = {(line.start, line.end) for line in lines}
    rows = []
    for row in (el for el in holder.iter() if el.tag == "tr" and el.shown and el.end > el.start):
        cells = tuple(visible.of(el) for el in row.iter() if el.tag in ("td", "th"))
        if any(cells):
            rows.append((row, cells))
    fits = {(row.start, row.end) for row, _ in rows}
    if (
        not wanted <= fits
        or max(len(cells) for _, cells in rows) < 2
        or any(len(c) > LONGEST_CELL for _, cells in rows for c in cells)
    ):
        return _plain(lines)
    kept = tuple(cells for row, cells in rows if (row.start, row.end) in wanted)
    text = "\n".join(" ".join(filter(None, row)) for row in kept)
    return [Piece(tag="table", text=text, rows=kept, start=lines[0].start, end=lines[-1].end)]


def _bulleted(pieces: Sequence[Piece]) -> Iterator[Piece]:
    """Paragraphs that begin with a bullet, two and more in a row, are a list."""
    for bullet, run in groupby(
        pieces, key=lambda piece: piece.tag == "p" and bool(_BULLET.match(piece.text))
    ):
        group = list(run)
        if bullet and len(group) > 1:
            items = tuple(_BULLET.sub("", piece.text) for piece in group)
            yield Piece(
                tag="list", text="\n".join(items), items=items, start=group[0].start, end=group[-1].end
            )
        else:
            yield from group
