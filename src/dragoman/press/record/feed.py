"""A feed, what it says of itself, and its items."""

import datetime as dt
import enum
from dataclasses import dataclass


class FeedKind(enum.Enum):
    RSS = "rss"
    RDF = "rdf"
    ATOM = "atom"
    JSON = "json"
    SITEMAP = "sitemap"
    PAGE = "page"


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """Where an outlet announces items.

    etag, last_modified: validators of the last answer, sent back as they came; None before the first fetch.
    next_due_at: not to be asked before; None means at once.
    ended_reason: why it is asked no more (410 Gone), None while it lives.
    failures: rounds in a row that brought nothing, 0 after a good one.
    """

    url: str
    outlet: str
    kind: FeedKind
    title: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    next_due_at: dt.datetime | None = None
    ended_reason: str | None = None
    failures: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One announcement in a feed. `id` is the feed's own (guid, atom:id) or, where it gives none, the url.

    summary and content are sanitised HTML or plain text as the feed gave them; None where it gave none.
    """

    id: str
    url: str | None
    title: str | None = None
    summary: str | None = None
    content: str | None = None
    published_at: dt.datetime | None = None
    updated_at: dt.datetime | None = None
    authors: tuple[str, ...] = ()
    language: str | None = None
    categories: tuple[str, ...] = ()
    image_url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ParsedFeed:
    """What a feed's bytes say. `problems` are sentences on what was wrong with it and how it was read nevertheless."""

    kind: FeedKind
    title: str | None = None
    language: str | None = None
    home_url: str | None = None
    description: str | None = None
    items: tuple[Item, ...] = ()
    ttl_seconds: int | None = None
    problems: tuple[str, ...] = ()
