"""What an HTML page links to: feeds it names, and articles it announces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

from dragoman.press.collect.addresses import canonical_address, host_of
from dragoman.press.collect.charset import decode
from dragoman.press.collect.clean import absolute, plain_text, too_deep
from dragoman.press.record import FeedKind, Item, Page, ParsedFeed

_TYPES = {
    "application/rss+xml": FeedKind.RSS,
    "application/atom+xml": FeedKind.ATOM,
    "application/rdf+xml": FeedKind.RDF,
    "application/feed+json": FeedKind.JSON,
    "application/json": FeedKind.JSON,
    "application/xml": FeedKind.RSS,
    "text/xml": FeedKind.RSS,
}
_FEEDISH = re.compile(
    r"(^|[/._-])(rss|feeds?|atom|rdf)([/._-]|$|\d)|\.(rss|rdf|atom)$|/feed\.json$", re.IGNORECASE
)
_COMMENTS = re.compile(r"comment|oembed|wp-json|xmlrpc", re.IGNORECASE)
_NO_PAGE = re.compile(r"\.(jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml|ico|docx?)$", re.IGNORECASE)
_NO_ARTICLE = re.compile(
    r"/(tags?|topics?|author|authors|category|categories|rubric|search|login|register|about|contacts?|privacy|terms|"
    r"subscribe|archive|page)(/|$)",
    re.IGNORECASE,
)
_SHORTEST_HEADLINE = 22
_MOST_ITEMS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedFeed:
    """A feed a page names. declared: by a `link` element, which is a promise; else only a link that looks like one."""

    url: str
    kind: FeedKind
    title: str | None = None
    declared: bool = True


class Tree:
    """A parsed page with its base address."""

    def __init__(self, page: Page) -> None:
        text = decode(page.body, page.headers.get("content-type")).text
        self.root = LexborHTMLParser("" if too_deep_page(text) else text)
        first = self.root.css_first("base[href]")
        self.base = absolute(attribute(first, "href"), page.url) or page.url if first else page.url

    def absolute(self, place: str) -> str | None:
        """An http(s) address of the page's, made absolute; None for others."""
        url = absolute(place, self.base)
        return url if url and url[:4].lower() == "http" else None


def too_deep_page(text: str) -> bool:
    """Whole pages leave more open than feed texts do; only nesting far beyond any real page is refused."""
    return text.count("<") > 2000 and too_deep(text, deepest=2000)


def named_feeds(page: Page) -> tuple[NamedFeed, ...]:
    """Feeds the page names, in its order, declared ones first; comment feeds left out. Empty for what is no HTML."""
    tree = Tree(page)
    found: dict[str, NamedFeed] = {}
    for node in tree.root.css("link[href]"):
        relations = attribute(node, "rel").lower().split()
        kind = _TYPES.get(attribute(node, "type").split(";")[0].strip().lower())
        url = tree.absolute(attribute(node, "href"))
        if url and kind and ("alternate" in relations or "feed" in relations) and not _COMMENTS.search(url):
            title = plain_text(attribute(node, "title"), is_html=False)
            if not (title and re.search(r"\bcomments\b|комментари", title, re.IGNORECASE)):
                found.setdefault(url, NamedFeed(url=url, kind=kind, title=title))
    for node in tree.root.css("a[href]"):
        url = tree.absolute(attribute(node, "href"))
        if (
            url
            and _FEEDISH.search(url.split("?")[0].split("//", 1)[-1].partition("/")[2])
            and not _COMMENTS.search(url)
        ):
            found.setdefault(url, NamedFeed(url=url, kind=FeedKind.RSS, declared=False))
    return tuple(found.values())


def read_page_as_feed(page: Page) -> ParsedFeed:
    """Links of a front page that look like articles, as items without dates: the last resort.

    A link counts when its text is as long as a headline and its address lies on the same host and looks like one page's.
    """
    tree = Tree(page)
    items: dict[str, Item] = {}
    for url, text in _links(tree):
        identity = canonical_address(url)
        if identity == canonical_address(page.url) or not _like_an_article(url, page.url):
            continue
        known = items.get(identity)
        if len(text) >= _SHORTEST_HEADLINE and (known is None or len(text) > len(known.title or "")):
            items[identity] = Item(id=identity, url=url, title=text)
        if len(items) >= _MOST_ITEMS:
            break
    title = tree.root.css_first("title")
    html = tree.root.css_first("html")
    return ParsedFeed(
        kind=FeedKind.PAGE,
        title=plain_text(title.text() if title else "", is_html=False),
        language=attribute(html, "lang") or None if html else None,
        home_url=page.url,
        items=tuple(items.values()),
        problems=(
            "It is a page, not a feed: its items are the links that look like articles, without dates.",
        ),
    )


def attribute(node: LexborNode | None, name: str) -> str:
    """An attribute's text; empty where there is none."""
    return (node.attributes.get(name) or "").strip() if node is not None else ""


def _links(tree: Tree) -> Iterator[tuple[str, str]]:
    for node in tree.root.css("a[href]"):
        url = tree.absolute(attribute(node, "href"))
        text = plain_text(node.text(separator=" "), is_html=False)
        if url and text:
            yield url, text


def _like_an_article(url: str, page_url: str) -> bool:
    path, _, query = url.split("#")[0].split("//", 1)[-1].partition("/")[2].partition("?")
    if host_of(url) != host_of(page_url) or _NO_PAGE.search(path) or _NO_ARTICLE.search("/" + path):
        return False
    last = path.rstrip("/").rsplit("/", 1)[-1]
    wordy = len(re.findall(r"[-_]", last)) >= 2
    numbered = bool(re.search(r"\d{3,}", path)) or bool(re.search(r"(^|&)(id|p|article|news)=\d+", query))
    return wordy or numbered
