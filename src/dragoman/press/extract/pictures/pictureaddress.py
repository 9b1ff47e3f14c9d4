"""A picture's address, as its attributes give it, and by what two addresses are one picture in two sizes."""

import re

from dragoman.press.extract.page.tree import Element

_SIZED = re.compile(r"[-_]?\d{2,4}x\d{2,4}|@\dx|[-_](?:small|large|medium|thumb|orig(?:inal)?)\b")
_VECTOR = re.compile(r"\.svg(?:$|[?#])", re.IGNORECASE)
_SOURCES = re.compile(r",\s+")
LAZY = (
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


def source_of(element: Element) -> str | None:
    """The first address in a picture's attributes, as it is written there."""
    if element.tag == "figure":
        return next((source for el in element.iter()[1:] if (source := source_of(el))), None)
    holder = element.parent
    sources = holder.children if holder is not None and holder.tag == "picture" else []
    for one in (element, *(el for el in sources if el.tag == "source")):
        for name in LAZY:
            value = one.attrs.get(name)
            if value and name.endswith("srcset"):
                value = _SOURCES.split(value.strip())[-1].strip().split(" ")[0]
            if value and not value.startswith(("data:", "blob:")) and not _VECTOR.search(value):
                return value.strip()
    return None


def picture_key(url: str) -> str:
    """The same picture in another size has the same key: last part of the path without size marks."""
    parts = re.split(r"[?#]", url, maxsplit=1)[0].lower().rsplit("/", 2)
    name = _SIZED.sub("", parts[-1])
    return name if len(name) > 9 else f"{parts[-2] if len(parts) > 1 else ''}/{name}" if name else url
