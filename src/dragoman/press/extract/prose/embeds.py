"""Posts and players of other sites inside the text: their address is kept, what they show is no prose of the article."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from dragoman.press.extract.page.sheet import Sheet, host_of
from dragoman.press.extract.page.tree import Element

MAX_EMBEDS = 40

_HOSTS = re.compile(
    r"(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|twitter\.com|x\.com|instagram\.com|facebook\.com|tiktok\.com|t\.me|telegram\.org|"
    r"rutube\.ru|vk\.com|vkvideo\.ru|ok\.ru|dailymotion\.com|soundcloud\.com|spotify\.com|datawrapper\.de|dwcdn\.net|flourish\.studio|infogram\.com|"
    r"brightcove\.net|jwplayer\.com|jwplatform\.com|reddit\.com|bsky\.app|coub\.com|dzen\.ru|bilibili\.com|documentcloud\.org|threads\.net|"
    r"google\.com|openstreetmap\.org|megaphone\.fm|simplecast\.com|acast\.com|podbean\.com|nicovideo\.jp)$"
)
_PLAYER = re.compile(r"(?:^|/)(?:embed|player|oembed|iframe-?player|videoplayer)(?:[/.]|$)", re.IGNORECASE)
_ADVERTISED = re.compile(
    r"(?:^|[./_-])(?:ads?|adserver|doubleclick|advert|banner|recaptcha|consent|newsletter|comments?|disqus)(?:[./_-]|$)",
    re.IGNORECASE,
)
_POST = re.compile(
    r"twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|telegram-post|bluesky-embed|reddit-(?:embed|card)|"
    r"mastodon-embed|text-post-media|vk-post|embedly-card"
)
_TOLD = ("data-instgrm-permalink", "cite", "data-href", "data-bluesky-uri", "data-tweet-url", "data-url", "data-oembed-url")  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Embed:
    """start, end: what it shows, offsets into the visible text; equal where it shows nothing."""

    url: str
    start: int
    end: int


def read_embeds(sheet: Sheet, low: int | None, high: int | None) -> tuple[Embed, ...]:
    """The embeds between two places of the visible text, each address once."""
    if low is None or high is None:
        return ()
    found: dict[str, Embed] = {}
    for element in _candidates(sheet, low, high):
        if len(found) < MAX_EMBEDS:
            url = _address(sheet, element)
            if url:
                found.setdefault(url, Embed(url=url, start=element.start, end=element.end))
    return tuple(sorted(found.values(), key=lambda embed: embed.start))


def _candidates(sheet: Sheet, low: int, high: int) -> Iterator[Element]:
    """Elements of the span that hold a post or a player; names are looked at only there."""

    def within(*tags: str) -> Iterator[Element]:
        return (el for el in sheet.tree.find(*tags) if low <= el.start <= high)

    yield from (el for el in within("blockquote", "div") if el.attrs and _POST.search(el.names))
    yield from within("iframe", "video", "audio", "oembed", "lite-youtube", "amp-youtube")
    yield from (el for el in within("script") if "data-telegram-post" in el.attrs)


def _is_player(url: str) -> bool:
    """Whether an address is that of a player or a chart of a site we do not know, and of no advertisement."""
    parts = urlsplit(url)
    return bool(_PLAYER.search(parts.path)) and not _ADVERTISED.search(f"{parts.netloc}{parts.path}")


def _address(sheet: Sheet, element: Element) -> str | None:
    tag = element.tag
    if tag == "iframe":
        url = sheet.data.absolute(
            element.get("src") or element.get("data-src") or element.get("data-lazy-src")
        )
        return url if url and (_HOSTS.search(host_of(url)) or _is_player(url)) else None
    if tag in ("video", "audio"):
        inner = (el.get("src") for el in element.iter() if el.tag in (tag, "source"))
        source = next((src for src in inner if src and not src.startswith(("blob:", "data:"))), "")
        return sheet.data.absolute(source) if source else None
    if tag == "oembed":
        return sheet.data.absolute(element.get("url")) if element.get("url") else None
    if tag in ("lite-youtube", "amp-youtube"):
        number = element.get("videoid") or element.get("data-videoid")
        return f"https://www.youtube.com/watch?v={number}" if re.fullmatch(r"[\w-]{6,20}", number) else None
    if tag == "script":
        return sheet.data.absolute(f"https://t.me/{element.get('data-telegram-post')}")
    told = next((element.get(name) for name in _TOLD if element.get(name).startswith("http")), "")
    links = [el.get("href") for el in element.iter() if el.tag == "a" and el.get("href").startswith("http")]
    own = [link for link in links if _HOSTS.search(host_of(link))]
    address = told or (own or links or [""])[-1]
    return sheet.data.absolute(address) if address else None
