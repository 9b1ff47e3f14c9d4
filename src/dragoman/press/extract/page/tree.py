"""The page as plain objects that every reader shares: elements with what they show, in document order.

There are no cycles but the one list that all elements of a page share: emptying it (`Tree.forget`) gives the memory back at once.
"""

import functools
from collections.abc import Iterator
from dataclasses import dataclass

from dragoman.press.record import Gap


class Element:
    """One element of the page.

    start, end: span in the visible text; equal for an element that shows nothing. shown: not hidden, not scripted.
    unseen: the text right in an element that shows nothing, as in the source: titles, data of scripts.
    order: position in document order. last: the order of the first element after all that stand in this one.
    """

    __slots__ = (
        "_names",
        "_page",
        "attrs",
        "depth",
        "end",
        "last",
        "order",
        "parent",
        "shown",
        "start",
        "tag",
        "unseen",
    )

    def __init__(
        self, tag: str, attrs: dict[str, str], parent: "Element | None", depth: int, page: "list[Element]"
    ) -> None:
        self.tag = tag
        self.attrs = attrs
        self.parent = parent
        self.depth = depth
        self.order = len(page)
        self.last = self.order + 1
        self.start = -1
        self.end = 0
        self.shown = True
        self.unseen = ""
        self._names: str | None = None
        self._page = page

    def get(self, name: str) -> str:
        """An attribute's value, "" where it is missing or empty."""
        return self.attrs.get(name, "")

    @property
    def names(self) -> str:
        """Class words, id and role hints in lower case: what the page's makers call this element."""
        names = self._names
        if names is None:
            get = self.attrs.get
            names = (
                f"{get('class', '')} {get('id', '')} {get('data-testid', '')}".lower() if self.attrs else ""
            )
            self._names = names
        return names

    @property
    def children(self) -> "list[Element]":
        """The elements right inside this one, in document order."""
        page, at, found = self._page, self.order + 1, []
        while at < self.last:
            found.append(page[at])
            at = page[at].last
        return found

    def ancestors(self) -> Iterator["Element"]:
        """The elements around this one, innermost first."""
        at = self.parent
        while at is not None:
            yield at
            at = at.parent

    def within(self, *tags: str) -> bool:
        """Whether this element is, or lies inside, one of `tags`."""
        at: Element | None = self
        while at is not None:
            if at.tag in tags:
                return True
            at = at.parent
        return False

    def iter(self) -> "list[Element]":
        """This element and all below it, in document order."""
        return self._page[self.order : self.last]

    def unseen_text(self) -> str:
        """The text of an element that shows nothing, and of all below it; "" for one that shows its text."""
        return "".join(element.unseen for element in self.iter())


@dataclass(frozen=True, kw_only=True)
class Tree:
    """A parsed page.

    elements: all, in document order. gaps: what the caps took away.
    """

    root: Element
    elements: list[Element]
    html: str
    gaps: tuple[Gap, ...] = ()

    def find(self, *tags: str) -> list[Element]:
        """All elements of these tags, in document order."""
        if len(tags) == 1:
            return list(self._by_tag.get(tags[0], ()))
        return sorted((el for tag in tags for el in self._by_tag.get(tag, ())), key=lambda el: el.order)

    @functools.cached_property
    def own_tags(self) -> tuple[str, ...]:
        """The tags that the page's makers have made themselves, as `x-image`."""
        return tuple(tag for tag in self._by_tag if "-" in tag)

    def forget(self) -> None:
        """Let go of all elements: to be called by whoever is done with the page."""
        self.elements.clear()

    @functools.cached_property
    def _by_tag(self) -> dict[str, list[Element]]:
        found: dict[str, list[Element]] = {}
        for element in self.elements:
            found.setdefault(element.tag, []).append(element)
        return found
