"""The first and last lines of a text: what says where it is from may have been taken for its beginning or its end."""

from collections.abc import Iterable, Iterator, Sequence

from dragoman.press.extract.origin.sources import PlacedBlock
from dragoman.press.extract.page.outside import Line, Outside
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.record import Block, BlockKind

MAX_LAST = 200
"""Characters of a first or last line that may say where the text is from."""
FIRST = 12
"""How many blocks may hold a carrier's lead."""


def placed_blocks(sheet: Sheet, blocks: Sequence[Block], at: int) -> list[PlacedBlock]:
    """Blocks; the first ones and the last, in which sources are named, with their places, each looked for behind the one before."""
    placed = []
    last = max((number for number, block in enumerate(blocks) if block.text), default=0)
    for number, block in enumerate(blocks):
        sought = block.text and (number < FIRST or number >= last - 1)
        found = sheet.visible.text.find(block.text[:60], at) if sought else -1
        placed.append(PlacedBlock(block=block, place=found if found >= 0 else None))
        at = max(at, found)
    return placed


def opening_lines(placed: Sequence[PlacedBlock]) -> list[Line]:
    """The short paragraphs a text begins with: what stands over it may have been taken for its beginning."""
    lines = list(_short(one for one in placed[:FIRST] if one.block.kind is not BlockKind.IMAGE))
    return lines if len(lines) < len(placed) - 1 else lines[:1]


def _last_two(placed: Sequence[PlacedBlock]) -> list[Line]:
    """The last two blocks as far as they are short paragraphs, in order."""
    return list(_short(reversed(placed[-2:])))[::-1] if len(placed) > 2 else []


def first_line(placed: Sequence[PlacedBlock]) -> Line | None:
    """The first block with words."""
    first = next((one for one in placed[:FIRST] if one.block.text), None)
    return None if first is None or first.place is None else Line(text=first.block.text, start=first.place)


def _left(sheet: Sheet, placed: Sequence[PlacedBlock], outside: Outside) -> Iterator[Line]:
    """What is left of the text behind its last block: lines of which a byline was taken."""
    last = placed[-1] if placed else None
    if last is None or last.place is None or outside.end is None:
        return
    at = last.place + len(last.block.text)
    for text in sheet.visible.text[at : outside.end].split("\n")[1:]:
        at = sheet.visible.text.find(text, at)
        if 2 < len(text) <= MAX_LAST:
            yield Line(text=text, start=at)


def _short(placed: Iterable[PlacedBlock]) -> Iterator[Line]:
    """Blocks as lines up to the first that is no short paragraph."""
    for one in placed:
        text = one.block.text
        if one.block.kind is not BlockKind.PARAGRAPH or one.place is None or len(text) > MAX_LAST:
            return
        yield Line(text=text, start=one.place)


def closing_lines(sheet: Sheet, placed: Sequence[PlacedBlock], outside: Outside) -> list[Line]:
    """The short paragraphs a text ends with, and what is left of it behind them."""
    return [*_last_two(placed), *_left(sheet, placed, outside)]
