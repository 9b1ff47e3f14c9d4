"""Atom 1.0 (RFC 4287). Raises Unsure."""

import re
from functools import partial

from lxml import etree

from dragoman.press.collect.clean import absolute, clean_html, plain_text
from dragoman.press.collect.fields import (
    Context,
    Fields,
    Unsure,
    fields_of,
    is_alternate,
    text_in,
    texts_in,
    time_in,
    ttl_in,
)
from dragoman.press.collect.items import FreshItem, Later
from dragoman.press.collect.names import XML, short_name
from dragoman.press.collect.people import atom_authors
from dragoman.press.collect.pictures import picture_in
from dragoman.press.collect.trees import Element
from dragoman.press.record import FeedKind, Item, ParsedFeed

_TEXT_KINDS = frozenset({"text", "html", "text/html", "text/plain"})
_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})
_PREFIX = re.compile(r"<(/?)[A-Za-z][\w.-]*:(?=[a-z])")


def read_atom(root: Element, context: Context) -> ParsedFeed:
    """The feed whose `feed` element this is. An entry without author has the feed's."""
    fields = fields_of(root)
    authors = atom_authors(fields)
    return ParsedFeed(
        kind=FeedKind.ATOM,
        title=_line(fields, "atom:title"),
        language=root.get(f"{XML}lang") or text_in(fields, "dc:language") or None,
        home_url=_link(fields, context),
        description=_line(fields, "atom:subtitle"),
        items=tuple(_item(entry, context, authors) for entry in fields.get("atom:entry", [])),
        ttl_seconds=ttl_in(fields),
    )


def _item(entry: Element, context: Context, authors: tuple[str, ...]) -> Item:
    fields = fields_of(entry)
    url = _link(fields, context)
    title = _line(fields, "atom:title")
    content = fields.get("atom:content")
    source = content[0].get("src") if content else None
    if not url and source and content:
        url = absolute(source, context.base(content[0]))
    ident = text_in(fields, "atom:id")
    if not url and ident.startswith(("http://", "https://")):
        url = absolute(ident, None)
    if not ident and not url and not title:
        raise Unsure
    categories = (
        (element.get("label") or element.get("term") or "").strip()
        for element in fields.get("atom:category", ())
    )
    item = FreshItem(
        id=ident or url or title or "",
        url=url,
        title=title,
        published_at=time_in(fields, "atom:published", "dcterms:issued", "dc:date"),
        updated_at=time_in(fields, "atom:updated"),
        authors=atom_authors(fields) or tuple(texts_in(fields, "dc:creator")) or authors,
        language=entry.get(f"{XML}lang"),
        categories=tuple(dict.fromkeys(name for name in categories if name)),
        image_url=absolute(picture_in(fields) or "", context.base(entry)),
    )
    return item.promise(
        summary=_markup(fields, "atom:summary", context, url),
        content=_markup(fields, "atom:content", context, url),
    )


def _link(fields: Fields, context: Context) -> str | None:
    links = [
        element for element in fields.get("atom:link", ()) if element.get("href") and is_alternate(element)
    ]
    if not links:
        return None
    chosen = next((e for e in links if (e.get("type") or "text/html") in _PAGE_TYPES), links[0])
    return absolute(chosen.get("href") or "", context.base(chosen))


def _line(fields: Fields, name: str) -> str | None:
    """A text construct as one line."""
    found = fields.get(name)
    if found is None:
        return None
    element = found[0]
    kind = element.get("type", "text")
    if kind == "xhtml":
        return plain_text(_inner(element))
    if kind not in _TEXT_KINDS or len(element):
        raise Unsure
    return plain_text(element.text or "", is_html=kind != "text" and kind != "text/plain")


def _markup(fields: Fields, name: str, context: Context, url: str | None) -> Later:
    """What makes harmless HTML of a text construct."""
    found = fields.get(name)
    if found is None:
        return None
    element = found[0]
    kind = element.get("type", "text")
    base = context.base(element) if context.based else url or context.url
    if kind == "xhtml":
        return partial(clean_html, _inner(element), base_url=base)
    if element.get("src"):
        return None
    if kind not in _TEXT_KINDS or len(element):
        raise Unsure
    text = (element.text or "").strip()
    return (
        partial(clean_html, text, base_url=base) if kind in ("html", "text/html") else partial(_plain, text)
    )


def _plain(text: str) -> str | None:
    return text.replace("&", "&amp;").replace("<", "&lt;") if "<" in text else text or None


def _inner(element: Element) -> str:
    """The markup inside the one XHTML div an xhtml construct must have (RFC 4287 3.1.1.3)."""
    if len(element) != 1 or short_name(str(element[0].tag)) != "xhtml:div":
        raise Unsure
    return _PREFIX.sub(r"<\1", etree.tostring(element[0], method="xml", encoding="unicode", with_tail=False))
