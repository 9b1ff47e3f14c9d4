"""Starts following an outlet: asks the press what is there, keeps the outlet and its feeds, makes their first round due."""

from dataclasses import dataclass, replace

from django.db import transaction

from dragoman.portal.jobs.feeds import POLL
from dragoman.portal.jobs.queue import enqueue
from dragoman.portal.jobs.resources import door
from dragoman.portal.store.models import FeedRow, OutletRow
from dragoman.portal.store.reading import outlet_of
from dragoman.portal.store.writing import audit, save_feed, save_outlet
from dragoman.press.collect import follow
from dragoman.press.outlets import profile_for
from dragoman.press.record import Feed, Outlet


@dataclass(frozen=True, slots=True, kw_only=True)
class Followed:
    """What came of it. found: sentences for a person on what was seen and chosen."""

    outlet: Outlet
    feeds: tuple[FeedRow, ...]
    found: tuple[str, ...]


def follow_outlet(url: str, *, profile: Outlet | None = None, by: object | None = None) -> Followed:
    """Find the outlet's feeds and follow them.

    profile: what is known of the outlet beforehand; None to look among the profiles. Rights come from it or stay at
    "headline and link", never from what a site says of itself.
    Raises outbound's errors when the address brings nothing.
    """
    discovery = follow(url, door=door())
    known = profile or profile_for(discovery.outlet.home_url)
    outlet = known or discovery.outlet
    with transaction.atomic():
        save_outlet(outlet)
        feeds = tuple(save_feed(_of(feed, outlet)) for feed in discovery.feeds)
        for row in feeds:
            enqueue(POLL, str(row.pk))
        audit(by=by, verb="follow", subject=f"outlet:{outlet.id}", url=url, feeds=[row.url for row in feeds])
    return Followed(
        outlet=outlet_of(OutletRow.objects.get(key=outlet.id)), feeds=feeds, found=discovery.found
    )


def _of(feed: Feed, outlet: Outlet) -> Feed:
    return replace(feed, outlet=outlet.id)
