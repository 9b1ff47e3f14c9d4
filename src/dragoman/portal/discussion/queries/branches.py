"""Slices of a thread by key, never by count: what a page costs does not depend on how long the thread is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery

from dragoman.portal.discussion.models import CommentRow, CommentState, TopicRow

BRANCHES = 20
FIRST_ANSWERS = 5
ANSWERS = 50
BEFORE = 2

ORDERS = {"best": ("rank", True), "newest": ("written_at", True), "oldest": ("written_at", False)}
"""Order → the column it goes by, and whether the greatest comes first; the key decides between equals."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """rows in order. has_before, has_after: there are more on that side."""

    rows: list[CommentRow]
    has_before: bool
    has_after: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchRows:
    """A branch's first comment and some of its answers in their places. has_earlier: answers before these."""

    root: CommentRow
    answers: list[CommentRow]
    has_earlier: bool = False


def with_people(rows: QuerySet[CommentRow]) -> QuerySet[CommentRow]:
    """With authors in the same query."""
    return rows.select_related("author")


def roots(topic: TopicRow) -> QuerySet[CommentRow]:
    """First comments of the topic's branches that have their place in the thread."""
    return CommentRow.objects.filter(topic=topic.pk, root__isnull=True, is_shown=True)


def sliced(
    rows: QuerySet[CommentRow],
    order: str,
    *,
    count: int,
    after: CommentRow | None = None,
    before: CommentRow | None = None,
    at: CommentRow | None = None,
) -> Slice:
    """`count` rows: the first ones, those after a row, those before it, or those from it on. At most 3 queries."""
    anchor = after or before or at
    if anchor is None:
        found = _from(rows, order, None, count=count + 1)
        return Slice(rows=found[:count], has_before=False, has_after=len(found) > count)
    if before is not None:
        found = _from(rows, order, anchor, count=count + 1, backwards=True)
        return Slice(rows=found[:count][::-1], has_before=len(found) > count, has_after=True)
    found = _from(rows, order, anchor, count=count + 1, inclusive=at is not None)
    some_before = at is None or bool(_from(rows, order, anchor, count=1, backwards=True))
    return Slice(rows=found[:count], has_before=some_before, has_after=len(found) > count)


def _from(
    rows: QuerySet[CommentRow],
    order: str,
    anchor: CommentRow | None,
    *,
    count: int,
    backwards: bool = False,
    inclusive: bool = False,
) -> list[CommentRow]:
    """First what equals the anchor in the column (an index range of its own), then what lies beyond it."""
    column, greatest_first = ORDERS[order]
    falling = greatest_first != backwards
    sign, beyond = ("-", "lt") if falling else ("", "gt")
    ordered = rows.order_by(f"{sign}{column}", f"{sign}id")
    if anchor is None:
        return list(ordered[:count])
    value = getattr(anchor, column)
    key = f"id__{beyond}e" if inclusive else f"id__{beyond}"
    found = list(ordered.filter(**{column: value, key: anchor.pk})[:count])
    if len(found) < count:
        found += ordered.filter(**{f"{column}__{beyond}": value})[: count - len(found)]
    return found


def with_first_answers(found: Sequence[CommentRow]) -> list[BranchRows]:
    """Each with its first answers. 2 queries for all."""
    wanted = [row.pk for row in found]
    inside = CommentRow.objects.filter(root=OuterRef("pk"), is_shown=True).order_by("path").values("pk")
    columns: dict[str, Any] = {f"answer_{n}": Subquery(inside[n : n + 1]) for n in range(FIRST_ANSWERS)}
    keys = CommentRow.objects.filter(pk__in=wanted).annotate(**columns).values_list("pk", *columns)
    chosen = {key: [pk for pk in answers if pk] for key, *answers in keys} if wanted else {}
    rows = by_key(pk for answers in chosen.values() for pk in answers)
    return [
        BranchRows(root=row, answers=[rows[pk] for pk in chosen.get(row.pk, ()) if pk in rows])
        for row in found
    ]


def by_key(keys: Iterable[int]) -> dict[int, CommentRow]:
    """The comments with those keys. 1 query, none for none."""
    wanted = list(keys)
    return {row.pk: row for row in with_people(CommentRow.objects.filter(pk__in=wanted))} if wanted else {}


def answers_after(root: CommentRow, path: str, *, count: int = ANSWERS) -> tuple[list[CommentRow], bool]:
    """Answers whose place is after `path` ("": from the first), and whether there are more. 1 query."""
    inside = CommentRow.objects.filter(root=root, is_shown=True, path__gt=path).order_by("path")
    found = list(with_people(inside)[: count + 1])
    return found[:count], len(found) > count


def answers_around(root: CommentRow, answer: CommentRow) -> BranchRows:
    """The branch with the answers next to one of them. 2 queries."""
    inside = CommentRow.objects.filter(root=root, is_shown=True)
    earlier = list(with_people(inside.filter(path__lt=answer.path).order_by("-path"))[: BEFORE + 1])
    later, _ = answers_after(root, answer.path, count=FIRST_ANSWERS - 1)
    own = by_key([answer.pk])
    return BranchRows(
        root=root,
        answers=[*earlier[:BEFORE][::-1], *own.values(), *later],
        has_earlier=len(earlier) > BEFORE,
    )


def in_languages(
    topic: TopicRow,
    languages: Sequence[str],
    order: str,
    *,
    after: CommentRow | None = None,
    count: int = BRANCHES,
) -> Slice:
    """Public comments in these languages, branches taken apart. At most 2 queries a language."""
    column, greatest_first = ORDERS[order]
    found: list[CommentRow] = []
    for language in languages:
        rows = CommentRow.objects.filter(
            topic=topic.pk, language=language, is_shown=True, state=CommentState.PUBLIC
        )
        found += _from(with_people(rows), order, after, count=count + 1)
    found.sort(key=lambda row: (getattr(row, column), row.pk), reverse=greatest_first)
    return Slice(rows=found[:count], has_before=after is not None, has_after=len(found) > count)
