"""The rooms that follow the web, over the sample press: every kind of feed parses, moves, ends and stays unchanged."""

import datetime as dt
from collections.abc import Iterator

import pytest

from dragoman.press.collect import Outcome, follow, parse_feed, poll
from dragoman.press.outbound import Door, DoorSettings
from dragoman.press.record import Feed, FeedKind
from dragoman.sample.feeds import PLANS
from dragoman.sample.server import SamplePress
from dragoman.sample.source import SourceArticle, read_articles

NOW = dt.datetime(2026, 11, 24, 12, tzinfo=dt.UTC)
ARTICLES = read_articles()
KINDS = {
    "/atom.xml": FeedKind.ATOM,
    "/feeds/news.atom": FeedKind.ATOM,
    "/feed.json": FeedKind.JSON,
    "/index.rdf": FeedKind.RDF,
    "/sitemap-news.xml": FeedKind.SITEMAP,
    "/news-sitemap.xml": FeedKind.SITEMAP,
}
FEEDS = [(outlet, plan.path) for outlet, plans in PLANS.items() for plan in plans]


@pytest.fixture(scope="module")
def press() -> Iterator[SamplePress]:
    with SamplePress() as running:
        yield running


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    settings = DoorSettings(delay_seconds=0, max_delay_seconds=0, private_hosts=("*.localhost",))
    with Door(settings) as opened:
        yield opened


def announced(outlet: str, kind: FeedKind) -> list[SourceArticle]:
    """A news sitemap lists neither undated nor withdrawn articles; other feeds list all."""
    own = [article for article in ARTICLES if article.outlet == outlet]
    return [a for a in own if a.day and not a.withdrawn] if kind is FeedKind.SITEMAP else own


@pytest.mark.parametrize(("outlet", "path"), FEEDS)
def test_every_feed_parses_without_a_problem(press, door, outlet, path):
    page = door.get(press.url(outlet, path))
    feed = parse_feed(page.body, url=page.url, content_type=page.headers["content-type"])
    own = announced(outlet, feed.kind)
    assert feed.kind is KINDS.get(path, FeedKind.RSS)
    assert feed.problems == ()
    assert {item.url for item in feed.items} == {press.article_url(article.key) for article in own}
    assert {item.title for item in feed.items} == {article.headline for article in own}


@pytest.mark.parametrize("outlet", ["aral-tany", "jutro-beograd", "cuaderno-del-este", "dnipro-ranok"])
def test_full_feeds_carry_author_date_and_text(press, door, outlet):
    plan = PLANS[outlet][0]
    page = door.get(press.url(outlet, plan.path))
    feed = parse_feed(page.body, url=page.url, content_type=page.headers["content-type"])
    by_url = {item.url: item for item in feed.items}
    for article in announced(outlet, feed.kind):
        item = by_url[press.article_url(article.key)]
        assert item.authors == tuple(person.name for person in article.byline)
        if article.published_at:
            assert item.published_at == article.published_at
        assert article.blocks[-1].passage.text[:30] in (item.content or "").replace("&quot;", '"').replace(
            "&#34;", '"'
        )


@pytest.mark.parametrize("outlet", sorted(PLANS))
def test_following_an_outlet_finds_its_feed(press, door, outlet):
    found = follow(press.url(outlet), door=door)
    assert press.url(outlet, PLANS[outlet][0].path) in {feed.url for feed in found.feeds}


@pytest.mark.parametrize(("outlet", "path"), FEEDS)
def test_a_second_round_finds_nothing_new(press, door, outlet, path):
    kind = KINDS.get(path, FeedKind.RSS)
    first = poll(Feed(url=press.url(outlet, path), outlet=outlet, kind=kind), door=door, now=NOW)
    assert first.outcome is Outcome.NEW
    assert poll(first.feed, door=door, now=NOW).outcome is Outcome.UNCHANGED


def test_the_moved_feed_is_remembered_at_its_new_place(press, door):
    feed = Feed(url=press.url("most-obzor", "/rss.xml"), outlet="most-obzor", kind=FeedKind.RSS)
    polled = poll(feed, door=door, now=NOW)
    assert polled.feed.url == press.url("most-obzor", "/export/rss2/index.xml")


def test_the_feed_that_is_gone_ends(press, door):
    feed = Feed(url=press.url("aral-tany", "/rss.xml"), outlet="aral-tany", kind=FeedKind.RSS)
    polled = poll(feed, door=door, now=NOW)
    assert polled.outcome is Outcome.ENDED
    assert polled.feed.ended_reason
