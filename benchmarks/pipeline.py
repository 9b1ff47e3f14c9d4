"""CPU of one article through the pipeline, room by room, over the articles of the sample press.

    python -m benchmarks pipeline

The pages are handed in, so that no network is measured; the engine is the echo, so that no other program is. Each article goes
once before the clock runs. Prints, per room: milliseconds of CPU of the mean, the median and the slowest article.
"""

import datetime as dt
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

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
        for step in AFTER_FETCHING:
            start = time.process_time()
            work = step.run(work, desk)
            seconds[step.name].append(time.process_time() - start)
        seconds["all rooms"].append(time.process_time() - began)
    return seconds


def main() -> int:
    """Measure and print the table."""
    site = Site(port=PORT)
    pages, outlets = pages_of(site), tuple(site.placed_outlets().values())
    walk(pages, outlets)
    seconds = walk(pages, outlets)
    print(f"{'room':<12} {'articles':>8} {'mean ms':>9} {'median ms':>10} {'slowest ms':>11}")
    for name, taken in seconds.items():
        mean, median = 1000 * statistics.mean(taken), 1000 * statistics.median(taken)
        print(f"{name:<12} {len(taken):>8} {mean:>9.1f} {median:>10.1f} {1000 * max(taken):>11.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
