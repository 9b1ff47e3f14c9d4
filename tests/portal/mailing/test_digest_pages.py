"""The archive of digests: by month, one by one, as a feed; what was withdrawn since is not shown again."""

import datetime as dt
import json

import pytest
from django.test import Client
from lxml import etree, html

from cast import article, publication
from dragoman.portal.mailing import rendering
from dragoman.portal.mailing.composing import make_digest
from dragoman.portal.mailing.manifest import verify
from dragoman.portal.mailing.models import DigestItemRow, DigestRow
from dragoman.portal.store.models import OutletRow, PublicationRow
from portal.editions.scene import build

pytestmark = pytest.mark.django_db
CLOSES = dt.datetime(2026, 3, 9, 7, 0, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
PAGE = "/en/digest/2026-03-09-0700/"
ATOM = "{http://www.w3.org/2005/Atom}"


def words(client: Client, address: str) -> str:
    """The page's words."""
    return " ".join(html.fromstring(client.get(address).content).text_content().split())


def test_the_page_says_what_the_mail_said(client: Client) -> None:
    build("en")
    make_digest(edition="en", closes_at=CLOSES, at=CLOSES)
    page = words(client, PAGE)
    for part in (
        "8 March 2026, 07:00 UTC – 9 March 2026, 07:00 UTC",
        "Carried by 6 outlets in 5 languages",
        "Two winters of snow have filled the basin.",
        "Translated from Russian by machine, edited by Lea Marković",
        "Machine translation",
        "Cuaderno del Este",
    ):
        assert part in page
    tree = html.fromstring(client.get(PAGE).content)
    links = tree.xpath("//main//a/@href")
    assert "/en/article/the-lake-came-back/" in links
    assert "https://most-obzor.example/review/17" in links
    assert tree.xpath("//link[@rel='canonical']/@href") == [f"http://localhost:8000{PAGE}"]
    assert not tree.xpath("//meta[@name='robots']")
    (data,) = tree.xpath("//script[@type='application/ld+json']/text()")
    parts = json.loads(data)["hasPart"]
    assert [part["headline"] for part in parts][:1] == ["The lake came back, and the price of salt with it"]
    assert all(part["url"].startswith("http://localhost:8000/en/") for part in parts)


def test_pages_may_be_kept_and_know_nobody(client: Client) -> None:
    build("en")
    make_digest(edition="en", closes_at=CLOSES)
    for address in (PAGE, "/en/digest/", "/en/digest/feed.atom", f"{PAGE}manifest.json"):
        answer = client.get(address)
        assert answer.status_code == 200
        assert "public" in answer.headers["Cache-Control"]
        assert not answer.cookies
        assert b"csrf" not in answer.content
        again = client.get(address, headers={"if-none-match": answer.headers["ETag"]})
        assert again.status_code == 304
        assert client.post(address).status_code == 405


@pytest.mark.parametrize(
    "stamp", ["2026-03-09-0701", "2026-13-09-0700", "2026-3-9-700", "yesterday", "2026-03-09"]
)
def test_there_is_no_such_digest(client: Client, stamp: str) -> None:
    make_digest(edition="en", closes_at=CLOSES)
    assert client.get(f"/en/digest/{stamp}/").status_code == 404
    assert client.get("/ru/digest/2026-03-09-0700/").status_code == 404


def test_an_empty_day_has_a_page_and_stands_in_no_list(client: Client) -> None:
    make_digest(edition="en", closes_at=CLOSES)
    assert "Nothing was published in this time" in words(client, PAGE)
    assert PAGE not in client.get("/en/digest/").content.decode()
    assert b"<entry>" not in client.get("/en/digest/feed.atom").content


def test_what_was_withdrawn_later_is_a_notice_and_the_proof_holds(client: Client) -> None:
    scene = build("en")
    digest = make_digest(edition="en", closes_at=CLOSES)
    assert "third tender" in words(client, PAGE)
    PublicationRow.objects.filter(pk=scene.machine.pk).update(state="withdrawn", withdrawn_at=CLOSES + DAY)
    page = words(client, PAGE)
    assert "This article was withdrawn" in page
    assert "third tender" not in page
    assert "Two bidders" not in page
    assert "1 line was withdrawn or narrowed since" in page
    assert verify(digest) == []
    for address in ("/en/digest/", "/en/digest/feed.atom", f"{PAGE}manifest.json"):
        assert b"third tender" not in client.get(address).content


def test_what_was_withdrawn_within_a_story_is_not_shown_either(client: Client) -> None:
    scene = build("en")
    other = next(row for row in scene.story.articles.select_related("outlet") if row.outlet.key == "cuaderno")
    second = publication(
        article_row=other,
        edition="en",
        targets={"headline": "A secret of salt"},
        published_at=CLOSES - DAY / 2,
    )
    make_digest(edition="en", closes_at=CLOSES)
    address = PAGE if "A secret of salt" in words(client, PAGE) else ""
    assert address
    best = DigestItemRow.objects.get(kind="story").publication_id
    gone = second.pk if best != second.pk else scene.article.pk
    headline = "A secret of salt" if gone == second.pk else "The lake came back"
    PublicationRow.objects.filter(pk=gone).update(state="withdrawn")
    assert headline not in words(client, PAGE)
    assert headline.encode() not in client.get(f"{PAGE}manifest.json").content


def test_an_excerpt_the_outlet_no_longer_allows_is_not_shown(client: Client) -> None:
    scene = build("en")
    make_digest(edition="en", closes_at=CLOSES)
    assert "Two winters of snow" in words(client, PAGE)
    record = OutletRow.objects.get(pk=scene.outlet.pk)
    record.record["rights"]["may_translate"] = False
    record.save()
    page = words(client, PAGE)
    assert "Two winters of snow" not in page
    assert "The outlet no longer lets us show this excerpt." in page


def test_a_translation_the_outlet_no_longer_allows_is_not_shown_in_headlines_either(client: Client) -> None:
    scene = build("en")
    digest = make_digest(edition="en", closes_at=CLOSES)
    addresses = (PAGE, "/en/digest/", "/en/digest/feed.atom", f"{PAGE}manifest.json")
    assert all("The lake came back" in client.get(address).content.decode() for address in addresses)
    record = OutletRow.objects.get(pk=scene.outlet.pk)
    record.record["rights"]["may_translate"] = False
    record.save()
    for address in addresses:
        assert "The lake came back" not in client.get(address).content.decode(), address
    source = scene.article.revision.record["headline"]["text"]
    page = words(client, PAGE)
    assert source in page
    assert "Not translated: the outlet does not allow it" in page
    rendering._variant.cache_clear()
    rendering._pieces.cache_clear()
    mail = rendering.render(digest)
    assert source in mail.text
    assert "The lake came back" not in mail.subject + mail.text + mail.html


def test_a_digest_that_somebody_changed_says_so(client: Client) -> None:
    build("en")
    make_digest(edition="en", closes_at=CLOSES)
    assert "somebody changed it afterwards" not in words(client, PAGE)
    item = DigestItemRow.objects.get(kind="story")
    item.record["outlets"] = 60
    item.save()
    assert "somebody changed it afterwards" in words(client, PAGE)


def publish(day: dt.datetime) -> None:
    """Something on that day."""
    publication(article_row=article(), edition="en", published_at=day - DAY / 2)


def test_the_archive_calls_a_machines_headline_one(client: Client) -> None:
    row = publication(article_row=article(), edition="ru", mode="machine", published_at=CLOSES - DAY / 2)
    make_digest(edition="ru", closes_at=CLOSES)
    (head,) = html.fromstring(client.get("/ru/digest/").content).xpath("//ul[@class='heads']/li")
    assert "Машинный перевод" in head.text_content()
    PublicationRow.objects.filter(pk=row.pk).update(state="withdrawn")
    (head,) = html.fromstring(client.get("/ru/digest/").content).xpath("//ul[@class='heads']/li")
    assert "Машинный перевод" not in head.text_content()


def test_the_archive_by_months(client: Client) -> None:
    for day in (CLOSES - 40 * DAY, CLOSES - 5 * DAY, CLOSES):
        publish(day)
        make_digest(edition="en", closes_at=day)
    first = client.get("/en/digest/").content.decode()
    assert "March 2026" in first
    assert PAGE in first
    assert "/en/digest/2026-01-28-0700/" not in first
    assert "?month=2026-01" in first
    second = client.get("/en/digest/?month=2026-01").content.decode()
    assert "/en/digest/2026-01-28-0700/" in second
    assert "?month=2026-03" in second
    assert 'href="http://localhost:8000/en/digest/?month=2026-01"' in second
    for wrong in ("2026-02", "x", "2026-99"):
        assert client.get(f"/en/digest/?month={wrong}").status_code == 404


def test_the_archive_asks_no_more_for_more_digests(
    client: Client, django_assert_max_num_queries: object
) -> None:
    for number in range(20):
        publish(CLOSES - number * DAY / 4)
        make_digest(edition="en", closes_at=CLOSES - number * DAY / 4)
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        assert client.get("/en/digest/").status_code == 200
    with django_assert_max_num_queries(12):  # type: ignore[operator]
        assert client.get("/en/digest/feed.atom").status_code == 200


def test_the_feed_has_one_entry_a_day_that_stays_the_same(client: Client) -> None:
    for hours in (0, 3, 24):
        publish(CLOSES - DAY + dt.timedelta(hours=hours))
    for hours in (0, 1, 2, 24):
        moment = CLOSES - DAY + dt.timedelta(hours=hours)
        make_digest(edition="en", closes_at=moment, at=moment)
    feed = etree.fromstring(client.get("/en/digest/feed.atom").content)
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.findall(f"{ATOM}entry")]
    assert ids == [f"http://localhost:8000/en/digest/2026-03-{day}-0700/" for day in ("09", "08")]
    content = feed.findtext(f"{ATOM}entry/{ATOM}content") or ""
    assert "class=" not in content
    assert all(link.startswith("http") for link in html.fromstring(content).xpath("//a/@href"))


def test_every_page_is_in_russian_where_the_edition_is(client: Client) -> None:
    publication(article_row=article(), edition="ru", published_at=CLOSES - DAY / 2)
    make_digest(edition="ru", closes_at=CLOSES)
    page = words(client, "/ru/digest/2026-03-09-0700/") + words(client, "/ru/digest/")
    assert "День в прессе" in page
    assert "март 2026 г." in page
    for english in ("The day", "Original", "Digest", "manifest with", "Get it"):
        assert english not in page
    assert DigestRow.objects.count() == 1
