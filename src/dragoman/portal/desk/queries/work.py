"""What waits, what failed and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import Count, Q, QuerySet

from dragoman.portal.desk import phrases
from dragoman.portal.jobs.models import JobRow, JobState
from dragoman.portal.store.models import ArticleRow, FeedRow, PublicationRow

PAGE_SIZE = 50
RETRY = "retry"
STATES = (
    JobState.QUARANTINED.value,
    RETRY,
    JobState.WAITING.value,
    JobState.RUNNING.value,
    JobState.DONE.value,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many jobs are in a state. `retry`: they wait because they failed once."""

    state: str
    label: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class JobView:
    """A job with what it is about. article: None where it is about none; subject: then its key in words."""

    job: JobRow
    article: ArticleRow | None
    subject: str
    state_label: str

    @property
    def kind(self) -> str:
        """As jobs name it."""
        return self.job.kind

    @property
    def reason(self) -> str:
        """Why it failed last, "" where it did not."""
        return self.job.reason


@dataclass(frozen=True, slots=True, kw_only=True)
class Jobs:
    """A page of jobs."""

    page: Page[JobRow]
    views: Sequence[JobView]


def tally() -> tuple[Tally, ...]:
    """All states with their counts, the troubling ones first."""
    counted = JobRow.objects.order_by().values_list("state").annotate(n=Count("pk"))
    counts = dict(counted)
    failed_once = of_state(RETRY).count()
    counts[JobState.WAITING.value] = counts.get(JobState.WAITING.value, 0) - failed_once
    counts[RETRY] = failed_once
    return tuple(
        Tally(state=state, label=str(phrases.JOB_STATES[state]), count=counts.get(state, 0))
        for state in STATES
    )


def of_state(state: str) -> QuerySet[JobRow]:
    """Jobs of a state, the latest first; those waiting in the order they are due."""
    if state == RETRY:
        return JobRow.objects.filter(state=JobState.WAITING).exclude(reason="").order_by("due_at")
    if state == JobState.WAITING.value:
        return JobRow.objects.filter(Q(reason=""), state=JobState.WAITING).order_by("due_at")
    return JobRow.objects.filter(state=state).order_by("-ended_at", "-pk")


def jobs(state: str, page: int) -> Page[JobRow]:
    """A page of them."""
    return Paginator(of_state(state), PAGE_SIZE).get_page(page)


def views(rows: Sequence[JobRow]) -> list[JobView]:
    """The rows with the articles they are about."""
    keys = {row.key.partition(":")[0] for row in rows}
    articles = {row.key: row for row in ArticleRow.objects.filter(key__in=keys)}
    numbers = [int(row.key) for row in rows if row.kind == "publish" and row.key.isdecimal()]
    published = {
        str(row.pk): row.article
        for row in PublicationRow.objects.filter(pk__in=numbers).select_related("article")
    }
    feeds = {str(row.pk): row.url for row in FeedRow.objects.filter(pk__in=_numbers(rows, "feed"))}
    return [
        JobView(
            job=row,
            article=published.get(row.key)
            if row.kind == "publish"
            else articles.get(row.key.partition(":")[0]),
            subject=feeds.get(row.key, row.key) if row.kind == "feed" else row.key,
            state_label=str(phrases.JOB_STATES[_state(row)]),
        )
        for row in rows
    ]


def _state(row: JobRow) -> str:
    return RETRY if row.state == JobState.WAITING and row.reason else str(row.state)


def _numbers(rows: Sequence[JobRow], kind: str) -> list[int]:
    return [int(row.key) for row in rows if row.kind == kind and row.key.isdecimal()]


def feeds_in_trouble() -> QuerySet[FeedRow]:
    """Feeds that ended, or brought nothing for several rounds."""
    return FeedRow.objects.filter(Q(ended_reason__isnull=False) | Q(failures__gte=3)).select_related("outlet")
