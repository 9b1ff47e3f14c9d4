"""CPU of an anonymous reader's pages, against the bare template engine and against Django answering nothing.

    python -m benchmarks site

The sample press's expected records and its desk's decisions fill a temporary SQLite database, so that nothing is fetched or
read first. Prints milliseconds of CPU a page (middleware, queries and template, no server), how many queries it makes, what it
weighs plain and compressed, and its ratio to an empty answer through the same middleware.
"""

import datetime as dt
import gzip
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable

ROUNDS = 30


def prepare(folder: str) -> None:
    """A portal in `folder`, both editions full."""
    os.environ["DRAGOMAN_DATA_DIR"] = folder
    os.environ["DRAGOMAN_ENGINES"] = "echo"
    os.environ["DJANGO_SETTINGS_MODULE"] = "dragoman.portal.project.settings"
    from dragoman.cli.portal import start

    start()
    from django.core.management import call_command

    from dragoman.portal.store import writing
    from dragoman.press.collect import canonical_address
    from dragoman.press.record import Article, Page, from_json
    from dragoman.sample import loading
    from dragoman.sample.server import SamplePress
    from dragoman.sample.source import HERE

    call_command("collectstatic", verbosity=0, interactive=False)
    with SamplePress() as press:
        for outlet in press.outlets.values():
            writing.save_outlet(outlet)
        for source in press.site.articles:
            url = canonical_address(press.article_url(f"{source.outlet}/{source.slug}"))
            text = (HERE / "pages" / source.outlet / f"{source.slug}.json").read_text(encoding="utf-8")
            record = from_json(Article, json.loads(text.replace("{port}", str(press.port))))
            when = dt.datetime(2026, 11, 20, tzinfo=dt.UTC)
            page = writing.save_page(
                Page(asked_url=url, url=url, fetched_at=when, status=200, body=url.encode())
            )
            row = writing.article_at(url, outlet=loading.OutletRow.objects.get(key=source.outlet))
            writing.save_article(row, record, page=page)
        loading.decide(press, loading.demo_people())


def cost(ask: Callable[[], object]) -> float:
    """Median CPU seconds of one call."""
    taken = []
    for _ in range(ROUNDS):
        began = time.process_time()
        ask()
        taken.append(time.process_time() - began)
    return statistics.median(taken)


def main() -> int:
    """Measure and print the table."""
    with tempfile.TemporaryDirectory() as folder:
        prepare(folder)
        return _measure()


def _measure() -> int:
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext

    from dragoman.portal.store.models import PublicationRow

    client = Client(headers={"host": "localhost"})
    publication = PublicationRow.objects.filter(edition="en", state="published").order_by("pk").first()
    if publication is None:
        print("Nothing was published; the sample press could not be loaded.", file=sys.stderr)
        return 1
    paths = {
        "empty answer": "/robots.txt",
        "article": f"/en/article/{publication.slug}/",
        "front page": "/en/",
        "search": "/en/search/?q=water",
        "Atom feed": "/en/feed.atom",
    }
    base = 0.0
    print(f"{'page':<14} {'CPU ms':>8} {'ratio':>7} {'queries':>8} {'kB':>7} {'kB gzip':>8}")
    for name, path in paths.items():
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(path)
        count = len(queries)
        if answer.status_code != 200:
            print(f"{path} answered {answer.status_code}", file=sys.stderr)
            return 1
        seconds = cost(lambda path=path: client.get(path))  # type: ignore[misc]
        base = base or seconds
        body = answer.content
        packed = len(gzip.compress(body)) / 1000
        print(
            f"{name:<14} {1000 * seconds:>8.1f} {seconds / base:>7.1f} {count:>8} {len(body) / 1000:>7.1f} {packed:>8.1f}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
