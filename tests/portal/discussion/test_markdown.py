"""What comes out of a comment's text: only what a comment may have, whatever goes in."""

from html.parser import HTMLParser

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dragoman.portal.discussion.markdown import (
    ATTRIBUTES,
    MOST_MARKS,
    REL,
    TAGS,
    cleaned,
    comment_html,
)


class Tags(HTMLParser):
    """Every tag with its attributes, and the text."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def _read(html: str) -> Tags:
    tags = Tags()
    tags.feed(html)
    tags.close()
    return tags


PIECES = st.sampled_from(
    [
        "[a](javascript:alert(1))",
        "<script>alert(1)</script>",
        '<img src=x onerror="alert(1)">',
        "![p](https://x.example/p.png)",
        "[a](https://x.example 'o\" onclick=\"alert(1)')",
        '<https://x.example/"onmouseover=alert(1)>',
        "[a](data:text/html;base64,PHNjcmlwdD4=)",
        "https://x.example/<svg/onload=alert(1)>",
        "```html\n</code></pre><script>\n```",
        "[x]: javascript:alert(1)\n[x]",
        "&lt;script&gt;",
        "> ",
        "\n\n",
        "- ",
        "1. ",
        "*",
        "**",
        "`",
        "http://a.example/(b",
        "\u202e",
        "\u2066",
        "\0",
        "<!--",
        "]]>",
        "&#x6a;avascript:",
        "jav\tascript:",
    ]
)


@given(st.lists(PIECES | st.text(max_size=20), max_size=12).map("".join))
@example("a\u0301" * 50)
@example("\ud800")
def test_only_what_a_comment_may_have_comes_out(text: str) -> None:
    kept = cleaned(text)
    assert cleaned(kept) == kept
    made = comment_html(kept)
    for tag, attributes in _read(made.html).found:
        assert tag in TAGS
        assert set(attributes) <= ATTRIBUTES.get(tag, set()) | ({"rel"} if tag == "a" else set())
        if tag == "a":
            assert attributes["rel"] == REL
            assert (attributes.get("href") or "https://").lower().startswith(("http://", "https://"))
    assert not any(char in made.html for char in "\u202a\u202b\u202d\u202e\u2066\u2067\u2068\0")


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("Hi *there*, **you**.", "<p>Hi <em>there</em>, <strong>you</strong>.</p>"),
        ("one\ntwo", "<p>one<br>\ntwo</p>"),
        ("> said", "<blockquote>\n<p>said</p>\n</blockquote>"),
        ("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"),
        ("3. a", '<ol start="3">\n<li>a</li>\n</ol>'),
        ("`<b>`", "<p><code>&lt;b&gt;</code></p>"),
        ("# no heading", "<p># no heading</p>"),
        ("<b>bare</b>", "<p>&lt;b&gt;bare&lt;/b&gt;</p>"),
        (
            "See https://a.example/x_(y).",
            f'<p>See <a href="https://a.example/x_(y)" rel="{REL}">https://a.example/x_(y)</a>.</p>',
        ),
        (
            "(https://a.example/x)",
            f'<p>(<a href="https://a.example/x" rel="{REL}">https://a.example/x</a>)</p>',
        ),
        ("[ok](https://a.example)", f'<p><a href="https://a.example" rel="{REL}">ok</a></p>'),
        ("[no](javascript:x)", "<p>[no](javascript:x)</p>"),
        ("", ""),
    ],
)
def test_the_subset(text: str, html: str) -> None:
    assert comment_html(text).html == html


def test_links_are_counted_whatever_way_they_are_written() -> None:
    assert comment_html("https://a.example [b](https://b.example) <https://c.example>").links == 3


@pytest.mark.parametrize("unit", ["[", "*", "_", "`", "![", "[a](", "*a_ ", "\\"])
def test_more_marks_than_a_person_types_are_shown_as_typed(unit: str) -> None:
    """Pairing them costs more than their number; with so many of them nothing is paired."""
    text = cleaned((unit * MOST_MARKS * 2)[: MOST_MARKS * 2])
    made = comment_html(text)
    assert {tag for tag, _ in _read(made.html).found} <= {"p", "br"}
    assert _read(made.html).words.strip() == text.strip()


def test_deep_nesting_ends() -> None:
    assert comment_html(">" * 2_000 + " deep").html.count("<blockquote>") <= 20


def test_piled_marks_are_cut() -> None:
    assert len(cleaned("e" + "\u0336" * 500)) <= 6


def test_letters_that_need_joiners_keep_them() -> None:
    for text in ("می\u200cخواهم", "👩\u200d🔬", "क्\u200dष"):
        assert cleaned(text) == text
