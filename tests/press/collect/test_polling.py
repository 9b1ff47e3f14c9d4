import datetime as dt
from dataclasses import replace

import pytest

from dragoman.press.collect import Outcome, poll
from dragoman.press.collect.polling import back_off, next_interval
from dragoman.press.outbound import Door
from dragoman.press.record import Feed, FeedKind
from dragoman.testing import FakeOutletServer, Scripted

from . import feeds

HOST = "tany.localhost"
NOW = dt.datetime(2024, 9, 21, 12, 0, tzinfo=dt.UTC)
MINUTE = dt.timedelta(minutes=1)


def feed_at(url: str, kind: FeedKind = FeedKind.RSS) -> Feed:
    return Feed(url=url, outlet="tany", kind=kind)


def test_it_works(server: FakeOutletServer, door: Door) -> None:
    validators = {"ETag": '"1"', "Last-Modified": "Sat, 21 Sep 2024 11:00:00 GMT"}
    url = server.answer(HOST, "/feed", Scripted(headers=validators, body=feeds.RSS), Scripted(status=304))
    first = poll(feed_at(url), door=door, now=NOW)
    assert (first.outcome, len(first.items), first.reason) == (Outcome.NEW, 2, None)
    assert (first.feed.title, first.feed.etag) == ("Арал таңы", '"1"')
    assert first.feed.next_due_at == NOW + 90 * MINUTE  # its own ttl
    second = poll(first.feed, door=door, now=NOW)
    assert (second.outcome, second.items) == (Outcome.UNCHANGED, ())
    assert (second.feed.etag, second.feed.last_modified) == ('"1"', validators["Last-Modified"])
    asked = server.seen(HOST, "/feed")[1].headers
    assert (asked["if-none-match"], asked["if-modified-since"]) == ('"1"', validators["Last-Modified"])


def test_moved_for_good(server: FakeOutletServer, door: Door) -> None:
    new = server.answer(HOST, "/new", Scripted(body=feeds.ATOM))
    old = server.answer(HOST, "/old", Scripted(status=301, headers={"Location": "/new"}))
    polled = poll(feed_at(old), door=door, now=NOW)
    assert (polled.feed.url, polled.feed.kind) == (new, FeedKind.ATOM)


def test_a_move_to_something_else_is_not_remembered(server: FakeOutletServer, door: Door) -> None:
    server.answer(HOST, "/", Scripted(body=b"<html><body>Welcome</body></html>"))
    old = server.answer(HOST, "/old", Scripted(status=301, headers={"Location": "/"}))
    polled = poll(feed_at(old), door=door, now=NOW)
    assert (polled.outcome, polled.feed.url, polled.feed.failures) == (Outcome.FAILED, old, 1)
    assert "web page" in (polled.reason or "")


def test_gone_ends_it(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/feed", Scripted(status=410))
    polled = poll(feed_at(url), door=door, now=NOW)
    assert polled.outcome is Outcome.ENDED
    assert polled.feed.ended_reason
    assert poll(polled.feed, door=door, now=NOW).outcome is Outcome.ENDED
    assert len(server.seen(HOST, "/feed")) == 1


@pytest.mark.parametrize(
    "answer",
    [
        Scripted(status=404),
        Scripted(status=500),
        Scripted(body=b"no feed"),
        Scripted(body=b"half", length=99),
    ],
)
def test_failures_back_off_and_heal(server: FakeOutletServer, door: Door, answer: Scripted) -> None:
    url = server.answer(HOST, "/feed", answer, answer, Scripted(body=feeds.RSS))
    once = poll(feed_at(url), door=door, now=NOW)
    assert (once.outcome, once.feed.failures, once.feed.next_due_at) == (Outcome.FAILED, 1, NOW + 30 * MINUTE)
    assert once.reason
    twice = poll(once.feed, door=door, now=NOW)
    assert (twice.feed.failures, twice.feed.next_due_at) == (2, NOW + 60 * MINUTE)
    healed = poll(twice.feed, door=door, now=NOW)
    assert (healed.outcome, healed.feed.failures) == (Outcome.NEW, 0)


def test_retry_after(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/feed", Scripted(status=503, headers={"Retry-After": "7200"}))
    assert poll(feed_at(url), door=door, now=NOW).feed.next_due_at == NOW + 120 * MINUTE


def test_an_address_we_do_not_go_to(door: Door) -> None:
    polled = poll(feed_at("http://169.254.169.254/feed"), door=door, now=NOW)
    assert polled.outcome is Outcome.FAILED


def test_an_index_of_sitemaps_brings_its_newest_parts(server: FakeOutletServer, door: Door) -> None:
    url = server.answer(HOST, "/sitemap.xml", Scripted(body=feeds.INDEX))
    server.answer(HOST, "/news-1.xml", Scripted(body=feeds.NEWS_SITEMAP))
    polled = poll(feed_at(url, FeedKind.SITEMAP), door=door, now=NOW)
    assert [item.title for item in polled.items] == ["Voda"]
    assert polled.parsed is not None
    assert any("/old.xml" in problem for problem in polled.parsed.problems)


def test_a_page_as_a_feed(server: FakeOutletServer, door: Door) -> None:
    body = "".join(
        f'<a href="/2024/09/sea-comes-back-{n}">The sea comes back, year {n}</a>' for n in range(3)
    )
    url = server.answer(
        HOST,
        "/",
        Scripted(
            body=f"<html lang=kk><title>Tany</title>{body}<a href=/about>About us all, at length</a>".encode()
        ),
    )
    polled = poll(feed_at(url, FeedKind.PAGE), door=door, now=NOW)
    assert [item.title for item in polled.items] == [f"The sea comes back, year {n}" for n in range(3)]
    assert polled.feed.kind is FeedKind.PAGE


@pytest.mark.parametrize(
    ("headers", "ttl", "minutes"),
    [
        ({}, None, 30),
        ({"cache-control": "max-age=60"}, None, 30),
        ({"cache-control": "public, max-age=7200"}, None, 120),
        ({"cache-control": "max-age=999999"}, None, 360),
        ({"cache-control": "no-cache, max-age=7200"}, None, 30),
        ({"expires": "Sat, 21 Sep 2024 13:00:00 GMT"}, None, 60),
        ({"expires": "0"}, None, 30),
        ({}, 10**9, 1440),
        ({}, 60, 30),
    ],
)
def test_when_to_ask_again(headers: dict[str, str], ttl: int | None, minutes: int) -> None:
    assert next_interval(headers, ttl_seconds=ttl, now=NOW) == minutes * MINUTE


def test_back_off_is_bounded() -> None:
    assert back_off(1) == 30 * MINUTE
    assert back_off(1000) == dt.timedelta(days=1)
    assert back_off(3, retry_after_seconds=10**6) == dt.timedelta(seconds=10**6)


def test_ended_feeds_stay_ended(door: Door) -> None:
    feed = replace(feed_at("http://gone.localhost/"), ended_reason="gone")
    assert poll(feed, door=door, now=NOW).feed == feed


def test_a_feed_without_a_period_of_its_own_waits_as_long_as_is_usual_here() -> None:
    assert next_interval(
        {}, now=dt.datetime(2026, 1, 1, tzinfo=dt.UTC), usual=dt.timedelta(hours=2)
    ) == dt.timedelta(hours=2)
