import pytest

from dragoman.press.collect import fetch_page, find_feeds, follow
from dragoman.press.outbound import Door, HttpStatus, Unreachable
from dragoman.press.record import FeedKind
from dragoman.testing import FakeOutletServer, Scripted

from . import feeds

HOST = "aral-tany.localhost"
HOME = """<!DOCTYPE html><html lang="kk-KZ"><head><title>Басты бет | Арал таңы</title>
<meta property="og:site_name" content="Арал таңы">
<link rel="alternate" type="application/rss+xml" title="Жаңалықтар" href="/feed">
<link rel="alternate" type="application/rss+xml" title="Comments" href="/comments/feed">
<link rel="alternate" type="application/atom+xml" href="/missing.atom"></head><body></body></html>""".encode()


def test_it_works(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/", Scripted(body=HOME))
    server.answer(HOST, "/feed", Scripted(body=feeds.RSS))
    server.answer(HOST, "/robots.txt", Scripted(body=f"Sitemap: {server.url(HOST, '/s.xml')}".encode()))
    server.answer(
        HOST,
        "/s.xml",
        Scripted(body=feeds.INDEX.replace(b"/news-1.xml", server.url(HOST, "/news-1.xml").encode())),
    )
    server.answer(HOST, "/news-1.xml", Scripted(body=feeds.NEWS_SITEMAP))
    discovery = follow(url, door=door)
    outlet = discovery.outlet
    assert (outlet.id, outlet.names, outlet.languages, outlet.country) == (
        "aral-tany",
        {"kk": "Арал таңы"},
        ("kk",),
        "KZ",
    )
    assert outlet.home_url == url
    assert [(feed.kind, feed.url, feed.outlet) for feed in discovery.feeds] == [
        (FeedKind.RSS, server.url(HOST, "/feed"), "aral-tany"),
        (FeedKind.SITEMAP, server.url(HOST, "/news-1.xml"), "aral-tany"),
    ]
    assert outlet.feeds == tuple(feed.url for feed in discovery.feeds)
    said = "\n".join(discovery.found)
    assert "with 2 items" in said
    assert "/missing.atom" in said
    assert not server.seen(HOST, "/comments/feed")


def test_a_feeds_own_address(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(
        HOST,
        "/feed",
        Scripted(body=feeds.RSS.replace(b"https://aral-tany.example/<", server.url(HOST).encode() + b"<")),
    )
    server.answer(HOST, "/", Scripted(body=HOME))
    discovery = follow(url, door=door)
    assert [feed.url for feed in discovery.feeds] == [url]
    assert discovery.outlet.names == {"kk": "Арал таңы"}


def test_usual_places(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/", Scripted(body=b"<html><title>Tany</title>"))
    server.answer(HOST, "/rss.xml", Scripted(body=feeds.RSS))
    discovery = follow(url, door=door)
    assert [feed.url for feed in discovery.feeds] == [server.url(HOST, "/rss.xml")]
    assert discovery.outlet.languages == ("kk",)


def test_links_that_look_like_feeds(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(
        HOST, "/", Scripted(body=b'<a href="/export/rss2.xml">RSS</a> <a href="/feedback">Write</a>')
    )
    server.answer(HOST, "/export/rss2.xml", Scripted(body=feeds.RSS))
    assert [feed.url for feed in find_feeds(fetch_page(url, door=door))] == [
        server.url(HOST, "/export/rss2.xml")
    ]
    assert len(follow(url, door=door).feeds) == 1


def test_a_page_as_the_last_resort_and_nothing_at_all(server: FakeOutletServer, door: Door) -> None:
    links = "".join(f'<a href="/news/{n}000-the-sea">The sea comes back, year {n}</a>' for n in range(1, 5))
    url = server.answer(HOST, "/", Scripted(body=links.encode()))
    (feed,) = follow(url, door=door).feeds
    assert (feed.kind, feed.url) == (FeedKind.PAGE, url)
    bare = follow(server.answer("bare.localhost", "/", Scripted(body=b"hello")), door=door)
    assert bare.feeds == ()
    assert "Nothing to follow" in bare.found[-1]
    assert bare.outlet.names == {"und": "bare.localhost"}


def test_what_cannot_be_fetched(server: FakeOutletServer, door: Door) -> None:
    with pytest.raises(HttpStatus):
        follow(server.url(HOST, "/missing"), door=door)
    server.answer("shut.localhost", "/robots.txt", Scripted(status=503))
    with pytest.raises(Unreachable):
        follow(server.url("shut.localhost"), door=door)


def test_hostile_pages_are_survived(server: FakeOutletServer, door: Door) -> None:
    deep = b"<div>" * 200_000 + b"<a href='/feed'>x</a>"
    url = server.answer(HOST, "/", Scripted(body=deep))
    assert follow(url, door=door).feeds == ()
    server.answer(
        HOST,
        "/",
        Scripted(
            body=b"<base href='http://['><a href='http://[/rss'>x</a><link rel=alternate type=application/rss+xml href='//[x'>"
        ),
    )
    assert follow(url, door=door).feeds == ()
