"""The article's pictures with caption and credit: figures and large images between headline and end of text.

What structured data calls the article's image comes first where the page shows no picture of its own.
"""

import bisect
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from dragoman.press.extract.page.jsonld import strings
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.pictures.captions import read_caption
from dragoman.press.extract.pictures.captiontext import Caption
from dragoman.press.extract.pictures.creditline import read_credit
from dragoman.press.extract.pictures.nearpicture import Near, is_decoration
from dragoman.press.extract.pictures.nextarticle import next_article
from dragoman.press.record import Evidence, Image

MAX_IMAGES = 40
MAX_LOOKED_AT = 120
_OWN_KIND = frozenset(("img", "amp-img", "iframe", "video", "audio", "table", "blockquote", "pre", "code"))
ABOVE, BELOW = 700, 400
LONGEST_NAME = 60
"""Characters of what stands under a portrait: a name with a word for who it is."""

_BLANK = re.compile(
    r"placeholder|blank\.|spacer|transparent|1x1|loading\.|/pixel|counter|icon[_.-]|[_/-]icons?[/._-]|sprite|emoji|gravatar|/logo[-_.]",
    re.IGNORECASE,
)
_SIZED = re.compile(r"[-_]?\d{2,4}x\d{2,4}|@\dx|[-_](?:small|large|medium|thumb|orig(?:inal)?)\b")
_VECTOR = re.compile(r"\.svg(?:$|[?#])", re.IGNORECASE)
_SOURCES = re.compile(r",\s+")
_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-lazyimage-src",
    "data-srcset",
    "data-lazy-srcset",
    "data-lazy",
    "data-image",
    "data-original-url",
    "data-fullscreensrc",
    "src",
    "srcset",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadImages:
    """images in order; places: where each stands in the visible text, None for one only fields tell.
    texts: spans of captions and credit lines, which are no prose."""

    images: tuple[Image, ...] = ()
    places: tuple[int | None, ...] = ()
    texts: tuple[tuple[int, int], ...] = ()


@dataclass(slots=True)
class _Found:
    outlets: Sequence[str]
    images: list[Image] = field(default_factory=list)
    places: list[int | None] = field(default_factory=list)
    texts: list[tuple[int, int]] = field(default_factory=list)
    keys: dict[str, int] = field(default_factory=dict)


def read_images(
    sheet: Sheet, headline: Element | None, body_start: int | None, body_end: int | None
) -> ReadImages:
    """Read the pictures that belong to the article."""
    found = _Found(_outlet_names(sheet))
    if body_start is not None and body_end is not None:
        cut = next_article(sheet, headline, body_start + 1)
        around = _Around(sheet, headline, body_start, body_end if cut is None else min(cut, body_end))
        for picture in around.pictures:
            if len(found.images) < MAX_IMAGES:
                _add(sheet, picture, around, found)
    _add_told(sheet, found)
    return ReadImages(images=tuple(found.images), places=tuple(found.places), texts=tuple(found.texts))


def _waits(figure: Element) -> bool:
    """Whether a figure has a caption by name, and a place for a picture that only a script fills."""
    inside = figure.iter()[1:]
    if any(el.tag in _OWN_KIND for el in inside):
        return False
    captioned = any(el.tag == "figcaption" or "caption" in el.names for el in inside)
    return captioned and (any(el.tag == "picture" for el in inside) or _source(figure) is not None)


def _is_blank(element: Element) -> bool:
    attrs = element.attrs
    if attrs.get("width") in ("0", "1") or attrs.get("height") in ("0", "1"):
        return True
    return (
        bool(_BLANK.search(attrs.get("src", "")))
        and len(attrs) <= 4
        and not any(name in attrs for name in _LAZY[:-2])
    )


class _Around:
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
        images = find("img", "amp-img") if find("amp-img") else find("img")
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

    def holds(self, picture: Element) -> bool:
        """Whether a picture stands within the text."""
        return self.first <= picture.order <= self.last

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
        sources = {_source(elements[order]) for order in self._orders[low:high]} - {None}
        return len({_key(source) for source in sources if source}) <= 1


def _order_at(sheet: Sheet, offset: int) -> int:
    """Position of the last element that begins at or before an offset of the visible text."""
    element = sheet.shown.last_until(offset)
    return element.order if element is not None else 0


def _add(sheet: Sheet, element: Element, around: _Around, found: _Found) -> None:
    near = Near(element, around.holder)
    if not near.belongs():
        return
    caption, source = read_caption(sheet, element, around.is_alone), _source(element)
    if not _is_own(sheet, near, caption, placed=source is not None, inside=around.holds(element)):
        return
    url = (sheet.data.absolute(source) if source else None) or ""
    caption = caption or Caption()
    key = _key(url or source or "")
    if key and key in found.keys and _is_again(found.images[found.keys[key]], caption):
        _complete(sheet, found, found.keys[key], caption)
        return
    if key:
        found.keys[key] = len(found.images)
    found.texts.extend(caption.spans)
    found.places.append(element.start)
    split = read_credit(caption.credit or "", sheet.words, found.outlets)
    found.images.append(
        Image(
            url=url,
            caption=caption.caption,
            alt=clean(element.get("alt")) or None,
            credit=split.line or None,
            agency=split.agency,
            photographer=split.photographer,
            width=_pixels(element.get("width")),
            height=_pixels(element.get("height")),
            evidence=sheet.seen(*(caption.spans[0] if caption.spans else (element.start, element.start))),
        )
    )


def _is_own(sheet: Sheet, near: Near, caption: Caption | None, *, placed: bool, inside: bool) -> bool:
    """Whether a picture is the article's own. placed: whether it has an address. inside: whether it stands within the text."""
    if caption is None:
        return placed and inside and near.is_bare_picture()
    if near.is_teaser(sheet, caption):
        return False
    if near.framed:
        return not (near.is_called_portrait() and len(caption.caption or "") <= LONGEST_NAME)
    return placed and not near.is_portrait() and (inside or caption.credit is not None)


def _is_again(image: Image, caption: Caption) -> bool:
    """Whether a picture's texts are those it was shown with before; under another caption it is shown for another reason."""
    return caption.caption is None or image.caption is None or image.caption == caption.caption


def _complete(sheet: Sheet, found: _Found, number: int, caption: Caption) -> None:
    """A picture shown again, this time with its caption."""
    image = found.images[number]
    if image.caption is None and image.credit is None:
        split = read_credit(caption.credit or "", sheet.words, found.outlets)
        found.images[number] = replace(
            image,
            caption=caption.caption,
            credit=split.line or None,
            agency=split.agency,
            photographer=split.photographer,
            evidence=sheet.seen(*caption.spans[0]) if caption.spans else image.evidence,
        )
    found.texts.extend(caption.spans)


def _source(element: Element) -> str | None:
    """The first address in a picture's attributes, as it is written there."""
    if element.tag == "figure":
        return next((source for el in element.iter()[1:] if (source := _source(el))), None)
    holder = element.parent
    sources = holder.children if holder is not None and holder.tag == "picture" else []
    for one in (element, *(el for el in sources if el.tag == "source")):
        for name in _LAZY:
            value = one.attrs.get(name)
            if value and name.endswith("srcset"):
                value = _SOURCES.split(value.strip())[-1].strip().split(" ")[0]
            if value and not value.startswith(("data:", "blob:")) and not _VECTOR.search(value):
                return value.strip()
    return None


def _outlet_names(sheet: Sheet) -> list[str]:
    """Names of the outlets we follow, quoted ones first: a picture may be an outlet's own."""
    names = {name for outlet in sheet.outlets for name in outlet.names.values()}
    return sorted((variant for name in names for variant in (f"«{name}»", name)), key=len, reverse=True)


def _add_told(sheet: Sheet, found: _Found) -> None:
    """The image that fields name: before the others, unless the page shows the same one."""
    told: Iterable[tuple[str, Evidence]] = (
        *((url, Evidence(source="json-ld", field="image")) for url in _ld_images(sheet)),
        *(
            (item.value, item.evidence)
            for item in sheet.data.told_meta("og:image", "og:image:url", "twitter:image")[:1]
        ),
    )
    for raw, evidence in told:
        url = sheet.data.absolute(raw)
        if url is None or is_decoration(urlsplit(url).path.lower()):
            continue
        if not found.images:
            found.images.append(Image(url=url, evidence=evidence))
            found.places.append(None)
        return


def _ld_images(sheet: Sheet) -> list[str]:
    value = sheet.data.ld_value("image")
    return (strings(value, "url") or strings(value))[:1]


def _key(url: str) -> str:
    """The same picture in another size has the same key: last part of the path without size marks."""
    parts = re.split(r"[?#]", url, maxsplit=1)[0].lower().rsplit("/", 2)
    name = _SIZED.sub("", parts[-1])
    return name if len(name) > 9 else f"{parts[-2] if len(parts) > 1 else ''}/{name}" if name else url


def _pixels(value: str) -> int | None:
    digits = value.strip().removesuffix("px")
    return (
        int(digits)
        if digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) < 100_000 and len(digits) <= 6
        else None
    )
