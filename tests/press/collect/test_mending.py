"""Small faults that leave no doubt are put right, and the feed says so; the tolerant reader is not asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from dragoman.press.collect import parse_feed, parsing
from dragoman.press.collect.mending import balance, mend
from dragoman.press.collect.trees import parse_nearly, parse_xml

FEED = (
    "<rss version='2.0'><channel><title>Quay</title><item><title>{}</title>"
    "<link>https://quay.example/1</link></item></channel></rss>"
)


@pytest.fixture(autouse=True)
def only_the_fast_reader(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object, **__: object) -> None:
        pytest.fail("the tolerant reader was asked")

    monkeypatch.setattr(parsing, "read_tolerantly", never)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Ice &amp; fish", "Ice & fish"),
        ("Ice & fish", "Ice & fish"),
        ("Ice&nbsp;&mdash;&nbsp;fish", "Ice — fish"),
        ("AT&T; and &nosuch;", "AT&T; and &nosuch;"),
        ("fish\x0b\x00", "fish"),
        ("fish&#0;&#xFFFF;&#x1F41F;", "fish🐟"),
        ("<![CDATA[Ice & fish &copy; <]]>", "Ice & fish © <"),
        ("Ice <!-- & --> fish", "Ice fish"),
        ("fish\ufffe", "fish"),
    ],
)
def test_titles(written: str, meant: str) -> None:
    feed = parse_feed(FEED.format(written).encode())
    assert feed.items[0].title == meant


@pytest.mark.parametrize(
    "rest",
    [
        "",
        "<",
        "<descr",
        "<description>half",
        "<description>half &am",
        "<description><![CDATA[half <b",
        "<a href='x",
        "</ite",
    ],
)
def test_a_feed_cut_off_keeps_what_it_has(rest: str) -> None:
    body = FEED.format("fish").split("</item>")[0] + rest
    feed = parse_feed(body.encode())
    assert [(item.title, item.url) for item in feed.items] == [("fish", "https://quay.example/1")]
    assert "not well-formed" in feed.problems[0]
    assert (feed.items[0].summary or "half").startswith("half")


def test_undeclared_prefixes() -> None:
    body = FEED.replace("<link>", "<dc:date>2026-03-01T10:00:00Z</dc:date><x:y>z</x:y><link>").format("fish")
    (item,) = parse_feed(body.encode()).items
    assert item.published_at is not None


@given(st.text(alphabet="a &;#x0<>![CDATA]-é\x0b\n", max_size=60))
def test_what_is_sound_stays_as_it_is(text: str) -> None:
    body = f"<a>{text}</a>".encode()
    root = parse_xml(body)
    if root is not None:
        mended = parse_xml(mend(body))
        assert mended is not None
        assert etree.tostring(mended) == etree.tostring(root)


@given(st.text(alphabet="a &;#<>![CDATA]-/'é\x0b", max_size=60))
def test_anything_can_be_mended(text: str) -> None:
    root, fault = parse_nearly(mend(f"<a>{text}".encode()))
    assert (root is None) == (fault == "")


@pytest.mark.parametrize(
    ("written", "balanced"),
    [
        ("<a><b>x</b></a>", "<a><b>x</b></a>"),
        ("<a><b>x</a>", "<a><b>x</b></a>"),
        ("<a>x</b></a>", "<a>x</a>"),
        ("<a><b/>x<!-- </a> --><![CDATA[</a>]]>", "<a><b/>x<!-- </a> --><![CDATA[</a>]]></a>"),
        ("<a>x < y</a>", "<a>x &lt; y</a>"),
        ('<a b="/>">x</a>', '<a b="/>">x</a>'),
    ],
)
def test_balance(written: str, balanced: str) -> None:
    assert balance(written.encode()).decode() == balanced


@given(st.text(alphabet="ab<>/ !-[]CDATA'\"=?", max_size=60))
def test_balancing_twice_changes_nothing(text: str) -> None:
    once = balance(f"<a>{text}</a>".encode())
    assert balance(once) == once
