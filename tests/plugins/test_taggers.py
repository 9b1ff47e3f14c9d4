"""The contract of a tagger plug-in, over all of that kind."""

import itertools

import pytest

from dragoman.press.mentions import NameBase, Span, Tagger
from dragoman.press.plugins import find
from dragoman.press.record import EntityKind

TAGGERS = find("taggers")
TEXTS = {
    "ru": "Глава издательства Марина Лебедева прилетела из Осло. В Минкультуры её ждали.",
    "en": "Norway's minister met the mayor of London. \n\nShe left at noon.",
    "kk": "Алматыда Ресейдің елшісімен кездесу өтті.",
    "ar": "وصل الوزير إلى روسيا.",
    "xx": "Zq 1 «»",
    "": "",
}
NAMES = NameBase.default()


def test_it_works() -> None:
    assert {"names", "natasha"} <= set(TAGGERS)


@pytest.mark.parametrize("name", list(TAGGERS))
class TestContract:
    def test_says_what_it_is(self, name: str) -> None:
        tagger = TAGGERS[name]
        assert isinstance(tagger, Tagger)
        assert tagger.name == name
        assert isinstance(tagger.learned, bool)
        assert all(language == language.lower() and "-" not in language for language in tagger.languages)

    @pytest.mark.parametrize("language", list(TEXTS))
    def test_spans_are_in_order_inside_the_text_and_apart(self, name: str, language: str) -> None:
        tagger = TAGGERS[name]
        assert isinstance(tagger, Tagger)
        for text in TEXTS.values():
            spans = tagger.tag(text, language, names=NAMES)
            assert isinstance(spans, tuple)
            for span in spans:
                assert isinstance(span, Span)
                assert 0 <= span.start < span.end <= len(text)
                assert text[span.start : span.end].strip() == text[span.start : span.end]
                assert 0 <= span.confidence <= 1
            assert all(a.end <= b.start for a, b in itertools.pairwise(spans))

    def test_the_same_text_gives_the_same_spans(self, name: str) -> None:
        tagger = TAGGERS[name]
        assert isinstance(tagger, Tagger)
        assert tagger.tag(TEXTS["ru"], "ru", names=NAMES) == tagger.tag(TEXTS["ru"], "ru", names=NAMES)

    def test_languages_it_does_not_read_give_nothing(self, name: str) -> None:
        tagger = TAGGERS[name]
        assert isinstance(tagger, Tagger)
        if tagger.languages:
            assert tagger.tag(TEXTS["en"], "en", names=NAMES) == ()


def test_natasha_finds_people_and_knows_the_offsets_of_long_texts() -> None:
    tagger = TAGGERS["natasha"]
    assert isinstance(tagger, Tagger)
    text = "Слова о погоде. " * 400 + "Приехала Марина Лебедева."
    (span,) = tagger.tag(text, "ru-KZ", names=NAMES)
    assert text[span.start : span.end] == "Марина Лебедева"
    assert span.kind is EntityKind.PERSON
