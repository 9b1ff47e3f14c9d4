"""Where the article stands on the page, and which pictures stand there."""

import bisect
import re
from enum import Enum

from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.pictures.pictureaddress import LAZY, picture_key, source_of

MAX_LOOKED_AT = 120
ABOVE, BELOW = 700, 400
_OWN_KIND = frozenset(("img", "amp-img", "iframe", "video", "audio", "table", "blockquote", "pre", "code"))
_BLANK = re.compile(
    r"placeholder|blank\.|spacer|transparent|1x1|loading\.|/pixel|counter|icon[_.-]|[_/-]icons?[/._-]|sprite|emoji|gravatar|/logo[-_.]",
    re.IGNORECASE,
)


_IMAGE_TAG = re.compile(r"image|img|photo|picture")


class Where(Enum):
    """Where a picture stands, as seen from headline and text."""

    ABOVE = 1
    WITHIN = 2
    BEHIND = 3


def _waits(figure: Element) -> bool:
    """Whether a figure has a caption by name, and a place for a picture that only a script fills."""
    inside = figure.iter()[1:]
    if any(el.tag in _OWN_KIND for el in inside):
        return False
    captioned = any(el.tag == "figcaption" or "caption" in el.names for el in inside)
    return captioned and (any(el.tag == "picture" for el in inside) or source_of(figure) is not None)


def _is_blank(element: Element) -> bool:
    attrs = element.attrs
    smallest = ("1",) if "sizes" in attrs else ("0", "1")  # a picture that fills its box may say 0
    if attrs.get("width") in smallest or attrs.get("height") in smallest:
        return True
    return (
        bool(_BLANK.search(attrs.get("src", "")))
        and len(attrs) <= 4
        and not any(name in attrs for name in LAZY[:-2])
    )


class Around:
    """Where the article stands on the page, and which pictures stand there.

    first, last: orders of the first and the last element of the text. holder: the element that holds it all.
    pictures: those within the article, a little above the headline, or right behind the text.
    """

    def __init__(self, sheet: Sheet, headline: Element | None, start: int, end: int) -> None:
        self._sheet = sheet
        self._headline = headline
        self._start, self._end = start, end
        self.first = min(headline.order if headline is not None else 10**9, _order_at(sheet, start))
        self.last = _order_at(sheet, end - 1)
        self._top = headline.start if headline is not None and headline.start < start else start
        at: Element | None = sheet.tree.elements[self.last]
        while at is not None and (at.start > self._top or at.end < end):
            at = at.parent
        self.holder = at if at is not None else sheet.tree.root
        self.pictures = self._near()
        self._orders = [el.order for el in self.pictures]

    def _near(self) -> list[Element]:
        find = self._sheet.tree.find
        own = [tag for tag in self._sheet.tree.own_tags if _IMAGE_TAG.search(tag)]
        images = (
            [el for el in find("img", *own) if el.tag not in own or _is_image(el)] if own else find("img")
        )
        outer = self.holder.parent if self.holder.parent is not None else self.holder
        low = bisect.bisect_left(images, self.first, key=lambda el: el.order)
        high = bisect.bisect_right(images, self.last, lo=low, key=lambda el: el.order)
        near = [
            *(
                el
                for el in images[max(0, low - 3) : low]
                if self._top - el.start <= ABOVE and el.order > outer.order
            ),
            *images[low : min(high, low + MAX_LOOKED_AT)],
            *(
                el
                for el in images[high : high + 4]
                if el.start - self._end <= BELOW and el.order < self.holder.last
            ),
        ]
        figures = [
            el
            for el in find("figure")
            if self.first <= el.order < self.holder.last
            and el.start - self._end <= BELOW
            and 0 < el.end - el.start <= 600
            and _waits(el)
        ]
        near = [el for el in near if not _is_blank(el)]
        return sorted([*near, *figures], key=lambda el: el.order) if figures else near

    def where(self, picture: Element) -> Where:
        """Where a picture stands."""
        if picture.order < self.first:
            return Where.ABOVE
        return Where.WITHIN if picture.order <= self.last else Where.BEHIND

    def is_alone(self, element: Element) -> bool:
        """Whether an element holds one picture, not the headline and not most of the text."""
        count = bisect.bisect_left(self._orders, element.last) - bisect.bisect_left(
            self._orders, element.order
        )
        if self._headline is not None and element.order <= self._headline.order < element.last:
            return False
        if 2 * (min(element.end, self._end) - max(element.start, self._start)) > self._end - self._start:
            return False
        return count <= 1 or self._is_one(element)

    def _is_one(self, element: Element) -> bool:
        """Whether the pictures of an element are one in several sizes."""
        low = bisect.bisect_left(self._orders, element.order)
        high = bisect.bisect_left(self._orders, element.last)
        if high - low > 3:
            return False
        elements = self._sheet.tree.elements
        sources = {source_of(elements[order]) for order in self._orders[low:high]} - {None}
        return len({picture_key(source) for source in sources if source}) <= 1


def _is_image(element: Element) -> bool:
    """Whether an element of a page's own making stands for a picture: it has its address, and no `img` is in it or beside it."""
    beside = element.parent.children if element.parent is not None else []
    images = (el for el in (*element.iter()[1:], *beside) if el.tag == "img")
    return source_of(element) is not None and not any(images)


def _order_at(sheet: Sheet, offset: int) -> int:
    """Position of the last element that begins at or before an offset of the visible text."""
    element = sheet.shown.last_until(offset)
    return element.order if element is not None else 0
