import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.press.languages import get, known, split


def sentences(text: str, language: str) -> list[str]:
    return [text[span.start : span.end] for span in split(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Мы ждали. И дождались!", ["Мы ждали.", "И дождались!"]),
        (
            "ru",
            "А. С. Пушкин родился в 1799 г. в Москве. Он поэт.",
            ["А. С. Пушкин родился в 1799 г. в Москве.", "Он поэт."],
        ),
        ("ru", "Это было в 2006 г. Потом всё изменилось.", ["Это было в 2006 г.", "Потом всё изменилось."]),
        ("ru", "Он живёт на ул. Абая. Рядом парк.", ["Он живёт на ул. Абая.", "Рядом парк."]),
        (
            "ru",
            "Яблоки, груши и т. д. Позднее завезли сливы.",
            ["Яблоки, груши и т. д.", "Позднее завезли сливы."],
        ),
        ("ru", "«Когда же?» — спросил он. Молчание.", ["«Когда же?» — спросил он.", "Молчание."]),
        ("ru", "Он ушёл (навсегда.) Она осталась.", ["Он ушёл (навсегда.)", "Она осталась."]),
        ("ru", "Курс вырос до 3.5 рублей. Все рады.", ["Курс вырос до 3.5 рублей.", "Все рады."]),
        ("ru", "Подробности на example.kz. Звоните.", ["Подробности на example.kz.", "Звоните."]),
        ("ru", "Ну… Посмотрим… как будет.", ["Ну…", "Посмотрим… как будет."]),
        ("en", "Mr. Smith went home. It rained.", ["Mr. Smith went home.", "It rained."]),
        ("en", "He lives in the U.S. The weather is fine.", ["He lives in the U.S.", "The weather is fine."]),
        (
            "en",
            "“We waited,” she said. “Then it came.” Nobody spoke.",
            ["“We waited,” she said.", "“Then it came.”", "Nobody spoke."],
        ),
        (
            "en",
            "See https://example.org/a.b?c. Then write.",
            ["See https://example.org/a.b?c.", "Then write."],
        ),
        ("en", "It was so.[12] Later it changed.", ["It was so.[12]", "Later it changed."]),
        ("de", "Am 3. Oktober feiert man. Alle kommen.", ["Am 3. Oktober feiert man.", "Alle kommen."]),
        ("de", "Das gilt z. B. für Berlin. Und für Wien.", ["Das gilt z. B. für Berlin.", "Und für Wien."]),
        ("sr", "Мост ће бити отворен 1. јуна. Сви долазе.", ["Мост ће бити отворен 1. јуна.", "Сви долазе."]),
        ("kk", "Көпір 2006 ж. ашылды. Бәрі келді.", ["Көпір 2006 ж. ашылды.", "Бәрі келді."]),
        ("ar", "هل وصلت؟ نعم، وصلت. شكرا!", ["هل وصلت؟", "نعم، وصلت.", "شكرا!"]),
        ("zh", "桥开通了。大家都来了！", ["桥开通了。", "大家都来了！"]),
        (
            "ja",
            "「待っていた。」と市長は言った。橋が開いた。",
            ["「待っていた。」と市長は言った。", "橋が開いた。"],
        ),
        ("hy", "Կամուրջը բացվեց։ Բոլորը եկան։", ["Կամուրջը բացվեց։", "Բոլորը եկան։"]),
        ("hi", "पुल खुल गया। सब लोग आए।", ["पुल खुल गया।", "सब लोग आए।"]),
        ("en", "First line\nSecond line. Third", ["First line", "Second line.", "Third"]),
        ("ru", "Какой мост!!! 😀😀 Поедем 🚗 Завтра.", ["Какой мост!!! 😀😀", "Поедем 🚗", "Завтра."]),
        ("kk", "Көпір 1963 ж. Алматыда салынды.", ["Көпір 1963 ж. Алматыда салынды."]),
        ("xx", "Unknown tag. Still split.", ["Unknown tag.", "Still split."]),
    ],
)
def test_sentences(language: str, text: str, expected: list[str]) -> None:
    assert sentences(text, language) == expected


@pytest.mark.parametrize("blank", ["", " ", "\n\n\t "])
def test_a_blank_text_has_no_sentences(blank: str) -> None:
    assert split(blank, "ru") == ()


PIECES = st.sampled_from(
    [*"АбвAb1 .!?…»«“”()\n\u00a0:;-—。؟।", "г.", "Mr.", " http://a.b/c. ", "т. д. ", "😀"]
)


@settings(max_examples=200, deadline=None)
@given(text=st.lists(PIECES, max_size=40).map("".join) | st.text(max_size=80), tag=st.sampled_from(known()))
def test_spans_are_ordered_disjoint_trimmed_and_lose_nothing(text: str, tag: str) -> None:
    spans = split(text, tag)
    covered: set[int] = set()
    last = 0
    for span in spans:
        assert last <= span.start < span.end <= len(text)
        piece = text[span.start : span.end]
        assert piece == piece.strip()
        covered.update(range(span.start, span.end))
        last = span.end
    assert all(index in covered for index, character in enumerate(text) if not character.isspace())


@pytest.mark.parametrize("tag", [tag for tag in known() if get(tag).sample])
def test_every_sample_has_several_sentences(tag: str) -> None:
    assert len(split(get(tag).sample, tag)) >= (1 if tag == "th" else 2)
