import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.collect import OpmlUnreadable, Subscription, read_opml, write_opml

NOW = dt.datetime(2024, 9, 21, 12, 0, tzinfo=dt.UTC)
FILE = """<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE opml [<!ENTITY a "b">]>
<opml version="2.0"><head><title>x</title></head><body>
<outline text="Қазақстан"><outline type="rss" text="Таң" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/"/>
<outline title="Inner"><outline xmlurl="https://b.example/feed" language="kk"/></outline></outline>
<outline text="again" xmlUrl="https://a.example/feed"/><outline text="no feed"/></body></opml>""".encode()


def test_it_works() -> None:
    assert read_opml(FILE) == (
        Subscription(
            url="https://a.example/feed", title="Таң", home_url="https://a.example/", folder=("Қазақстан",)
        ),
        Subscription(url="https://b.example/feed", language="kk", folder=("Қазақстан", "Inner")),
    )


@pytest.mark.parametrize("body", [b"", b"<html/>", b"words", b"<opml><body/></opml>", b"\xff\xfe\x00"])
def test_what_is_no_list(body: bytes) -> None:
    with pytest.raises(OpmlUnreadable):
        read_opml(body)


def test_entities_stay_shut() -> None:
    body = b'<!DOCTYPE opml [<!ENTITY a SYSTEM "file:///etc/hostname">]><opml><body><outline text="&a;" xmlUrl="https://a.example/f"/></body></opml>'
    assert read_opml(body)[0].url == "https://a.example/f"


NAMES = (
    st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=20)
    .map(str.strip)
    .filter(bool)
)


@given(
    st.lists(
        st.builds(
            Subscription,
            url=NAMES,
            title=NAMES,
            home_url=st.none() | NAMES,
            folder=st.lists(NAMES, max_size=2).map(tuple),
        ),
        min_size=1,
        unique_by=lambda one: one.url,
    )
)
def test_what_is_written_is_read_back(given_subscriptions: list[Subscription]) -> None:
    read = read_opml(write_opml(given_subscriptions, title="Ours", now=NOW))
    assert {one.url: one.folder for one in read} == {one.url: one.folder for one in given_subscriptions}
