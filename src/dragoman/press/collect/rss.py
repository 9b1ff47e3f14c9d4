"""RSS 0.9x and 2.0, and what RDF's RSS shares with them. Raises Unsure."""

from collections.abc import Iterable
from functools import partial

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
from dragoman.press.collect.items import FreshItem
from dragoman.press.collect.names import XML, short_name
from dragoman.press.collect.people import rss_authors
from dragoman.press.collect.pictures import picture_in
from dragoman.press.collect.trees import Element
from dragoman.press.record import FeedKind, Item, ParsedFeed


def read_rss(root: Element, context: Context) -> ParsedFeed:
    """The feed whose `rss` element this is; items stand in the channel, or (0.90) all beside it."""
    channel = only_channel(root)
    fields = fields_of(channel)
    inside, outside = fields.get("item", []), items_beside(root)
    if inside and outside:
        raise Unsure
    items = [read_item(entry, context) for entry in inside or outside]
    return feed_of(FeedKind.RSS, root, channel, items, context, fields)


def only_channel(root: Element) -> Element:
    """The one channel of a document."""
    channels = [child for child in root if short_name(str(child.tag)) == "channel"]
    if len(channels) != 1:
        raise Unsure
    return channels[0]


def items_beside(root: Element) -> list[Element]:
    """Items that stand beside the channel."""
    return [child for child in root if short_name(str(child.tag)) == "item"]


def feed_of(
    kind: FeedKind, root: Element, channel: Element, items: Iterable[Item], context: Context, fields: Fields
) -> ParsedFeed:
    """What a channel says of itself, with its items."""
    base = context.base(channel)
    language = text_in(fields, "language") or text_in(fields, "dc:language") or root.get(f"{XML}lang")
    return ParsedFeed(
        kind=kind,
        title=plain_text(text_in(fields, "title") or text_in(fields, "dc:title")),
        language=language or None,
        home_url=absolute(_link(fields), base),
        description=plain_text(text_in(fields, "description") or text_in(fields, "dc:description")),
        items=tuple(items),
        ttl_seconds=ttl_in(fields),
    )


def read_item(entry: Element, context: Context, *, about: str = "") -> Item:
    """One item. about: the name RDF gives it, its id where it has no guid."""
    fields = fields_of(entry)
    base = context.base(entry)
    guid = text_in(fields, "guid")
    link = _link(fields)
    if not link and guid and _is_address(fields["guid"][0]):
        link = guid
    url = absolute(link, context.base(fields["link"][0]) if context.based and "link" in fields else base)
    title = plain_text(text_in(fields, "title") or text_in(fields, "dc:title"))
    summary = (
        text_in(fields, "description")
        or text_in(fields, "itunes:summary")
        or text_in(fields, "dc:description")
    )
    if not url and not title and not summary:
        raise Unsure
    where, content = url or base, text_in(fields, "content:encoded")
    item = FreshItem(
        id=guid
        or about
        or text_in(fields, "atom:id")
        or text_in(fields, "dc:identifier")
        or url
        or title
        or "",
        url=url,
        title=title,
        published_at=time_in(
            fields, "pubDate", "dcterms:issued", "atom:published", "dc:date", "dcterms:created"
        ),
        updated_at=time_in(fields, "dcterms:modified", "atom:updated"),
        authors=rss_authors(fields),
        language=text_in(fields, "dc:language") or None,
        categories=tuple(dict.fromkeys(texts_in(fields, "category") + texts_in(fields, "dc:subject"))),
        image_url=absolute(picture_in(fields) or "", base),
    )
    return item.promise(
        summary=partial(clean_html, summary, base_url=where) if summary else None,
        content=partial(clean_html, content, base_url=where) if content else None,
    )


def _link(fields: Fields) -> str:
    if link := text_in(fields, "link"):
        return link
    for element in fields.get("atom:link", ()):
        if is_alternate(element) and (place := element.get("href")):
            return place
    return ""


def _is_address(guid: Element) -> bool:
    said = {str(name).lower(): str(value) for name, value in guid.attrib.items()}
    return said.get("ispermalink", "true").strip().lower() != "false"
