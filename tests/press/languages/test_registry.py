import pytest

from dragoman.press.languages import UnknownLanguageError, get, known


@pytest.mark.parametrize(
    ("tag", "found"),
    [
        ("ru", "ru"),
        ("ru-KZ", "ru"),
        ("RU_kz", "ru"),
        ("sr", "sr"),
        ("sr-RS", "sr"),
        ("sr-Latn-RS", "sr-Latn"),
        ("iw", "he"),
        ("nb-NO", "no"),
        ("zh-Hant-TW", "zh"),
        ("prs", "fa"),
    ],
)
def test_a_tag_falls_back_to_its_base(tag: str, found: str) -> None:
    assert get(tag).tag == found


def test_an_unknown_tag_names_the_nearest() -> None:
    with pytest.raises(UnknownLanguageError, match="'ru'"):
        get("rus")


def test_a_name_instead_of_a_tag_is_understood_in_the_complaint() -> None:
    with pytest.raises(UnknownLanguageError, match="Kazakh is 'kk'"):
        get("Kazakh")


def test_known_is_sorted_and_holds_the_languages_of_the_first_editions() -> None:
    tags = known()
    assert list(tags) == sorted(tags)
    assert {"ru", "kk", "uk", "be", "sr", "sr-Latn", "en", "es", "de", "fr", "ar", "tr", "pl"} <= set(tags)
