"""Elements that show something, found by their place in the visible text without looking at all of them."""

import bisect
from collections.abc import Iterable

from dragoman.press.extract.page.tree import Element


class Placed:
    """Elements in document order, those that show nothing left out."""

    def __init__(self, elements: Iterable[Element]) -> None:
        self.elements = [el for el in elements if el.shown and el.end > el.start]
        self._starts = [el.start for el in self.elements]

    def starting(self, start: int, end: int) -> list[Element]:
        """Those that begin at `start` or after it and before `end`."""
        if not self._starts or self._starts[-1] < start:
            return []
        low = bisect.bisect_left(self._starts, start)
        return self.elements[low : bisect.bisect_left(self._starts, end, low)]

    def first_from(self, start: int) -> Element | None:
        """The first that begins at `start` or after it; None where none does."""
        at = bisect.bisect_left(self._starts, start)
        return self.elements[at] if at < len(self.elements) else None

    def last_until(self, start: int) -> Element | None:
        """The last that begins at `start` or before it; None where none does."""
        at = bisect.bisect_right(self._starts, start)
        return self.elements[at - 1] if at else None

    def holding(self, start: int, end: int) -> Element | None:
        """The first one around the whole span; None where there is none. For elements of which a page has few."""
        for element in self.elements:
            if element.start > start:
                return None
            if end <= element.end:
                return element
        return None
