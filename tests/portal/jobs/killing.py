"""What the kill tests run in processes of their own, on a data folder of their own: `python killing.py follow PORT OUTLET… | open | count`."""

import json
import sys
from collections import Counter
from typing import Any

from dragoman.cli.portal import start


def follow(port: int, keys: list[str]) -> None:
    """Follow these outlets of the sample press at that port."""
    from dragoman.portal.jobs.following import follow_outlet
    from dragoman.sample.addresses import PORT, host
    from dragoman.sample.site import Site

    outlets = Site(port=port, revised=False).placed_outlets()
    for key in keys:
        follow_outlet(f"http://{host(key)}/".replace(PORT, str(port)), profile=outlets[key])


def open_all() -> None:
    """Open a publication for every article read so far, in the edition that is not its language: each wants a translation."""
    from dragoman.portal.desk.actions.publications import open_publication
    from dragoman.portal.store.models import ArticleRow

    for article in ArticleRow.objects.filter(revision__isnull=False, is_withdrawn=False):
        edition = "en" if (article.language or "").startswith("ru") else "ru"
        open_publication(article=article, edition=edition, by=None)


def count() -> dict[str, Any]:
    """What is there, and whatever is there twice."""
    from dragoman.portal.jobs.models import EventRow, JobRow
    from dragoman.portal.jobs.tasks import standing
    from dragoman.portal.store.models import (
        AddressRow,
        ArticleRow,
        EntityNameRow,
        ItemRow,
        MentionRow,
        PageRow,
        PublicationRow,
        QuotationRow,
        RevisionRow,
        SegmentHistoryRow,
        SegmentRow,
        StoryRow,
    )

    def twice(rows: Any) -> int:
        return sum(1 for many in Counter(map(str, rows)).values() if many > 1)

    return {
        "articles": ArticleRow.objects.count(),
        "steps": dict(Counter(ArticleRow.objects.values_list("step", flat=True))),
        "withdrawn": ArticleRow.objects.filter(is_withdrawn=True).count(),
        "addresses_missing": ArticleRow.objects.filter(addresses=None).count(),
        "revisions": RevisionRow.objects.count(),
        "pages": PageRow.objects.count(),
        "stories": StoryRow.objects.filter(articles__isnull=False).distinct().count(),
        "without_story": ArticleRow.objects.filter(story=None).count(),
        "mentions": MentionRow.objects.count(),
        "mentions_twice": twice(MentionRow.objects.values_list("revision", "part", "start", "end", "kind")),
        "quotations_twice": twice(QuotationRow.objects.values_list("revision", "record")),
        "names_twice": twice(EntityNameRow.objects.values_list("entity", "language", "name")),
        "items_twice": twice(ItemRow.objects.values_list("feed", "guid")),
        "addresses_twice": twice(AddressRow.objects.values_list("url")),
        "publications": PublicationRow.objects.count(),
        "source_changed": PublicationRow.objects.filter(source_changed=True).count(),
        "segments": SegmentRow.objects.exclude(target=None).count(),
        "history": SegmentHistoryRow.objects.count(),
        "read_events": EventRow.objects.filter(name="article.read").count(),
        "proposed_events": EventRow.objects.filter(name="segments.proposed").count(),
        "jobs": dict(
            Counter(JobRow.objects.exclude(kind__in={"poll", *standing()}).values_list("state", flat=True))
        ),
        "failed": list(JobRow.objects.exclude(reason="").values_list("kind", "key", "reason")),
    }


if __name__ == "__main__":
    start()
    if sys.argv[1] == "follow":
        follow(int(sys.argv[2]), sys.argv[3:])
    elif sys.argv[1] == "open":
        open_all()
    json.dump(count(), sys.stdout)
