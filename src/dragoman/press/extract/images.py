"""The article's pictures with caption and credit: figures and large images between headline and end of text.

What structured data calls the article's image comes first where the page shows no picture of its own.
"""

import bisect
import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from dragoman.press.extract.credits import read_credit, split_caption
from dragoman.press.extract.jsonld import strings
from dragoman.press.extract.sheet import Sheet
from dragoman.press.extract.tree import Element
from dragoman.press.extract.visible import clean
from dragoman.press.record import Evidence, Image

MAX_IMAGES = 40
SMALLEST_SIDE = 120

_CREDIT_NAMES = re.compile(
    r"credit|copyright|photographer|source|quelle|bildquelle|fotograf|crédit|autor-?foto|photo-?by|byline|avtor-?foto|foto-?avtor|foto-?potpis"
)
_CAPTION_NAMES = re.compile(
    r"caption|legend|bildunterschrift|didascal|pie-?de|podpis|(?:^|[\s_-])podp(?:$|[\s_-])|legenda|potpis-?slike"
)
_PICTURE_NAMES = re.compile(r"(?:^|[\s_-])(?:pic|picture|photo|foto|slika|image|img|media)(?:$|[\s_-])")
_DECORATION = re.compile(
    r"logo|icon|avatar|sprite|pixel|emoji|banner|advert|badge|author|profile|share|social|button"
)
_ELSEWHERE = re.compile(
    r"related|sidebar|recommend|teaser|promo|more-?news|newsletter|author|read-?more|popular|trending|comment"
)
_LAZY = (
    "data-src",
    "data-original",
    "data-lazy-src",
    "data-srcset",
    "data-lazy",
    "data-image",
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
    images: list[Image] = field(default_factory=list)
    places: list[int | None] = field(default_factory=list)
    texts: list[tuple[int, int]] = field(default_factory=list)
    keys: set[str] = field(default_factory=set)


def read_images(
    sheet: Sheet, headline: Element | None, body_start: int | None, body_end: int | None
) -> ReadImages:
    """Read the pictures that belong to the article."""
    found = _Found()
    if body_start is not None and body_end is not None:
        first = min(headline.order if headline is not None else 10**9, _order_at(sheet, body_start))
        last = _order_at(sheet, body_end)
        for element in sheet.tree.find("img"):
            if first <= element.order <= last and len(found.images) < MAX_IMAGES and _belongs(element):
                _add(sheet, element, found)
    _add_told(sheet, found)
    return ReadImages(images=tuple(found.images), places=tuple(found.places), texts=tuple(found.texts))


def _order_at(sheet: Sheet, offset: int) -> int:
    """Position of the last element that begins at or before an offset of the visible text."""
    seen = sheet.tree.seen
    number = bisect.bisect_right(seen, offset, key=lambda el: el.start)
    return seen[number - 1].order if number else 0


def _belongs(element: Element) -> bool:
    for size in (element.get("width"), element.get("height")):
        if size.rstrip("px").isdigit() and int(size.rstrip("px")[:6]) < SMALLEST_SIDE:
            return False
    around = [element, *(above for _, above in zip(range(6), element.ancestors(), strict=False))]
    if any(el.tag in ("aside", "nav", "footer", "noscript", "button") for el in around):
        return False
    if any(_is_decoration(el.names) for el in around[:3]) or any(_is_elsewhere(el.names) for el in around):
        return False
    return not any(el.tag == "a" and el.end - el.start > 20 for el in around)


@functools.lru_cache(maxsize=4096)
def _is_decoration(names: str) -> bool:
    return _DECORATION.search(names) is not None


@functools.lru_cache(maxsize=4096)
def _is_elsewhere(names: str) -> bool:
    return _ELSEWHERE.search(names) is not None


def _add(sheet: Sheet, element: Element, found: _Found) -> None:
    url = _address(sheet, element)
    if url is None or _key(url) in found.keys:
        return
    figure = next((el for el in element.ancestors() if el.tag == "figure"), None)
    caption, credit, spans = _texts(sheet, element, figure)
    split = read_credit(credit, sheet.words, _outlet_names(sheet)) if credit else None
    found.keys.add(_key(url))
    found.texts.extend(spans)
    found.places.append(element.start)
    found.images.append(
        Image(
            url=url,
            caption=caption,
            alt=clean(element.get("alt")) or None,
            credit=split.line if split else None,
            agency=split.agency if split else None,
            photographer=split.photographer if split else None,
            width=_pixels(element.get("width")),
            height=_pixels(element.get("height")),
            evidence=sheet.seen(*spans[0]) if spans else sheet.seen(element.start, element.start),
        )
    )


def _address(sheet: Sheet, element: Element) -> str | None:
    for name in _LAZY:
        value = element.get(name).strip()
        if name.endswith("srcset"):
            value = value.split(",")[-1].strip().split(" ")[0]
        if value and not value.startswith(("data:", "blob:")):
            url = sheet.data.absolute(value)
            if url is not None and not urlsplit(url).path.lower().endswith(".svg"):
                return url
    return None


def _texts(
    sheet: Sheet, element: Element, figure: Element | None
) -> tuple[str | None, str | None, list[tuple[int, int]]]:
    """Caption, credit line and the spans they stand at. Credit in an element of its own, or at the caption's end."""
    holder = figure if figure is not None else _small_holder(element)
    if holder is None or holder.end <= holder.start:
        holder = _caption_behind(element)
    if holder is None or holder.end <= holder.start or holder.end - holder.start > 1500:
        return None, None, []
    credit_el = next(
        (
            el
            for el in holder.iter()
            if el is not holder and el.shown and el.end > el.start and _CREDIT_NAMES.search(el.names)
        ),
        None,
    )
    span = (holder.start, holder.end)
    whole = clean(sheet.visible.text[holder.start : holder.end].replace("\n", " "))
    if credit_el is not None and credit_el.end - credit_el.start <= 160:
        before = clean(sheet.visible.text[holder.start : credit_el.start])
        after = clean(sheet.visible.text[credit_el.end : holder.end])
        caption = clean(f"{before} {after}").rstrip(" (|/–—-") or None
        return caption, sheet.text_of(credit_el), [span]
    caption, credit = split_caption(whole, sheet.words)
    return caption, credit, [span]


def _outlet_names(sheet: Sheet) -> list[str]:
    """Names of the outlets we follow, quoted ones first: a picture may be an outlet's own."""
    names = {name for outlet in sheet.outlets for name in outlet.names.values()}
    return sorted((variant for name in names for variant in (f"«{name}»", name)), key=len, reverse=True)


def _caption_behind(element: Element) -> Element | None:
    """An element right behind the picture, or behind what holds nothing but it, that says it is a caption or credit."""
    for holder in (element, element.parent):
        if holder is None or holder.parent is None or holder.end - holder.start > 0:
            continue
        siblings = [child for child in holder.parent.children if isinstance(child, Element)]
        for near in siblings[siblings.index(holder) + 1 :][:1]:
            named = any(
                _CAPTION_NAMES.search(el.names) or _CREDIT_NAMES.search(el.names) for el in near.iter()
            )
            if named and near.shown and 0 < near.end - near.start <= 500:
                return near
    return None


def _small_holder(element: Element) -> Element | None:
    """Without a figure: the closest element around that says it holds a caption or credit, or shows a short line."""
    for _, above in zip(range(3), element.ancestors(), strict=False):
        if _PICTURE_NAMES.search(above.names) and 0 < above.end - above.start <= 300:
            return above
        length = above.end - above.start
        if length > 400 or above.tag in ("body", "article", "main", "p"):
            return None
        if length and (
            any(_CAPTION_NAMES.search(el.names) or _CREDIT_NAMES.search(el.names) for el in above.iter())
        ):
            return above
    return None


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
        if url is None or _DECORATION.search(urlsplit(url).path.lower()):
            continue
        if not found.images:
            found.keys.add(_key(url))
            found.images.append(Image(url=url, evidence=evidence))
            found.places.append(None)
        return


def _ld_images(sheet: Sheet) -> list[str]:
    value = sheet.data.ld_value("image")
    return (strings(value, "url") or strings(value))[:1]


def _key(url: str) -> str:
    """The same picture in another size has the same key: last part of the path without size marks."""
    name = urlsplit(url).path.rsplit("/", 1)[-1].lower()
    return (
        re.sub(r"[-_]?\d{2,4}x\d{2,4}|@\dx|[-_](?:small|large|medium|thumb|orig(?:inal)?)\b", "", name) or url
    )


def _pixels(value: str) -> int | None:
    digits = value.strip().removesuffix("px")
    return (
        int(digits)
        if digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) < 100_000 and len(digits) <= 6
        else None
    )
