import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.collect.dates import read_time


@pytest.mark.parametrize(
    ("text", "utc"),
    [
        ("Sat, 21 Sep 2024 12:07:00 GMT", "2024-09-21T12:07:00"),
        ("Sat, 21 Sep 2024 12:07:00 +0300", "2024-09-21T09:07:00"),
        ("Sat, 21 Sep 2024 12:07 +03:00", "2024-09-21T09:07:00"),
        ("21 Sep 24 12:07:00 EST", "2024-09-21T17:07:00"),
        ("Saturday, 21-Sep-24 12:07:00 GMT", "2024-09-21T12:07:00"),
        ("Sat,21 September 2024 12:07:00 UT", "2024-09-21T12:07:00"),
        ("Sat, 21 Sep 2024 12:07:00 GMT+0300", "2024-09-21T09:07:00"),
        ("Sat, 21 Sep 2024 12:07:00 PM", "2024-09-21T12:07:00"),
        ("Sat, 21 Sep 2024", "2024-09-21T00:00:00"),
        ("Sat, 21 Sep 2024 24:00:00 Z", "2024-09-22T00:00:00"),
        ("Sat, 31 Dec 2016 23:59:60 Z", "2017-01-01T00:00:00"),
        ("Сб, 21 сен 2024 12:07:00 +0300", "2024-09-21T09:07:00"),
        ("21 сентября 2024 12:07", "2024-09-21T12:07:00"),
        ("sáb, 21 sep 2024 12:07:00 MSK", "2024-09-21T09:07:00"),
        ("21. Mai 2024 12:07", "2024-05-21T12:07:00"),
        ("Sat Sep 21 12:07:00 2024", "2024-09-21T12:07:00"),
        ("Sat Sep 21 12:07:00 MSK 2024", "2024-09-21T09:07:00"),
        ("2024-09-21T12:07:00Z", "2024-09-21T12:07:00"),
        ("2024-09-21T12:07:00.123+03:00", "2024-09-21T09:07:00.123000"),
        ("2024-09-21 12:07:00 +0300", "2024-09-21T09:07:00"),
        ("20240921T120700Z", "2024-09-21T12:07:00"),
        ("2024-09-21T12:07", "2024-09-21T12:07:00"),
        ("2024-09-21", "2024-09-21T00:00:00"),
        ("2024-09", "2024-09-01T00:00:00"),
    ],
)
def test_times(text: str, utc: str) -> None:
    assert read_time(text) == dt.datetime.fromisoformat(utc).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "yesterday",
        "32 Sep 2024",
        "2024-13-01",
        "2024-09-21T25:00:00Z",
        "21 Foo 2024",
        "0000-01-01",
        "1" * 200,
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert read_time(text) is None


@given(st.datetimes(min_value=dt.datetime(1971, 1, 1), timezones=st.timezones()))  # noqa: DTZ001
def test_iso_times_come_back(when: dt.datetime) -> None:
    expected = when.astimezone(dt.UTC) if when.utcoffset() is not None else when
    offset = when.utcoffset() or dt.timedelta()
    if offset.total_seconds() % 60:  # local mean time of long ago; no notation of the web carries it
        return
    assert read_time(when.isoformat()) == expected


@given(st.text(alphabet="0123456789 :-+TZ.,янвSepGMT", max_size=40))
def test_never_raises(text: str) -> None:
    when = read_time(text)
    assert when is None or when.tzinfo is dt.UTC
