"""JSON Feed 1.0 and 1.1 (jsonfeed.org)."""

import json
from functools import partial
from typing import Any

from dragoman.press.collect.clean import absolute, clean_html, plain_text
from dragoman.press.collect.dates import read_time
from dragoman.press.collect.errors import FeedUnreadable
from dragoman.press.collect.items import FreshItem
from dragoman.press.record import FeedKind, Item, ParsedFeed


def read_json_feed(text: str, *, url: str | None) -> ParsedFeed:
    """Read a JSON Feed. Raises FeedUnreadable when it is not JSON or has no list of items."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FeedUnreadable("This looks like JSON but cannot be read as such.") from error
    if not isinstance(data, dict) or not isinstance(data.get("items"), list):
        raise FeedUnreadable("This is JSON, but not a JSON Feed: it has no list of items.")
    problems: list[str] = []
    if "jsonfeed.org/version/" not in str(data.get("version")):
        problems.append("It does not say which version of JSON Feed it follows; it was read as 1.1.")
    language = _text(data.get("language"))
    base = _text(data.get("home_page_url")) or url
    authors = _authors(data)
    items = tuple(_item(entry, base, authors, problems) for entry in data["items"] if isinstance(entry, dict))
    if len(items) < len(data["items"]):
        problems.append(f"{len(data['items']) - len(items)} of its items are no objects and were left out.")
    home = _text(data.get("home_page_url"))
    return ParsedFeed(
        kind=FeedKind.JSON,
        title=plain_text(_text(data.get("title")) or "", is_html=False),
        language=language,
        home_url=absolute(home, url) if home else None,
        description=plain_text(_text(data.get("description")) or "", is_html=False),
        items=items,
        problems=tuple(dict.fromkeys(problems)),
    )


def _item(entry: dict[str, Any], base: str | None, authors: tuple[str, ...], problems: list[str]) -> Item:
    link = _text(entry.get("url")) or _text(entry.get("external_url"))
    url = absolute(link, base) if link else None
    content = _text(entry.get("content_html"))
    bare = _text(entry.get("content_text"))
    summary = plain_text(_text(entry.get("summary")) or "", is_html=False)
    title = plain_text(_text(entry.get("title")) or "", is_html=False)
    image = _text(entry.get("image")) or _text(entry.get("banner_image"))
    item = FreshItem(
        id=_text(entry.get("id")) or url or title or "",
        url=url,
        title=title,
        published_at=_time(entry.get("date_published"), problems),
        updated_at=_time(entry.get("date_modified"), problems),
        authors=_authors(entry) or authors,
        language=_text(entry.get("language")),
        categories=tuple(name for tag in _list(entry.get("tags")) if (name := _text(tag))),
        image_url=absolute(image, base) if image else None,
    )
    return item.promise(
        summary=partial(_escaped, summary),
        content=partial(clean_html, content, base_url=url or base) if content else partial(_escaped, bare),
    )


def _escaped(text: str | None) -> str | None:
    return text.replace("&", "&amp;").replace("<", "&lt;") if text and "<" in text else text


def _time(value: object, problems: list[str]) -> Any:
    text = _text(value)
    if text is None:
        return None
    when = read_time(text)
    if when is None:
        problems.append(f"“{text[:60]}” is no time we can read; it was left out.")
    return when


def _authors(data: dict[str, Any]) -> tuple[str, ...]:
    listed = [*_list(data.get("authors")), data.get("author")]
    names = (_text(author.get("name")) if isinstance(author, dict) else _text(author) for author in listed)
    return tuple(dict.fromkeys(name for name in names if name))


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []


def _text(value: object) -> str | None:
    """A non-empty string; numbers (some feeds' ids) count as one. Lone surrogates, which no encoding carries, are replaced."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return str(value).strip().encode("utf-8", "replace").decode("utf-8") or None
