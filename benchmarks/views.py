"""Counting views: what a view costs, and how much is written, in bunches and with an update for every view.

    python -m benchmarks views

10,000 views of 50 articles by 3,000 visitors, popular articles and busy visitors more often, as they came to one process, in a
temporary SQLite database set as in life (write-ahead log, full synchronisation). Each way gets the same views. Prints the statements
and transactions that write, views per second of CPU and of time, and the bunches' ratio to the update for every view, which does not
even tell visitors apart. The last line asks for the picture through the whole middleware, with nothing known beforehand.
"""

import datetime as dt
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

VIEWS, ARTICLES, VISITORS = 10_000, 50, 3_000
SEED = 11
DAY = dt.date(2026, 11, 20)
WRITES = ("INSERT", "UPDATE", "DELETE", "REPLACE")


@dataclass(slots=True, kw_only=True)
class Cost:
    """Of one way to count. statements: that write."""

    name: str
    statements: int = 0
    transactions: int = 0
    cpu: float = 0.0
    seconds: float = 0.0


def prepare(folder: str) -> list[int]:
    """An empty portal in `folder` with articles to view; answers their keys."""
    os.environ["DRAGOMAN_DATA_DIR"] = folder
    os.environ["DRAGOMAN_ENGINES"] = "echo"
    os.environ["DJANGO_SETTINGS_MODULE"] = "dragoman.portal.project.settings"
    from dragoman.cli.portal import start

    start()
    from dragoman.portal.discussion.models import TopicRow
    from dragoman.portal.store import writing
    from dragoman.portal.store.clock import now
    from dragoman.portal.store.models import (
        ArticleRow,
        OutletRow,
        PublicationRow,
        PublicationState,
        RevisionRow,
    )
    from dragoman.press.record import Page

    outlet = OutletRow.objects.create(
        key="bench", record={}, home_url="https://bench.example/", is_followed=False, created_at=now()
    )
    keys = []
    for number in range(ARTICLES):
        url = f"https://bench.example/{number}"
        article = ArticleRow.objects.create(
            key=f"bench{number}", outlet=outlet, canonical_url=url, seen_at=now()
        )
        page = writing.save_page(
            Page(asked_url=url, url=url, fetched_at=now(), status=200, body=url.encode())
        )
        revision = RevisionRow.objects.create(
            article=article, page=page, number=1, record={}, digest=str(number), made_at=now()
        )
        PublicationRow.objects.create(
            article=article,
            revision=revision,
            edition="en",
            slug=f"bench-{number}",
            state=PublicationState.PUBLISHED,
            opened_at=now(),
            published_at=now(),
        )
        TopicRow.objects.create(article=article)
        keys.append(article.pk)
    return keys


def views(keys: list[int]) -> list[tuple[int, int]]:
    """(article, number of the visitor), in the order they came."""
    chance = random.Random(SEED)
    popular = [1 / (1 + rank) for rank in range(len(keys))]
    busy = [1 / (1 + rank) ** 0.5 for rank in range(VISITORS)]
    articles = chance.choices(keys, popular, k=VIEWS)
    return list(zip(articles, chance.choices(range(VISITORS), busy, k=VIEWS), strict=True))


@contextmanager
def measured(cost: Cost) -> Iterator[None]:
    """Add what happens inside to the cost."""
    from django.db import connection

    def count(execute: Callable[..., Any], sql: str, params: Any, many: bool, context: Any) -> Any:
        if sql.lstrip().upper().startswith(WRITES):
            cost.statements += 1
            cost.transactions += not connection.in_atomic_block
        return execute(sql, params, many, context)

    with connection.execute_wrapper(count):
        began, cpu = time.perf_counter(), time.process_time()
        yield
        cost.cpu += time.process_time() - cpu
        cost.seconds += time.perf_counter() - began


def still(write: Callable[[Any], int]) -> Any:
    """Counting that writes when told, not in its thread, so that its work is in the figure."""
    from dragoman.portal.discussion.counting import Counting

    class Still(Counting):
        def _start(self) -> None:
            pass

    return Still(write=write)


def by_updates(all_views: list[tuple[int, int]]) -> Cost:
    """An update for every view."""
    from django.db.models import F

    from dragoman.portal.discussion.models import TopicRow

    cost = Cost(name="an update a view")
    with measured(cost):
        for article, _visitor in all_views:
            TopicRow.objects.filter(article=article).update(views=F("views") + 1)
    return cost


def by_bunches(all_views: list[tuple[int, int]], visitors: list[str]) -> Cost:
    """As the portal does, writing whenever enough waits."""
    from dragoman.portal.discussion.actions.visits import Visit, write_visits
    from dragoman.portal.discussion.counting import AT_ONCE

    cost = Cost(name="in bunches")

    def write(bunch: Any) -> int:
        cost.transactions += 1
        return write_visits(visits=bunch)

    counting = still(write)
    with measured(cost):
        for article, visitor in all_views:
            counting.note(Visit(day=DAY, article=article, visitor=visitors[visitor]))
            if len(counting) >= AT_ONCE:
                counting.flush()
        counting.flush()
    return cost


def by_pictures(all_views: list[tuple[int, int]], slugs: dict[int, str]) -> Cost:
    """The picture asked for through the whole middleware, and what is then written."""
    from django.test import Client

    from dragoman.portal.discussion import counting
    from dragoman.portal.discussion.actions.visits import write_visits
    from dragoman.portal.discussion.models import VisitRow

    VisitRow.objects.all().delete()
    cost = Cost(name="the picture")

    def write(bunch: Any) -> int:
        cost.transactions += 1
        return write_visits(visits=bunch)

    counting.COUNTING = still(write)
    client = Client(headers={"host": "localhost", "accept-language": "en"})
    with measured(cost):
        for article, visitor in all_views:
            client.get(
                f"/en/article/{slugs[article]}/seen.gif", HTTP_USER_AGENT=f"Mozilla/5.0 Firefox/{visitor}.0"
            )
            if len(counting.COUNTING) >= counting.AT_ONCE:
                counting.COUNTING.flush()
        counting.COUNTING.flush()
    return cost


def main() -> int:
    """Measure and print the table; 1 where a count is wrong."""
    with tempfile.TemporaryDirectory() as folder:
        return _measure(prepare(folder))


def _measure(keys: list[int]) -> int:
    import hashlib

    from dragoman.portal.discussion.models import TopicRow, VisitRow
    from dragoman.portal.store.models import PublicationRow

    all_views = views(keys)
    visitors = [hashlib.sha256(str(number).encode()).hexdigest() for number in range(VISITORS)]
    slow = by_updates(all_views)
    TopicRow.objects.update(views=0)
    fast = by_bunches(all_views, visitors)
    counted = sum(TopicRow.objects.values_list("views", flat=True))
    if not counted == VisitRow.objects.count() == len(set(all_views)):
        print(f"{counted} were counted where {len(set(all_views))} came.", file=sys.stderr)
        return 1
    slugs = dict(PublicationRow.objects.values_list("article_id", "slug"))
    picture = by_pictures(all_views[:2000], slugs)
    print(f"{VIEWS:,} views, {counted:,} of them the visitor's first of the article")
    print(f"{'':<18} {'writes':>8} {'transactions':>13} {'views/CPU s':>12} {'views/s':>9} {'CPU ratio':>10}")
    for cost, seen in ((slow, VIEWS), (fast, VIEWS), (picture, 2000)):
        ratio = (slow.cpu / VIEWS) / (cost.cpu / seen)
        print(
            f"{cost.name:<18} {cost.statements:>8,} {cost.transactions:>13,} {seen / cost.cpu:>12,.0f}"
            f" {seen / cost.seconds:>9,.0f} {ratio:>9.1f}×"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
