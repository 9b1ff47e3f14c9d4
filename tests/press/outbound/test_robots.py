import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.outbound import read_robots


def allows(text: str, path: str, name: str = "dragoman") -> bool:
    return read_robots(text.encode(), name=name).allows(path)


def test_it_works() -> None:
    robots = read_robots(
        b"User-agent: *\nDisallow: /private\nAllow: /private/press\nCrawl-delay: 5\nSitemap: https://a.org/s.xml\n",
        name="dragoman",
    )
    assert robots.allows("/")
    assert not robots.allows("/private/x")
    assert robots.allows("/private/press/1")
    assert robots.crawl_delay_seconds == 5
    assert robots.sitemaps == ("https://a.org/s.xml",)


@pytest.mark.parametrize(
    ("rules", "path", "expected"),
    [
        ("Disallow: /", "/robots.txt", True),
        ("Disallow:", "/a", True),
        ("Disallow: /a\nAllow: /a", "/a", True),  # a tie goes to allow
        ("Allow: /a\nDisallow: /a/b", "/a/b", False),  # the longest wins, not the first
        ("Disallow: /*.pdf$", "/x/y.pdf", False),
        ("Disallow: /*.pdf$", "/x/y.pdf?z", True),
        ("Disallow: /a*b*c", "/aXXbYYc", False),
        ("Disallow: /a$", "/a/b", True),
        ("Disallow: *?print=", "/x?print=1", False),
        ("Disallow: /новости", "/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8", False),
        ("Disallow: /a%2fb", "/a/b", True),
        ("Disallow: /a%2fb", "/a%2Fb", False),
        ("Disallow: /A", "/a", True),
        ("disallow : /a # not this", "/a", False),
        ("Disallow: /*a$", "/a", False),
        ("Disallow: /ab*b$", "/ab", True),
    ],
)
def test_rules(rules: str, path: str, expected: bool) -> None:
    assert allows(f"User-agent: *\n{rules}", path) is expected


def test_groups() -> None:
    text = "User-agent: other\nUser-agent: Dragoman/2\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nuser-agent: dragoman\nDisallow: /b"
    assert not allows(text, "/a")
    assert not allows(text, "/b")
    assert allows(text, "/c")
    assert not allows(text, "/c", name="somebody")
    assert allows("Disallow: /a", "/a")  # rules before any group belong to nobody


def test_line_ends_and_marks() -> None:
    assert not allows("\ufeffUser-agent: *\r\nDisallow: /a\r\rUser-agent: x\rAllow: /", "/a")


def test_wildcards_take_no_time() -> None:
    assert allows("User-agent: *\nDisallow: /" + "*a" * 900 + "$", "/" + "a" * 800 + "b")


@given(st.binary(max_size=300), st.text(max_size=30))
def test_never_raises(body: bytes, path: str) -> None:
    assert read_robots(b"User-agent: *\n" + body, name="dragoman").allows(path) in (True, False)
