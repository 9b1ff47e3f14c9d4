"""Names in texts and articles: found where they stand, led to one entity, never an exception."""

import datetime as dt
import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.mentions import Found, Given, NameBase, Run, author_entities, find_in_text, find_mentions
from dragoman.press.record import (
    Article,
    Block,
    BlockKind,
    Entity,
    EntityKind,
    EntityName,
    Image,
    Person,
    PersonRole,
    SignedText,
)

WORLD = NameBase.default()


def linked(text: str, language: str, names: NameBase = WORLD) -> dict[str, str | None]:
    return {m.surface: m.entity for m in find_in_text(text, language, names=names).mentions}


def article(language: str, headline: str, *blocks: str, **fields: object) -> Article:
    return Article(
        url="https://vestnik.example/1",
        canonical_url="https://vestnik.example/1",
        language=language,
        headline=SignedText(text=headline),
        body=tuple(Block(kind=BlockKind.PARAGRAPH, text=block) for block in blocks),
        **fields,  # type: ignore[arg-type]
    )


def test_it_works() -> None:
    assert linked("Министр прилетел из Лондона в Астану.", "ru") == {
        "Лондона": "place:london",
        "Астану": "place:astana",
    }


@pytest.mark.parametrize(
    ("language", "text", "surface", "entity"),
    [
        ("en", "Trade with Kazakhstan's neighbours grew.", "Kazakhstan", "place:KZ"),
        ("en", "The U.S. left the talks.", "U.S.", "place:US"),
        ("ru", "Закон принят в Соединённых Штатах.", "Соединённых Штатах", "place:US"),
        ("ru", "Поезд шёл через Южную Корею.", "Южную Корею", "place:KR"),
        ("uk", "Рада зібралася у Києві.", "Києві", "place:kiev"),
        ("uk", "Переговори з Білоруссю тривали.", "Білоруссю", "place:BY"),
        ("kk", "Кездесу Алматыда өтті.", "Алматыда", "place:almaty"),
        ("kk", "Бұл туралы АҚШ-тың елшісі айтты.", "АҚШ", "place:US"),
        ("kk", "Шекара Ресеймен ортақ.", "Ресеймен", "place:RU"),
        ("sr", "Посета Сједињеним Државама.", "Сједињеним Државама", "place:US"),
        ("sr", "Sastanak u Beogradu je završen.", "Beogradu", "place:belgrade"),
        ("pl", "Rozmowy w Niemczech trwają.", "Niemczech", "place:DE"),
        ("cs", "Schůzka v Německu skončila.", "Německu", "place:DE"),
        ("bg", "Среща в Съединените щати.", "Съединените щати", "place:US"),
        ("es", "El acuerdo con EE.UU. sigue en pie.", "EE.UU.", "place:US"),
        ("de", "Der Bericht über Deutschlands Häfen.", "Deutschlands", "place:DE"),
        ("fr", "La France et l’Italie discutent.", "Italie", "place:IT"),
        ("ar", "التقى الوزير نظيره في روسيا.", "روسيا", "place:RU"),
        ("ar", "زيارة للأردن هذا الأسبوع.", "للأردن", "place:JO"),
        ("tr", "Toplantı Almanya'da yapıldı.", "Almanya", "place:DE"),
        ("zh", "中国代表团抵达。", "中国", "place:CN"),
        ("ru", "Решение ЕС вступило в силу.", "ЕС", "organisation:EU"),
    ],
)
def test_countries_and_cities_in_whatever_case(language: str, text: str, surface: str, entity: str) -> None:
    assert linked(text, language).get(surface) == entity


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Того, кто пришёл первым, наградили."),
        ("ru", "Москва-река вышла из берегов."),
        ("en", "She thanked us for coming."),
        ("en", "Turkey and stuffing were served at noon."),
        ("en", "Michael Jordan played golf."),
        ("en", "Farmers of New Mexico waited for rain."),
        ("en", "The chinaware was sold."),
        ("en", "Voters in Georgia sued the county; Atlanta counted again."),
        ("pl", "Mali chłopcy biegali po parku."),
    ],
)
def test_words_that_only_look_like_countries(language: str, text: str) -> None:
    countries = {
        entity for entity in linked(text, language).values() if entity and entity.startswith("place:")
    }
    assert countries <= {"place:US"} - ({"place:US"} if "us for" in text else set())


def test_a_doubtful_word_is_believed_when_the_text_names_the_place_elsewhere() -> None:
    text = "Turkey recalled its envoy. Talks with Turkey stopped."
    assert [m.entity for m in find_in_text(text, "en", names=WORLD).mentions] == ["place:TR", "place:TR"]


def test_russian_people_are_found_and_surnames_lead_to_the_full_name() -> None:
    found = find_mentions(
        article(
            "ru",
            "Сорокина назначили послом",
            "Дипломат Пётр Сорокин вылетел в Белград.",
            "По словам Сорокина, работа начнётся в мае.",
        ),
        names=WORLD,
    )
    people = {m.entity for m in found.mentions if m.kind is EntityKind.PERSON}
    assert len(people) == 1
    (person,) = people
    assert person is not None
    assert person.startswith("new:person:")
    assert any(entity.id == person and entity.label("ru") == "Пётр Сорокин" for entity in found.entities)


def test_parts_are_named_and_offsets_point_into_them() -> None:
    found = find_mentions(
        article(
            "en",
            "Ministers meet in Paris",
            "Delegates from Norway came.",
            standfirst=SignedText(text="Talks about Chile begin."),
            images=(Image(url="https://vestnik.example/1.jpg", caption="A street in Madrid"),),
        ),
        names=WORLD,
    )
    assert {m.part: m.surface for m in found.mentions} == {
        "headline": "Paris",
        "standfirst": "Chile",
        "caption.0": "Madrid",
        "block.0": "Norway",
    }


def test_given_places_are_linked_and_no_others_sought() -> None:
    text = "Anna Berg met Olaf Lind in Norway. Berg smiled."
    places = [
        Given(0, 9, EntityKind.PERSON),
        Given(35, 39, EntityKind.PERSON),
        Given(500, 505, EntityKind.PERSON),
    ]
    found = find_in_text(text, "en", names=WORLD, given=places)
    assert [m.surface for m in found.mentions] == ["Anna Berg", "Berg"]
    assert {m.entity for m in found.mentions} == {"new:person:anna-berg"}


def test_one_meaning_through_a_run_and_across_letters() -> None:
    run = Run(NameBase())
    english = run.read("Viktor Melnik spoke.", "en", [Given(0, 13, EntityKind.PERSON)])
    russian = run.read("Виктора Мельника ждали.", "ru", [Given(0, 16, EntityKind.PERSON)])
    assert english.mentions[0].entity == russian.mentions[0].entity == "new:person:viktor-melnik"


def test_what_was_learned_serves_earlier_texts() -> None:
    run = Run(NameBase())
    run.learn("Later Irena Kovač came.", "en", [Given(6, 17, EntityKind.PERSON)])
    early = run.read("Kovač had gone.", "en", [Given(0, 5, EntityKind.PERSON)])
    assert early.mentions[0].entity == "new:person:irena-kovac"


def test_two_bearers_of_a_surname_are_kept_apart() -> None:
    run = Run(NameBase())
    for name in ("Jan Novak", "Eva Novak"):
        run.learn(name, "en", [Given(0, len(name), EntityKind.PERSON)])
    found = run.read("Novak spoke.", "en", [Given(0, 5, EntityKind.PERSON)])
    assert found.mentions[0].entity == "new:person:novak"


def test_entities_of_the_desk_are_found_in_every_language_that_can_read_them() -> None:
    person = Entity(
        id="person:7",
        kind=EntityKind.PERSON,
        names=(EntityName(language="ru", name="Алия Сатпаева", is_label=True),),
    )
    names = WORLD.with_entities([person])
    assert linked("Про плани розповіла Алія Сатпаева.", "uk", names) == {"Алія Сатпаева": "person:7"}
    assert linked("О планах рассказала Алия Сатпаева.", "ru", names)["Алия Сатпаева"] == "person:7"
    assert linked("О планах Алии Сатпаевой спросили в Осло.", "ru", names)["Алии Сатпаевой"] == "person:7"


def test_authors_become_proposals_and_agencies_do_not() -> None:
    byline = (
        Person(name="Ada Winter"),
        Person(name="North Wire", role=PersonRole.AGENCY),
        Person(name="Ada Winter", role=PersonRole.PHOTOGRAPHER),
        Person(name="—"),
    )
    entities = author_entities(article("en", "A headline", byline=byline))
    assert [(entity.id, entity.label("en")) for entity in entities] == [
        ("new:person:ada-winter", "Ada Winter")
    ]


def test_an_article_of_unknown_language_raises_nothing() -> None:
    empty = Article(
        url="https://a.example/", canonical_url="https://a.example/", published_on=dt.date(2026, 1, 2)
    )
    assert find_mentions(empty, names=WORLD) == Found()


LANGUAGES = st.sampled_from(
    ["en", "ru", "uk", "kk", "sr", "es", "de", "ar", "cs", "zh", "tr", "hu", "xx", "", "und"]
)
PIECES = st.sampled_from(
    [
        "«",
        "»",
        "“",
        "”",
        '"',
        " — ",
        "\n",
        ". ",
        ", ",
        ": ",
        "said ",
        "сказал ",
        "что ",
        "that ",
        "Paris",
        "Чада",
        "US",
        "New ",
        "السودان",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=80), st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=20).map("".join)
)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, language=LANGUAGES)
def test_any_text_is_read_and_every_offset_is_true(text: str, language: str) -> None:
    found = find_in_text(text, language, names=WORLD)
    for mention in found.mentions:
        assert mention.surface == text[mention.start : mention.end] != ""
        assert 0 <= mention.confidence <= 1
        assert mention.label
    for quotation in found.quotations:
        assert quotation.text == text[quotation.start : quotation.end] != ""
        if quotation.speaker_start is not None:
            assert quotation.speaker_surface == text[quotation.speaker_start : quotation.speaker_end] != ""
    ordered = [(m.start, m.end) for m in found.mentions]
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(ordered))
