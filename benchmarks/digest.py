"""What a subscriber's mail of the digest costs, against the same mail rendered from its templates, and what composing costs.

    python -m benchmarks digest

The sample press's expected records fill a temporary SQLite database, all of it published within a day. Prints microseconds of CPU a
mail for readers who follow everything, who share a dozen sets of interests, and who each follow something of their own; how many
times cheaper that is than rendering the two templates and inlining the styles for each; and the peak of memory while it ran.
"""

import datetime as dt
import functools
import resource
import tempfile
import time
from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.site import prepare

MAILS = 5_000
PLAIN = 30
CLOSES = dt.datetime(2026, 11, 25, 1, tzinfo=dt.UTC)


def main() -> int:
    """Run it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        prepare(folder)
        measure(MAILS)
    return 0


def measure(mails: int) -> None:
    """Composing once, then the mails."""
    from dragoman.portal.mailing import rendering
    from dragoman.portal.mailing.composing import make_digest
    from dragoman.portal.store.models import PublicationRow
    from dragoman.portal.store.sections import SECTIONS

    in_stories()
    for number, row in enumerate(PublicationRow.objects.filter(edition="en")):
        at = CLOSES - dt.timedelta(minutes=10 * number)
        PublicationRow.objects.filter(pk=row.pk).update(published_at=at, changed_at=at)
    digest, seconds = timed(lambda: make_digest(edition="en", closes_at=CLOSES))
    print(f"composing and keeping {digest.items.count()} lines: {seconds * 1000:.0f} ms")
    sections = [key for key, _name in SECTIONS]
    plain = cost(PLAIN, lambda number: plainly(digest))
    print(f"plain templates, styles inlined for each: {plain * 1e6:,.0f} µs a mail")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for name, wishes in (
        ("all follow everything", lambda number: {}),
        ("a dozen sets of interests", lambda number: {"sections": two_of(sections, number % 12)}),
        (
            "each their own interests",
            lambda number: {"sections": two_of(sections, number), "entities": [f"nobody-{number}"]},
        ),
    ):
        each = cost(mails, functools.partial(one, digest, wishes))
        print(f"{name}: {each * 1e6:,.0f} µs a mail, {plain / each:,.0f} times cheaper ({mails:,} mails)")
    grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024
    size = len(rendering.render(digest, reader(1)).html.encode())
    print(f"the HTML of a mail: {size / 1024:.0f} kB; memory grew by {grown:.0f} MB over {3 * mails:,} mails")


def in_stories() -> None:
    """Five articles each make a story: nothing gathered them here."""
    from dragoman.portal.store.models import ArticleRow, StoryRow

    for number, row in enumerate(ArticleRow.objects.order_by("pk")):
        story, _made = StoryRow.objects.get_or_create(
            key=f"story-{number // 5}", defaults={"first_seen_at": CLOSES, "last_seen_at": CLOSES}
        )
        ArticleRow.objects.filter(pk=row.pk).update(story=story)


def two_of(sections: Sequence[str], number: int) -> list[str]:
    """Two of the sections."""
    return [sections[number % len(sections)], sections[number // len(sections) % len(sections)]]


def one(digest: Any, wishes: Callable[[int], dict[str, Any]], number: int) -> None:
    """One reader's mail."""
    from dragoman.portal.mailing.rendering import render

    render(digest, reader(number, **wishes(number)))


def reader(number: int, **wishes: Any) -> Any:
    """A subscription, not saved."""
    from dragoman.portal.mailing.models import SubscriptionRow

    return SubscriptionRow(
        pk=number + 1,
        email=f"reader{number}@readers.example",
        edition="en",
        zone=("UTC", "Europe/Berlin", "Asia/Almaty")[number % 3],
        confirmed_at=CLOSES,
        asked_at=CLOSES,
        salt="0123456789abcdef",
        **wishes,
    )


def plainly(digest: Any) -> None:
    """Every mail rendered from its templates (each line in both its lengths, as the pieces are), nothing kept for the next."""
    from dragoman.portal.mailing import rendering

    rendering._variant.cache_clear()
    rendering._pieces.cache_clear()
    rendering.render(digest, reader(0))


def cost(times: int, do: Callable[[int], object]) -> float:
    """CPU seconds of one, the first not counted."""
    do(0)
    begun = time.process_time()
    for number in range(times):
        do(number)
    return (time.process_time() - begun) / times


def timed(do: Callable[[], Any]) -> tuple[Any, float]:
    """The answer and CPU seconds."""
    begun = time.process_time()
    return do(), time.process_time() - begun
