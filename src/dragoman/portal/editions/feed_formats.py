"""Entries as Atom (RFC 4287), RSS 2.0 and JSON Feed 1.1. Built as trees, so that what comes out is well-formed."""

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import dataclass
from email.utils import format_datetime
from typing import Any

from lxml import etree

from dragoman import __version__
from dragoman.portal.editions.feed_entries import Entry, clean

ATOM = "http://www.w3.org/2005/Atom"
DC = "http://purl.org/dc/elements/1.1/"
CONTENT = "http://purl.org/rss/1.0/modules/content/"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NEVER = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
"""When a feed without entries was last updated: a date is required, and it must not change at every look."""

MINUTES_TO_LIVE = 15
MACHINE_TRANSLATION = "machine-translation"

Element = etree._Element


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """A feed to be written. url: its own, in the format asked for; page_url: the page it belongs to.

    machine_label: what a machine's translation is called in the feed's language.
    """

    url: str
    page_url: str
    id: str
    title: str
    description: str
    language: str
    site_name: str
    machine_label: str
    entries: Sequence[Entry]

    @property
    def updated_at(self) -> dt.datetime:
        """When the last of its entries changed."""
        return max((entry.updated_at for entry in self.entries), default=NEVER)


def atom(feed: Feed) -> bytes:
    """RFC 4287."""
    root = etree.Element(f"{{{ATOM}}}feed", {XML_LANG: feed.language}, nsmap={None: ATOM, "dc": DC})  # type: ignore[dict-item]
    _add(root, "id", feed.id)
    _add(root, "title", feed.title)
    _add(root, "subtitle", feed.description)
    _add(root, "updated", _stamp(feed.updated_at))
    _add(_add(root, "author"), "name", feed.site_name)
    _add(root, "link", rel="self", type="application/atom+xml", href=feed.url)
    _add(root, "link", rel="alternate", type="text/html", href=feed.page_url, hreflang=feed.language)
    _add(root, "generator", "Dragoman", version=__version__)
    for entry in feed.entries:
        _atom_entry(_add(root, "entry"), feed, entry)
    return _written(root)


def _atom_entry(element: Element, feed: Feed, entry: Entry) -> None:
    _add(element, "id", entry.id)
    _add(element, "title", entry.title)
    _add(element, "link", rel="alternate", type="text/html", href=entry.url, hreflang=feed.language)
    if entry.original_url:
        _add(element, "link", rel="via", type="text/html", href=entry.original_url)
    for url in entry.sources:
        _add(element, "link", rel="related", type="text/html", href=url)
    _add(element, "published", _stamp(entry.published_at))
    _add(element, "updated", _stamp(entry.updated_at))
    for name in entry.authors:
        _add(_add(element, "author"), "name", name)
    if entry.translator:
        _add(_add(element, "contributor"), "name", entry.translator)
    for term, label in _categories(feed, entry):
        _add(element, "category", term=term, label=label)
    if entry.rights:
        _add(element, "rights", entry.rights)
    _add(element, "language", entry.language, namespace=DC)
    if entry.outlet is not None:
        _atom_source(_add(element, "source"), entry)
    if entry.summary:
        _add(element, "summary", entry.summary)
    _add(element, "content", entry.html, type="html")


def _atom_source(element: Element, entry: Entry) -> None:
    """Whose feed it would have been read in: the outlet. Where the byline names nobody, the outlet stands for the authors."""
    assert entry.outlet is not None
    _add(element, "id", entry.outlet.home_url)
    _add(element, "title", entry.outlet_name)
    _add(element, "updated", _stamp(entry.updated_at))
    _add(element, "link", rel="alternate", type="text/html", href=entry.outlet.home_url)
    if not entry.authors:
        _add(_add(element, "author"), "name", entry.outlet_name)


def rss(feed: Feed) -> bytes:
    """RSS 2.0 with the content, Dublin Core and Atom modules."""
    root = etree.Element("rss", version="2.0", nsmap={"atom": ATOM, "content": CONTENT, "dc": DC})
    channel = etree.SubElement(root, "channel")
    for name, text in (
        ("title", feed.title),
        ("link", feed.page_url),
        ("description", feed.description),
        ("language", feed.language),
        ("lastBuildDate", format_datetime(feed.updated_at)),
        ("generator", f"Dragoman {__version__}"),
        ("docs", "https://www.rssboard.org/rss-specification"),
        ("ttl", str(MINUTES_TO_LIVE)),
    ):
        _add(channel, name, text, namespace=None)
    _add(channel, "link", rel="self", type="application/rss+xml", href=feed.url)
    for entry in feed.entries:
        _rss_item(etree.SubElement(channel, "item"), feed, entry)
    return _written(root)


def _rss_item(element: Element, feed: Feed, entry: Entry) -> None:
    _add(element, "title", entry.title, namespace=None)
    _add(element, "link", entry.url, namespace=None)
    _add(element, "guid", entry.id, namespace=None, isPermaLink="false")
    _add(element, "pubDate", format_datetime(entry.published_at), namespace=None)
    _add(element, "updated", _stamp(entry.updated_at))
    if entry.summary:
        _add(element, "description", _escaped(entry.summary), namespace=None)
    _add(element, "encoded", entry.html, namespace=CONTENT)
    for name in entry.authors:
        _add(element, "creator", name, namespace=DC)
    if entry.translator:
        _add(element, "contributor", entry.translator, namespace=DC)
    for _, label in _categories(feed, entry):
        _add(element, "category", label, namespace=None)
    _add(element, "language", entry.language, namespace=DC)
    if entry.rights:
        _add(element, "rights", entry.rights, namespace=DC)
    if entry.outlet is not None:
        url = next(iter(entry.outlet.feeds), entry.outlet.home_url)
        _add(element, "source", entry.outlet_name, namespace=None, url=url)
    if entry.original_url:
        _add(element, "source", entry.original_url, namespace=DC)
        _add(element, "link", rel="via", href=entry.original_url)
    for url in entry.sources:
        _add(element, "link", rel="related", href=url)


def json_feed(feed: Feed) -> bytes:
    """JSON Feed 1.1; what it has no field for stands in `_dragoman`."""
    answer = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.page_url,
        "feed_url": feed.url,
        "description": feed.description,
        "language": feed.language,
        "authors": [{"name": feed.site_name}],
        "items": [_json_item(feed, entry) for entry in feed.entries],
    }
    return json.dumps(answer, ensure_ascii=False, indent=1).encode()


def _json_item(feed: Feed, entry: Entry) -> dict[str, Any]:
    item: dict[str, Any] = {
        "id": entry.id,
        "url": entry.url,
        "external_url": entry.original_url,
        "title": entry.title,
        "content_html": entry.html,
        "summary": entry.summary,
        "image": entry.picture_url,
        "date_published": _stamp(entry.published_at),
        "date_modified": _stamp(entry.updated_at),
        "authors": [{"name": name} for name in entry.authors]
        or ([{"name": entry.outlet_name, "url": entry.outlet.home_url}] if entry.outlet else []),
        "tags": [label for _, label in _categories(feed, entry)],
        "language": entry.language,
        "_dragoman": {"about": "https://dragoman.example/feeds", **(entry.details or {})},
    }
    return {key: value for key, value in item.items() if value not in (None, "", [])}


def _categories(feed: Feed, entry: Entry) -> list[tuple[str, str]]:
    found = [entry.section] if entry.section else []
    return [*found, (MACHINE_TRANSLATION, feed.machine_label)] if entry.is_machine else found


def _add(
    parent: Element, name: str, text: str | None = None, *, namespace: str | None = ATOM, **attributes: str
) -> Element:
    tag = f"{{{namespace}}}{name}" if namespace else name
    element = etree.SubElement(parent, tag, {key: clean(value) for key, value in attributes.items()})
    if text is not None:
        element.text = clean(text)
    return element


def _escaped(text: str) -> str:
    """Plain text for a place where readers expect HTML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _stamp(moment: dt.datetime) -> str:
    """RFC 3339, UTC, whole seconds."""
    return moment.astimezone(dt.UTC).replace(microsecond=0).isoformat().replace("+00:00", "Z")


def _written(root: Element) -> bytes:
    etree.indent(root)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8")
