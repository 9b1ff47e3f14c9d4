"""Atom 1.0 (RFC 4287). Raises Unsure."""

from dragoman.press.collect.clean import absolute
from dragoman.press.collect.constructs import line_in, markup_in
from dragoman.press.collect.fields import (
    Context,
    Fields,
    Unsure,
    fields_of,
    is_alternate,
    read_all,
    text_in,
    texts_in,
    time_in,
    ttl_in,
)
from dragoman.press.collect.items import FreshItem
from dragoman.press.collect.names import XML
from dragoman.press.collect.people import atom_authors
from dragoman.press.collect.pictures import picture_in
from dragoman.press.collect.trees import Element
from dragoman.press.record import FeedKind, Item, ParsedFeed

_PAGE_TYPES = frozenset({"text/html", "application/xhtml+xml"})


def read_atom(root: Element, context: Context) -> ParsedFeed:
    """The feed whose `feed` element this is. An entry without author has the feed's."""
    fields = fields_of(root)
    authors = atom_authors(fields)
    items, problems = read_all(
        fields.get("atom:entry", ()), lambda entry: _item(entry, context, authors), context
    )
    return ParsedFeed(
        kind=FeedKind.ATOM,
        title=line_in(fields, "atom:title"),
        language=root.get(f"{XML}lang") or text_in(fields, "dc:language") or None,
        home_url=_link(fields, context),
        description=line_in(fields, "atom:subtitle"),
        items=items,
        ttl_seconds=ttl_in(fields),
        problems=problems,
    )


def _item(entry: Element, context: Context, authors: tuple[str, ...]) -> Item:
    fields = fields_of(entry)
    if "atom:entry" in fields:
        raise Unsure
    url = _link(fields, context)
    title = line_in(fields, "atom:title")
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
        summary=markup_in(fields, "atom:summary", context, url),
        content=markup_in(fields, "atom:content", context, url),
    )


def _link(fields: Fields, context: Context) -> str | None:
    links = [
        element for element in fields.get("atom:link", ()) if element.get("href") and is_alternate(element)
    ]
    if not links:
        return None
    chosen = next((e for e in links if (e.get("type") or "text/html") in _PAGE_TYPES), links[0])
    return absolute(chosen.get("href") or "", context.base(chosen))
