"""From an address to an outlet worth following: who it is, and where it announces its articles."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from babel import Locale, UnknownLocaleError

from dragoman.press.collect.addresses import canonical_address, host_of
from dragoman.press.collect.anchors import Tree, attribute, named_feeds, read_page_as_feed
from dragoman.press.collect.clean import plain_text
from dragoman.press.collect.errors import FeedUnreadable
from dragoman.press.collect.parsing import parse_feed, parse_index
from dragoman.press.collect.polling import FEED_TYPES
from dragoman.press.outbound import Door, OutboundError
from dragoman.press.record import Feed, FeedKind, Outlet, Page, ParsedFeed

_FEED_PLACES = ("/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feed.json")
_SITEMAP_PLACES = ("/news-sitemap.xml", "/sitemap-news.xml", "/sitemap.xml")
_MOST_TRIED = 10
_MOST_KEPT = 5
_FEWEST_LINKS = 3
# Endings used for their look or by everyone, which say nothing about the country.
_NOT_COUNTRIES = frozenset(
    [
        "ac",
        "ag",
        "ai",
        "am",
        "as",
        "at-home",
        "cc",
        "cd",
        "co",
        "dj",
        "eu",
        "fm",
        "gg",
        "io",
        "la",
        "ly",
        "me",
        "ms",
        "nu",
        "sc",
        "sh",
        "st",
        "su",
        "tk",
        "tm",
        "to",
        "tv",
        "vc",
        "ws",
    ]
)
_OTHER_ENDINGS = {
    "uk": "GB",
    "xn--p1ai": "RU",
    "xn--80ao21a": "KZ",
    "xn--j1amh": "UA",
    "xn--90a3ac": "RS",
    "xn--90ais": "BY",
    "xn--d1alf": "MK",
    "xn--l1acc": "MN",
    "xn--fiqs8s": "CN",
    "xn--mgberp4a5d4ar": "SA",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """A proposal, to be looked at by a person. outlet: with a guessed name, country, languages; None never.

    feeds: worth following, best first; empty when nothing was found. found: what was seen, in sentences, in order.
    """

    outlet: Outlet
    feeds: tuple[Feed, ...]
    found: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    url: str
    kind: FeedKind
    parsed: ParsedFeed


def find_feeds(page: Page, *, outlet: str = "") -> tuple[Feed, ...]:
    """Feeds an HTML page names, unasked: the declared ones, or, where it declares none, links that look like feeds."""
    named = named_feeds(page)
    chosen = [feed for feed in named if feed.declared] or list(named)
    return tuple(Feed(url=feed.url, outlet=outlet, kind=feed.kind, title=feed.title) for feed in chosen)


def follow(url: str, *, door: Door) -> Discovery:
    """Find out what there is to follow at `url`: a front page, a section, or a feed itself.

    Asks, in this order and politely: the address; feeds the page names; sitemaps robots.txt names; the usual places where
    those gave nothing. Every feed proposed was fetched and read. A page whose links look like articles is the last resort.

    Raises OutboundError when `url` itself cannot be fetched (an address without scheme is taken as https).
    """
    page = door.get(url if "//" in url else f"https://{url}")
    found: list[str] = []
    feed = _as_feed(page)
    home = _home(page, feed, door, found)
    candidates = [feed] if feed else list(_read_named(home, door, found))
    if feed is None:
        candidates += _usual_places(home, door, _FEED_PLACES, found) if not candidates else []
        candidates += _sitemaps(home, door, found)
        if not candidates:
            candidates = _last_resort(home, found)
    outlet = _outlet(home, candidates, found)
    feeds = tuple(
        Feed(url=c.url, outlet=outlet.id, kind=c.kind, title=c.parsed.title) for c in candidates[:_MOST_KEPT]
    )
    if not feeds:
        found.append(
            "Nothing to follow was found here: no feed, no news sitemap, and no links that look like articles."
        )
    return Discovery(outlet=outlet, feeds=feeds, found=tuple(found))


def _as_feed(page: Page) -> _Candidate | None:
    try:
        parsed = parse_feed(page.body, url=page.url, content_type=page.headers.get("content-type"))
    except FeedUnreadable:
        return None
    return _Candidate(url=page.url, kind=parsed.kind, parsed=parsed)


def _home(page: Page, feed: _Candidate | None, door: Door, found: list[str]) -> Page:
    if feed is None:
        return page
    found.append(_sentence(feed, "The address is"))
    home = feed.parsed.home_url or urljoin(page.url, "/")
    try:
        return door.get(home)
    except OutboundError as error:
        found.append(f"Its home page could not be read: {error}")
        return page


def _read_named(home: Page, door: Door, found: list[str]) -> Iterator[_Candidate]:
    seen: set[str] = set()
    tried = 0
    for feed in find_feeds(home):
        identity = canonical_address(feed.url)
        if identity in seen or tried >= _MOST_TRIED:
            continue
        seen.add(identity)
        tried += 1
        candidate = _try(feed.url, door, found, say_failure=True)
        if candidate and canonical_address(candidate.url) not in seen - {identity}:
            seen.add(canonical_address(candidate.url))
            found.append(_sentence(candidate, "The page names"))
            yield candidate


def _usual_places(home: Page, door: Door, places: tuple[str, ...], found: list[str]) -> list[_Candidate]:
    for place in places:
        candidate = _try(urljoin(home.url, place), door, found, say_failure=False)
        if candidate and candidate.parsed.items:
            found.append(_sentence(candidate, "In a usual place there is"))
            return [candidate]
    return []


def _sitemaps(home: Page, door: Door, found: list[str]) -> list[_Candidate]:
    try:
        named = list(door.robots(home.url).sitemaps)
    except OutboundError as error:
        found.append(str(error))
        return []
    same = [
        place for place in (urljoin(home.url, name) for name in named) if host_of(place) == host_of(home.url)
    ]
    if same:
        found.append(f"robots.txt names {len(same)} sitemap{'s' if len(same) > 1 else ''}.")
    places = sorted(same, key=lambda place: "news" not in place.lower())[:3]
    if not any("news" in place.lower() for place in places):
        places += [urljoin(home.url, place) for place in _SITEMAP_PLACES]
    for place in dict.fromkeys(places):
        if candidate := _news_sitemap(place, door, depth=1):
            found.append(_sentence(candidate, "There is"))
            return [candidate]
    return []


def _news_sitemap(place: str, door: Door, *, depth: int) -> _Candidate | None:
    """A sitemap whose entries have titles or times; an index is searched for a part that calls itself news."""
    try:
        page = door.get(place, accept=FEED_TYPES)
        parsed = parse_feed(page.body, url=page.url, content_type=page.headers.get("content-type"))
    except (OutboundError, FeedUnreadable):
        return None
    if parsed.kind is not FeedKind.SITEMAP:
        return None
    if any(item.title and item.published_at for item in parsed.items):
        return _Candidate(url=page.url, kind=FeedKind.SITEMAP, parsed=parsed)
    if depth:
        news = [part for part in parse_index(page.body, url=page.url) if "news" in part.url.lower()]
        for part in news[:2]:
            if candidate := _news_sitemap(part.url, door, depth=depth - 1):
                return candidate
    return None


def _last_resort(home: Page, found: list[str]) -> list[_Candidate]:
    parsed = read_page_as_feed(home)
    if len(parsed.items) < _FEWEST_LINKS:
        return []
    found.append(
        f"There is no feed; {len(parsed.items)} links of the page look like articles and can be followed."
    )
    return [_Candidate(url=home.url, kind=FeedKind.PAGE, parsed=parsed)]


def _try(url: str, door: Door, found: list[str], *, say_failure: bool) -> _Candidate | None:
    try:
        page = door.get(url, accept=FEED_TYPES)
        parsed = parse_feed(page.body, url=page.url, content_type=page.headers.get("content-type"))
    except (OutboundError, FeedUnreadable) as error:
        if say_failure:
            found.append(f"The page names a feed at {url}, which could not be used: {error}")
        return None
    return _Candidate(url=page.url, kind=parsed.kind, parsed=parsed)


_KIND_NAMES = {
    FeedKind.RSS: "an RSS feed",
    FeedKind.RDF: "an RSS 1.0 feed",
    FeedKind.ATOM: "an Atom feed",
    FeedKind.JSON: "a JSON feed",
    FeedKind.SITEMAP: "a news sitemap",
    FeedKind.PAGE: "a page",
}


def _sentence(candidate: _Candidate, opening: str) -> str:
    count = len(candidate.parsed.items)
    title = f" “{candidate.parsed.title}”" if candidate.parsed.title else ""
    items = "item" if count == 1 else "items"
    return f"{opening} {_KIND_NAMES[candidate.kind]}{title} with {count} {items}: {candidate.url}"


def _outlet(home: Page, candidates: list[_Candidate], found: list[str]) -> Outlet:
    tree = Tree(home)
    parsed = [candidate.parsed for candidate in candidates]
    language = _language(tree, parsed)
    name = _name(tree, parsed) or host_of(home.url)
    country = _country(host_of(home.url), _declared_language(tree, parsed))
    found.append(
        f"It calls itself “{name}”; language {language or 'not declared'}, country {country or 'not known'}."
    )
    parts = urlsplit(home.url)
    return Outlet(
        id=_slug(host_of(home.url)),
        names={language or "und": name},
        home_url=f"{parts.scheme}://{parts.netloc}/",
        country=country,
        languages=(language,) if language else (),
        feeds=tuple(candidate.url for candidate in candidates[:_MOST_KEPT]),
    )


def _name(tree: Tree, parsed: list[ParsedFeed]) -> str | None:
    for selector in ('meta[property="og:site_name"]', 'meta[name="application-name"]'):
        if text := plain_text(attribute(tree.root.css_first(selector), "content"), is_html=False):
            return text
    for feed in parsed:
        if feed.title and feed.kind is not FeedKind.PAGE:
            return feed.title
    title = tree.root.css_first("title")
    text = plain_text(title.text() if title else "", is_html=False)
    return min(re.split(r"\s+[|–—·»-]\s+", text), key=len) if text else None


def _declared_language(tree: Tree, parsed: list[ParsedFeed]) -> str | None:
    feeds = next((feed.language for feed in parsed if feed.language), None)
    html = attribute(tree.root.css_first("html"), "lang")
    locale = attribute(tree.root.css_first('meta[property="og:locale"]'), "content")
    return html or feeds or locale or None


def _language(tree: Tree, parsed: list[ParsedFeed]) -> str | None:
    declared = (_declared_language(tree, parsed) or "").replace("_", "-")
    tag = declared.split("-")[0].lower()
    if not re.fullmatch(r"[a-z]{2,3}", tag):
        return None
    script = next(
        (part.title() for part in declared.split("-")[1:] if len(part) == 4 and part.isalpha()), None
    )
    return f"{tag}-{script}" if script else tag


def _country(host: str, declared: str | None) -> str | None:
    ending = host.rsplit(".", 1)[-1]
    if ending in _OTHER_ENDINGS:
        return _OTHER_ENDINGS[ending]
    if len(ending) == 2 and ending not in _NOT_COUNTRIES and _is_country(ending.upper()):
        return ending.upper()
    region = next((part for part in re.split(r"[-_]", declared or "")[1:] if len(part) == 2), "").upper()
    return region if _is_country(region) else None


def _is_country(code: str) -> bool:
    try:
        return code in Locale.parse("en").territories and code.isalpha()
    except UnknownLocaleError:  # pragma: no cover - Babel always knows English
        return False


def _slug(host: str) -> str:
    labels = host.split(".")
    if len(labels) > 1:
        labels = labels[:-1]
    if len(labels) > 1 and labels[-1] in ("co", "com", "org", "net", "gov", "edu", "ac"):
        labels = labels[:-1]
    return re.sub(r"[^a-z0-9]+", "-", "-".join(labels)).strip("-") or "outlet"
