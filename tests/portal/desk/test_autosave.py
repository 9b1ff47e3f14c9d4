"""What the script asks: JSON in, the sentence anew or the reason why not."""

import json
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

import cast
from dragoman.portal.desk.actions import edit_segment, publish
from dragoman.portal.store.models import SegmentRow
from portal.desk.scene import opened, sentences, translated

pytestmark = pytest.mark.django_db


@pytest.fixture
def desk(client: Client) -> Client:
    client.force_login(cast.person("translator"))
    return client


def send(client: Client, row: SegmentRow, **data: Any) -> HttpResponse:
    return client.post(  # type: ignore[return-value]
        reverse("desk:segment", args=[row.pk]),
        json.dumps(data),
        content_type="application/json",
        headers={"accept": "application/json"},
    )


def test_it_works(desk: Client) -> None:
    row = sentences(opened())[0]
    answer = send(desk, row, act="save", target="Море вернулось", version=row.version)
    assert answer.status_code == 200
    told = json.loads(answer.content)
    assert told["target"] == "Море вернулось"
    assert told["version"] == row.version + 1
    row.refresh_from_db()
    assert row.target == "Море вернулось"


def test_findings_point_into_the_text(desk: Client) -> None:
    row = sentences(opened())[0]
    told = json.loads(send(desk, row, act="save", target="Море <b>вернулось", version=row.version).content)
    assert '<mark class="bad"' in told["mirror_html"]
    assert "&lt;b&gt;" in told["mirror_html"], "what is typed is never mark-up"
    assert "<li" in told["findings_html"]


def test_a_conflict_shows_both_texts(desk: Client) -> None:
    row = sentences(opened())[0]
    edit_segment(segment=row, target="Море пришло", by=cast.person("editor"), version=row.version)
    answer = send(desk, row, act="save", target="Море вернулось", version=row.version)
    assert answer.status_code == 409
    told = json.loads(answer.content)
    assert (told["target"], told["rejected"]) == ("Море пришло", "Море вернулось")


def test_a_conflict_without_the_script_keeps_the_typed_text_in_its_field(desk: Client) -> None:
    row = sentences(opened())[0]
    edit_segment(segment=row, target="Море пришло", by=cast.person("editor"), version=row.version)
    url = reverse("desk:segment", args=[row.pk])
    answer = desk.post(url, {"act": "save", "target": "Моё слово", "version": row.version})
    assert answer.status_code == 409
    page = answer.content.decode()
    assert "Моё слово</textarea>" in page
    assert "Море пришло" in page


@pytest.mark.parametrize("body", ["{", "[]", "null"])
def test_what_is_no_object_is_refused(desk: Client, body: str) -> None:
    row = sentences(opened())[0]
    answer = desk.post(
        reverse("desk:segment", args=[row.pk]),
        body,
        content_type="application/json",
        headers={"accept": "application/json"},
    )
    assert answer.status_code == 400


def test_an_unknown_act_is_refused(desk: Client) -> None:
    row = sentences(opened())[0]
    assert send(desk, row, act="burn", version=row.version).status_code == 422


def test_a_published_sentence_is_refused(desk: Client) -> None:
    vera = cast.person("editor")
    publication = publish(publication=translated(vera), by=vera)
    row = sentences(publication)[0]
    assert send(desk, row, act="save", target="Море", version=row.version).status_code == 403


def test_our_own_headline_moves_the_address(desk: Client) -> None:
    publication = opened()
    answer = desk.post(
        reverse("desk:own", args=[publication.pk]),
        json.dumps({"headline": "Арал вернулся"}),
        content_type="application/json",
        headers={"accept": "application/json"},
    )
    assert json.loads(answer.content)["slug"] == "aral-vernulsya"


def test_machine_again_and_memory(desk: Client) -> None:
    vera = cast.person("editor")
    publish(publication=translated(vera), by=vera)
    row = sentences(opened(article=cast.article()))[0]
    told = json.loads(send(desk, row, act="machine", version=row.version).content)
    assert told["target"].startswith("[ru]")
    page = desk.get(reverse("desk:aids", args=[row.pk])).content.decode()
    assert "Море вернулось" in page
    assert 'data-memory="1"' in page
