"""Whatever arrives, reading it ends in an Article or in Unreadable."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dragoman.press.extract import Unreadable, read, visible_text
from dragoman.press.record import Page

from .making import PAGES, article, page

SEEDS = [path.read_bytes() for path in sorted(PAGES.glob("*.html"))]


def check(target: Page) -> None:
    """Read the page; what comes out holds only places that exist."""
    try:
        found = read(target)
    except Unreadable:
        return
    length = len(visible_text(target))
    for block in found.body:
        assert all(0 <= link.start < link.end <= len(block.text) for link in block.links)
        assert all(link.url.startswith(("http://", "https://")) for link in block.links)
        assert all(0 <= note.start <= note.end <= len(block.text) for note in block.notes)
    for person in found.byline:
        if person.evidence and person.evidence.end is not None:
            assert person.evidence.end <= length


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary(max_size=600))
def test_any_bytes(data: bytes) -> None:
    check(page(data))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(SEEDS), st.integers(0, 2**32), st.integers(1, 30))
def test_mutated_pages(seed: bytes, number: int, times: int) -> None:
    chance, data = random.Random(number), bytearray(seed)
    for _ in range(times):
        at = chance.randrange(len(data))
        kind = chance.randrange(4)
        if kind == 0:
            data[at] = chance.randrange(256)
        elif kind == 1:
            del data[at : at + chance.randrange(1, 200)]
        elif kind == 2:
            data[at:at] = chance.choice(
                (b"<", b"</", b"\0", b'"', b"<div>" * 300, b"\xe2\x80\xae", b"{", b"]]>", b"&#0;", b"<!--")
            )
        else:
            other = chance.randrange(len(data))
            data[at:at] = data[other : other + chance.randrange(1, 400)]
        if len(data) < 10:
            break
    check(page(bytes(data)))


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200), st.text(max_size=200))
def test_any_text_in_structured_data(title: str, date: str) -> None:
    head = f'<script type="application/ld+json">{{"@type":"Article","headline":"{title}","datePublished":"{date}","author":"{title}"}}</script>'
    check(page(article(head=head).encode("utf-8", errors="replace")))


def test_json_ld_nested_without_end() -> None:
    head = f'<script type="application/ld+json">{"[" * 100_000}</script>'
    check(page(article(head=head)))


def test_deep_nesting_is_read_and_said() -> None:
    deep = (
        "<div>" * 3000
        + "<p>"
        + "The ferry sails at noon and the whole town is there to see it off. " * 8
        + "</p>"
    )
    found = read(page(article(deep)))
    assert "The ferry sails at noon" in found.text
    assert any("levels deep" in (gap.detail or "") for gap in found.gaps)


def test_huge_attributes_and_controls_in_metadata() -> None:
    head = f"<meta property='og:title' content='Bread \u202eby boat'><meta name='author' content='{'A' * 2_000_000}'>"
    found = read(page(article(head=head, title="Bread \u202eby boat as the river rises")))
    assert found.headline is not None
    assert "\u202e" not in found.headline.text
    assert found.byline == ()


def test_links_lead_to_web_addresses_only() -> None:
    inside = (
        "<p>" + "The river rose during the night and the bakery sent its bread by boat to everybody. " * 4
    )
    inside += "<a href='javascript:alert(1)'>here</a> and <a href='data:text/html,x'>there</a> and <a href='/ok'>everywhere</a> it went.</p>"
    found = read(page(article(inside)))
    assert [link.url for block in found.body for link in block.links] == ["https://observer.example/ok"]


def test_a_page_that_shows_nothing_and_tells_a_time() -> None:
    text = "The lamps by the river went out at midnight, and nobody lit them again. " * 12
    article = read(page(f'<script>var a = "{text}";</script><time datetime="2024-03-12T10:00:00Z"></time>'))
    assert article.method == "scripts"
    assert article.modified_at is None
