"""Feeds per CPU second: our `parse_feed`, the same with every text made harmless, and feedparser, over the same feeds in one run.

    python benchmarks/feed.py [FOLDER …]

Whatever in the folders reads as a feed is one, however it is called, and whatever their `input.jsonl` name; without a folder,
those in the `feed` folder of DRAGOMAN_QUALITY_DATA, and without that the feeds of our own tests. Prints, per reader: feeds,
feeds/CPU-s over all, feeds/CPU-s of the median feed, MB/CPU-s, the slowest feed in milliseconds; each feed's best of three.
"""

import io
import json
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

import feedparser

from dragoman.press.collect import FeedUnreadable, parse_feed

ROOT = Path(__file__).resolve().parents[1]
ROUNDS = 3
LARGEST = 32 * 2**20


def feeds_in(folders: Iterable[Path]) -> dict[str, bytes]:
    """Every feed of these folders, by path."""
    found: dict[str, bytes] = {}
    for path in sorted({place.resolve() for folder in folders for place in places_in(folder)}):
        if path.is_file() and path.stat().st_size <= LARGEST:
            body = path.read_bytes()
            if reads_as_feed(body):
                found[str(path)] = body
    return found


def places_in(folder: Path) -> Iterator[Path]:
    """The files at any depth, and those named by the `path` of a record in an `input.jsonl`."""
    for path in folder.rglob("*"):
        if path.name == "input.jsonl":
            records = (json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip())
            yield from (path.parent / record["path"] for record in records if "path" in record)
        elif path.is_file():
            yield path


def reads_as_feed(body: bytes) -> bool:
    """Whether there is an item in it."""
    try:
        return bool(parse_feed(body).items)
    except FeedUnreadable:
        return False


def our_feeds() -> dict[str, bytes]:
    """The feeds our tests are written with."""
    sys.path.insert(0, str(ROOT))
    from tests.press.collect.feeds import ALL

    return dict(ALL)


def ours(body: bytes) -> None:
    """Our reader, as a poll uses it."""
    parse_feed(body)


def ours_and_clean(body: bytes) -> None:
    """Our reader, and all that items say asked for."""
    for item in parse_feed(body).items:
        _ = item.summary, item.content


def theirs(body: bytes) -> None:
    """feedparser alone, from memory."""
    feedparser.parse(io.BytesIO(body))


def cpu_seconds(reader: Callable[[bytes], None], body: bytes) -> float:
    """The best of some rounds, after one to warm up."""
    reader(body)
    best = float("inf")
    for _ in range(ROUNDS):
        started = time.process_time()
        reader(body)
        best = min(best, time.process_time() - started)
    return max(best, 1e-9)


def measure(name: str, reader: Callable[[bytes], None], feeds: Mapping[str, bytes]) -> None:
    """Run `reader` over all feeds and print its rates."""
    taken = {key: cpu_seconds(reader, body) for key, body in feeds.items()}
    total, slowest = sum(taken.values()), max(taken, key=lambda key: taken[key])
    print(
        f"{name:<18} {len(feeds):>6} {len(feeds) / total:>12.1f} {1 / statistics.median(taken.values()):>8.1f} "
        f"{sum(map(len, feeds.values())) / total / 1e6:>9.1f} {1000 * taken[slowest]:>11.1f}  {Path(slowest).name}"
    )


def main() -> int:
    """Measure and print the table."""
    named, data = [Path(word) for word in sys.argv[1:]], os.environ.get("DRAGOMAN_QUALITY_DATA")
    folders = named or ([Path(data) / "feed"] if data else [])
    feeds = feeds_in(folders) if folders else our_feeds()
    if not feeds:
        print(f"There is no feed in {', '.join(map(str, folders))}.", file=sys.stderr)
        return 2
    print(f"{'reader':<18} {'feeds':>6} {'feeds/CPU-s':>12} {'median':>8} {'MB/CPU-s':>9} {'slowest ms':>11}")
    measure("dragoman", ours, feeds)
    measure("dragoman, cleaned", ours_and_clean, feeds)
    measure("feedparser", theirs, feeds)
    return 0


if __name__ == "__main__":
    sys.exit(main())
