"""Bytes of a feed → ParsedFeed: which reader gets it, and what is said of what was wrong."""

import re
from dataclasses import replace

from dragoman.press.collect.charset import decode
from dragoman.press.collect.clean import too_deep
from dragoman.press.collect.errors import FeedUnreadable
from dragoman.press.collect.fast import read_fast
from dragoman.press.collect.fields import Context, Unsure
from dragoman.press.collect.jsonfeed import read_json_feed
from dragoman.press.collect.mending import balance, mend
from dragoman.press.collect.sitemaps import Part, read_index, read_sitemap
from dragoman.press.collect.tolerant import NotUnderstood, read_tolerantly
from dragoman.press.collect.trees import Element, local_name, parse_nearly, parse_xml, without_doctype
from dragoman.press.outbound.bodies import BodyTooLarge, BodyUnreadable, gunzip
from dragoman.press.record import FeedKind, ParsedFeed

_MAX_UNPACKED = 64 * 1024 * 1024
_MAX_TOLERANT = 2 * 1024 * 1024
"""Characters; the tolerant reader takes more than a second for a million, and more on purpose-made input."""
_DEEPEST_TOLERANT = 500
_FEEDISH = re.compile(r"<(?:\w+:)?(?:rss|feed|rdf|channel|item|entry)\b", re.IGNORECASE)
_BLANK = re.compile(rb"(?:\xef\xbb\xbf|[\x00\s])+")


def parse_feed(body: bytes, *, url: str | None = None, content_type: str | None = None) -> ParsedFeed:
    """Read RSS 0.9x to 2.0, RDF, Atom, CDF, JSON Feed or a (news) sitemap.

    url: where it came from; relative addresses are resolved against it. content_type: the HTTP header, whose charset counts.
    A body that is a gzip file is unpacked. An index of sitemaps gives no items and says so (`parse_index` reads its parts).

    Raises FeedUnreadable, and nothing else, for what is no feed.
    """
    decoded = decode(_unpacked(body), content_type)
    data = decoded.utf8
    if blank := _BLANK.match(data):
        data = data[blank.end() :]
    if not data:
        raise FeedUnreadable("This is empty, not a feed.")
    if data[:1] in b"{[":
        feed = read_json_feed(data.decode(), url=url)
    else:
        feed = _read_xml(data, url)
    problems = ([decoded.problem] if decoded.problem else []) + list(feed.problems)
    return replace(feed, problems=tuple(problems)) if problems else feed


def parse_index(body: bytes, *, url: str | None = None) -> tuple[Part, ...]:
    """The parts of an index of sitemaps, newest first; empty for what is none. Never raises."""
    try:
        data = decode(_unpacked(body)).utf8
    except FeedUnreadable:
        return ()
    root = parse_xml(without_doctype(data.strip()), recover=True)
    return read_index(root, url=url) if root is not None and local_name(root) == "sitemapindex" else ()


def _read_xml(data: bytes, url: str | None) -> ParsedFeed:
    body = without_doctype(data)
    doctype, data = data[: len(data) - len(body)], body
    root, fault = parse_xml(data), ""
    if root is None:
        root, fault = parse_nearly(mend(data, doctype))
    if root is not None:
        try:
            feed = _read_tree(root, data, url)
        except Unsure:
            pass
        else:
            return replace(feed, problems=(_broken(fault), *feed.problems)) if fault else feed
        if local_name(root) == "html":
            raise FeedUnreadable(_PAGE)
    return _read_broken(data.decode(), url)


def _read_tree(root: Element, data: bytes, url: str | None, *, saving: bool = False) -> ParsedFeed:
    context = Context(url=url, based=b"xml:base" in data, saving=saving)
    return _sitemap(root, url) or read_fast(root, context)


def _broken(fault: str) -> str:
    return f"It is not well-formed ({fault}); it was read as far as it makes sense."


def _read_broken(text: str, url: str | None) -> ParsedFeed:
    head = text[:2000].lower()
    if "<html" in head and "<rss" not in head and "<feed" not in head:
        raise FeedUnreadable(_PAGE)
    if "<" not in head:
        raise FeedUnreadable("This is plain text, neither XML nor JSON, so it is no feed.")
    if "<rss:" in text and "xmlns:rss" not in text:  # a prefix nobody declared
        text = re.sub(r"<(/?)rss:", r"<\1", text)
    if len(text) <= _MAX_TOLERANT and _FEEDISH.search(text) and not too_deep(text, deepest=_DEEPEST_TOLERANT):
        try:
            feed = read_tolerantly(text, url=url)
        except NotUnderstood:
            return _read_recovered(text, url)
        return feed if feed.items else _with_more(feed, text, url)
    return _read_recovered(text, url)


def _with_more(feed: ParsedFeed, text: str, url: str | None) -> ParsedFeed:
    """A feed in which the tolerant reader saw no item: perhaps the other one does."""
    try:
        other = _read_recovered(text, url)
    except FeedUnreadable:
        return feed
    return other if other.items else feed


def _read_recovered(text: str, url: str | None) -> ParsedFeed:
    """What can be saved of a document that is too long, or too strange, for the tolerant reader."""
    data = balance(mend(text.encode()))
    root = parse_xml(data, recover=True)
    if root is not None:
        try:
            feed = _read_tree(root, data, url, saving=True)
        except Unsure:
            pass
        else:
            return replace(feed, problems=(_RECOVERED, *feed.problems))
    raise FeedUnreadable("This is no feed we know: neither RSS, RDF, Atom, JSON Feed nor a sitemap.")


def _sitemap(root: Element, url: str | None) -> ParsedFeed | None:
    name = local_name(root)
    if name == "urlset":
        return read_sitemap(root, url=url)
    if name == "sitemapindex":
        count = len(read_index(root, url=url))
        note = f"It is an index of {count} sitemaps; the items are in those."
        return ParsedFeed(kind=FeedKind.SITEMAP, problems=(note,))
    return None


def _unpacked(body: bytes) -> bytes:
    if not body.startswith(b"\x1f\x8b"):
        return body
    try:
        return gunzip(body, max_bytes=_MAX_UNPACKED)
    except BodyTooLarge:
        raise FeedUnreadable("Unpacked, this is too large for a feed.") from None
    except BodyUnreadable:
        raise FeedUnreadable("This is a damaged gzip file, not a feed.") from None


_PAGE = "This is a web page, not a feed; `dragoman follow` with its address finds the feeds it names."
_RECOVERED = "It is not well-formed; it was read as far as it makes sense."
