"""A list of feeds from another reader: `collect.read_opml` reads it or refuses it, and what it read can be written and read again."""

import datetime as dt
from collections.abc import Iterator

import atheris

with atheris.instrument_imports(include=["dragoman.press.collect"]):
    from dragoman.press.collect import OpmlUnreadable, Subscription, read_opml, write_opml
from fuzz.mutating import elements_of
from fuzz.running import run, says_why

_NOW = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
_SCRAPS = (
    b"<outline text='a' xmlUrl='http://a.example/f'>",
    b"<outline xmlUrl=''/>",
    b"<outline xmlurl='http://b.example/f' title='&#1;'/>",
    b"</outline>",
    b"<body>",
    b"<opml>",
    b"<!DOCTYPE opml [<!ENTITY a SYSTEM 'file:///etc/hostname'>]>",
    b"&a;",
)


def seeds() -> Iterator[bytes]:
    """Lists as other readers write them."""
    yield write_opml(
        [
            Subscription(
                url="https://quay.example/feed", title="Quay", language="en", folder=("World", "Sea")
            ),
            Subscription(url="https://stepa.example/rss", title="Степь", home_url="https://stepa.example/"),
        ],
        title="Ours",
        now=_NOW,
    )
    yield b"<opml version='1.0'><body><outline title='A'><outline xmlUrl='/b'/></outline></body></opml>"


def look(data: bytes) -> None:
    try:
        found = read_opml(data)
    except OpmlUnreadable as reason:
        says_why(reason)
        return
    again = read_opml(write_opml(found, title="Again", now=_NOW))
    assert {one.url for one in again} == {one.url for one in found}, (
        "not the same feeds when written and read again"
    )


if __name__ == "__main__":
    run("opml", look, seeds(), mutator=elements_of(_SCRAPS))
