"""The contract of a language plug-in, over all of that kind."""

import dataclasses
import unicodedata

import pytest

from dragoman.press.languages import Language, get, known
from dragoman.press.plugins import find
from dragoman.press.record import PersonRole

RICH = ("ru", "kk", "uk", "be", "sr", "sr-Latn", "en", "es", "de", "fr", "ar", "tr", "pl")
LANGUAGES = [get(tag) for tag in known()]


def test_it_works() -> None:
    assert len(LANGUAGES) >= 45


def test_every_plugin_is_a_language_with_a_tag_of_its_own() -> None:
    plugins = find("languages").values()
    assert all(isinstance(plugin, Language) for plugin in plugins)
    assert len({plugin.tag for plugin in plugins if isinstance(plugin, Language)}) == len(plugins)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
class TestContract:
    def test_names_direction_and_marks(self, language: Language) -> None:
        assert language.english_name
        assert language.own_name
        assert language.direction == ("rtl" if language.script in {"Arab", "Hebr"} else "ltr")
        assert language.sentence_ends
        assert language.quotes
        assert len(language.script) == 4

    def test_months_are_twelve_and_no_form_means_two(self, language: Language) -> None:
        assert sorted(language.months) == list(range(1, 13))
        forms = [form for month in language.months.values() for form in month]
        assert all(language.months.values())
        assert len(forms) == len(set(forms))

    def test_texts_are_nfc_and_word_lists_lower_case(self, language: Language) -> None:
        for field in dataclasses.fields(language):
            value = getattr(language, field.name)
            for text in _texts(value):
                assert unicodedata.is_normalized("NFC", text), (field.name, text)
                if field.name.endswith(("words", "verbs")) or field.name in {
                    "stopwords",
                    "negations",
                    "suffixes",
                }:
                    assert text == text.lower(), (field.name, text)
                    assert text == text.strip(), (field.name, text)

    def test_roles_and_signatures_are_known(self, language: Language) -> None:
        assert set(language.role_words) <= {role.value for role in PersonRole}
        assert set(language.note_signatures) <= {"translator", "editor"}

    def test_suffixes_are_longest_first(self, language: Language) -> None:
        lengths = [len(suffix) for suffix in language.suffixes]
        assert lengths == sorted(lengths, reverse=True)


@pytest.mark.parametrize("tag", RICH)
def test_the_languages_of_the_first_editions_are_rich(tag: str) -> None:
    language = get(tag)
    empty = [field.name for field in dataclasses.fields(language) if not getattr(language, field.name)]
    assert set(empty) <= {"snowball", "suffixes", "letters"}
    assert set(language.role_words) >= {"author", "translator", "photographer"}
    assert language.snowball or language.suffixes


def _texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [text for item in value.values() for text in _texts(item)]
    if isinstance(value, tuple | frozenset):
        return [text for item in value for text in _texts(item)]
    return []
