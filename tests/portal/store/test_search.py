"""What readers find, and what they must not."""

import datetime as dt

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import cast
from dragoman.portal.store import search as index
from dragoman.portal.store.models import PublicationRow, PublicationState, SearchRow
from dragoman.portal.store.search import Results, search
from dragoman.portal.store.writing import save_mentions
from dragoman.press.record import Entity, EntityKind, EntityName, Mention

pytestmark = pytest.mark.django_db


def published(
    *,
    headline: str = "",
    body: tuple[str, ...] = (),
    language: str = "ru",
    edition: str = "ru",
    policy: str = "full",
    may_translate: bool = True,
    outlet: str = "vestnik",
    **columns: object,
) -> PublicationRow:
    """An article in its own language, indexed."""
    row = cast.outlet(
        outlet, policy=policy, language=language, may_translate=may_translate, names={language: outlet}
    )
    article = cast.article(
        outlet_row=row,
        language=language,
        headline=headline,
        standfirst=None,
        body=cast.paragraphs(*body),
        byline=(),
        carriers=(),
    )
    made = cast.publication(article_row=article, edition=edition, mode="original", **columns)
    index.refresh(made.pk)
    return made


def slugs(results: Results) -> list[str]:
    return [hit.publication.slug for hit in results.hits]


def test_it_works() -> None:
    published(headline="Мост закрыт", body=("Паром ходит дважды в день.",), slug="bridge")
    found = search("ru", "паром")
    assert found.total == 1
    (hit,) = found.hits
    assert hit.snippet.text == "Паром ходит дважды в день."
    assert hit.snippet.marks == ((0, 5),)
    assert [text for text, marked in hit.snippet.pieces if marked] == ["Паром"]
    assert search("en", "паром").total == 0


@pytest.mark.parametrize(
    ("language", "text", "query"),
    [
        ("ru", "Министр встретился с послами соседних стран.", form)
        for form in (
            "министра",
            "министрами",
            "посол",
            "послом",
            "соседняя страна",
            "встретиться",
            "СТРАНАМИ",
        )
    ]
    + [("ru", "Ёлки пошли на дрова, людям холодно.", form) for form in ("елка", "ёлок", "человек", "дровами")]
    + [
        ("kk", "Балықшылар көлден балықтарды аулады.", form)
        for form in ("балықшыларға", "балық", "көлдің", "балығы")
    ]
    + [("en", "Ferries were carrying the travellers.", form) for form in ("ferry", "carried", "traveller")],
)
def test_inflected_forms_find_each_other(language: str, text: str, query: str) -> None:
    published(body=(text,), language=language, edition=language)
    assert search(language, query).total == 1


def test_recall_over_every_pair_of_forms() -> None:
    """Each form of a word, as query, finds the texts with each other form."""
    forms = {
        "вода": ["вода", "воды", "воде", "воду", "водой", "водою", "водам", "водами", "водах"],
        "река": ["река", "реки", "реке", "реку", "рекой", "рек", "рекам", "реками", "реках"],
        "учитель": [
            "учитель",
            "учителя",
            "учителю",
            "учителем",
            "учителе",
            "учителей",
            "учителям",
            "учителями",
            "учителях",
        ],
        "старый": [
            "старый",
            "старого",
            "старому",
            "старым",
            "старом",
            "старая",
            "старой",
            "старую",
            "старые",
            "старых",
            "старыми",
        ],
        "писать": ["писать", "пишу", "пишет", "пишут", "писал", "писала", "писали"],
    }
    everything = [word for group in forms.values() for word in group]
    for number, word in enumerate(everything):
        published(body=(f"Слово {word} здесь.",), slug=f"w{number}")
    wanted = found = 0
    for group in forms.values():
        for word in group:
            answer = search("ru", word, per_page=100)
            texts = " ".join(hit.shown.article.text for hit in answer.hits).split()
            wanted += len(group)
            found += sum(other in texts for other in group)
    assert found / wanted >= 0.95


def test_words_in_quotation_marks_stand_side_by_side() -> None:
    published(body=("Северный порт закрыт на зиму.",), slug="right")
    published(body=("Порт на юге, а Северный вокзал открыт.",), slug="wrong")
    assert slugs(search("ru", "«северного порта»")) == ["right"]
    assert slugs(search("ru", '"порт закрыт"')) == ["right"]
    assert search("ru", "северный порт").total == 2


def test_a_quotation_does_not_reach_into_the_next_paragraph() -> None:
    published(body=("Так закрыли порт", "Зима пришла рано."))
    assert search("ru", '"порт зима"').total == 0


def test_a_minus_excludes() -> None:
    published(body=("Порт закрыт.",), slug="port")
    published(body=("Порт и вокзал закрыты.",), slug="both")
    assert slugs(search("ru", "порт -вокзал")) == ["port"]
    assert search("ru", "-вокзал").total == 0
    assert search("ru", "кое-какой").total == 0


def test_stop_words_do_not_narrow() -> None:
    published(body=("Ships wait.",), language="en", edition="en")
    assert search("en", "the ships").total == 1
    assert search("en", "the").total == 0


def test_newest_first_unless_relevance_is_asked_for() -> None:
    old = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    published(headline="Пустыня, пустыня", body=("О пустыне.",), slug="about", published_at=old)
    published(headline="Вокзал", body=("Слова, " * 80 + "пустыня, " + "слова " * 80,), slug="aside")
    assert slugs(search("ru", "пустыня")) == ["aside", "about"]
    assert slugs(search("ru", "пустыня", order="relevance")) == ["about", "aside"]


def test_pages_and_filters() -> None:
    for number in range(5):
        published(
            body=("Снег идёт.",),
            slug=f"snow-{number}",
            section="society" if number % 2 else "culture",
            outlet="vestnik" if number < 3 else "kurier",
            published_at=dt.datetime(2026, 1, 1 + number, tzinfo=dt.UTC),
        )
    second = search("ru", "снег", page=2, per_page=2)
    assert slugs(second) == ["snow-2", "snow-1"]
    assert (second.total, second.pages) == (5, 3)
    assert search("ru", "снег", page=9, per_page=2).hits == ()
    assert slugs(search("ru", "снег", section="society")) == ["snow-3", "snow-1"]
    assert search("ru", "снег", outlet="kurier").total == 2
    assert search("ru", "снег", outlet="\0", section="\0").total == 0


def test_what_is_not_public_is_not_found() -> None:
    made = published(body=("Тайное слово.",))
    made.state = PublicationState.WITHDRAWN
    made.save()
    assert search("ru", "тайное").total == 0, "before the index knows"
    index.refresh(made.pk)
    assert not SearchRow.objects.exists()
    draft = published(body=("Черновик.",), state=PublicationState.TO_REVIEW)
    assert search("ru", "черновик").total == 0
    assert not SearchRow.objects.filter(pk=draft.pk).exists()


def test_changed_words_replace_the_old_ones() -> None:
    made = published(headline="Паром", body=("Здесь паром.",))
    made.headline = "Катер"
    made.save()
    index.refresh(made.pk)
    assert search("ru", "катера").total == 1
    row = made.article.revision
    assert row is not None
    row.record = row.record | {"body": [{"kind": "paragraph", "text": "Здесь баржа."}], "headline": None}
    row.save()
    index.refresh(made.pk)
    assert search("ru", "баржа").total == 1
    assert search("ru", "паром").total == 0


@pytest.mark.parametrize("policy", ["link", "excerpt"])
def test_only_shown_words_are_found(policy: str) -> None:
    published(body=("Начало текста. " * 80, "Спрятанное предложение."), policy=policy)
    assert search("ru", "начало").total == 1
    assert search("ru", "спрятанное").total == 0


def test_labels_of_hidden_mentions_are_not_found() -> None:
    made = published(headline="Соседи", body=("Начало. " * 200, "Приехал Оспан."), policy="link")
    assert made.article.revision is not None
    entity = Entity(
        id="ospan",
        kind=EntityKind.PERSON,
        names=(EntityName(language="ru", name="Ермек Оспан", is_label=True),),
    )
    mention = Mention(
        part="block.1", start=8, end=13, surface="Оспан", kind=EntityKind.PERSON, entity="ospan"
    )
    save_mentions(made.article.revision, [mention], [], {"ospan": entity})
    index.refresh(made.pk)
    assert search("ru", "Ермек").total == 0
    made.article.outlet.record["rights"]["policy"] = "full"
    made.article.outlet.save()
    index.refresh(made.pk)
    assert search("ru", "Ермек").total == 1


def test_a_snippet_never_shows_what_may_no_longer_be_shown() -> None:
    made = published(body=("Начало текста. " * 80, "Спрятанное предложение."))
    made.article.outlet.record["rights"]["policy"] = "link"
    made.article.outlet.save()
    (hit,) = search("ru", "спрятанное").hits
    assert "Спрятанное" not in hit.snippet.text
    assert hit.snippet.marks == ()


def test_original_words_are_found_in_their_own_language() -> None:
    """A Kazakh text that may not be translated is shown in Kazakh in the Russian edition."""
    published(
        headline="Балықшылар",
        body=("Көлден балықтарды аулады.",),
        language="kk",
        may_translate=False,
        slug="kk",
    )
    (hit,) = search("ru", "балықтың").hits
    assert hit.publication.slug == "kk"
    assert hit.snippet.language == "kk"
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.marks] == ["балықтарды"]


def test_translation_is_found_and_the_original_headline_too() -> None:
    cast.outlet()
    made = cast.publication(targets={"headline": "Море вернулось", "block.0": "Рыбаки вытянули сеть."})
    index.refresh(made.pk)
    for query in ("морем", "рыбак", "сети", "Арал таны", "теңіз"):
        assert search("ru", query).total == 1, query


def test_chinese_is_found_by_parts_of_a_run() -> None:
    published(body=("北京的港口今天关闭。",), language="zh", edition="en")
    (hit,) = search("en", "港口").hits
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.marks] == ["港口"]


def test_a_snippet_is_cut_on_words_around_the_place() -> None:
    published(body=("много слов до этого " * 40 + "редкое слово стоит тут " + "и слова после него " * 40,))
    (hit,) = search("ru", "редкое").hits
    assert 100 < len(hit.snippet.text) <= 240
    assert hit.snippet.is_cut_before
    assert hit.snippet.is_cut_after
    assert [hit.snippet.text[a:b] for a, b in hit.snippet.marks] == ["редкое"]


def test_a_row_that_comes_back_from_a_backup_is_found() -> None:
    """The index follows the table, whoever writes it."""
    made = published(body=("Снег у О'Нила.",))
    row = SearchRow.objects.get(pk=made.pk)
    kept = {field.attname: getattr(row, field.attname) for field in SearchRow._meta.fields}
    row.delete()
    assert search("ru", "снег").total == 0
    SearchRow(**kept).save()
    assert search("ru", "снегом").total == 1
    assert search("ru", '"у О\'Нила"').total == 1


def test_a_quotation_does_not_reach_from_the_headline_into_the_text() -> None:
    published(headline="Закрыт порт", body=("Зима пришла.",))
    assert search("ru", '"закрыт порт"').total == 1
    assert search("ru", '"порт зима"').total == 0


def test_a_word_said_very_often_is_found() -> None:
    published(body=("снег " * 20_000,))
    assert search("ru", "снег").total == 1


def test_many_hits_ask_the_database_no_more_than_few(django_assert_max_num_queries: object) -> None:
    for _ in range(8):
        index.refresh(cast.publication(targets={"headline": "Море вернулось"}).pk)
    with django_assert_max_num_queries(6):  # type: ignore[operator]
        assert len(search("ru", "морем").hits) == 8


def test_rebuild_puts_in_what_is_missing_and_takes_out_what_is_stale() -> None:
    made = published(body=("Снег.",))
    gone = published(body=("Снег.",))
    SearchRow.objects.filter(pk=made.pk).delete()
    PublicationRow.objects.filter(pk=gone.pk).update(state=PublicationState.WITHDRAWN)
    assert index.rebuild() == 1
    assert [row.pk for row in SearchRow.objects.all()] == [made.pk]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    query=st.text(alphabet=st.characters(codec="utf-8"), max_size=40)
    | st.text(alphabet="\"'«»*-:()&|!<>\\^{}ab ", max_size=30)
)
def test_an_odd_query_raises_nothing(query: str) -> None:
    if not SearchRow.objects.exists():
        published(headline="O'Neil's a*b", body=("“ab” \\ it’s l'eau",), language="en", edition="en")
    for order in ("newest", "relevance"):
        answer = search("en", query, order=order)
        for hit in answer.hits:
            for marked in (hit.headline, hit.snippet):
                assert all(0 <= a < b <= len(marked.text) for a, b in marked.marks)
