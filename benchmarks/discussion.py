"""CPU of opening a thread as it grows, against the same page with an empty thread.

    python -m benchmarks discussion

One article, threads of 50, 5,000 and 50,000 comments with answers and votes, and one branch of 50,000 answers, written with
bulk_create into a temporary SQLite database. Prints milliseconds of CPU a page for a signed-in reader (middleware, queries and
template, no server), how many queries it makes, what it weighs compressed, and the ratio to the empty thread in the same run.
"""

import datetime as dt
import gzip
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable

ROUNDS = 20
WRITTEN = dt.datetime(2026, 11, 1, tzinfo=dt.UTC)
WORDS = (
    "The price of salt doubled in *one* spring, and nobody at the weighbridge could say why. "
    "See https://salt.example/ledger for the figures of the year before."
)


def prepare(folder: str) -> None:
    """An empty portal in `folder`."""
    os.environ["DRAGOMAN_DATA_DIR"] = folder
    os.environ["DRAGOMAN_ENGINES"] = "echo"
    os.environ["DJANGO_SETTINGS_MODULE"] = "dragoman.portal.project.settings"
    from dragoman.cli.portal import start

    start()
    from django.core.management import call_command

    call_command("collectstatic", verbosity=0, interactive=False)


def publish(slug: str) -> object:
    """An article of an outlet that lets us show it, in its own words; answers its topic."""
    from dragoman.portal.discussion.topics import topic_of
    from dragoman.portal.store import writing
    from dragoman.portal.store.models import PublicationRow
    from dragoman.press.record import (
        Article,
        Block,
        BlockKind,
        Outlet,
        OutletRights,
        Page,
        RightsPolicy,
        SignedText,
    )

    url = f"https://ledger.example/{slug}"
    outlet = writing.save_outlet(
        Outlet(
            id="ledger",
            names={"en": "The Ledger"},
            home_url="https://ledger.example/",
            languages=("en",),
            rights=OutletRights(policy=RightsPolicy.FULL),
        )
    )
    page = writing.save_page(Page(asked_url=url, url=url, fetched_at=WRITTEN, status=200, body=url.encode()))
    record = Article(
        url=url,
        canonical_url=url,
        outlet="ledger",
        language="en",
        headline=SignedText(text="Salt came back"),
        body=(Block(kind=BlockKind.PARAGRAPH, text="The lake filled again. Salt came back with it."),),
    )
    row = writing.save_article(writing.article_at(url, outlet=outlet), record, page=page)
    PublicationRow.objects.create(
        article=row,
        revision=row.revision,
        edition="en",
        slug=slug,
        state="published",
        opened_at=WRITTEN,
        published_at=WRITTEN,
    )
    return topic_of(row)


def fill(topic: object, roots: int, answers: int) -> None:
    """`roots` branches of `answers` answers each, votes at random, seeded."""
    from dragoman.portal.accounts.models import User
    from dragoman.portal.discussion.actions.standing import LEVEL_DIGITS, recount
    from dragoman.portal.discussion.markdown import comment_html
    from dragoman.portal.discussion.models import CommentRow
    from dragoman.portal.discussion.ranking import rank

    chance = random.Random(5)
    people = list(User.objects.order_by("pk"))
    html = comment_html(WORDS).html

    def made(number: int, **fields: object) -> CommentRow:
        ups, downs = chance.choice(((0, 0), (0, 0), (3, 1), (1, 0), (9, 2), (0, 2)))
        at = WRITTEN + dt.timedelta(seconds=number)
        return CommentRow(
            topic=topic,
            author=chance.choice(people),
            edition="en",
            text=WORDS,
            html=html,
            language=chance.choice(("en", "ru", "kk")),
            written_at=at,
            public_at=at,
            latest_at=at,
            ups=ups,
            downs=downs,
            rank=rank(ups, downs),
            **fields,
        )

    first = CommentRow.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    CommentRow.objects.bulk_create((made(number) for number in range(roots)), batch_size=2_000)
    key = first + roots
    rows = []
    for root in range(first + 1, first + roots + 1):
        path = ""
        for number in range(answers):
            key += 1
            parent = int(path[-LEVEL_DIGITS:]) if path and number % 4 else root
            path = f"{path if parent != root else ''}{key:0{LEVEL_DIGITS}d}"
            rows.append(
                made(
                    roots + number,
                    pk=key,
                    root_id=root,
                    parent_id=parent,
                    path=path,
                    depth=len(path) // LEVEL_DIGITS,
                )
            )
    CommentRow.objects.bulk_create(rows, batch_size=2_000)
    recount(topic)  # type: ignore[arg-type]


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

    from dragoman.portal.accounts.models import User
    from dragoman.portal.discussion.actions.reading import mark_read
    from dragoman.portal.discussion.models import CommentRow

    people = [User.objects.create_user(f"reader-{number}", display_name="Ana Ruiz") for number in range(50)]
    client = Client(headers={"host": "localhost"})
    client.force_login(people[0])
    sizes = {
        "empty": (0, 0),
        "50": (10, 4),
        "5,000": (1_000, 4),
        "50,000": (10_000, 4),
        "one branch": (1, 49_999),
    }
    paths: dict[str, str] = {}
    for name, (roots, answers) in sizes.items():
        slug = f"t-{roots}"
        topic = publish(slug)
        fill(topic, roots, answers)
        mark_read(topic=topic, until=WRITTEN + dt.timedelta(seconds=roots), by=people[0])  # type: ignore[arg-type]
        base = f"/en/article/{slug}/discussion/"
        paths[name] = base
        if roots < 1_000 and name != "one branch":
            continue
        mine = CommentRow.objects.filter(topic=topic)  # type: ignore[misc]
        middle = mine.filter(root=None).order_by("written_at")[roots // 2]
        paths[f"{name}, newest, from the middle"] = f"{base}?order=newest&after={middle.pk}"
        paths[f"{name}, in Russian"] = f"{base}?order=newest&language=ru"
        last = mine.order_by("-path")[0]
        paths[f"{name}, at an answer"] = f"{base}?comment={last.pk}"
        if name == "one branch":
            half = mine.exclude(root=None).order_by("path")[answers // 2]
            paths["one branch, from the middle"] = f"{base}branch/{half.root_id}/?after={half.pk}"
            del paths["one branch, newest, from the middle"]
    empty = 0.0
    print(f"{'thread':<36} {'CPU ms':>8} {'ratio':>7} {'queries':>8} {'kB gzip':>8}")
    for name, path in paths.items():
        with CaptureQueriesContext(connection) as queries:
            answer = client.get(path)
        count = len(queries)
        if answer.status_code != 200:
            print(f"{path} answered {answer.status_code}", file=sys.stderr)
            return 1
        seconds = cost(lambda path=path: client.get(path))  # type: ignore[misc]
        empty = empty or seconds
        packed = len(gzip.compress(answer.content)) / 1000
        print(f"{name:<36} {1000 * seconds:>8.1f} {seconds / empty:>7.1f} {count:>8} {packed:>8.1f}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
