"""The tolerant reader: feedparser, for feeds that are not quite what they should be.

It never sees a document type (so it expands no entity), never fetches (it is given bytes in memory), and what it calls clean
is cleaned again by us. Source of its knowledge: feedparser's own suite of some thousand malformed feeds.
"""

import calendar
import datetime as dt
import io
import re
from typing import Any

import feedparser
import feedparser.mixin

from dragoman.press.collect.clean import absolute, clean_html, plain_text
from dragoman.press.collect.dates import read_time
from dragoman.press.record import FeedKind, Item, ParsedFeed

_ROOT = re.compile(r"<(rss|channel|rdf|feed)\b", re.IGNORECASE)


class NotUnderstood(Exception):
    """feedparser could not make a feed of it either."""


def _guard_authors() -> None:
    """Cut authors before feedparser looks for a mail address in them.

    Its pattern takes time that grows with the square of the text: 200,000 letters in one element held a reader for six minutes.
    Only the text is shortened, so other users of feedparser in this process lose nothing.
    """
    mixin = feedparser.mixin._FeedParserMixin
    inner = mixin._sync_author_detail

    def guarded(self: Any, key: str = "author") -> None:
        context = self._get_context()
        author = context.get(key)
        if isinstance(author, str) and len(author) > _LONGEST_AUTHOR:
            context[key] = author[:_LONGEST_AUTHOR]
        inner(self, key)

    mixin._sync_author_detail = guarded


_LONGEST_AUTHOR = 500
_guard_authors()


def read_tolerantly(text: str, *, url: str | None) -> ParsedFeed:
    """Read `text` (without XML declaration and document type). Raises NotUnderstood."""
    headers = {"content-type": "application/xml; charset=utf-8"}
    if url:
        headers["content-location"] = url
    try:
        result = feedparser.parse(
            io.BytesIO(text.encode("utf-8", "replace")),
            response_headers=headers,
            sanitize_html=False,
            resolve_relative_uris=True,
        )
    except Exception as error:  # feedparser fails in many ways on what is no feed; all of them mean this
        raise NotUnderstood from error
    entries, feed = result.get("entries") or [], result.get("feed") or {}
    version = str(result.get("version") or "")
    says_something = feed.get("title") or feed.get("link")
    if not version and not entries and not (says_something and _ROOT.match(text)):
        raise NotUnderstood
    problems: list[str] = []
    if result.get("bozo") and (reason := result.get("bozo_exception")):
        problems.append(f"It is not well-formed ({_reason(reason)}); it was read as far as it makes sense.")
    return ParsedFeed(
        kind=_kind(version),
        title=_line(feed, "title"),
        language=_string(feed, "language"),
        home_url=_string(feed, "link"),
        description=_line(feed, "subtitle"),
        items=tuple(_item(entry, url, feed, problems) for entry in entries),
        ttl_seconds=_ttl(feed),
        problems=tuple(dict.fromkeys(problems)),
    )


def _item(entry: Any, base: str | None, feed: Any, problems: list[str]) -> Item:
    link = _string(entry, "link")
    url = absolute(link, base) if link else None
    content = [part for part in dict.get(entry, "content") or [] if part.get("value")]
    title = _line(entry, "title")
    summary = _markup(entry, "summary", url or base)
    full = _value_markup(content[0], url or base) if content else None
    return Item(
        id=_string(entry, "id") or url or title or "",
        url=url,
        title=title,
        summary=summary if summary != full else None,  # feedparser gives the one for the other
        content=full,
        published_at=_time(entry, ("published", "created"), problems),
        updated_at=_time(entry, ("updated",), problems),
        authors=_authors(entry) or _authors(feed),
        language=_string(entry, "language"),
        categories=tuple(
            dict.fromkeys(
                name
                for tag in dict.get(entry, "tags") or []
                if (name := (tag.get("label") or tag.get("term") or "").strip())
            )
        ),
        image_url=_image(entry, base),
    )


def _string(source: Any, key: str) -> str | None:
    value = dict.get(source, key)
    return value.strip() or None if isinstance(value, str) else None


def _line(source: Any, key: str) -> str | None:
    value = _string(source, key)
    if value is None:
        return None
    detail = dict.get(source, f"{key}_detail") or {}
    return plain_text(value, is_html=detail.get("type") != "text/plain" or "&" not in value)


def _markup(source: Any, key: str, base: str | None) -> str | None:
    detail = dict.get(source, f"{key}_detail") or {"value": dict.get(source, key)}
    return _value_markup(detail, base)


def _value_markup(detail: Any, base: str | None) -> str | None:
    value = detail.get("value")
    if not isinstance(value, str):
        return None
    if detail.get("type") == "text/plain":
        return (
            value.strip().replace("&", "&amp;").replace("<", "&lt;") or None
            if "<" in value
            else value.strip() or None
        )
    return clean_html(value, base_url=base)


def _time(entry: Any, keys: tuple[str, ...], problems: list[str]) -> dt.datetime | None:
    for key in keys:
        text = _string(entry, key)
        if text is None:
            continue
        if (when := read_time(text)) is not None:
            return when
        parsed = dict.get(entry, f"{key}_parsed")
        try:
            if parsed:
                return dt.datetime.fromtimestamp(calendar.timegm(parsed), dt.UTC)
        except (ValueError, TypeError, OverflowError, OSError):
            pass
        problems.append(f"“{text[:60]}” is no time we can read; it was left out.")
    return None


def _authors(source: Any) -> tuple[str, ...]:
    listed = dict.get(source, "authors") or []
    names = [" ".join(str(author.get("name") or author.get("email") or "").split()) for author in listed]
    if not any(names) and (author := _string(source, "author")):
        names = [author]
    return tuple(dict.fromkeys(name for name in names if name))


def _image(entry: Any, base: str | None) -> str | None:
    for key in ("media_content", "media_thumbnail", "enclosures"):
        for part in dict.get(entry, key) or []:
            kind = f"{part.get('medium') or ''} {part.get('type') or ''}"
            place = part.get("url") or part.get("href")
            if place and ("image" in kind or key == "media_thumbnail"):
                return absolute(str(place), base)
    return None


def _ttl(feed: Any) -> int | None:
    minutes = _string(feed, "ttl")
    return (
        int(minutes) * 60
        if minutes and minutes.isascii() and minutes.isdigit() and len(minutes) < 7
        else None
    )


def _kind(version: str) -> FeedKind:
    if version.startswith("atom"):
        return FeedKind.ATOM
    return FeedKind.RDF if version in ("rss090", "rss10") else FeedKind.RSS


def _reason(error: object) -> str:
    get = getattr(error, "getMessage", None)
    text = str(get() if callable(get) else error)
    return " ".join(text.split())[:120] or type(error).__name__
