"""Sitemaps (sitemaps.org 0.9) with Google's news extension, and indexes of them."""

from dataclasses import dataclass

from dragoman.press.collect.clean import absolute, plain_text
from dragoman.press.collect.dates import read_time
from dragoman.press.collect.trees import Element, local_name, text_of
from dragoman.press.record import FeedKind, Item, ParsedFeed

_MOST_ITEMS = 50_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One sitemap of an index. changed: the text of `lastmod`, empty where there is none; sorts by time."""

    url: str
    changed: str = ""


def read_sitemap(root: Element, *, url: str | None) -> ParsedFeed:
    """Items of a `urlset`. Times of the news extension are `published_at`, `lastmod` is `updated_at`."""
    problems: list[str] = []
    items: list[Item] = []
    for entry in root:
        if local_name(entry) == "url" and (item := _item(entry, url, problems)):
            items.append(item)
            if len(items) >= _MOST_ITEMS:
                problems.append(f"It has more than {_MOST_ITEMS} addresses; the rest was left out.")
                break
    name = next((text_of(e) for e in root.iter("{*}publication") for e in e if local_name(e) == "name"), None)
    languages = {item.language for item in items if item.language}
    return ParsedFeed(
        kind=FeedKind.SITEMAP,
        title=name or None,
        language=languages.pop() if len(languages) == 1 else None,
        items=tuple(items),
        problems=tuple(dict.fromkeys(problems)),
    )


def read_index(root: Element, *, url: str | None) -> tuple[Part, ...]:
    """Parts of a `sitemapindex`, the most lately changed first; those without a date keep their order behind."""
    parts: list[Part] = []
    for entry in root:
        fields = {local_name(child): text_of(child) for child in entry}
        if local_name(entry) == "sitemap" and (place := absolute(fields.get("loc", ""), url)):
            changed = read_time(fields.get("lastmod", ""))
            parts.append(Part(url=place, changed=changed.isoformat() if changed else ""))
    return tuple(sorted(parts, key=lambda part: part.changed, reverse=True))


def _item(entry: Element, base: str | None, problems: list[str]) -> Item | None:
    fields: dict[str, str] = {}
    for child in entry.iter():
        name = local_name(child)
        if name == "loc" and "image" in str(child.tag):
            name = "image"
        if name in ("loc", "lastmod", "title", "publication_date", "language", "keywords", "image", "name"):
            text = (child.text or "").strip()
            if text:
                fields.setdefault(name, text)
    place = absolute(fields.get("loc", ""), base)
    if not place:
        problems.append("An entry without an address was left out.")
        return None
    published, updated = (read_time(fields.get(name, "")) for name in ("publication_date", "lastmod"))
    for name, when in (("publication_date", published), ("lastmod", updated)):
        if fields.get(name) and when is None:
            problems.append(f"“{fields[name][:60]}” is no time we can read; it was left out.")
    return Item(
        id=place,
        url=place,
        title=plain_text(fields.get("title", "")),
        published_at=published,
        updated_at=updated,
        language=fields.get("language") or None,
        categories=tuple(word.strip() for word in fields.get("keywords", "").split(",") if word.strip()),
        image_url=absolute(fields.get("image", ""), base),
    )
