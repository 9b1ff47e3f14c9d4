"""Blocks and sentences of the shown text carry their names, and nothing of the text is lost by that."""

import re

import pytest
from django.test import Client
from django.utils.html import strip_tags

from dragoman.portal.store.reading import shown
from dragoman.portal.store.sentences import named_blocks
from portal.editions.scene import build

pytestmark = pytest.mark.django_db


def _text(html: str) -> str:
    return re.sub(r"\s+", " ", strip_tags(re.sub(r"<sup>.*?</sup>", "", html))).strip()


def test_every_sentence_of_prose_is_named_as_its_segment() -> None:
    scene = build()
    blocks = named_blocks(shown(scene.article))
    found = {block.part: [block.text[one.start : one.end] for one in block.sentences] for block in blocks}
    assert found["b1"] == [
        "Before dawn the lorries stand along the dyke.",
        "Last year there was one buyer here; this spring the diggers counted nine, and the price of a sack changed twice before breakfast.",
    ]
    assert [len(found[part]) for part in ("b2", "b3", "b4", "b5", "b6")] == [3, 0, 3, 1, 0]


def test_the_page_links_to_them_and_says_every_word_once() -> None:
    scene = build()
    page = Client(headers={"host": "localhost"}).get(f"/en/article/{scene.article.slug}/").content.decode()
    names = re.findall(r' id="(b\d+(?:s\d+)?)"', page)
    assert len(names) == len(set(names))
    assert {"b1", "b1s0", "b1s1", "b2s2", "b4s1", "b6"} <= set(names)
    for block in named_blocks(shown(scene.article)):
        if block.sentences and block.part != "b4":
            html = re.search(rf'<(\w+)[^>]* id="{block.part}"[^>]*>(.*?)</\1>', page, re.DOTALL)
            assert html
            assert _text(html.group(2)) == strip_tags(block.text).replace("'", "&#x27;").replace(
                '"', "&quot;"
            )


def test_where_pictures_are_missing_the_names_stay() -> None:
    publication = build().article
    whole = named_blocks(shown(publication))
    row = publication.article.outlet
    row.record = {**row.record, "rights": {**row.record["rights"], "may_show_images": False}}
    without = named_blocks(shown(publication))
    assert [block.part for block in whole] == [f"b{number}" for number in range(8)]
    assert [(block.part, block.text) for block in without] == [
        (block.part, block.text) for block in whole[1:]
    ]
