"""The elements of a feed or an item by name, for readers that read what is written as it should be and know when it is not.

Whatever they do not fully understand (an element twice that may stand once, markup where text belongs, a time they cannot read)
raises Unsure, and the tolerant reader takes over: fast is worth nothing where it is silently wrong.
"""

import datetime as dt
import functools
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from dragoman.press.collect.clean import absolute
from dragoman.press.collect.dates import read_time
from dragoman.press.collect.names import short_name
from dragoman.press.collect.trees import Element
from dragoman.press.record import Item

_REPEATED = frozenset({
    "item", "image", "category", "dc:subject", "dc:creator", "author", "atom:author", "atom:category", "atom:link",
    "atom:contributor", "media:content", "media:thumbnail", "media:group", "enclosure", "atom:entry", "dc:contributor",
    "itunes:category",
})  # fmt: skip
_SINGLE = frozenset({
    "title", "link", "items", "description", "guid", "pubDate", "language", "ttl", "dc:title", "dc:date", "dc:language",
    "dc:identifier", "dcterms:issued", "dcterms:modified", "dcterms:created", "dc:description", "content:encoded",
    "itunes:author", "itunes:summary", "itunes:image", "managingEditor", "webMaster", "lastBuildDate", "atom:id",
    "atom:title", "atom:summary", "atom:content", "atom:published", "atom:updated", "atom:subtitle", "atom:icon",
    "atom:logo", "atom:rights", "sy:updatePeriod", "sy:updateFrequency", "itunes:subtitle",
})  # fmt: skip
# Elements whose meaning only the tolerant reader sorts out.
_STRANGE = frozenset({
    "body", "xhtml:body", "xhtml:div", "fullitem", "content", "summary", "issued", "published", "updated", "modified", "id",
    "created", "date", "expirationDate", "tagline", "atom:source", "source:markdown",
})  # fmt: skip
_LOWER = frozenset(name.lower() for name in _SINGLE | _REPEATED | _STRANGE)
_UNREAD = frozenset({"atom:generator", "atom:name", "atom:email", "atom:uri"})
_RELATIONS = "http://www.iana.org/assignments/relation/"
_PERIODS = {"hourly": 3600, "daily": 86400, "weekly": 604800, "monthly": 2592000, "yearly": 31536000}

Fields = dict[str, list[Element]]


class Unsure(Exception):
    """The fast readers do not fully understand this feed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Context:
    """What holds for the whole document.

    based: it uses xml:base somewhere. saving: it is broken beyond the tolerant reader's reach; items that are not understood
    are left out and counted instead of ending the reading.
    """

    url: str | None
    based: bool
    saving: bool = False

    def base(self, element: Element) -> str | None:
        """The base address of an element (xml:base, else the feed's own)."""
        if not self.based:
            return self.url
        return absolute(element.base or "", self.url) or self.url


def read_all(
    entries: Iterable[Element], read: Callable[[Element], Item], context: Context
) -> tuple[tuple[Item, ...], tuple[str, ...]]:
    """The items, and sentences on what was left out."""
    if not context.saving:
        return tuple(map(read, entries)), ()
    items, lost = [], 0
    for entry in entries:
        try:
            items.append(read(entry))
        except Unsure:
            lost += 1
    return tuple(items), (f"{lost} of its items could not be understood and were left out.",) if lost else ()


def fields_of(element: Element) -> Fields:
    """The children we know, by short name. Raises Unsure."""
    fields: Fields = {}
    for child in element:
        name = _known(child.tag)
        if name is None:
            continue
        if name not in fields:
            fields[name] = [child]
        elif name in _REPEATED:
            fields[name].append(child)
        else:
            raise Unsure
    return fields


@functools.lru_cache(maxsize=1024)
def _known(tag: object) -> str | None:
    if not isinstance(tag, str):
        raise Unsure  # an entity reference left standing
    name = short_name(tag)
    if name in _SINGLE or name in _REPEATED:
        return name
    if name in _STRANGE or name.lower() in _LOWER:  # a name in other letters may be meant
        raise Unsure
    if name.startswith("atom:") and name not in _UNREAD:
        raise Unsure
    return None


def is_alternate(link: Element) -> bool:
    """Whether an `atom:link` leads to what the item is about (RFC 4287 4.2.7.2)."""
    return (link.get("rel") or "alternate").strip().lower().removeprefix(_RELATIONS) == "alternate"


def text_in(fields: Fields, name: str) -> str:
    """The text of the first such element, trimmed; empty where there is none."""
    found = fields.get(name)
    if found is None:
        return ""
    if len(found[0]):
        raise Unsure  # markup where text belongs
    return (found[0].text or "").strip()


def texts_in(fields: Fields, name: str) -> list[str]:
    """The texts of all such elements that have one."""
    found = fields.get(name, ())
    if any(len(element) for element in found):
        raise Unsure
    return [text for element in found if (text := (element.text or "").strip())]


def time_in(fields: Fields, *names: str) -> dt.datetime | None:
    """The time in the first of these elements that has a text. Raises Unsure where that is no time."""
    for name in names:
        if text := text_in(fields, name):
            when = read_time(text)
            if when is None:
                raise Unsure
            return when
    return None


def ttl_in(fields: Fields) -> int | None:
    """Seconds to wait before asking again, from `ttl` or the syndication module; None where neither says so."""
    minutes = text_in(fields, "ttl")
    if minutes.isascii() and minutes.isdigit() and 0 < len(minutes) < 7 and int(minutes):
        return int(minutes) * 60
    period = _PERIODS.get(text_in(fields, "sy:updatePeriod").lower())
    often = text_in(fields, "sy:updateFrequency")
    if period is None:
        return None
    return period // max(1, int(often) if often.isascii() and often.isdigit() and len(often) < 5 else 1)
