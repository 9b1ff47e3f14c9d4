"""The sample press brought into the portal: full editions, and a second start that changes nothing people did."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import ColumnRow, CommentRow, ReportRow, TopicRow
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.jobs.resources import forget
from dragoman.portal.mailing.manifest import verify
from dragoman.portal.mailing.models import DeliveryRow, DigestRow, MessageRow
from dragoman.portal.store.models import (
    ArticleRow,
    AuditRow,
    OutletRow,
    PublicationRow,
    RevisionRow,
    StoryRow,
)
from dragoman.portal.store.reading import shown
from dragoman.sample.loading import PASSWORD, PEOPLE, bring
from dragoman.sample.server import SamplePress


@pytest.fixture(autouse=True)
def _fresh(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.MEDIA_ROOT = tmp_path
    forget()
    yield
    forget()


def state() -> list[Any]:
    tables = (
        OutletRow,
        ArticleRow,
        RevisionRow,
        StoryRow,
        PublicationRow,
        User,
        AuditRow,
        CommentRow,
        ColumnRow,
    )
    return [list(table._default_manager.order_by("pk").values()) for table in tables]


@pytest.mark.slow
@pytest.mark.django_db
def test_the_first_start_fills_both_editions_and_the_second_keeps_what_people_did() -> None:
    with SamplePress() as press:
        lines = bring(press)
        assert len(lines) == len(PEOPLE) + 1  # and a reader
        assert all(PASSWORD in line for line in lines)
        _is_full(press)
        _has_readers()
        _people_work()
        before = state()
        assert bring(press) == lines
        assert state() == before


def _is_full(press: SamplePress) -> None:
    assert {row.key for row in OutletRow.objects.all()} == set(press.outlets)
    assert ArticleRow.objects.count() == len(press.site.articles)
    assert not ArticleRow.objects.filter(revision=None).exists()
    failed = JobRow.objects.exclude(reason="").values_list("kind", "key", "reason")
    assert list(failed) == []
    assert set(JobRow.objects.exclude(kind="poll").values_list("state", flat=True)) == {JobState.DONE}
    public = PublicationRow.objects.filter(published_at__isnull=False)
    editions = Counter(public.values_list("edition", flat=True))
    assert set(editions) == {"en", "ru"}
    assert min(editions.values()) >= 8
    assert all(User.objects.get(username=name).is_demo for name, _, _ in PEOPLE)
    for publication in public:
        assert shown(publication).visible is not None
    titled = [row for row in StoryRow.objects.exclude(titles={}) if row.articles.exists()]
    assert len(titled) >= 8
    assert all(set(row.titles) == {"en", "ru"} for row in titled)


def _has_readers() -> None:
    """All there is to see of readers on the first start: threads, a queue, columns, counts, and yesterday's digest in the mailbox."""
    states = Counter(CommentRow.objects.values_list("state", flat=True))
    assert states["public"] >= 17
    assert states["waiting"] == 1
    assert CommentRow.objects.filter(state="public").values("language").distinct().count() >= 6
    assert ReportRow.objects.filter(settled_at=None).count() == 1
    assert CommentRow.objects.exclude(quote_text="").count() == 2
    columns = Counter(ColumnRow.objects.values_list("state", flat=True))
    assert columns == {"published": 3, "waiting": 2, "declined": 1}
    for topic in TopicRow.objects.exclude(article=None):
        assert topic.comments == topic.comment_rows.filter(state="public").count()
        assert topic.likes == topic.like_rows.count()
    yesterday = DigestRow.objects.filter(edition="en").latest("closes_at")
    assert {"story", "correction", "discussed", "column"} <= set(
        yesterday.items.values_list("kind", flat=True)
    )
    assert verify(yesterday) == []
    assert set(DeliveryRow.objects.values_list("state", flat=True)) == {"sent"}
    assert MessageRow.objects.filter(kind="digest").count() == 2


def _people_work() -> None:
    """What somebody may have done on the first evening."""
    story = StoryRow.objects.exclude(titles={}).first()
    assert story is not None
    StoryRow.objects.filter(pk=story.pk).update(titles={"en": "A title of our own"})
    publication = PublicationRow.objects.filter(published_at__isnull=False).first()
    assert publication is not None
    PublicationRow.objects.filter(pk=publication.pk).update(
        headline="A headline of our own", state="withdrawn"
    )
