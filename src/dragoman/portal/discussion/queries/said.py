"""A comment in words, for whoever looks at it."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse
from django.utils.safestring import SafeString, mark_safe

from dragoman.portal.accounts.models import Role, User
from dragoman.portal.discussion.actions.comments import may_edit
from dragoman.portal.discussion.comment_labels import CommentLabels, comment_labels
from dragoman.portal.discussion.models import CommentRow, CommentState, VoteRow
from dragoman.portal.discussion.place import Place
from dragoman.portal.discussion.quoting import Gate
from dragoman.portal.discussion.reasons import for_author
from dragoman.portal.discussion.rules import house_rules
from dragoman.portal.discussion.votes_html import votes_html
from dragoman.portal.store.clock import now
from dragoman.portal.wording.words import language_marks, moment_html, number_text, page_language

DEEPEST_SHOWN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewer:
    """Who looks, and when. edit_minutes: how long an author may change a comment."""

    person: User | None
    is_moderator: bool
    edit_minutes: int
    at: dt.datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A comment as shown. Empty strings are not shown, nor their labels.

    name: "" for a deleted account. role: its name for people of the desk. depth: 0 to DEEPEST_SHOWN.
    state: a CommentState; html and quote are empty where its words are not for this person. reason: only for its author.
    to: whom it answers, where that does not show from its place; "" with an address: somebody unnamed. votes: buttons or counts, "" for none.
    base: the address its actions begin with.
    """

    pk: int
    url: str
    base: str
    depth: int
    name: str
    name_url: str
    role: str
    written: SafeString
    edited: SafeString | str
    language: str
    marks: SafeString
    html: SafeString | str
    quote: str
    quote_marks: SafeString | str
    quote_url: str
    state: str
    reason: str
    to: str
    to_url: str
    votes: SafeString | str
    is_own: bool
    may_answer: bool
    may_edit: bool
    may_take_back: bool
    may_set_language: bool
    may_report: bool
    sees_versions: bool


def viewer_of(person: User | None) -> Viewer:
    """1 query for a person, none for nobody."""
    return Viewer(
        person=person,
        is_moderator=person is not None and person.has_role(Role.EDITOR),
        edit_minutes=house_rules().edit_minutes if person else 0,
        at=now(),
    )


def words_of(rows: Sequence[CommentRow], place: Place, viewer: Viewer, *, flat: bool = False) -> list[Said]:
    """In the order given; authors must have been selected. At most 1 query, 1 more for a person, and what `Gate` asks.

    flat: the comments stand out of their branches.
    """
    votes: dict[int, int] = {}
    if viewer.person is not None and rows:
        mine = VoteRow.objects.filter(by=viewer.person, comment__in=[row.pk for row in rows])
        votes = dict(mine.values_list("comment_id", "value"))
    answered, labels, gate = _answered(rows, flat=flat), comment_labels(), Gate(place.publication)
    return [
        _words(
            row,
            place,
            viewer,
            gate,
            vote=votes.get(row.pk, 0),
            to=answered.get(row.pk),
            flat=flat,
            labels=labels,
        )
        for row in rows
    ]


def _answered(rows: Sequence[CommentRow], *, flat: bool) -> dict[int, str]:
    """Comment → whom it answers, where its place does not show it: "" for somebody unnamed. 1 query at most."""
    wanted, above = {}, None
    for row in rows:
        is_plain = (row.depth == 1 and not flat) or (above == row.parent_id and row.depth <= DEEPEST_SHOWN)
        if row.parent_id and not is_plain:
            wanted[row.pk] = row.parent_id
        above = row.pk
    here = {row.pk: row for row in rows}
    names = {key: _public_name(here[key]) for key in wanted.values() if key in here}
    if missing := set(wanted.values()) - names.keys():
        others = CommentRow.objects.filter(pk__in=missing).select_related("author").only("state", "author")
        names |= {row.pk: _public_name(row) for row in others}
    return {key: names.get(parent, "") for key, parent in wanted.items()}


def _public_name(row: CommentRow) -> str:
    return row.author.name if row.author and row.state == CommentState.PUBLIC else ""


def _words(
    row: CommentRow,
    place: Place,
    viewer: Viewer,
    gate: Gate,
    *,
    vote: int,
    to: str | None,
    flat: bool,
    labels: CommentLabels,
) -> Said:
    person, author = viewer.person, row.author
    is_public, is_own = row.state == CommentState.PUBLIC, person is not None and row.author_id == person.pk
    reads = is_public or (is_own and row.state != CommentState.WITHDRAWN)
    acts = person is not None and is_public
    quote = row.quote_text
    if quote and not (reads and gate.lets(row.quote_language)):
        quote = ""
    return Said(
        pk=row.pk,
        url=f"{place.thread_url}?comment={row.pk}#c{row.pk}",
        base=f"/{place.edition}/comment/{row.pk}/",
        depth=0 if flat else min(row.depth, DEEPEST_SHOWN),
        name=author.name if author else "",
        name_url=_person_url(place.edition, author.username) if author and author.is_active else "",
        role=author.get_role_display() if author and author.role != Role.READER else "",
        written=moment_html(row.written_at),
        edited=moment_html(row.edited_at) if row.edited_at and reads else "",
        language=row.language if row.language != page_language() else "",
        marks=_marks(row.language),
        html=mark_safe(row.html) if reads else "",
        quote=quote,
        quote_marks=language_marks(row.quote_language) if quote else "",
        quote_url=f"{place.url}#{_anchor(row)}" if quote else "",
        state=row.state,
        reason=for_author(row.reason) if is_own and not is_public else "",
        to=to or "",
        to_url=f"{place.thread_url}?comment={row.parent_id}#c{row.parent_id}" if to is not None else "",
        votes=_votes(row, place, vote, may_vote=acts and not is_own, labels=labels),
        is_own=is_own,
        may_answer=acts and not place.is_closed,
        may_edit=is_own and may_edit(row, person, minutes=viewer.edit_minutes, at=viewer.at),
        may_take_back=is_own and row.state in (CommentState.PUBLIC, CommentState.WAITING),
        may_set_language=(is_own or viewer.is_moderator) and reads,
        may_report=acts and not is_own,
        sees_versions=viewer.is_moderator and row.edited_at is not None,
    )


def _votes(
    row: CommentRow, place: Place, own: int, *, may_vote: bool, labels: CommentLabels
) -> SafeString | str:
    if not may_vote and not row.ups and not row.downs:
        return ""
    page = page_language()
    return votes_html(
        pk=row.pk,
        base=f"/{place.edition}/comment/{row.pk}/",
        ups=_number(row.ups, page),
        downs=_number(row.downs, page),
        own=own,
        may_vote=may_vote,
        labels=labels,
    )


@lru_cache(maxsize=4096)
def _number(value: int, page: str) -> str:
    """number_text, which page alone decides, kept: a thread has many of few."""
    return number_text(value)


def _anchor(row: CommentRow) -> str:
    return row.quote_part if row.quote_sentence is None else f"{row.quote_part}s{row.quote_sentence}"


@lru_cache(maxsize=2048)
def _person_url(edition: str, username: str) -> str:
    return reverse("accounts:person", args=(edition, username))


def _marks(language: str) -> SafeString:
    """Unlike the press's words, readers' always say their language: nobody proofread it, so the letters decide the direction
    where it is not known."""
    return language_marks(language) or mark_safe(' dir="auto"')
