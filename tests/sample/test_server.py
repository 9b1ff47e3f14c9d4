"""The sample press over real HTTP: what a follower of the web meets there."""

import codecs
import gzip
import http.client
from collections.abc import Iterator

import pytest

from dragoman.sample.addresses import article_path
from dragoman.sample.feeds import PLANS
from dragoman.sample.layouts import layouts
from dragoman.sample.server import PortInUseError, SamplePress
from dragoman.sample.source import read_articles

ARTICLES = read_articles()
REVISED = next(article for article in ARTICLES if article.revision)


@pytest.fixture(scope="module")
def press() -> Iterator[SamplePress]:
    with SamplePress() as running:
        yield running


def ask(
    press: SamplePress, outlet: str, path: str, method: str = "GET", **headers: str
) -> tuple[int, dict[str, str], bytes]:
    connection = http.client.HTTPConnection("127.0.0.1", press.port, timeout=10)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers={"Host": f"{outlet}.localhost:{press.port}", **named})
    response = connection.getresponse()
    found = response.status, {name.lower(): value for name, value in response.getheaders()}, response.read()
    connection.close()
    return found


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.key)
def test_every_article_is_served_with_its_headline_and_the_real_port(press, article):
    status, headers, body = ask(press, article.outlet, article_path(article))
    layout = layouts()[article.outlet]
    text = body.decode(layout.charset)
    assert status == 200
    assert headers["content-type"] == f"text/html; charset={layout.header_charset}"
    assert "{port}" not in text
    assert f"{article.outlet}.localhost:{press.port}" in text


def test_tracking_parameters_do_not_hide_an_article(press):
    article = next(article for article in ARTICLES if article.outlet == "jutro-beograd")
    assert ask(press, article.outlet, f"{article_path(article)}?utm_source=x")[0] == 200


@pytest.mark.parametrize("outlet", sorted(PLANS))
def test_front_page_lists_every_article_and_announces_the_feed(press, outlet):
    status, _, body = ask(press, outlet, "/")
    text = body.decode(layouts()[outlet].charset)
    assert status == 200
    assert 'rel="alternate"' in text
    for article in ARTICLES:
        if article.outlet == outlet:
            assert article_path(article) in text


@pytest.mark.parametrize("outlet", sorted(PLANS))
def test_terms_page_states_the_policy(press, outlet):
    status, _, body = ask(press, outlet, layouts()[outlet].about_path)
    assert status == 200
    assert layouts()[outlet].about_title in body.decode(layouts()[outlet].charset)


@pytest.mark.parametrize("validator", ["etag", "last-modified"])
def test_an_unchanged_feed_answers_304_and_nothing_else(press, validator):
    asked = {"etag": "If_None_Match", "last-modified": "If_Modified_Since"}[validator]
    _, headers, _ = ask(press, "jutro-beograd", "/atom.xml")
    status, again, body = ask(press, "jutro-beograd", "/atom.xml", **{asked: headers[validator]})
    assert (status, body) == (304, b"")
    assert again["etag"] == headers["etag"]


def test_a_changed_feed_is_sent_again_to_whoever_knew_the_old_one():
    with SamplePress() as press:
        feed = PLANS[REVISED.outlet][0].path
        _, before, _ = ask(press, REVISED.outlet, feed)
        press.revise()
        status, after, _ = ask(press, REVISED.outlet, feed, If_None_Match=before["etag"])
        assert status == 200
        assert after["etag"] != before["etag"]


def test_etag_goes_before_the_date(press):
    _, headers, _ = ask(press, "jutro-beograd", "/atom.xml")
    known = {"If_None_Match": '"other"', "If_Modified_Since": headers["last-modified"]}
    assert ask(press, "jutro-beograd", "/atom.xml", **known)[0] == 200


def test_gzip_only_for_those_who_ask(press):
    _, plain_headers, plain = ask(press, "aral-tany", "/feed/")
    _, headers, packed = ask(press, "aral-tany", "/feed/", Accept_Encoding="br, gzip")
    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed) == plain
    assert "content-encoding" not in plain_headers
    refused = ask(press, "aral-tany", "/feed/", Accept_Encoding="gzip;q=0")
    assert "content-encoding" not in refused[1]


def test_the_moved_feed_says_where_it_went(press):
    status, headers, _ = ask(press, "most-obzor", "/rss.xml")
    assert (status, headers["location"]) == (308, "/export/rss2/index.xml")
    assert ask(press, "most-obzor", headers["location"])[0] == 200


def test_the_old_feed_is_gone(press):
    assert ask(press, "aral-tany", "/rss.xml")[0] == 410


def test_robots_name_the_news_sitemap_and_a_delay(press):
    sitemap = f"Sitemap: http://harbour-post.localhost:{press.port}/news-sitemap.xml"
    assert sitemap in ask(press, "harbour-post", "/robots.txt")[2].decode()
    assert "Crawl-delay: 1" in ask(press, "prut-kurier", "/robots.txt")[2].decode()
    assert ask(press, "jutro-beograd", "/robots.txt")[0] == 404


def test_utf8_bytes_come_under_a_header_that_says_windows_1251(press):
    article = next(article for article in ARTICLES if article.outlet == "stepnoy-vestnik")
    _, headers, body = ask(press, article.outlet, article_path(article))
    assert headers["content-type"].endswith("charset=windows-1251")
    assert b"charset=windows-1251" in body
    assert body.startswith(codecs.BOM_UTF8)
    assert article.headline in body.decode("utf-8-sig")


def test_pictures_are_served_from_every_site(press):
    status, headers, body = ask(press, "harbour-post", "/img/media/strait-pilot.jpg")
    assert (status, headers["content-type"]) == (200, "image/jpeg")
    assert body.startswith(b"\xff\xd8")


def test_revision_shows_after_the_switch():
    with SamplePress() as press:
        path = article_path(REVISED)
        before = ask(press, REVISED.outlet, path)
        press.revise()
        after = ask(press, REVISED.outlet, path)
        assert before[2] != after[2]
        assert before[1]["etag"] != after[1]["etag"]
    with SamplePress(revised=True) as again:
        assert ask(again, REVISED.outlet, path)[1]["last-modified"] == after[1]["last-modified"]


def test_withdrawn_after_publication_answers_410_and_leaves_the_feed():
    article = next(article for article in ARTICLES if article.outlet == "jutro-beograd")
    with SamplePress() as press:
        assert article_path(article) in ask(press, article.outlet, "/atom.xml")[2].decode()
        press.withdraw(article.key)
        status, _, body = ask(press, article.outlet, article_path(article))
        assert status == 410
        assert layouts()[article.outlet].withdrawal in body.decode()
        assert article_path(article) not in ask(press, article.outlet, "/atom.xml")[2].decode()


def test_withdrawing_what_is_not_there_is_an_error(press):
    with pytest.raises(LookupError, match="no article 'aral-tany/nothing'"):
        press.withdraw("aral-tany/nothing")


@pytest.mark.parametrize("outlet", ["nobody", "aral-tany.evil"])
def test_unknown_hosts_get_404(press, outlet):
    assert ask(press, outlet, "/")[0] == 404


def test_only_reading_is_allowed(press):
    status, headers, _ = ask(press, "aral-tany", "/", method="POST")
    assert (status, headers["allow"]) == (405, "GET, HEAD")
    assert ask(press, "aral-tany", "/", method="HEAD")[2] == b""


def test_a_port_in_use_is_one_clear_sentence(press):
    with pytest.raises(PortInUseError, match=f"cannot use port {press.port} .*choose another port"):
        SamplePress(port=press.port)


def test_outlets_come_with_the_real_port(press):
    outlets = press.outlets
    assert len(outlets) == 10
    for outlet in outlets.values():
        assert f":{press.port}/" in outlet.home_url
        assert all(f":{press.port}/" in feed for feed in outlet.feeds)
