"""Articles that stand only in a page's scripts."""

import datetime as dt
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract import read
from dragoman.press.extract.body.scripted import scripted_pieces
from dragoman.press.record import Page

PARAGRAPHS = [
    "The harbour board of Velsund voted on Monday to rebuild the northern pier before the winter storms return.",
    "Engineers had warned for two years that the old piles would not carry the new cranes that were ordered in spring.",
    "“We would rather close it for a season than lose it for good,” said the board's chair, who has run the port since 2019.",
    "Fishermen will be given berths at the eastern quay, and the town pays half of what the move costs them.",
]
HTML = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


def page(script: str) -> Page:
    html = f"<html lang=en><head><title>Pier to be rebuilt</title></head><body><div id=root></div><script>{script}</script></body></html>"
    url = "https://gazette.example/pier"
    now = dt.datetime(2025, 3, 4, tzinfo=dt.UTC)
    return Page(asked_url=url, url=url, fetched_at=now, status=200, body=html.encode())


def in_next_data() -> str:
    return json.dumps({"props": {"teasers": [{"title": "Other"}], "article": {"contentHtml": HTML}}}).replace(
        "<", "\\u003c"
    )


def in_flight_row() -> str:
    row = f"1a:T{len(HTML.encode()):x},{HTML}1b:[]"
    return f"self.__next_f.push([1,{json.dumps(row)}])".replace("<", "\\u003c")


def in_quoted_json() -> str:
    return (
        "window.state = JSON.parse('"
        + json.dumps({"body": HTML}).replace('"', '\\"').replace("<", "\\u003c")
        + "')"
    )


def in_many_fields() -> str:
    return "Fusion.globalContent=" + json.dumps(
        {"content_elements": [{"type": "text", "content": p} for p in PARAGRAPHS]}
    )


@pytest.mark.parametrize("script", [in_next_data(), in_flight_row(), in_quoted_json(), in_many_fields()])
def test_a_page_built_by_its_scripts_is_read_from_their_data(script: str) -> None:
    article = read(page(script))
    assert article.method == "scripts"
    assert article.text.split("\n\n") == PARAGRAPHS


def test_code_and_labels_are_no_article() -> None:
    code = json.dumps(
        {"a": "function(){return x;}; " * 40, "b": "https://gazette.example/a " * 40, "c": ["Menu"] * 90}
    )
    assert scripted_pieces(f"<script>{code}</script>") == []


def test_strings_and_scripts_that_are_never_closed_are_gone_through_once() -> None:
    assert scripted_pieces("<script>var a = '" + '\\"key\\":' * 60_000 + "</script>") == []
    assert scripted_pieces("<script>" * 20_000) == []


@given(st.text(alphabet='<script>/"\\:,{}[]aT1. \n', max_size=300))
def test_whatever_stands_in_scripts_is_survived(text: str) -> None:
    scripted_pieces(f"<script>{text}</script>{text}")
