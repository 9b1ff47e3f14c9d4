"""Articles as schema.org has them."""

import json
from typing import Any

import pytest
from django.test import Client
from lxml import html

import cast
from dragoman.portal.editions.structured import json_ld, script
from dragoman.portal.store.models import PublicationRow
from dragoman.portal.store.reading import mentions_of, shown
from dragoman.portal.store.writing import save_mentions
from dragoman.press.record import (
    Carrier,
    CarrierRole,
    Entity,
    EntityKind,
    EntityName,
    Mention,
    OriginalPublication,
)

pytestmark = pytest.mark.django_db


def on_page(publication: PublicationRow) -> dict[str, Any]:
    page = Client().get(f"/{publication.edition}/article/{publication.slug}/")
    assert page.status_code == 200
    (block,) = html.fromstring(page.content).xpath('//script[@type="application/ld+json"]')
    return dict(json.loads(block.text))


def translated(**columns: Any) -> PublicationRow:
    chain = (
        Carrier(
            name="Harbour Post",
            role=CarrierRole.WROTE,
            url="https://harbour.example/1",
            language="en",
            country="IE",
        ),
        Carrier(
            name="Арал таңы",
            role=CarrierRole.TRANSLATED,
            outlet="aral-tany",
            url="https://aral-tany.example/sea",
            language="kk",
            made_from=0,
        ),
    )
    article = cast.article(
        outlet_row=cast.outlet(),
        url="https://aral-tany.example/sea",
        carriers=chain,
        original=OriginalPublication(url="https://harbour.example/1", headline="The sea is back"),
    )
    return cast.publication(
        article_row=article,
        targets={"headline": "Море вернулось"},
        translator=cast.person("translator"),
        **columns,
    )


def test_it_works() -> None:
    data = on_page(translated(headline="Арал: вода вернулась", lead="Наш лид."))
    assert data["@type"] == "NewsArticle"
    assert data["headline"] == "Арал: вода вернулась"
    assert data["alternativeHeadline"] == "Море вернулось"
    assert data["abstract"] == "Наш лид."
    assert data["inLanguage"] == "ru"
    assert data["author"] == [{"@type": "Person", "name": "Айгүл Сәрсен"}]
    assert data["translator"] == {"@type": "Person", "name": "Вера Ким"}
    assert data["datePublished"] == "2026-03-09T06:30:00+00:00"
    assert data["copyrightHolder"]["name"] == "Арал таңы"
    assert data["copyrightNotice"] == "© «Арал таңы». Сілтеме міндетті."
    assert data["creditText"] == "Арал таны"
    assert data["publisher"]["name"] == "Dragoman"


def test_the_way_of_the_text_stands_behind_it() -> None:
    data = on_page(translated())
    work = data["translationOfWork"]
    assert work["url"] == "https://aral-tany.example/sea"
    assert work["headline"] == "Теңіз қайта келді"
    assert work["inLanguage"] == "kk"
    assert work["publisher"]["address"]["addressCountry"] == "KZ"
    first = work["translationOfWork"]
    assert first["url"] == "https://harbour.example/1"
    assert first["headline"] == "The sea is back"
    assert first["publisher"]["name"] == "Harbour Post"


def test_an_original_is_based_on_the_outlets_page_and_translates_nothing() -> None:
    row = cast.outlet("kurier", language="ru", names={"ru": "Курьер"})
    data = on_page(cast.publication(article_row=cast.article(outlet_row=row, language="ru"), mode="original"))
    assert "translationOfWork" not in data
    assert "translator" not in data
    assert data["isBasedOn"]["publisher"]["name"] == "Курьер"


def test_a_machine_is_no_translator() -> None:
    publication = translated(mode="machine")
    publication.translator = None
    publication.save()
    data = on_page(publication)
    assert "translator" not in data
    assert data["creditText"] == "Арал таны (machine translation)"


def test_mentions_and_corrections() -> None:
    made = translated(state="corrected", correction="Число было неверным.")
    assert made.article.revision is not None
    entity = Entity(
        id="ospan",
        kind=EntityKind.PERSON,
        names=(EntityName(language="ru", name="Ермек Оспан", is_label=True),),
        wikidata_id="Q42",
    )
    mention = Mention(
        part="block.1", start=40, end=52, surface="Ермек Оспан", kind=EntityKind.PERSON, entity="ospan"
    )
    save_mentions(made.article.revision, [mention, mention], [], {"ospan": entity})
    data = on_page(made)
    assert data["mentions"] == [
        {
            "@type": "Person",
            "name": "Ермек Оспан",
            "url": "http://localhost:8000/ru/entity/ospan/",
            "sameAs": "https://www.wikidata.org/entity/Q42",
        }
    ]
    assert data["correction"][0]["text"] == "Число было неверным."


def test_nothing_is_said_of_what_is_not_known() -> None:
    row = cast.outlet("blank", country=None, language="ru", names={"ru": "Б"})
    article = cast.article(
        outlet_row=row, language="ru", byline=(), published_at=None, standfirst=None, carriers=()
    )
    data = json_ld(shown(cast.publication(article_row=article, mode="original")))
    assert "author" not in data
    assert "datePublished" not in data["isBasedOn"]
    assert "address" not in data["sourceOrganization"]


def test_nothing_inside_ends_the_element() -> None:
    evil = "</script><script>alert(1)</script><!-- & \u2028"
    made = translated(headline=evil)
    text = str(script(json_ld(shown(made), mentions=mentions_of(made.article))))
    inside = text.removeprefix('<script type="application/ld+json">').removesuffix("</script>")
    assert not set("<>&\u2028") & set(inside)
    assert on_page(made)["headline"] == evil
