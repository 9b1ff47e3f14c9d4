"""A reader opens a thread, writes, answers and sees it, without scripts."""

import re

import pytest
from django.test import Client

from cast import person
from dragoman.portal.discussion.models import CommentRow
from dragoman.portal.discussion.sent_form import LEAST_SECONDS
from portal.discussion.thread_scene import published, say, topic, trusting_house

pytestmark = pytest.mark.django_db


def _client(role: str = "reader", **fields: str) -> Client:
    client = Client(headers={"host": "localhost"})
    client.force_login(person(role, **fields))
    return client


def _mark(page: str) -> str:
    found = re.search(r'name="mark" value="([^"]+)"', page)
    assert found
    return found.group(1)


@pytest.fixture(autouse=True)
def rules(db: None) -> None:
    trusting_house()


@pytest.fixture
def waited(monkeypatch: pytest.MonkeyPatch) -> None:
    """People take longer than a test to type."""
    monkeypatch.setattr("dragoman.portal.discussion.sent_form.LEAST_SECONDS", LEAST_SECONDS * 0 - 1)


def test_a_reader_writes_and_sees_it(waited: None) -> None:
    published()
    client = _client(display_name="Ana Ruiz")
    page = client.get("/en/article/salt/discussion/")
    assert page.status_code == 200
    assert "no comments yet" in page.content.decode()
    answer = client.post(
        "/en/article/salt/discussion/write/",
        {"mark": _mark(page.content.decode()), "text": "The *salt* price doubled in one spring."},
    )
    row = CommentRow.objects.get()
    assert answer.status_code == 302
    assert answer["Location"] == f"/en/article/salt/discussion/?comment={row.pk}#c{row.pk}"
    shown = client.get(answer["Location"]).content.decode()
    assert "The <em>salt</em> price doubled in one spring." in shown
    assert "Ana Ruiz" in shown
    assert "1 comment" in shown


def test_a_reader_answers(waited: None) -> None:
    first = say(topic(published()))
    client = _client()
    page = client.get(f"/en/comment/{first.pk}/answer/").content.decode()
    assert "A plain word about salt." in page
    client.post(
        "/en/article/salt/discussion/write/",
        {"mark": _mark(page), "text": "I weigh it every day.", "parent": first.pk},
    )
    answer = CommentRow.objects.exclude(pk=first.pk).get()
    assert (answer.root_id, answer.parent_id, answer.depth) == (first.pk, first.pk, 1)


def test_sending_twice_writes_once(waited: None) -> None:
    published()
    client = _client()
    mark = _mark(client.get("/en/article/salt/discussion/").content.decode())
    sent = {"mark": mark, "text": "Only once, please."}
    first = client.post("/en/article/salt/discussion/write/", sent)
    assert client.post("/en/article/salt/discussion/write/", sent)["Location"] == first["Location"]
    assert CommentRow.objects.count() == 1
