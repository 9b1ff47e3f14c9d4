"""Rows and cells of a table that shows data, apart from tables that lay out the page."""

from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import VisibleText

LONGEST_CELL = 120
MAX_ROWS = 200


def rows_of(table: Element, visible: VisibleText) -> tuple[tuple[str, ...], ...]:
    """The rows of a table of data; none where it has fewer than two rows and columns, long cells, a table inside or mostly links."""
    inside = list(table.iter())
    if any(el.tag in ("table", "form", "img") and el is not table for el in inside):
        return ()
    linked = sum(el.end - el.start for el in inside if el.tag == "a")
    rows = tuple(
        tuple(visible.of(cell) for cell in row.iter() if cell.tag in ("td", "th"))
        for row in inside
        if row.tag == "tr" and row.shown and row.end > row.start
    )
    filled = [row for row in rows if sum(map(bool, row)) >= 2]
    fits = len(rows) <= MAX_ROWS and all(len(cell) <= LONGEST_CELL for row in rows for cell in row)
    return rows if fits and len(filled) >= 2 and 2 * linked < table.end - table.start else ()
