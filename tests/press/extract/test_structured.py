"""Structured fields: what pages say about themselves, also where they spell it their own way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.page.layout import lay_out
from dragoman.press.extract.page.structured import Structured, read_structured

URL = "https://observer.example/news/flood"


def structured(head: str, body: str = "<p>Bread by boat.</p>") -> Structured:
    return read_structured(lay_out(f"<html><head>{head}</head><body>{body}</body></html>")[0], URL)


def test_meta_by_property_name_and_in_the_old_spelling() -> None:
    data = structured(
        "<meta property='og:title' content='Bread by boat'><meta name='Author' content='Ida Voss'>"
        "<meta name='pubdate' value='2024-05-03'><meta name='empty' content=' '><meta charset='utf-8'>"
    )
    assert {
        name: told.value for name in ("og:title", "author", "pubdate") for told in data.told_meta(name)
    } == {
        "og:title": "Bread by boat",
        "author": "Ida Voss",
        "pubdate": "2024-05-03",
    }
    assert "empty" not in data.meta


def test_title_of_the_page_and_not_of_a_drawing() -> None:
    assert (
        structured("<title> Bread\n by boat </title>", "<svg><title>Logo</title></svg>").title
        == "Bread by boat"
    )
    assert structured("", "<svg><title>Logo</title></svg><p>x</p>").title == ""


def test_addresses_start_from_the_base() -> None:
    assert (
        structured("<base href='/archive/'>").absolute("a.html") == "https://observer.example/archive/a.html"
    )
    assert structured("").absolute("a.html") == "https://observer.example/news/a.html"


def test_links_by_each_word_of_rel() -> None:
    data = structured("<link rel='canonical alternate' href='/c'>", "<a rel='License' href='/l'>terms</a>")
    assert [el.get("href") for word in ("canonical", "alternate", "license") for el in data.links[word]] == [
        "/c",
        "/c",
        "/l",
    ]


def test_properties_of_microdata_and_rdfa() -> None:
    data = structured(
        "<meta itemprop='datePublished' content='2024-05-03'><meta property='og:title' content='x'>",
        "<div typeof='Article'><span property='schema:author'>Ida Voss</span></div>",
    )
    assert sorted(data.props) == ["author", "datepublished"]


@pytest.mark.parametrize(
    ("script", "repaired"),
    [
        ('{"@type": "Article", "headline": "Bread by boat"}', False),
        ('<!-- {"@type": "Article", "headline": "Bread by boat"} -->', False),
        ('//<![CDATA[\n{"@type": "Article", "headline": "Bread by boat"}\n//]]>', False),
        ('/*<![CDATA[*/{"@type": "Article", "headline": "Bread by boat"};/*]]>*/', False),
        ('{"@type": "Article", "headline": "Bread by boat",}', True),
        ('{"@type": "Article", "headline": "Bread by boat", "author": oops}', True),
    ],
)
def test_json_ld_as_it_is_wrapped_and_broken(script: str, repaired: bool) -> None:
    data = structured(f"<script type='application/ld+json'>{script}</script>")
    assert [told.value for told in data.told_ld("headline")] == ["Bread by boat"]
    assert data.ld.repaired is repaired


@given(st.text(max_size=200))
def test_no_script_breaks_the_reader(script: str) -> None:
    data = structured("<script type='application/ld+json'>" + script.replace("<", "&lt;") + "</script>")
    assert data.ld.article is None or isinstance(data.ld.article, dict)
