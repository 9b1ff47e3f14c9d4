"""CPU of one article through the pipeline, room by room, beside trafilatura alone on the same pages in the same run.

    python benchmarks/pipeline.py [FOLDER]

FOLDER holds `.html` or `.html.gz` files, at any depth; without one, the articles of the sample press. The pages are handed in,
so that no network is measured; the engine is the echo, so that no other program is. Each article goes once before the clock
runs; a page that is no article is left out. Prints, per room: milliseconds of CPU of the mean, the median and the slowest
article, and its mean as a multiple of the baseline's.
"""

import datetime as dt
import gzip
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import trafilatura

from dragoman.press.extract import Unreadable
from dragoman.press.mentions import NameBase
from dragoman.press.outbound import Door
from dragoman.press.pipeline import STEPS, Work
from dragoman.press.plugins import find
from dragoman.press.record import Outlet, Page
from dragoman.press.stories import Gatherer
from dragoman.press.translate import EngineFactory, Translator
from dragoman.sample.addresses import article_url
from dragoman.sample.site import Site

PORT = 8001
BASELINE = "trafilatura"
AFTER_FETCHING = STEPS[1:]


@dataclass
class Desk:
    """What the steps may ask for."""

    outlets: Sequence[Outlet]
    translator: Translator
    outlet: Outlet | None = None
    gatherer: Gatherer = field(default_factory=Gatherer)
    names: NameBase = field(default_factory=NameBase.default)
    target_languages: Sequence[str] = ("en", "ru")

    @property
    def door(self) -> Door:
        """Nobody goes out here."""
        raise RuntimeError("the pages are handed in")


def pages_of(site: Site) -> list[Page]:
    """Every article's page, as the sample press answers for it."""
    pages = []
    for article in site.articles:
        url = article_url(article).replace("{port}", str(PORT))
        host = f"{article.outlet}.localhost:{PORT}"
        answer = site.answer("GET", host, url.split(host, 1)[1], {})
        headers = {key.lower(): value for key, value in answer.headers.items()}
        page = Page(
            asked_url=url,
            url=url,
            fetched_at=dt.datetime.now(dt.UTC),
            status=200,
            headers=headers,
            charset=headers["content-type"].partition("charset=")[2] or None,
            body=answer.body,
        )
        pages.append(page)
    return pages


def pages_in(folder: Path) -> list[Page]:
    """Every page of a folder, sorted by path."""
    pages = []
    for path in sorted(path for path in folder.rglob("*") if path.name.endswith((".html", ".html.gz"))):
        body = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
        url = f"https://{path.parent.name or 'pages'}.example/{path.name.split('.')[0]}"
        pages.append(Page(asked_url=url, url=url, fetched_at=dt.datetime.now(dt.UTC), status=200, body=body))
    return pages


def walk(pages: Sequence[Page], outlets: Sequence[Outlet]) -> dict[str, list[float]]:
    """CPU seconds of every article in every room, and in all together."""
    factory = find("engines")["echo"]
    assert isinstance(factory, EngineFactory)
    desk = Desk(outlets=outlets, translator=Translator(engines=(factory.build({}),)))
    by_host = {f"{outlet.id}.localhost:{PORT}": outlet for outlet in outlets}
    seconds: dict[str, list[float]] = defaultdict(list)
    for number, page in enumerate(pages):
        work = Work(url=page.url, id=f"article-{number}", page=page)
        desk.outlet = by_host.get(page.url.split("/")[2])
        began = time.process_time()
        try:
            for step in AFTER_FETCHING:
                start = time.process_time()
                work = step.run(work, desk)
                seconds[step.name].append(time.process_time() - start)
        except Unreadable:
            continue
        seconds["all rooms"].append(time.process_time() - began)
        start = time.process_time()
        trafilatura.bare_extraction(page.body, with_metadata=True)
        seconds[BASELINE].append(time.process_time() - start)
    return seconds


def main() -> int:
    """Measure and print the table."""
    site = Site(port=PORT)
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    pages = pages_in(folder) if folder else pages_of(site)
    outlets = () if folder else tuple(site.placed_outlets().values())
    if not pages:
        print(f"There are no .html or .html.gz files in {folder}.", file=sys.stderr)
        return 2
    walk(pages, outlets)
    seconds = walk(pages, outlets)
    baseline = statistics.mean(seconds[BASELINE])
    print(f"{'room':<12} {'articles':>8} {'mean ms':>9} {'median ms':>10} {'slowest ms':>11} {'ratio':>7}")
    for name, taken in seconds.items():
        mean, median = 1000 * statistics.mean(taken), 1000 * statistics.median(taken)
        print(
            f"{name:<12} {len(taken):>8} {mean:>9.1f} {median:>10.1f} {1000 * max(taken):>11.1f} {statistics.mean(taken) / baseline:>7.2f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
