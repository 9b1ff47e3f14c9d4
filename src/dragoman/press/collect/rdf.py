"""RSS 0.90 and 1.0: RDF, in which items stand beside the channel and each has a name of its own. Raises Unsure."""

from dragoman.press.collect.fields import Context, Unsure, fields_of, read_all
from dragoman.press.collect.rss import feed_of, items_beside, only_channel, read_item
from dragoman.press.collect.trees import Element
from dragoman.press.record import FeedKind, ParsedFeed


def read_rdf(root: Element, context: Context) -> ParsedFeed:
    """The feed whose `rdf:RDF` element this is."""
    channel = only_channel(root)
    fields = fields_of(channel)
    if fields.get("item"):
        raise Unsure
    items = read_all(
        items_beside(root), lambda entry: read_item(entry, context, about=_about(entry)), context
    )
    return feed_of(FeedKind.RDF, root, channel, items, context, fields)


def _about(entry: Element) -> str:
    return next((str(value) for key, value in entry.attrib.items() if str(key).endswith("}about")), "")
