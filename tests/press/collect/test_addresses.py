import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.collect import canonical_address


@pytest.mark.parametrize(
    ("url", "canonical"),
    [
        ("HTTP://Example.ORG:80", "http://example.org/"),
        ("https://example.org:443/a?utm_source=rss&id=7&fbclid=x#top", "https://example.org/a?id=7"),
        ("https://example.org/a?b=2&a=1", "https://example.org/a?b=2&a=1"),
        ("https://example.org/?utm_medium=x", "https://example.org/"),
        (
            "https://пример.рф/новости",
            "https://xn--e1afmkfd.xn--p1ai/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8",
        ),
        ("https://example.org/%7euser/%d0%b0%2f", "https://example.org/~user/%D0%B0%2F"),
        ("https://example.org/a b", "https://example.org/a%20b"),
        ("https://example.org:8443/", "https://example.org:8443/"),
        ("https://user@example.org/", "https://example.org/"),
        ("http://[2001:DB8::1]:80/", "http://[2001:db8::1]/"),
        ("mailto:a@example.org", "mailto:a@example.org"),
        ("http://[bad", "http://[bad"),
        (" tag:a ", "tag:a"),
    ],
)
def test_spellings(url: str, canonical: str) -> None:
    assert canonical_address(url) == canonical


@given(
    st.from_regex(r"https?://[a-zA-Zа-я0-9.-]{1,12}(:\d{1,5})?/[^\s#]{0,20}(\?[^\s]{0,30})?", fullmatch=True)
)
def test_cleaning_twice_is_cleaning_once(url: str) -> None:
    once = canonical_address(url)
    assert canonical_address(once) == once
