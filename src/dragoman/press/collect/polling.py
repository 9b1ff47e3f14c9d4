"""One round at one feed: ask politely, read what came, decide when to ask again."""

import datetime as dt
import email.utils
import enum
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from dragoman.press.collect.anchors import read_page_as_feed
from dragoman.press.collect.errors import FeedUnreadable
from dragoman.press.collect.parsing import parse_feed, parse_index
from dragoman.press.outbound import Answer, Door, HttpStatus, OutboundError
from dragoman.press.record import Feed, FeedKind, Item, Page, ParsedFeed

FEED_TYPES = (
    "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, "
    "application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.3"
)
_USUAL = dt.timedelta(minutes=30)
_SOONEST = dt.timedelta(minutes=10)
_LATEST = dt.timedelta(hours=24)
_LATEST_BY_CACHE = dt.timedelta(hours=6)  # a careless max-age must not hide a day's news
_PARTS_READ = 3


class Outcome(enum.Enum):
    """How a round ended."""

    NEW = "new"
    UNCHANGED = "unchanged"
    FAILED = "failed"
    ENDED = "ended"


@dataclass(frozen=True, slots=True, kw_only=True)
class Polled:
    """What a round brought.

    feed: to be kept instead of the one handed in: validators, moved address, next time, failures.
    items: all the feed announces now, in its order; empty when unchanged or failed.
    reason: one sentence for a person, None when all went well. page: as fetched, None when nothing came.
    """

    feed: Feed
    outcome: Outcome
    items: tuple[Item, ...] = ()
    parsed: ParsedFeed | None = None
    page: Page | None = None
    reason: str | None = None


def poll(feed: Feed, *, door: Door, now: dt.datetime, usual: dt.timedelta = _USUAL) -> Polled:
    """Ask `feed` once and say what came of it. Raises nothing that the outlet can cause: failures are an outcome.

    304 keeps everything; 410 ends the feed; another refusal, an unreadable answer or no answer makes the next round later
    each time (doubling from half an hour to a day), or when `Retry-After` says. A permanent redirect is remembered only
    once a feed was read behind it. A feed that has ended is not asked.
    usual: how long to leave a feed alone that names no longer period itself.
    """
    if feed.ended_reason:
        return Polled(feed=feed, outcome=Outcome.ENDED, reason=feed.ended_reason)
    try:
        answer = door.ask(feed.url, etag=feed.etag, last_modified=feed.last_modified, accept=FEED_TYPES)
        if answer.page.status == 410:
            return _ended(feed, answer.page)
        if answer.page.status == 304:
            return _unchanged(feed, answer, now, usual)
        if answer.page.status >= 400:
            raise HttpStatus(answer.page, retry_after_seconds=answer.retry_after_seconds)
        parsed = _read(feed, answer.page, door)
    except HttpStatus as error:
        return _failed(feed, str(error), now, error.retry_after_seconds, error.page)
    except OutboundError as error:
        return _failed(feed, str(error), now, error.retry_after_seconds, None)
    except FeedUnreadable as error:
        return _failed(feed, f"{answer.page.url}: {error}", now, None, answer.page)
    headers = answer.page.headers
    kept = replace(
        feed,
        url=answer.moved_permanently_to or feed.url,
        kind=parsed.kind,
        title=parsed.title or feed.title,
        etag=headers.get("etag"),
        last_modified=headers.get("last-modified"),
        next_due_at=now + next_interval(headers, ttl_seconds=parsed.ttl_seconds, now=now, usual=usual),
        failures=0,
    )
    return Polled(feed=kept, outcome=Outcome.NEW, items=parsed.items, parsed=parsed, page=answer.page)


def next_interval(
    headers: Mapping[str, str],
    *,
    ttl_seconds: int | None = None,
    now: dt.datetime,
    usual: dt.timedelta = _USUAL,
) -> dt.timedelta:
    """How long to leave a feed alone after a good answer.

    The longest of `usual`, the feed's own ttl (RSS `ttl`, `sy:updatePeriod`) and what the server's cache headers say
    (RFC 9111), each within bounds: never under ten minutes nor over a day.
    """
    hints = [usual]
    if ttl_seconds:
        hints.append(min(dt.timedelta(seconds=ttl_seconds), _LATEST))
    fresh = _fresh(headers, now)
    if fresh is not None:
        hints.append(min(fresh, _LATEST_BY_CACHE))
    return min(max(*hints, _SOONEST), _LATEST)


def back_off(failures: int, *, retry_after_seconds: float | None = None) -> dt.timedelta:
    """How long to wait after so many failures in a row (1 for the first): doubling, at most a day; or as asked, if longer."""
    doubled: int = 1 << min(max(failures - 1, 0), 10)
    return max(min(_USUAL * doubled, _LATEST), dt.timedelta(seconds=retry_after_seconds or 0))


def _fresh(headers: Mapping[str, str], now: dt.datetime) -> dt.timedelta | None:
    control = headers.get("cache-control", "").lower()
    if re.search(r"\bno-(cache|store)\b", control):
        return None
    if found := re.search(r"\b(?<!s-)max-age\s*=\s*\"?(\d{1,9})", control):
        return dt.timedelta(seconds=int(found[1]))
    if expires := headers.get("expires"):
        try:
            when = email.utils.parsedate_to_datetime(expires)
        except (ValueError, TypeError, IndexError, OverflowError):
            return None
        return max((when if when.tzinfo else when.replace(tzinfo=dt.UTC)) - now, dt.timedelta(0))
    return None


def _read(feed: Feed, page: Page, door: Door) -> ParsedFeed:
    if feed.kind is FeedKind.PAGE:
        return read_page_as_feed(page)
    parsed = parse_feed(page.body, url=page.url, content_type=page.headers.get("content-type"))
    parts = (
        parse_index(page.body, url=page.url) if parsed.kind is FeedKind.SITEMAP and not parsed.items else ()
    )
    if not parts:
        return parsed
    items: dict[str, Item] = {}
    problems: list[str] = []
    for part in parts[:_PARTS_READ]:
        try:
            inner = door.get(part.url, accept=FEED_TYPES)
            for item in parse_feed(
                inner.body, url=inner.url, content_type=inner.headers.get("content-type")
            ).items:
                items.setdefault(item.id, item)
        except (OutboundError, FeedUnreadable) as error:
            problems.append(f"{part.url}: {error}")
    return replace(parsed, items=tuple(items.values()), problems=parsed.problems + tuple(problems))


def _ended(feed: Feed, page: Page) -> Polled:
    reason = f"{feed.url} is gone for good (410); it is not asked any more."
    return Polled(
        feed=replace(feed, ended_reason=reason, next_due_at=None),
        outcome=Outcome.ENDED,
        page=page,
        reason=reason,
    )


def _unchanged(feed: Feed, answer: Answer, now: dt.datetime, usual: dt.timedelta) -> Polled:
    headers = answer.page.headers
    kept = replace(
        feed,
        url=answer.moved_permanently_to or feed.url,
        etag=headers.get("etag") or feed.etag,
        last_modified=headers.get("last-modified") or feed.last_modified,
        next_due_at=now + next_interval(headers, now=now, usual=usual),
        failures=0,
    )
    return Polled(feed=kept, outcome=Outcome.UNCHANGED, page=answer.page)


def _failed(
    feed: Feed, reason: str, now: dt.datetime, retry_after_seconds: float | None, page: Page | None
) -> Polled:
    failures = feed.failures + 1
    wait = back_off(failures, retry_after_seconds=retry_after_seconds)
    return Polled(
        feed=replace(feed, failures=failures, next_due_at=now + wait),
        outcome=Outcome.FAILED,
        page=page,
        reason=reason,
    )
