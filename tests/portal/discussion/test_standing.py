"""Counts and places after any sequence of actions are what the rows alone would say."""

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from cast import person
from dragoman.portal.discussion.actions.comments import (
    edit_comment,
    set_language,
    take_back_comment,
    write_comment,
)
from dragoman.portal.discussion.actions.errors import DiscussionError
from dragoman.portal.discussion.actions.moderation import approve, decline, remove
from dragoman.portal.discussion.actions.reports import report
from dragoman.portal.discussion.actions.standing import DEEPEST, LEVEL_DIGITS, ancestors, recount
from dragoman.portal.discussion.actions.votes import forget_votes, vote
from dragoman.portal.discussion.models import CommentRow, CommentState, TopicLanguageRow, TopicRow, VoteRow
from dragoman.portal.discussion.ranking import rank
from portal.discussion.thread_scene import NOON, say, topic, trusting_house

STEPS = st.lists(
    st.tuples(
        st.sampled_from(
            [
                "write",
                "answer",
                "take back",
                "edit",
                "language",
                "report",
                "approve",
                "decline",
                "remove",
                "vote",
            ]
        ),
        st.integers(0, 9),
        st.integers(0, 2),
    ),
    max_size=14,
)


def _counts(where: TopicRow) -> tuple[object, ...]:
    row = TopicRow.objects.get(pk=where.pk)
    spoken = TopicLanguageRow.objects.filter(topic=row, comments__gt=0).order_by("language")
    roots = CommentRow.objects.filter(topic=row, root=None).order_by("pk")
    return (
        row.comments,
        row.last_comment_at,
        list(spoken.values_list("language", "comments")),
        list(roots.values_list("pk", "answers_count", "latest_at")),
    )


def _shown(where: TopicRow) -> set[int]:
    """Public ones and everything above them."""
    rows = CommentRow.objects.filter(topic=where, state=CommentState.PUBLIC)
    return {key for row in rows for key in (row.pk, *ancestors(row))}


class Counts(TestCase):
    """Every example in a transaction of its own."""

    @settings(max_examples=30, deadline=None)
    @given(steps=STEPS)
    def test_any_sequence_leaves_what_a_recount_finds(self, steps: list[tuple[str, int, int]]) -> None:
        trusting_house(reports_before_held=1)
        where, people = topic(), [person("reader") for _ in range(3)]
        editor = person("editor")
        for number, (step, which, who) in enumerate(steps):
            at = NOON + dt.timedelta(seconds=number)
            rows = list(CommentRow.objects.filter(topic=where).order_by("pk"))
            row, by = rows[which % len(rows)] if rows else None, people[who]
            try:
                if step == "write" or row is None:
                    say(where, f"Word number {number} of many about salt.", by=editor if who else by, at=at)
                elif step == "answer":
                    say(where, f"Answer {number}.", by=editor, parent=row, at=at)
                elif step == "take back":
                    take_back_comment(comment=row, by=row.author, at=at)
                elif step == "edit":
                    edit_comment(comment=row, text=f"Changed {number} times.", by=row.author, at=at)
                elif step == "language":
                    set_language(comment=row, language=("ru", "kk", "en")[who], by=editor, at=at)
                elif step == "report":
                    report(comment=row, reason="Spam.", by=by, at=at)
                elif step == "vote":
                    vote(comment=row, value=1 if who else -1, by=by, at=at)
                else:
                    act = {"approve": approve, "decline": decline, "remove": remove}[step]
                    words = {} if step == "approve" else {"reason": "No."}
                    act(comment=row, by=editor, at=at, **words)  # type: ignore[operator]
            except DiscussionError:
                continue
        kept = _counts(where)
        assert set(
            CommentRow.objects.filter(topic=where, is_shown=True).values_list("pk", flat=True)
        ) == _shown(where)
        for row in CommentRow.objects.filter(topic=where):
            values = list(row.votes.values_list("value", flat=True))
            assert (row.ups, row.downs) == (values.count(1), values.count(-1))
            assert row.rank == rank(row.ups, row.downs)
        recount(where)
        assert _counts(where) == kept

    def test_answers_below_the_deepest_level_stand_beside_it(self) -> None:
        trusting_house()
        where, editor = topic(), person("editor")
        row = say(where, by=editor)
        for number in range(DEEPEST + 3):
            row = say(where, f"Answer {number}.", by=editor, parent=row)
        assert len(row.path) == DEEPEST * LEVEL_DIGITS
        assert row.parent is not None
        assert len(row.parent.path) == len(row.path)
        recount(where)
        root = CommentRow.objects.get(topic=where, root=None)
        assert root.answers_count == DEEPEST + 3

    def test_a_vote_is_taken_back_turned_and_forgotten(self) -> None:
        trusting_house()
        row, voter = say(topic()), person("reader")
        assert vote(comment=row, value=1, by=voter).ups == 1
        turned = vote(comment=row, value=-1, by=voter)
        assert (turned.ups, turned.downs) == (0, 1)
        assert turned.rank < 0
        assert vote(comment=row, value=-1, by=voter).downs == 0
        vote(comment=row, value=1, by=voter)
        assert forget_votes(by=voter) == 1
        row.refresh_from_db()
        assert (row.ups, row.rank, VoteRow.objects.count()) == (0, 0.0, 0)

    def test_nobody_votes_on_their_own(self) -> None:
        trusting_house()
        row = say(topic())
        with pytest.raises(DiscussionError):
            vote(comment=row, value=1, by=row.author)

    def test_a_comment_taken_back_keeps_its_place_while_answers_hang_on_it(self) -> None:
        trusting_house()
        where = topic()
        first = say(where)
        answer = say(where, "An answer to it.", parent=first)
        take_back_comment(comment=first, by=first.author)
        first.refresh_from_db()
        assert first.is_shown
        take_back_comment(comment=answer, by=answer.author)
        assert not CommentRow.objects.filter(topic=where, is_shown=True).exists()
        where.refresh_from_db()
        assert (where.comments, where.last_comment_at) == (0, None)

    def test_writing_again_with_the_same_form_answers_the_first(self) -> None:
        trusting_house()
        where, by = topic(), person("reader")
        made = say(where, by=by, sent_with="form-1")
        again = write_comment(topic=where, edition="en", text="Other words.", by=by, sent_with="form-1")
        assert again == made
        assert CommentRow.objects.count() == 1
