"""Sitemaps and robots.txt."""

import datetime as dt

import pytest
from django.test import Client
from lxml import etree

import cast
from dragoman.portal.store.clock import now
from dragoman.portal.store.models import PublicationState
from dragoman.press.collect import parse_feed
from dragoman.press.collect.parsing import parse_index

pytestmark = pytest.mark.django_db

NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "x": "http://www.w3.org/1999/xhtml",
    "n": "http://www.google.com/schemas/sitemap-news/0.9",
}
SITE = "http://localhost:8000"


def tree(path: str) -> etree._Element:
    answer = Client().get(path)
    assert answer.status_code == 200
    return etree.fromstring(answer.content)


def locations(path: str) -> list[str]:
    return [element.text or "" for element in tree(path).iterfind(".//s:loc", NAMES)]


def test_it_works() -> None:
    cast.publication(slug="sea")
    assert locations("/sitemap.xml") == [
        f"{SITE}/en/sitemap-1.xml",
        f"{SITE}/en/news-sitemap.xml",
        f"{SITE}/en/columns/sitemap.xml",
        f"{SITE}/ru/sitemap-1.xml",
        f"{SITE}/ru/news-sitemap.xml",
        f"{SITE}/ru/columns/sitemap.xml",
    ]
    assert parse_index(Client().get("/sitemap.xml").content)
    found = locations("/ru/sitemap-1.xml")
    assert f"{SITE}/ru/article/sea/" in found
    assert f"{SITE}/ru/outlet/aral-tany/" in found
    assert f"{SITE}/ru/section/culture/" in found


def test_every_address_opens() -> None:
    cast.publication(slug="sea")
    for address in locations("/ru/sitemap-1.xml"):
        assert Client().get(address.removeprefix(SITE)).status_code == 200, address


def test_editions_of_an_article_name_each_other() -> None:
    article = cast.article()
    cast.publication(article_row=article, edition="ru", slug="more")
    cast.publication(article_row=article, edition="en", slug="sea")
    wanted = {("ru", f"{SITE}/ru/article/more/"), ("en", f"{SITE}/en/article/sea/")}
    for edition in ("ru", "en"):
        pages = tree(f"/{edition}/sitemap-1.xml").findall("s:url", NAMES)
        (page,) = [page for page in pages if "/article/" in page.findtext("s:loc", "", NAMES)]
        links = {(link.get("hreflang"), link.get("href")) for link in page.iterfind("x:link", NAMES)}
        assert links == wanted


def test_what_is_not_for_robots_is_not_there() -> None:
    cast.publication(slug="draft", state=PublicationState.TO_REVIEW)
    cast.publication(slug="gone", state=PublicationState.WITHDRAWN)
    cast.publication(slug="machine", mode="machine")
    assert not [address for address in locations("/ru/sitemap-1.xml") if "/article/" in address]
    assert Client().get("/ru/sitemap-2.xml").status_code == 404
    assert Client().get("/ru/sitemap-0.xml").status_code == 404


def test_news_are_of_the_last_two_days() -> None:
    cast.publication(slug="old", published_at=now() - dt.timedelta(days=3))
    cast.publication(slug="new", headline="Новость <дня>", published_at=now() - dt.timedelta(hours=30))
    assert locations("/ru/news-sitemap.xml") == [f"{SITE}/ru/article/new/"]
    feed = parse_feed(Client().get("/ru/news-sitemap.xml").content)
    assert feed.problems == ()
    assert feed.items[0].title == "Новость <дня>"


def test_robots_are_told_where_not_to_look() -> None:
    answer = Client().get("/robots.txt")
    assert answer.headers["Content-Type"].startswith("text/plain")
    lines = answer.content.decode().splitlines()
    assert "Disallow: /desk/" in lines
    assert "Disallow: /ru/search/" in lines
    assert f"Sitemap: {SITE}/sitemap.xml" in lines
