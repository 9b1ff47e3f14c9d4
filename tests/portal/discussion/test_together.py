"""Many people at once: counts stay right, and a form sent twice at the same time writes once."""

import threading
from collections.abc import Callable

import pytest
from django.db import connection

from cast import person
from dragoman.portal.discussion.actions.comments import take_back_comment, write_comment
from dragoman.portal.discussion.actions.standing import recount
from dragoman.portal.discussion.actions.votes import vote
from dragoman.portal.discussion.models import CommentRow, TopicLanguageRow, TopicRow, VoteRow
from portal.discussion.thread_scene import say, topic, trusting_house

pytestmark = pytest.mark.django_db(transaction=True)


def _at_once(*works: Callable[[], object]) -> None:
    failed: list[BaseException] = []
    gate = threading.Barrier(len(works))

    def run(work: Callable[[], object]) -> None:
        gate.wait()
        try:
            work()
        except BaseException as error:
            failed.append(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=(work,)) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failed == []


def test_counts_stay_right() -> None:
    trusting_house()
    where = topic()
    root = say(where, by=person("editor"))
    gone = [say(where, f"Taken back {n}.", by=person("reader"), parent=root) for n in range(3)]
    people = [person("reader") for _ in range(4)]

    def writing(number: int) -> Callable[[], object]:
        return lambda: write_comment(
            topic=where, edition="en", text=f"At once, {number}.", by=people[number], parent=root
        )

    def leaving(row: CommentRow) -> Callable[[], object]:
        return lambda: take_back_comment(comment=row, by=row.author)

    def voting(number: int) -> Callable[[], object]:
        return lambda: vote(comment=root, value=1, by=people[number])

    _at_once(*map(writing, range(4)), *map(leaving, gone), *map(voting, range(4)))
    root.refresh_from_db()
    where.refresh_from_db()
    counted = (where.comments, root.answers_count, TopicLanguageRow.objects.get(topic=where).comments)
    assert counted == (5, 4, 5)
    assert (root.ups, VoteRow.objects.count()) == (4, 4)
    before = TopicRow.objects.values().get(pk=where.pk)
    recount(where)
    assert TopicRow.objects.values().get(pk=where.pk) == before


def test_a_form_sent_twice_at_once_writes_once() -> None:
    trusting_house()
    where, by = topic(), person("reader")

    def send() -> object:
        return write_comment(topic=where, edition="en", text="Only once.", by=by, sent_with="form-1")

    _at_once(send, send, send)
    assert CommentRow.objects.count() == 1
    where.refresh_from_db()
    assert where.comments == 1
