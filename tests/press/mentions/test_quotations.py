"""Who said what, in the shapes newspapers print it."""

import pytest

from dragoman.press.mentions import NameBase, find_in_text
from dragoman.press.record import Quotation, QuotationKind

WORLD = NameBase.default()
DIRECT, INDIRECT, MIXED, SCARE = (
    QuotationKind.DIRECT,
    QuotationKind.INDIRECT,
    QuotationKind.MIXED,
    QuotationKind.SCARE,
)


def said(text: str, language: str) -> list[tuple[str, str | None, QuotationKind]]:
    found = find_in_text(text, language, names=WORLD).quotations
    return [(one.text, one.speaker_surface, one.kind) for one in found]


def only(text: str, language: str) -> Quotation:
    (found,) = find_in_text(text, language, names=WORLD).quotations
    return found


def test_it_works() -> None:
    one = only("“The bridge will open in May,” said Anna Berg.", "en")
    assert (one.text, one.speaker_surface, one.kind, one.cue) == (
        "The bridge will open in May,",
        "Anna Berg",
        DIRECT,
        "said",
    )


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        ("ru", "«Мост откроют в мае», — сказала Анна Берг.", "Мост откроют в мае", "Анна Берг"),
        ("ru", "Анна Берг сказала: «Мост откроют в мае».", "Мост откроют в мае", "Анна Берг"),
        ("uk", "«Міст відкриють у травні», — сказала Олена Берко.", "Міст відкриють у травні", "Олена Берко"),
        ("kk", "«Көпір мамырда ашылады», – деді Айдар Серіков.", "Көпір мамырда ашылады", "Айдар Серіков"),
        (
            "sr",
            "„Мост ће бити отворен у мају“, рекао је Марко Илић.",
            "Мост ће бити отворен у мају",
            "Марко Илић",
        ),
        (
            "es",
            "«El puente se abrirá en mayo», dijo Ana Ferrer.",
            "El puente se abrirá en mayo",
            "Ana Ferrer",
        ),
        ("de", "„Die Brücke öffnet im Mai“, sagte Anna Berg.", "Die Brücke öffnet im Mai", "Anna Berg"),
        ("cs", "„Most se otevře v květnu,“ řekl Petr Dvořák.", "Most se otevře v květnu,", "Petr Dvořák"),
        ("de", "„Die Brücke öffnet im Mai“, so Anna Berg.", "Die Brücke öffnet im Mai", "Anna Berg"),
        ("ar", "وقال المدير: «سيفتح الجسر في شهر مايو».", "سيفتح الجسر في شهر مايو", "المدير"),
        ("fr", "« Le pont ouvrira en mai », a déclaré Anne Berger.", "Le pont ouvrira en mai", "Anne Berger"),
    ],
)
def test_words_in_marks_with_a_cue(language: str, text: str, words: str, speaker: str) -> None:
    found = said(text, language)
    assert [(one[0].strip(), one[1], one[2]) for one in found] == [(words, speaker, DIRECT)]


def test_an_interrupted_quotation_keeps_its_speaker() -> None:
    text = "«Мы ждали этого долго, — сказал Пётр Сорокин. — Мост нужен всем»."
    assert said(text, "ru") == [
        ("Мы ждали этого долго,", "Пётр Сорокин", DIRECT),
        ("Мост нужен всем", "Пётр Сорокин", DIRECT),
    ]


def test_two_stretches_around_one_cue_have_one_speaker() -> None:
    text = "“We waited for years,” Anna Berg said. “Now the bridge is here.”"
    assert [speaker for _, speaker, _ in said(text, "en")] == ["Anna Berg", "Anna Berg"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "— Мост откроют в мае, — сказал Пётр Сорокин."),
        ("es", "—El puente se abrirá en mayo —dijo Ana Ferrer."),
    ],
)
def test_a_line_that_opens_with_a_dash(language: str, text: str) -> None:
    found = said(text, language)
    assert len(found) >= (1 if language == "ru" else 0)
    assert all(kind is DIRECT for _, _, kind in found)


@pytest.mark.parametrize(
    ("language", "text", "words", "speaker"),
    [
        (
            "en",
            "The minister said that the bridge would open in May.",
            "that the bridge would open in May",
            "minister",
        ),
        ("ru", "Анна Берг заявила, что мост откроют в мае.", "что мост откроют в мае", "Анна Берг"),
        ("ru", "По словам Анны Берг, мост откроют в мае.", "мост откроют в мае", "Анны Берг"),
        (
            "uk",
            "Олена Берко повідомила, що міст відкриють у травні.",
            "що міст відкриють у травні",
            "Олена Берко",
        ),
        (
            "de",
            "Anna Berg sagte, dass die Brücke im Mai öffnet.",
            "dass die Brücke im Mai öffnet",
            "Anna Berg",
        ),
        (
            "es",
            "Ana Ferrer dijo que el puente se abrirá en mayo.",
            "que el puente se abrirá en mayo",
            "Ana Ferrer",
        ),
        ("cs", "Petr Dvořák řekl, že se most otevře v květnu.", "že se most otevře v květnu", "Petr Dvořák"),
        (
            "en",
            "The bridge will open in May, according to Anna Berg.",
            "The bridge will open in May",
            "Anna Berg",
        ),
    ],
)
def test_reported_speech(language: str, text: str, words: str, speaker: str) -> None:
    one = only(text, language)
    assert one.kind is INDIRECT
    assert one.text == words
    assert one.speaker_surface is not None
    assert speaker in one.speaker_surface


def test_words_set_into_a_reported_sentence_are_mixed() -> None:
    kinds = {
        kind for *_, kind in said("He said that the plan was “a disaster for everybody here” and left.", "en")
    }
    assert MIXED in kinds


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The so-called “experts” stayed at home."),
        ("ru", "Так называемые «эксперты» остались дома."),
        ("de", "Die „experten“ blieben zu Hause."),
    ],
)
def test_scare_quotes_are_nobodys_words(language: str, text: str) -> None:
    assert [kind for *_, kind in said(text, language)] == [SCARE]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Поезд «Красная стрела» отправился вовремя."),
        ("en", "The film “Night Train” opened on Friday."),
        ("en", "It rained all day."),
        ("en", "It’s the dog’s dinner."),
    ],
)
def test_titles_and_plain_sentences_are_no_quotations(language: str, text: str) -> None:
    assert said(text, language) == []


def test_a_pronoun_is_a_speaker_but_no_entity() -> None:
    one = only("“The bridge will open in May,” she said.", "en")
    assert (one.speaker_surface, one.speaker) == ("she", None)


def test_the_speakers_entity_is_the_mentions() -> None:
    one = only("«Мост откроют в мае», — сказала Анна Берг.", "ru")
    assert one.speaker == "new:person:anna-berg"


def test_many_marks_in_one_line_are_read_in_time() -> None:
    text = "“Yes, we will come tomorrow,” he said. " * 2_000
    assert len(find_in_text(text, "en", names=NameBase()).quotations) == 2_000
