"""Feeds: well-formed whatever is in them, the voices apart, stable through corrections and withdrawals."""

import datetime as dt
import json

import feedparser
import pytest
from django.test import Client
from lxml import etree

import cast
from dragoman.portal.store.models import PublicationRow, PublicationState
from dragoman.press.collect import parse_feed
from dragoman.press.record import Block, BlockKind, Carrier, CarrierRole, Note, ParsedFeed

pytestmark = pytest.mark.django_db

FORMS = ("atom", "rss", "json")
ATOM = {"a": "http://www.w3.org/2005/Atom"}


def get(form: str, path: str = "/ru/", **headers: str) -> bytes:
    answer = Client().get(f"{path}feed.{form}", headers=headers)
    assert answer.status_code == 200
    return answer.content


def parsed(form: str, path: str = "/ru/") -> ParsedFeed:
    return parse_feed(get(form, path), url=f"http://localhost:8000{path}feed.{form}")


def html_of(form: str) -> str:
    (item,) = parsed(form).items
    assert item.content is not None
    return item.content


def with_everything(**columns: object) -> PublicationRow:
    note = Note(text="Ау — балық аулайтын тор.", by="translator", carrier=1, start=0, end=3, signature="ауд.")
    chain = (
        Carrier(name="Harbour Post", role=CarrierRole.WROTE, url="https://harbour.example/1", language="en"),
        Carrier(
            name="Арал таңы",
            role=CarrierRole.TRANSLATED,
            outlet="aral-tany",
            url="https://aral-tany.example/sea",
            language="kk",
            made_from=0,
            disclaimer="Редакция автор пікірімен бөлісуі міндетті емес.",
        ),
    )
    article = cast.article(
        outlet_row=cast.outlet(),
        url="https://aral-tany.example/sea",
        body=(Block(kind=BlockKind.PARAGRAPH, text="Ауды тартты.", notes=(note,)),),
        carriers=chain,
    )
    given = {
        "headline": "Море вернулось",
        "lead": "Рыбаки Арала снова выходят на лёд.",
        "section": "society",
        "translator": cast.person("translator", display_name="Вера Ким"),
        "is_reviewed": True,
        "slug": "more",
    } | columns
    targets = {"headline": "Море пришло снова", "block.0": "Вытянули сеть.", "block.0.note.0": "Ау — сеть."}
    return cast.publication(article_row=article, targets=targets, **given)


@pytest.mark.parametrize("form", FORMS)
def test_it_works(form: str) -> None:
    made = with_everything()
    feed = parsed(form)
    assert feed.problems == ()
    assert feed.language == "ru"
    assert feed.home_url == "http://localhost:8000/ru/"
    (item,) = feed.items
    assert item.id == f"tag:localhost,2026-03-09:article/{made.article.key}/ru"
    assert item.url == "http://localhost:8000/ru/article/more/"
    assert item.title == "Море вернулось"
    assert item.published_at == cast.PUBLISHED_AT
    assert item.authors == ("Айгүл Сәрсен",)


@pytest.mark.parametrize("form", FORMS)
def test_the_voices_are_apart(form: str) -> None:
    with_everything()
    html = html_of(form)
    ours, theirs = html.split("<blockquote", 1)
    theirs, after = theirs.split("</blockquote>", 1)
    assert "Рыбаки Арала снова выходят на лёд." in ours
    assert "Море пришло снова" in ours, "the outlet's headline, since ours stands above"
    assert "Теңіз қайта келді" in ours
    assert "Вера Ким" in ours
    assert "Вытянули сеть." in theirs
    assert "Рыбаки Арала снова" not in theirs
    assert "Ау — сеть." in after
    assert "Арал таны</em>" in after, "the note is signed"
    assert "Harbour Post" in after
    assert "https://harbour.example/1" in after
    assert "© «Арал таңы». Сілтеме міндетті." in after
    assert "Редакция автор" in after
    assert "https://aral-tany.example/sea" in after
    assert 'href="#' not in html


def test_atom_has_source_and_ways_to_the_original() -> None:
    with_everything()
    tree = etree.fromstring(get("atom"))
    entry = tree.find("a:entry", ATOM)
    assert entry is not None
    links = {(link.get("rel"), link.get("href")) for link in entry.iterfind("a:link", ATOM)}
    assert ("via", "https://aral-tany.example/sea") in links
    assert ("related", "https://harbour.example/1") in links
    assert entry.findtext("a:source/a:title", namespaces=ATOM) == "Арал таны"
    assert entry.findtext("a:rights", namespaces=ATOM) == "© «Арал таңы». Сілтеме міндетті."
    assert entry.findtext("a:contributor/a:name", namespaces=ATOM) == "Вера Ким"
    assert tree.find("a:link[@rel='self']", ATOM).get("href") == "http://localhost:8000/ru/feed.atom"  # type: ignore[union-attr]
    assert entry.findtext("{http://purl.org/dc/elements/1.1/}language") == "ru"


def test_json_says_what_json_feed_has_no_field_for() -> None:
    with_everything(mode="machine", translator=None, is_reviewed=False)
    (item,) = json.loads(get("json"))["items"]
    assert item["external_url"] == "https://aral-tany.example/sea"
    assert item["_dragoman"]["outlet"] == {
        "name": "Арал таны",
        "country": "KZ",
        "url": "https://aral-tany.example/",
    }
    assert item["_dragoman"]["translation"]["mode"] == "machine"
    assert item["_dragoman"]["our_lead"] == "Рыбаки Арала снова выходят на лёд."
    assert item["_dragoman"]["original"]["language"] == "kk"


@pytest.mark.parametrize("form", FORMS)
def test_a_machine_is_named(form: str) -> None:
    with_everything(mode="machine", translator=None, is_reviewed=False)
    (item,) = parsed(form).items
    assert any("ашинн" in tag or "achine" in tag for tag in item.categories)


@pytest.mark.parametrize("form", ["atom", "rss"])
def test_other_readers_find_no_fault(form: str) -> None:
    with_everything()
    read = feedparser.parse(get(form))
    assert not read.bozo, read.get("bozo_exception")
    assert read.entries[0].id.startswith("tag:localhost,")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("policy", ["link", "excerpt"])
def test_full_text_only_where_it_may_be_shown(form: str, policy: str) -> None:
    row = cast.outlet(policy=policy)
    body = cast.paragraphs("Бірінші. " * 200, "Жасырын сөйлем.")
    cast.publication(article_row=cast.article(outlet_row=row, body=body))
    assert "Жасырын" not in get(form).decode()
    row.record["rights"]["policy"] = "full"
    row.save()
    assert "Жасырын" in get(form).decode()


@pytest.mark.parametrize("form", FORMS)
def test_a_correction_renews_the_entry_and_is_told(form: str) -> None:
    made = with_everything()
    before = parsed(form).items[0]
    later = cast.PUBLISHED_AT + dt.timedelta(hours=3)
    made.state, made.changed_at = PublicationState.CORRECTED, later
    made.save()
    made.corrections.create(text="Число было неверным.", at=later)
    after = parsed(form).items[0]
    assert (after.id, after.published_at) == (before.id, before.published_at)
    assert after.updated_at == later
    assert "Число было неверным." in (after.content or "")


@pytest.mark.parametrize("form", FORMS)
def test_a_withdrawn_entry_says_no_more_than_that(form: str) -> None:
    made = with_everything()
    before = parsed(form).items[0]
    made.state = PublicationState.WITHDRAWN
    made.withdrawn_at = made.changed_at = cast.PUBLISHED_AT + dt.timedelta(days=1)
    made.withdrawal_reason = "Суд запретил."
    made.save()
    body = get(form).decode()
    after = parse_feed(body.encode()).items[0]
    assert after.id == before.id
    assert after.updated_at == made.withdrawn_at
    assert "Суд запретил." in (after.content or "")
    for gone in ("Море", "Теңіз", "сеть", "Рыбаки"):
        assert gone not in body


@pytest.mark.parametrize("form", FORMS)
def test_sections_and_outlets_have_their_own(form: str) -> None:
    with_everything()
    other = cast.outlet("kurier", names={"ru": "Курьер"}, language="ru")
    cast.publication(
        article_row=cast.article(outlet_row=other, language="ru"),
        mode="original",
        section="culture",
        slug="c",
    )
    assert len(parsed(form).items) == 2
    assert [item.url for item in parsed(form, "/ru/section/culture/").items] == [
        "http://localhost:8000/ru/article/c/"
    ]
    assert [item.title for item in parsed(form, "/ru/outlet/aral-tany/").items] == ["Море вернулось"]
    assert len(parsed(form, "/en/").items) == 0
    for path in ("/ru/section/nothing/", "/ru/outlet/nobody/", "/xx/"):
        assert Client().get(f"{path}feed.{form}").status_code == 404


@pytest.mark.parametrize("form", FORMS)
def test_what_did_not_change_is_not_sent_again(form: str) -> None:
    made = with_everything()
    first = Client().get(f"/ru/feed.{form}")
    etag, modified = first.headers["ETag"], first.headers["Last-Modified"]
    assert modified == "Mon, 09 Mar 2026 06:30:00 GMT"
    assert Client().get(f"/ru/feed.{form}", headers={"if-none-match": etag}).status_code == 304
    assert Client().get(f"/ru/feed.{form}", headers={"if-modified-since": modified}).status_code == 304
    made.lead = "Другой лид."
    made.save()
    assert Client().get(f"/ru/feed.{form}", headers={"if-none-match": etag}).status_code == 200


@pytest.mark.parametrize("form", FORMS)
def test_characters_no_xml_may_hold_are_left_out(form: str) -> None:
    ugly = "\x01\x08Сад\x1b\ufffe <b> & ]]> \U0001f600"
    row = cast.outlet("kurier", names={"ru": ugly}, language="ru")
    article = cast.article(
        outlet_row=row,
        language="ru",
        headline=ugly,
        standfirst=ugly,
        body=cast.paragraphs(ugly),
        carriers=(),
        byline=(),
    )
    cast.publication(article_row=article, mode="original")
    feed = parsed(form)
    assert feed.problems == ()
    assert "Сад" in (feed.items[0].title or "")
    assert "<b>" not in (feed.items[0].content or "").replace("&lt;b&gt;", "")


@pytest.mark.parametrize("form", FORMS)
def test_an_empty_feed_is_a_feed(form: str) -> None:
    assert parsed(form).items == ()


def test_a_long_feed_asks_the_database_no_more_than_a_short_one(
    django_assert_max_num_queries: object,
) -> None:
    for _ in range(12):
        cast.publication()
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        get("atom")


def test_pages_name_their_feeds() -> None:
    with_everything()
    for path, feed in (
        ("/ru/", "/ru/feed.atom"),
        ("/ru/section/society/", "/ru/section/society/feed.atom"),
        ("/ru/outlet/aral-tany/", "/ru/outlet/aral-tany/feed.atom"),
    ):
        assert f'href="{feed}"' in Client().get(path).content.decode()
