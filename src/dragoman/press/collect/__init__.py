"""Goes to the outlet: feeds, news sitemaps, pages; politely, and keeping each page as it was fetched.

    outlet's address ──follow──▶ Discovery (Outlet, Feeds) ──poll──▶ Items ──fetch_page──▶ Page

All fetching is the door's (`press.outbound`); this room knows what to ask for, how to read the answer, and when to ask again.
"""

from dragoman.press.collect.addresses import canonical_address
from dragoman.press.collect.anchors import read_page_as_feed
from dragoman.press.collect.errors import FeedUnreadable
from dragoman.press.collect.following import Discovery, find_feeds, follow
from dragoman.press.collect.opml import OpmlUnreadable, Subscription, read_opml, write_opml
from dragoman.press.collect.pages import fetch_page
from dragoman.press.collect.parsing import parse_feed, parse_index
from dragoman.press.collect.polling import Outcome, Polled, poll

__all__ = [
    "Discovery",
    "FeedUnreadable",
    "OpmlUnreadable",
    "Outcome",
    "Polled",
    "Subscription",
    "canonical_address",
    "fetch_page",
    "find_feeds",
    "follow",
    "parse_feed",
    "parse_index",
    "poll",
    "read_opml",
    "read_page_as_feed",
    "write_opml",
]
