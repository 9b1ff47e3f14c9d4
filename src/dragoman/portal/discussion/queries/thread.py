"""A thread as its page shows it: branches in an order, each comment put into words once for whoever looks."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import urlencode

from django.urls import reverse

from dragoman.portal.accounts.models import User
from dragoman.portal.discussion.models import (
    CommentRow,
    CommentState,
    ReadMarkRow,
    TopicLanguageRow,
    TopicRow,
)
from dragoman.portal.discussion.place import READABLE, Place
from dragoman.portal.discussion.queries import branches
from dragoman.portal.discussion.queries.said import Said, Viewer, viewer_of, words_of
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import PublicationRow

DEFAULT_ORDER = "best"
MOST_NEW = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Which part of a thread: as the address says. languages: only comments in these, branches taken apart; empty: all.

    comment: the page on which it stands. after, before: the key of the comment next to the page. At most one of the three.
    """

    order: str = DEFAULT_ORDER
    languages: tuple[str, ...] = ()
    comment: int | None = None
    after: int | None = None
    before: int | None = None

    def query(self, **changes: object) -> str:
        """The address's query with other values; "" where all are the default."""
        given = {"order": self.order, "language": self.languages, **changes}
        if given["order"] == DEFAULT_ORDER:
            del given["order"]
        kept = [(key, value) for key, value in given.items() if value]
        return f"?{urlencode(kept, doseq=True)}" if kept else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """A comment and its answers. more: public answers not shown here; more_url: where they are; earlier_url: those before."""

    root: Said
    answers: list[Said]
    more: int = 0
    more_url: str = ""
    earlier_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spoken:
    """A language of the thread: how many public comments are in it, and whether it is asked for."""

    language: str
    comments: int
    chosen: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Unread:
    """New for the person since they last read here; count: at most MOST_NEW. first: the key of the oldest of them."""

    count: int
    first: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ThreadPage:
    """The page. own: the person's comments that have no place in the thread yet, or no more, newest first. made_at: what is public later is new."""

    place: Place
    asked: Asked
    branches: list[Branch]
    first_url: str
    newer_url: str
    older_url: str
    spoken: list[Spoken]
    own: list[Said]
    unread: Unread | None
    made_at: dt.datetime


class NoSuchComment(LookupError):
    """The comment is not in this thread, or not for this person."""


def thread_page(place: Place, asked: Asked, person: User | None) -> ThreadPage:
    """About 12 queries for a person, 6 for nobody, whatever the thread's length. Raises NoSuchComment."""
    viewer = viewer_of(person)
    found, cut = _filtered(place.topic, asked) if asked.languages else _branches(place.topic, asked, viewer)
    rows = [row for branch in found for row in (branch.root, *branch.answers)]
    own = _own(place.topic, viewer)
    said = {one.pk: one for one in words_of([*rows, *own], place, viewer, flat=bool(asked.languages))}
    first = [branch.root.pk for branch in found]
    return ThreadPage(
        place=place,
        asked=asked,
        branches=[_branch(branch, said, place) for branch in found],
        first_url=place.thread_url + asked.query() if cut.has_before else "",
        newer_url=place.thread_url + asked.query(before=first[0])
        if cut.has_before and first and not asked.languages
        else "",
        older_url=place.thread_url + asked.query(after=first[-1]) if cut.has_after else "",
        spoken=spoken_in(place.topic, asked.languages),
        own=[said[row.pk] for row in own],
        unread=unread_by(place.topic, person),
        made_at=now(),
    )


def branch_page(place: Place, root: CommentRow, after: CommentRow | None, person: User | None) -> Branch:
    """One branch from an answer on, whole pages of it. About 6 queries."""
    answers, has_more = branches.answers_after(root, after.path if after else "")
    said = words_of([root, *answers], place, viewer_of(person))
    url = branch_url(place, root.pk)
    return Branch(
        root=said[0],
        answers=said[1:],
        more=-1 if has_more else 0,
        more_url=f"{url}?after={answers[-1].pk}" if has_more else "",
        earlier_url=url if after else "",
    )


def best_branches(place: Place, *, count: int, person: User | None = None) -> list[Branch]:
    """The best few, as beneath the article. About 4 queries."""
    roots = branches.with_people(branches.roots(place.topic).filter(state=CommentState.PUBLIC))
    found = branches.with_first_answers(branches.sliced(roots, "best", count=count).rows)
    rows = [row for branch in found for row in (branch.root, *branch.answers)]
    said = {one.pk: one for one in words_of(rows, place, viewer_of(person))}
    return [_branch(branch, said, place) for branch in found]


def branch_url(place: Place, root: int) -> str:
    """The page of one branch."""
    return f"{place.thread_url}branch/{root}/"


def spoken_in(topic: TopicRow, chosen: Sequence[str] = ()) -> list[Spoken]:
    """The languages of the thread, the most spoken first. 1 query."""
    rows = TopicLanguageRow.objects.filter(topic=topic.pk, comments__gt=0).order_by("-comments", "language")
    return [
        Spoken(language=row.language, comments=row.comments, chosen=row.language in chosen) for row in rows
    ]


def unread_by(topic: TopicRow, person: User | None) -> Unread | None:
    """None for nobody, for who never read here, and where nothing is new. 2 queries."""
    if person is None:
        return None
    mark = ReadMarkRow.objects.filter(topic=topic.pk, by=person).first()
    if mark is None:
        return None
    keys = news_since(topic, mark.read_until, person)
    return Unread(count=len(keys), first=keys[0]) if keys else None


def news_since(topic: TopicRow, since: dt.datetime, person: User | None) -> list[int]:
    """Keys of others' comments that became public after that moment, oldest first, at most MOST_NEW. 1 query."""
    rows = CommentRow.objects.filter(topic=topic.pk, public_at__gt=since, state=CommentState.PUBLIC)
    if person is not None:
        rows = rows.exclude(author=person)
    return list(rows.order_by("public_at", "pk").values_list("pk", flat=True)[:MOST_NEW])


def _branches(
    topic: TopicRow, asked: Asked, viewer: Viewer
) -> tuple[list[branches.BranchRows], branches.Slice]:
    roots = branches.with_people(branches.roots(topic))
    if asked.comment is None:
        cut = branches.sliced(
            roots,
            asked.order,
            count=branches.BRANCHES,
            after=_anchor(topic, asked.after),
            before=_anchor(topic, asked.before),
        )
        return branches.with_first_answers(cut.rows), cut
    row = _anchor(topic, asked.comment)
    if row is None or not row.is_shown:
        raise NoSuchComment
    root = row.root or row
    cut = branches.sliced(roots, asked.order, count=branches.BRANCHES, at=root)
    found = branches.with_first_answers(cut.rows)
    inside = {answer.pk for branch in found for answer in branch.answers}
    if row.root is not None and row.pk not in inside:
        found = [branches.answers_around(one.root, row) if one.root.pk == root.pk else one for one in found]
    return found, cut


def _filtered(topic: TopicRow, asked: Asked) -> tuple[list[branches.BranchRows], branches.Slice]:
    after = _anchor(topic, asked.after)
    cut = branches.in_languages(topic, asked.languages, asked.order, after=after)
    return [branches.BranchRows(root=row, answers=[]) for row in cut.rows], cut


def _anchor(topic: TopicRow, key: int | None) -> CommentRow | None:
    if key is None:
        return None
    row = CommentRow.objects.filter(topic=topic.pk, pk=key).select_related("root").first()
    if row is None:
        raise NoSuchComment
    return row


def _own(topic: TopicRow, viewer: Viewer) -> list[CommentRow]:
    if viewer.person is None:
        return []
    rows = CommentRow.objects.filter(topic=topic.pk, author=viewer.person, is_shown=False).exclude(
        state__in=(CommentState.PUBLIC, CommentState.WITHDRAWN)
    )
    return list(branches.with_people(rows).order_by("-written_at")[:10])


def _branch(branch: branches.BranchRows, said: Mapping[int, Said], place: Place) -> Branch:
    root = branch.root
    shown = sum(row.state == CommentState.PUBLIC for row in branch.answers)
    more = max(0, root.answers_count - shown) if not root.root_id else 0
    url = branch_url(place, root.pk)
    return Branch(
        root=said[root.pk],
        answers=[said[row.pk] for row in branch.answers],
        more=more,
        more_url=(f"{url}?after={branch.answers[-1].pk}" if branch.answers else url) if more else "",
        earlier_url=url if branch.has_earlier else "",
    )


def editions_of(topic: TopicRow) -> dict[str, str]:
    """Edition → the thread's address there, where its article is public. 1 query, none for a column."""
    if topic.article_id is None:
        return {}
    rows = PublicationRow.objects.filter(article=topic.article_id, state__in=READABLE)
    return {
        edition: reverse("discussion:thread", args=(edition, slug))
        for edition, slug in rows.values_list("edition", "slug")
    }
