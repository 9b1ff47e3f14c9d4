"""RSS 0.9x and 2.0, and what RDF's RSS shares with them. Raises Unsure."""

from functools import partial

from dragoman.press.collect.clean import absolute, clean_html, plain_text
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
from dragoman.press.collect.items import FreshItem, Later
from dragoman.press.collect.names import XML, short_name
from dragoman.press.collect.people import rss_authors
from dragoman.press.collect.pictures import picture_in
from dragoman.press.collect.trees import Element
from dragoman.press.record import FeedKind, Item, ParsedFeed

_SUMMARIES = ("description", "itunes:summary", "dc:description")


def read_rss(root: Element, context: Context) -> ParsedFeed:
    """The feed whose `rss` element this is; items stand in the channel, or (0.90) all beside it."""
    channel = only_channel(root)
    fields = fields_of(channel)
    inside, outside = fields.get("item", []), items_beside(root)
    if (inside and outside) or "items" in fields:
        raise Unsure
    items = read_all(inside or outside, lambda entry: read_item(entry, context), context)
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
    kind: FeedKind,
    root: Element,
    channel: Element,
    items: tuple[tuple[Item, ...], tuple[str, ...]],
    context: Context,
    fields: Fields,
) -> ParsedFeed:
    """What a channel says of itself, with its items and what is to be said of them."""
    base = context.base(channel)
    language = text_in(fields, "language") or text_in(fields, "dc:language") or root.get(f"{XML}lang")
    return ParsedFeed(
        kind=kind,
        title=plain_text(text_in(fields, "title") or text_in(fields, "dc:title")),
        language=language or None,
        home_url=absolute(_link(fields), base),
        description=plain_text(text_in(fields, "description") or text_in(fields, "dc:description")),
        items=items[0],
        ttl_seconds=ttl_in(fields),
        problems=items[1],
    )


def read_item(entry: Element, context: Context, *, about: str = "") -> Item:
    """One item. about: the name RDF gives it, its id where it has no guid."""
    fields = fields_of(entry)
    if "item" in fields:
        raise Unsure
    base = context.base(entry)
    guid = text_in(fields, "guid")
    link = _link(fields)
    if not link and guid and _is_address(fields["guid"][0]):
        link = guid
    url = absolute(link, context.base(fields["link"][0]) if context.based and "link" in fields else base)
    title = plain_text(text_in(fields, "title") or text_in(fields, "dc:title"))
    title = title or line_in(fields, "atom:title")
    where = url or base
    summaries = _summaries(fields, context, where)
    content = _text(fields, "content:encoded", where) or markup_in(fields, "atom:content", context, where)
    if not url and not title and not summaries:
        raise Unsure
    published = time_in(fields, "pubDate", "dcterms:issued", "atom:published")
    updated = time_in(fields, "dcterms:modified", "atom:updated")
    dated = time_in(fields, "dc:date")
    ident = guid or about or text_in(fields, "atom:id") or text_in(fields, "dc:identifier")
    item = FreshItem(
        id=ident or url or title or "",
        url=url,
        title=title,
        published_at=published or dated or time_in(fields, "dcterms:created"),
        updated_at=updated or (dated if published else None),
        authors=rss_authors(fields),
        language=text_in(fields, "dc:language") or None,
        categories=tuple(dict.fromkeys(texts_in(fields, "category") + texts_in(fields, "dc:subject"))),
        image_url=absolute(picture_in(fields) or "", base),
    )
    summary, second, *_ = *summaries, None, None
    return item.promise(summary=summary, content=content or second)


def _summaries(fields: Fields, context: Context, base_url: str | None) -> list[Later]:
    """Every text that tells what the item is about, the outlet's own words for the feed first; none twice."""
    texts = dict.fromkeys(text for name in _SUMMARIES if (text := text_in(fields, name)))
    found: list[Later] = [partial(clean_html, text, base_url=base_url) for text in texts]
    atom = markup_in(fields, "atom:summary", context, base_url)
    return [*found, atom] if atom else found


def _text(fields: Fields, name: str, base_url: str | None) -> Later:
    """What makes harmless HTML of that element's text; None where it has none."""
    text = text_in(fields, name)
    return partial(clean_html, text, base_url=base_url) if text else None


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
