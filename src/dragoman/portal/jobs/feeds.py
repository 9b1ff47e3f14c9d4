"""Asks feeds when they are due, and starts what is new on its way."""

import datetime as dt

from django.conf import settings

from dragoman.portal.jobs.endings import Done
from dragoman.portal.jobs.listeners import PICTURE
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.resources import door
from dragoman.portal.jobs.tasks import task
from dragoman.portal.jobs.walk import begin, outbound_ending
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import FeedRow, ItemRow, PictureRow
from dragoman.portal.store.pictures import UnusablePicture, keep_picture
from dragoman.portal.store.reading import feed_of
from dragoman.portal.store.writing import article_at, save_feed
from dragoman.press.collect import Polled, canonical_address, poll
from dragoman.press.outbound import OutboundError
from dragoman.press.record import Item

POLL = "poll"
LONGEST_ADDRESS = 2000
"""Characters of an item's address; longer ones are no addresses people share, and no column holds them."""


def follow_feeds() -> int:
    """See to it that every living feed has its job; answers how many there are."""
    feeds = FeedRow.objects.filter(ended_reason=None, outlet__is_followed=True)
    for feed in feeds:
        enqueue(POLL, str(feed.pk), due_at=feed.next_due_at)
    return len(feeds)


@task(POLL)
def ask(key: str) -> Done:
    """One round of one feed."""
    row = FeedRow.objects.select_related("outlet").filter(pk=key).first()
    if row is None or row.ended_reason or not row.outlet.is_followed:
        return Done()
    usual = dt.timedelta(minutes=settings.CONFIG.poll_minutes)
    polled = poll(feed_of(row), door=door(), now=now(), usual=usual)
    again = None if polled.feed.ended_reason else polled.feed.next_due_at or now() + usual
    return Done(write=lambda: _write(row, polled), again_at=again)


def _write(row: FeedRow, polled: Polled) -> None:
    row = FeedRow.objects.select_for_update(of=("self",)).select_related("outlet").get(pk=row.pk)
    once = {item.id: item for item in reversed(polled.items)}  # of two with one id, the first the feed names
    fresh = sum(_take(row, item) for item in reversed(once.values()))
    outcome = polled.reason or f"{polled.outcome.value}: {len(polled.items)} items, {fresh} new or changed"
    save_feed(polled.feed, row=row, outcome=outcome[:500])


def _take(row: FeedRow, item: Item) -> bool:
    """Keep an item; True where it is new, or says that its article changed."""
    if not item.url or not item.url.startswith(("http://", "https://")) or len(item.url) > LONGEST_ADDRESS:
        return False
    url, title = canonical_address(item.url), item.title[:1000] if item.title else None
    guid = item.id.replace("\0", "")[:1000]  # PostgreSQL keeps no NUL
    known = ItemRow.objects.filter(feed=row, guid=guid).select_related("article").first()
    if known is None:
        article = article_at(url, outlet=row.outlet)
        ItemRow.objects.create(
            feed=row,
            guid=guid,
            url=url,
            title=title,
            announced_at=item.published_at,
            updated_at=item.updated_at,
            seen_at=now(),
            article=article,
        )
        if article.page_id is None:
            begin(article)
        return True
    changed = (item.updated_at and item.updated_at != known.updated_at) or (title and title != known.title)
    if changed and known.article:
        known.updated_at, known.title = item.updated_at, title
        known.save(update_fields=["updated_at", "title"])
        begin(known.article)
    return bool(changed)


@task(PICTURE)
def fetch(key: str) -> Done:
    """Fetch one picture the outlet lets us show; one that cannot be had is noted with its reason, and missed by nobody."""
    row = PictureRow.objects.filter(pk=key).first()
    if row is None or row.file:
        return Done()
    try:
        page = door().get(row.url, accept="image/webp,image/png,image/jpeg")
    except OutboundError as error:
        if error.retryable:
            raise outbound_ending(error) from error
        reason = str(error)
        return Done(write=lambda: _miss(row, reason))
    return Done(write=lambda: _keep(row, page.body))


def _keep(row: PictureRow, content: bytes) -> None:
    try:
        keep_picture(row, content)
    except UnusablePicture as error:
        _miss(row, str(error))


def _miss(row: PictureRow, reason: str) -> None:
    row.reason = reason[:500]
    row.save(update_fields=["reason"])
