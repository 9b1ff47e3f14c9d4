"""Who visited what on which day, written many at a time, and forgotten when the day is over."""

import datetime as dt
from collections import Counter
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, Q

from dragoman.portal.discussion.models import ColumnRow, LikeRow, SaltRow, TopicRow, VisitRow
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import ArticleRow

LATE = dt.timedelta(hours=1)
"""How long after midnight a process may still bring visits of the day before, and must find who was counted."""
MOST_FORGOTTEN_AT_ONCE = 50_000


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Visit:
    """A visitor opened something on a day. Exactly one of article and column, by primary key; 0: the other one.

    visitor: the hash of that day, at most 64 characters.
    """

    day: dt.date
    article: int = 0
    column: int = 0
    visitor: str


@transaction.atomic
def write_visits(*, visits: Collection[Visit]) -> int:
    """Write the visits that were not written yet and count them; answers how many there were.

    However many processes bring the same visits at once, each counts once: the topics are locked first, always in one order. 3
    queries and one for all topics that gained as many; 4 more where a topic is visited for the first time. What is gone meanwhile is
    left out. Not logged.
    """
    topics = _topics(visits)
    placed = {
        (topics[thing], visit.day, visit.visitor) for visit in visits if (thing := _thing(visit)) in topics
    }
    written = VisitRow.objects.filter(
        day__in={day for _, day, _ in placed},
        topic__in={topic for topic, _, _ in placed},
        visitor__in={visitor for _, _, visitor in placed},
    )
    new = sorted(placed - set(written.values_list("topic_id", "day", "visitor")))
    VisitRow.objects.bulk_create(
        VisitRow(topic_id=topic, day=day, visitor=visitor) for topic, day, visitor in new
    )
    for count, gained in _by_gain(topic for topic, _, _ in new).items():
        TopicRow.objects.filter(pk__in=gained).update(views=F("views") + count)
    return len(new)


@transaction.atomic
def forget_visits(*, at: dt.datetime | None = None) -> bool:
    """Delete the salts of days that are over, an hour later who visited and under which hash somebody liked; counts stay.

    Answers whether nothing is left to forget: at most MOST_FORGOTTEN_AT_ONCE visits go at a time. 4 queries. Not logged: it happens
    every day.
    """
    moment = (at or now()).astimezone(dt.UTC)
    SaltRow.objects.filter(day__lt=moment.date()).delete()
    today = (moment - LATE).date()
    midnight = dt.datetime.combine(today, dt.time(), dt.UTC)
    LikeRow.objects.filter(at__lt=midnight).exclude(visitor="").update(visitor="")
    past = VisitRow.objects.filter(day__lt=today)
    last = past.order_by("pk").values_list("pk", flat=True)[
        MOST_FORGOTTEN_AT_ONCE - 1 : MOST_FORGOTTEN_AT_ONCE
    ]
    key = next(iter(last), None)
    (past if key is None else past.filter(pk__lte=key)).delete()
    return key is None


def _by_gain(topics: Iterable[int]) -> dict[int, list[int]]:
    """How many visitors → the topics that gained so many."""
    groups: dict[int, list[int]] = {}
    for topic, count in Counter(topics).items():
        groups.setdefault(count, []).append(topic)
    return groups


def _thing(visit: Visit) -> tuple[int, int]:
    return visit.article, visit.column


def _topics(visits: Collection[Visit]) -> dict[tuple[int, int], int]:
    """What was visited → its topic, locked until the transaction ends, made where there was none."""
    wanted = {_thing(visit) for visit in visits}
    found = _locked(wanted)
    if missing := wanted - set(found):
        articles = ArticleRow.objects.filter(pk__in=_keys(missing, 0)).values_list("pk", flat=True)
        columns = ColumnRow.objects.filter(pk__in=_keys(missing, 1)).values_list("pk", flat=True)
        made = [TopicRow(article_id=key) for key in articles] + [TopicRow(column_id=key) for key in columns]
        TopicRow.objects.bulk_create(made, ignore_conflicts=True)
        found |= _locked(missing)
    return found


def _locked(things: Collection[tuple[int, int]]) -> dict[tuple[int, int], int]:
    rows = TopicRow.objects.filter(Q(article__in=_keys(things, 0)) | Q(column__in=_keys(things, 1)))
    locked = rows.select_for_update(no_key=True).order_by("pk").values_list("pk", "article", "column")
    return {(article or 0, column or 0): key for key, article, column in locked}


def _keys(things: Collection[tuple[int, int]], which: int) -> set[int]:
    return {thing[which] for thing in things if thing[which]}
