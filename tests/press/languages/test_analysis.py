import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.languages import analyze, analyze_query, known


@pytest.mark.parametrize(
    ("language", "inflected", "base"),
    [
        ("ru", "министра", "министр"),
        ("ru", "людьми", "человек"),
        ("ru", "ещё", "еще"),
        ("kk", "балықтың", "балық"),
        ("kk", "балығы", "балық"),
        ("kk", "Қазақстанның", "Қазақстан"),
        ("kk", "көпірлерге", "көпір"),
        ("uk", "містами", "місто"),
        ("be", "мастамі", "мастах"),
        ("sr", "министра", "министар"),
        ("en", "bridges", "bridge"),
        ("de", "Brücken", "Brücke"),
        ("es", "ministros", "ministro"),
        ("fr", "l’eau", "eau"),
        ("tr", "köprüler", "köprü"),
        ("pl", "mostami", "mostach"),
        ("ar", "كِتاب", "كتاب"),
    ],
)
def test_an_inflected_form_finds_its_base(language: str, inflected: str, base: str) -> None:
    assert analyze(inflected, language) == analyze(base, language)


def test_serbian_is_the_same_in_both_scripts() -> None:
    assert analyze("Градоначелница је отворила мост", "sr") == analyze(
        "Gradonačelnica je otvorila most", "sr-Latn"
    )


def test_turkish_dotless_i_is_a_letter_of_its_own() -> None:
    assert analyze("IŞIK", "tr") == analyze("ışık", "tr")
    assert analyze("İzmir", "tr") == analyze("izmir", "tr")


def test_chinese_is_cut_into_pairs() -> None:
    assert analyze("新大桥2022", "zh") == ["新大", "大桥", "2022"]


def test_a_query_drops_stop_words_only_where_others_remain() -> None:
    assert analyze_query("о министре", "ru") == ["министр"]
    assert analyze_query("и в", "ru") == ["и", "в"]


def test_an_unknown_language_is_folded_only() -> None:
    assert analyze("Bridges ABC", "xx") == ["bridges", "abc"]


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=60), tag=st.sampled_from(known()))
def test_tokens_are_never_empty_and_do_not_depend_on_normal_form(text: str, tag: str) -> None:
    tokens = analyze(text, tag)
    assert all(tokens)
    assert tokens == analyze(unicodedata.normalize("NFC", text), tag)
