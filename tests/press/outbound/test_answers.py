import datetime as dt
import gzip
import pickle
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.outbound import HttpStatus, retry_after_seconds
from dragoman.press.outbound.answers import charset_of
from dragoman.press.outbound.bodies import BodyTooLarge, BodyUnreadable, Bounded, gunzip
from dragoman.press.record import Page

NOW = dt.datetime(2024, 9, 21, 12, 0, tzinfo=dt.UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120), ("0", 0), ("Sat, 21 Sep 2024 12:01:00 GMT", 60), ("Sat, 21 Sep 2024 11:00:00 GMT", 0),
        ("soon", None), ("", None), ("-5", None), ("9" * 30, 30 * 86400), ("Sat, 99 Sep 2024 12:01:00 GMT", None),
    ],
)  # fmt: skip
def test_retry_after(value: str, seconds: float | None) -> None:
    assert retry_after_seconds({"retry-after": value}, now=NOW) == seconds


@pytest.mark.parametrize(
    ("header", "charset"),
    [
        ("text/html; charset=UTF-8", "utf-8"),
        ('text/xml;charset="windows-1251"', "windows-1251"),
        ("text/html", None),
    ],
)
def test_charset(header: str, charset: str | None) -> None:
    assert charset_of(header) == charset


@given(
    st.binary(max_size=2000),
    st.sampled_from(["gzip", "deflate", "raw", "identity", "gzip, gzip"]),
    st.integers(1, 50),
)
def test_bodies_come_back(body: bytes, coding: str, piece: int) -> None:
    raw = zlib.compressobj(wbits=-15)
    packed = {
        "gzip": gzip.compress(body),
        "deflate": zlib.compress(body),
        "raw": raw.compress(body) + raw.flush(),
        "identity": body,
        "gzip, gzip": gzip.compress(gzip.compress(body)),
    }[coding]
    bounded = Bounded("deflate" if coding == "raw" else coding, max_bytes=2000)
    for start in range(0, len(packed), piece):
        bounded.add(packed[start : start + piece])
    assert bounded.body() == body


def test_bombs_stop_at_the_bound() -> None:
    bomb = gzip.compress(b"\0" * 5_000_000)
    for coding, body in (("gzip", bomb), ("gzip, gzip", gzip.compress(bomb))):
        with pytest.raises(BodyTooLarge):
            Bounded(coding, max_bytes=10_000).add(body)
    cut = Bounded("gzip", max_bytes=10_000, cut=True)
    cut.add(bomb)
    assert cut.full
    assert len(cut.body()) == 10_000


def test_several_members_are_one_body() -> None:
    assert gunzip(gzip.compress(b"a") + gzip.compress(b"b") + b"\0\0", max_bytes=10) == b"ab"


@pytest.mark.parametrize("coding", ["br", "zstd", "gzip, gzip, gzip", "compress"])
def test_codings_nobody_asked_for(coding: str) -> None:
    with pytest.raises(BodyUnreadable):
        Bounded(coding, max_bytes=10)


@given(st.binary(min_size=1, max_size=100))
def test_broken_bodies_are_unreadable_and_nothing_else(body: bytes) -> None:
    for coding in ("gzip", "deflate"):
        try:
            Bounded(coding, max_bytes=1000).add(body)
        except (BodyUnreadable, BodyTooLarge):
            continue


def test_errors_travel() -> None:
    page = Page(asked_url="http://a.org/", url="http://a.org/", fetched_at=NOW, status=503)
    again = pickle.loads(pickle.dumps(HttpStatus(page, retry_after_seconds=5)))
    assert (again.status, again.retry_after_seconds, again.retryable) == (503, 5, True)
    assert not HttpStatus(Page(asked_url="", url="http://a.org/", fetched_at=NOW, status=404)).retryable
