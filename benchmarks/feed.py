"""Feeds per CPU second: our `parse_feed` and feedparser, over the same feeds in the same run.

    python benchmarks/feed.py [FOLDER]

FOLDER holds feeds (`.xml`, `.rss`, `.atom`, `.json`), at any depth; without one, the folder named by DRAGOMAN_QUALITY_DATA, and
without that the feeds of our own tests. Prints, per reader: feeds, feeds and megabytes per CPU second over all, the median
feed's rate, the slowest feed in milliseconds.
"""

import io
import os
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import feedparser

from dragoman.press.collect import FeedUnreadable, parse_feed

ROOT = Path(__file__).resolve().parents[1]
ENDINGS = {".xml", ".rss", ".atom", ".json"}
ROUNDS = 5


def feeds_in(folder: Path) -> dict[str, bytes]:
    """Every feed of a folder that we can read, by name."""
    found = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix in ENDINGS):
        body = path.read_bytes()
        try:
            parse_feed(body)
        except FeedUnreadable:
            continue
        found[path.name] = body
    return found


def our_feeds() -> dict[str, bytes]:
    """The feeds our tests are written with."""
    sys.path.insert(0, str(ROOT))
    from tests.press.collect.feeds import ALL

    return dict(ALL)


def theirs(body: bytes) -> object:
    """feedparser alone, from memory."""
    return feedparser.parse(io.BytesIO(body))


def measure(name: str, reader: Callable[[bytes], object], feeds: Mapping[str, bytes]) -> None:
    """Run `reader` over all feeds and print its rates."""
    seconds: dict[str, float] = {}
    for key, body in feeds.items():
        reader(body)  # tables are built on first use
        start = time.process_time()
        for _ in range(ROUNDS):
            reader(body)
        seconds[key] = max((time.process_time() - start) / ROUNDS, 1e-9)
    total = sum(seconds.values())
    slowest = max(seconds, key=lambda key: seconds[key])
    print(
        f"{name}\t{len(feeds)} feeds\t{len(feeds) / total:.0f} feeds/CPU-s"
        f"\t{sum(map(len, feeds.values())) / total / 1e6:.1f} MB/CPU-s"
        f"\tmedian {1 / statistics.median(seconds.values()):.0f}/CPU-s"
        f"\tslowest {seconds[slowest] * 1000:.1f} ms ({slowest})"
    )


def main() -> int:
    """Measure both readers."""
    folder = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("DRAGOMAN_QUALITY_DATA")
    feeds = feeds_in(Path(folder)) if folder else our_feeds()
    if not feeds:
        print(f"{folder} holds no feed we can read", file=sys.stderr)
        return 2
    measure("dragoman", parse_feed, feeds)
    measure("feedparser", theirs, feeds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
