"""Pages that nest without end are parsed in bounded time and keep their text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.page.layout import MAX_NODES, lay_out
from dragoman.press.extract.page.nesting import MAX_OPEN, bounded


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        ("<div>word ", 20_000),
        ("<div></x>word ", 20_000),
        ("<ul><li>word ", 10_000),
        ("<x-y>word ", 20_000),
        ("<table><tr><td>word ", 5_000),
        ("<button>word ", 20_000),
    ],
)
def test_elements_without_end_are_flattened_and_keep_their_text(piece: str, count: int) -> None:
    page = bounded(piece * count)

    opened = len(re.findall(r"<(?:div|ul|x-y|table|button)", page))
    assert opened <= MAX_OPEN
    assert page.count("word") == count
    tree, visible = lay_out(piece * count)
    assert visible.text.count("word") >= min(count, MAX_NODES // 4)
    assert max(element.depth for element in tree.elements) <= 250


def test_formatting_left_open_is_not_repeated_in_every_paragraph() -> None:
    page = "".join(f"<font class=c{number}><p>word" for number in range(3_000))

    tree, visible = lay_out(page)

    assert len(tree.elements) < 3_000 * 70
    assert visible.text.split().count("word") > 1_000


def test_a_long_page_that_closes_its_elements_comes_back_as_it_is() -> None:
    page = "<body>" + "<div><p>One <b>word</b><br><img src=a></DIV>" * 2_000 + "<ul>"
    page += "<li><p>One <A href=x>word</a>" * 5_000 + "</ul>"

    assert bounded(page) is page


@given(
    st.lists(
        st.sampled_from(
            ["<div>", "</div>", "<b>", "</b>", "<p>", "x", "<!--", "-->", "<script>", "</script>", "<"]
        )
    )
)
def test_few_tags_are_left_alone(pieces: list[str]) -> None:
    page = "".join(pieces)

    assert bounded(page) is page


def test_drawings_of_many_shapes_are_no_nesting() -> None:
    page = "<p>Text.</p>" * 900 + "<svg>" + '<path d="M1 1"/>' * (MAX_OPEN + 50) + "</svg>"
    assert bounded(page) is page
