"""Lists of feeds as other readers write and read them: OPML 2.0 (opml.org/spec2)."""

import datetime as dt
import email.utils
from collections.abc import Iterable
from dataclasses import dataclass

from lxml import etree

from dragoman.press.collect.charset import decode
from dragoman.press.collect.trees import Element, local_name, parse_xml, without_doctype

_MOST = 20_000


class OpmlUnreadable(ValueError):
    """The bytes are no list of feeds. str() is one sentence for a person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Subscription:
    """One feed of a list. folder: names from the outermost inwards, empty at the top."""

    url: str
    title: str | None = None
    home_url: str | None = None
    language: str | None = None
    folder: tuple[str, ...] = ()


def read_opml(body: bytes) -> tuple[Subscription, ...]:
    """The feeds of an OPML file, in its order, each address once. No document type is read, no entity expanded.

    Raises OpmlUnreadable when it is no OPML or names no feed.
    """
    data = without_doctype(decode(body).utf8.strip())
    root = parse_xml(data)
    if root is None:
        root = parse_xml(data, recover=True)
    if root is None or local_name(root) != "opml":
        raise OpmlUnreadable("This is not an OPML file; export the list of feeds from your reader as OPML.")
    found: dict[str, Subscription] = {}
    for body_element in root:
        if local_name(body_element) == "body":
            _walk(body_element, found)
    if not found:
        raise OpmlUnreadable("This OPML file names no feed (no outline has an xmlUrl).")
    return tuple(found.values())


def write_opml(subscriptions: Iterable[Subscription], *, title: str, now: dt.datetime) -> bytes:
    """An OPML 2.0 file, UTF-8; what `read_opml` reads back."""
    root = etree.Element("opml", version="2.0")
    head = etree.SubElement(root, "head")
    etree.SubElement(head, "title").text = _plain(title)
    etree.SubElement(head, "dateCreated").text = email.utils.format_datetime(now)
    body = etree.SubElement(root, "body")
    folders: dict[tuple[str, ...], Element] = {(): body}
    for one in subscriptions:
        outline = etree.SubElement(_folder(one.folder, folders), "outline", type="rss")
        outline.set("text", _plain(one.title or one.url))
        outline.set("xmlUrl", _plain(one.url))
        for name, value in (("title", one.title), ("htmlUrl", one.home_url), ("language", one.language)):
            if value:
                outline.set(name, _plain(value))
    return etree.tostring(root, xml_declaration=True, encoding="utf-8", pretty_print=True)


def _walk(top: Element, found: dict[str, Subscription]) -> None:
    waiting: list[tuple[Element, tuple[str, ...]]] = [(child, ()) for child in reversed(top)]
    while waiting and len(found) < _MOST:
        element, folder = waiting.pop()
        if local_name(element) != "outline":
            continue
        values = {str(name).lower(): str(value).strip() for name, value in element.attrib.items()}
        url, title = values.get("xmlurl"), values.get("title") or values.get("text") or None
        if url:
            found.setdefault(
                url,
                Subscription(
                    url=url,
                    title=title if title != url else None,
                    home_url=values.get("htmlurl") or None,
                    language=values.get("language") or None,
                    folder=folder,
                ),
            )
        inner = folder if url or not title else (*folder, title)
        waiting.extend((child, inner) for child in reversed(element))


def _folder(path: tuple[str, ...], folders: dict[tuple[str, ...], Element]) -> Element:
    for depth in range(1, len(path) + 1):
        if path[:depth] not in folders:
            parent = folders[path[: depth - 1]]
            folders[path[:depth]] = etree.SubElement(parent, "outline", text=_plain(path[depth - 1]))
    return folders[path]


def _plain(text: str) -> str:
    """Without the characters XML cannot carry."""
    return "".join(
        mark
        for mark in text
        if mark in "\t\n\r"
        or (mark >= " " and not "\ud800" <= mark <= "\udfff" and mark not in "\ufffe\uffff")
    )
