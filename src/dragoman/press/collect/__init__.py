"""Goes to the outlet: feeds, news sitemaps, pages; politely, and keeping each page as it was fetched.

    outlet's address ──follow──▶ Discovery (Outlet, Feeds) ──poll──▶ Items ──fetch_page──▶ Page

All fetching is the door's (`press.outbound`); this room knows what to ask for, how to read the answer, and when to ask again.
"""

from dragoman.press.collect.addresses import canonical_address
from dragoman.press.collect.errors import FeedUnreadable
from dragoman.press.collect.parsing import parse_feed

__all__ = ["FeedUnreadable", "canonical_address", "parse_feed"]
