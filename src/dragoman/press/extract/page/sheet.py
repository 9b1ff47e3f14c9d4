"""A page laid out on the table: parsed once, its visible text, its structured fields, the words of its languages.

Every reader of this room gets the sheet and hands back its part of the article.
"""

import functools
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from dragoman.press.extract.page.placed import Placed
from dragoman.press.extract.page.structured import Structured
from dragoman.press.extract.page.tree import Element, Tree
from dragoman.press.extract.page.visible import VisibleText
from dragoman.press.extract.wording.words import Words
from dragoman.press.record import Evidence, Outlet, Page


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """What all readers share. words: of the text's language, the declared one and English."""

    page: Page
    tree: Tree
    visible: VisibleText
    data: Structured
    words: Words
    language: str | None = None
    outlet: Outlet | None = None
    outlets: Sequence[Outlet] = ()

    def seen(self, start: int, end: int) -> Evidence:
        """Evidence in the visible text."""
        return Evidence(source="visible", start=start, end=end)

    def seen_at(self, element: Element) -> Evidence:
        """Evidence where an element stands."""
        return self.seen(element.start, element.end)

    def text_of(self, element: Element) -> str:
        """What an element shows."""
        return self.visible.of(element)

    @functools.cached_property
    def shown(self) -> Placed:
        """All elements that show text, by place."""
        return Placed(self.tree.elements)

    @functools.cached_property
    def links(self) -> Placed:
        """Links that show something and have an address, by place."""
        return Placed(el for el in self.tree.find("a") if "href" in el.attrs)

    @functools.cached_property
    def headings(self) -> Placed:
        """Headings below the first level, by place."""
        return Placed(self.tree.find("h2", "h3", "h4", "h5", "h6"))

    @functools.cached_property
    def host(self) -> str:
        """The page's host without `www.`."""
        return host_of(self.page.url)


def host_of(url: str) -> str:
    """An address's host in lower case without `www.` and port; "" where it has none or is malformed."""
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return ""
    return host.removeprefix("www.").removeprefix("m.")
