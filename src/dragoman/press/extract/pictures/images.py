"""The article's pictures with caption and credit: figures and large images between headline and end of text.

What structured data calls the article's image comes first where the page shows no picture of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from urllib.parse import urlsplit

from dragoman.press.extract.page.jsonld import strings
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.tree import Element
from dragoman.press.extract.page.visible import clean
from dragoman.press.extract.pictures.aroundtext import Around, Where
from dragoman.press.extract.pictures.captions import read_caption
from dragoman.press.extract.pictures.captiontext import Caption
from dragoman.press.extract.pictures.creditline import read_credit
from dragoman.press.extract.pictures.nearpicture import Near, is_decoration
from dragoman.press.extract.pictures.nextarticle import next_article
from dragoman.press.extract.pictures.pictureaddress import picture_key, source_of
from dragoman.press.record import Evidence, Image

MAX_IMAGES = 40
LONGEST_NAME = 60
"""Characters of what stands under a portrait: a name with a word for who it is."""


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
        around = Around(sheet, headline, body_start, body_end if cut is None else min(cut, body_end))
        for picture in around.pictures:
            if len(found.images) < MAX_IMAGES:
                _add(sheet, picture, around, found)
    _turn_round(found.images)
    _add_told(sheet, found)
    return ReadImages(images=tuple(found.images), places=tuple(found.places), texts=tuple(found.texts))


def _turn_round(images: list[Image]) -> None:
    """Mend lines like "Agency/Name" that were read the other way, where another line names the same photographer alone."""
    alone = {one.photographer for one in images if one.photographer and not one.agency}
    for number, one in enumerate(images):
        if one.agency in alone and one.photographer not in alone:
            images[number] = replace(one, agency=one.photographer, photographer=one.agency)


def _add(sheet: Sheet, element: Element, around: Around, found: _Found) -> None:
    near = Near(element, around.holder)
    if not near.belongs():
        return
    caption, source = read_caption(sheet, element, around.is_alone), source_of(element)
    if not _is_own(sheet, near, caption, placed=source is not None, where=around.where(element)):
        return
    url = (sheet.data.absolute(source) if source else None) or ""
    caption = caption or Caption()
    key = picture_key(url or source or "")
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


def _is_own(sheet: Sheet, near: Near, caption: Caption | None, *, placed: bool, where: Where) -> bool:
    """Whether a picture is the article's own. placed: whether it has an address."""
    if caption is None:
        return placed and where is Where.WITHIN and near.is_bare_picture()
    if near.is_teaser(sheet, caption):
        return False
    if near.framed:
        return not (near.is_called_portrait() and len(caption.caption or "") <= LONGEST_NAME)
    if not placed or near.is_portrait():
        return False
    return (
        where is Where.WITHIN
        or caption.credit is not None
        or (where is Where.ABOVE and near.is_bare_picture())
    )


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


def _pixels(value: str) -> int | None:
    digits = value.strip().removesuffix("px")
    return (
        int(digits)
        if digits.isascii() and digits.isdigit() and 0 < int(digits[:6]) < 100_000 and len(digits) <= 6
        else None
    )
