"""A made-up right-to-left edition: every page turns round, and no interface phrase comes past the catalogues."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client
from lxml import html

from portal.editions import pseudo, scene

PATHS = (
    "",
    "article/the-lake-came-back/",
    "article/the-lake-came-back/beside/",
    "article/a-third-tender/",
    "article/a-school/",
    "article/taken-back/",
    "story/salt-of-tuzdy/",
    "entity/bolat-ospan/",
    "author/new:person:aigul-sarsen/",
    "outlet/most-obzor/",
    "outlets/",
    "names/",
    "search/?q=salt",
    "section/economy/",
    "article/no-such/",
)
OURS_BUT_NO_PHRASE = {"Dragoman", "UTC", "https", "http", "Wikidata", "Atom", "RSS", "JSON"}
"""Names and signs that are the same in every language."""
BY_PEOPLE = {"Lea", "Marković"}
"""What people of the desk wrote in this edition is in its language by definition; the made-up edition's desk writes English."""
WRITTEN_HERE = re.compile("A school above|Four pupils|The number of buyers|The outlet asked")
WRAPPED = re.compile(f"{pseudo.OPEN}[^{pseudo.OPEN}{pseudo.CLOSE}]*{pseudo.CLOSE}")


@pytest.fixture
def rtl(db: None, tmp_path: Path) -> Iterator[str]:
    """The scene in the made-up edition."""
    with pseudo.edition(tmp_path / "locale") as tag:
        scene.build(tag)
        yield tag


def test_every_page_turns_round_and_speaks_through_the_catalogues(client: Client, rtl: str) -> None:
    for path in PATHS:
        answer = client.get(f"/{rtl}/{path}")
        page = html.fromstring(answer.content)
        assert (page.get("lang"), page.get("dir")) == (rtl, "rtl"), path
        assert not list(strays(page.body)), path


def strays(element: html.HtmlElement) -> Iterator[str]:
    """Latin words in the page's own language that came from no catalogue."""
    for text in own_texts(element):
        left = text
        while WRAPPED.search(left):
            left = WRAPPED.sub(" ", left)
        if WRITTEN_HERE.search(left):
            continue
        for word in re.findall(r"[A-Za-zÀ-ɏ]{3,}", re.sub(r"https?://\S+", "", left)):
            if word not in OURS_BUT_NO_PHRASE | BY_PEOPLE:
                yield f"{word!r} in {text.strip()!r}"


def own_texts(element: html.HtmlElement) -> Iterator[str]:
    """The whole text of every element in the page's language whose parts are: pieces inside marked-up phrases joined."""
    clone = html.fromstring(html.tostring(element, encoding="unicode"))
    for other in clone.xpath(
        f".//*[@lang and not(@lang='{pseudo.TAG}')] | .//script | .//code | .//*[@class='lang']"
    ):
        other.drop_tree()
    for block in clone.xpath(
        ".//p | .//li | .//dt | .//dd | .//h1 | .//h2 | .//h3 | .//label | .//option | .//summary | .//button"
    ):
        yield block.text_content()
    for labelled in clone.xpath(".//*[@aria-label or @title]"):
        yield labelled.get("aria-label") or labelled.get("title") or ""


def test_a_stray_phrase_would_be_found() -> None:
    page = html.fromstring(
        f'<body><p>{pseudo.OPEN}By {pseudo.OPEN}all{pseudo.CLOSE}{pseudo.CLOSE} <b lang="en">Kept apart</b></p>'
        '<p>Straight <i title="Hidden"></i></p></body>'
    )
    assert list(strays(page)) == ["'Straight' in 'Straight'", "'Hidden' in 'Hidden'"]
