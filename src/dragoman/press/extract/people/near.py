"""Where on a page a byline can stand: elements and lines around the headline and behind the text, found by place."""

import bisect
import functools
import re
from collections.abc import Iterable, Iterator

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.wording.rolewords import role_spots
from dragoman.press.extract.wording.spotting import Spot

AROUND = 600
OVER = 300
BEFORE_END = 120
BEHIND = 800
LONGEST_ELEMENT = 200

MARKED, CALLED, HINTED = range(3)
"""How sure an element is an author's: marked as one, called a byline, sounding like one."""

_HINTS = re.compile(
    r"by-?line|author|autor|auteur|writer|reporter|journalist|contributor|écrit|yazar|avtor|penulis|tac-?gia|redaktor|(?:^|[\s_-])by(?:$|\s)"
)
_CALLS = re.compile(r"by-?line|author[-_]*name|(?:^|[\s_-])author(?:s)?(?:$|[\s_-])|autor(?:es)?(?:$|[\s_-])")
_NOT_HERE = re.compile(
    r"related|comment|teaser|(?<!v)card|recommend|more-|widget|footer|promo(?!ted)|trending|popular|avatar-?img|popup|modal|newsletter|caption|breadcrumb"
)
_SIDEBAR = "sidebar"
_BEFORE_TEXT = frozenset({"aside", "nav", "figcaption"})
_BEHIND_TEXT = _BEFORE_TEXT | {"footer"}
_AUTHOR_PAGE = re.compile(r"/(?:author|autor|auteur|autore|autori|profile|profil|people|person|staff|by|writer|contributor|journalist|redakteur|redaktion|team|columnist|reporter|yazar|penulis|avtor)e?n?s?/", re.IGNORECASE)  # fmt: skip


class Near:
    """The surroundings of one article.

    top: where the headline begins. start: where the text begins, 0 if unknown. first: where it has surely begun. end: where it ends.
    """

    def __init__(self, sheet: Sheet, headline: Element | None, start: int | None, end: int | None) -> None:
        self.sheet, self.headline = sheet, headline
        self.text = sheet.visible.text
        self.top = headline.start if headline is not None else (start or 0)
        under = headline.end if headline is not None else 0
        self.start = start or 0
        self.first = max(self.start, under) + AROUND
        self.end = end or self.first
        self.low = max(0, self.top - (AROUND if headline is None else OVER))
        self.behind = max(min(self.first, max(self.start, under) + BEFORE_END), self.end - BEFORE_END)
        """Where the end of the text begins, as far as it is not its beginning."""

    def lines(self, low: int, high: int, *, shortest: int = 3) -> Iterator[tuple[int, str]]:
        """Lines with their places between two places of the visible text, shorter ones left out."""
        at = self.text.rfind("\n", 0, max(0, low)) + 1
        for line in self.text[at : max(at, high)].split("\n"):
            if len(line) >= shortest:
                yield at, line
            at += len(line) + 1

    def owner(self, at: int) -> Element:
        """The element that a line begins in."""
        return self.sheet.visible.owner_at(at)

    def is_aside(self, at: int) -> bool:
        """Whether the line that begins at `at` is no part of the article."""
        tags = _BEFORE_TEXT if at <= self.first else _BEHIND_TEXT
        owner = self.owner(at)
        return any(el.tag in tags and not self._is_head_box(el) for el in (owner, *owner.ancestors()))

    @functools.cached_property
    def spots_above(self) -> list[Spot]:
        """Words for authors and other roles from above the headline to the beginning of the text."""
        return self._spots(self.low, self.first)

    @functools.cached_property
    def spots_below(self) -> list[Spot]:
        """Words for authors and other roles around the end of the text."""
        return self._spots(self.behind, self.end + BEHIND)

    def _spots(self, low: int, high: int) -> list[Spot]:
        at = self.text.rfind("\n", 0, max(0, low)) + 1
        found = role_spots(self.text[at : max(at, high)], self.sheet.words.tags)
        return [Spot(spot.start + at, spot.end + at, spot.kind) for spot in found]

    def worded(self, spots: Iterable[Spot]) -> list[int]:
        """Where the lines begin that these words stand on, in order."""
        lines = self.sheet.visible.lines
        return list(dict.fromkeys(lines.starts[lines.number_at(spot.start)] for spot in spots))

    def line(self, at: int) -> str:
        """The line that begins at `at`."""
        stop = self.text.find("\n", at)
        return self.text[at : stop if stop >= 0 else len(self.text)]

    def cuts(self, start: int, end: int) -> list[int]:
        """Where within a line an element begins or ends between two letters, or a letter and an at-sign."""
        text = self.text
        places = {place for el in self.elements(start, end) for place in (el.start, el.end)}
        inside = (place for place in places if start < place < end and text[place - 1].isalnum())
        return sorted(place for place in inside if text[place].isalnum() or text[place] == "@")

    def elements(self, low: int, high: int) -> list[Element]:
        """Elements that begin between two places; some of them show nothing."""
        page = self.sheet.tree.elements
        first = bisect.bisect_left(page, low - 1, key=_start)
        return page[first : bisect.bisect_right(page, high, lo=first, key=_start)]

    @functools.cached_property
    def above(self) -> tuple[list[Element], ...]:
        """Short elements of authors from the headline to the text, by how sure they are."""
        return self._authors(self.elements(self.top, self.first), self.first)

    @functools.cached_property
    def over(self) -> tuple[list[Element], ...]:
        """Short elements of authors over the headline, by how sure they are."""
        return self._authors(self.elements(self.low, self.top - 1), self.top)

    @functools.cached_property
    def below(self) -> tuple[list[Element], ...]:
        """Short elements of authors around the end of the text, by how sure they are."""
        return self._authors(self.elements(self.behind, self.end + AROUND), self.end + AROUND)

    def _authors(self, elements: Iterable[Element], high: int) -> tuple[list[Element], ...]:
        found: tuple[list[Element], ...] = ([], [], [])
        marked = self._marked
        for element in elements:
            attrs = element.attrs
            if (
                not (attrs or element.tag == "address")
                or not 1 < element.end - element.start <= LONGEST_ELEMENT
                or element.start > high
            ):
                continue
            kinds = _kinds(attrs["class"]) if "class" in attrs else ()
            if not kinds and "id" in attrs:
                kinds = _kinds(attrs["id"])
            if not kinds and "data-testid" in attrs:
                kinds = _kinds(attrs["data-testid"])
            if element.order in marked:
                kinds = (MARKED, *kinds)
            elif not kinds and element.tag == "address":
                kinds = (HINTED,)
            if kinds and not self._is_elsewhere(element):
                for kind in kinds:
                    found[kind].append(element)
        return found

    @functools.cached_property
    def _marked(self) -> set[int]:
        """The orders of all elements that the mark-up declares an author: links by `rel`, microdata."""
        data = self.sheet.data
        authors = (el for el in data.props.get("author", ()) if el.get("itemprop").lower() == "author")
        return {el.order for el in (*data.links.get("author", ()), *authors)}

    def author_links(self, low: int, high: int) -> list[Element]:
        """Links to what looks like an author's page."""
        return [
            link
            for link in self.sheet.links.starting(low, high)
            if link.end - link.start <= LONGEST_ELEMENT and _AUTHOR_PAGE.search(link.get("href"))
        ]

    def top_links(self) -> list[Element]:
        """Links to authors' pages between headline and text."""
        return [el for el in self.author_links(self.top, self.first) if not self._is_elsewhere(el)]

    def _is_elsewhere(self, element: Element) -> bool:
        """Whether an element stands in matter around the article, which does not hold the headline.

        In front of the text a `footer` may be the headline's own.
        """
        tags = _BEFORE_TEXT if element.start <= self.first else _BEHIND_TEXT
        if not self.top <= element.start < self.start and self._in_sidebar(element):
            return True
        return bool(element.tag in tags or _NOT_HERE.search(element.names)) or any(
            not above.start <= self.top < above.end
            and (
                (above.tag in tags and not self._is_head_box(above))
                or (_NOT_HERE.search(above.get("class").lower()) and CALLED not in _kinds(above.get("class")))
            )
            for _, above in zip(range(5), element.ancestors(), strict=False)
        )

    def _in_sidebar(self, element: Element) -> bool:
        """Whether an element stands in a sidebar; one between headline and text is the article's own."""
        return any(
            _SIDEBAR in above.get("class").lower() and not above.start <= self.top < above.end
            for _, above in zip(range(6), (element, *element.ancestors()), strict=False)
        )

    def _is_head_box(self, element: Element) -> bool:
        """Whether an `aside` is a small box under the headline, with byline, date and buttons."""
        under = self.top < element.start and element.end <= self.first - AROUND + 1
        return under and element.tag == "aside" and not _NOT_HERE.search(element.names)


def _start(element: Element) -> int:
    return element.start


@functools.lru_cache(maxsize=20_000)
def _kinds(names: str) -> tuple[int, ...]:
    """What a class or another name of an element says of it: called a byline, sounds like one."""
    names = names.lower()
    if not _HINTS.search(names):
        return ()
    return (CALLED, HINTED) if _CALLS.search(names) else (HINTED,)
