"""Checks together: numbers by value, nothing blocks what is right, nothing breaks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.record import Severity
from dragoman.press.translate import compare

FINE = [
    (
        "ru",
        "en",
        "Ущерб — 3,5 млн рублей, 1 200 семей.",
        "The damage is 3.5 million roubles, for 1,200 families.",
    ),
    ("ru", "en", "Приедут 12 сентября в 19:30.", "They will arrive on September 12 at 7:30 p.m."),
    ("ru", "en", "В XXI веке, в 1980-х и 80-х.", "In the 21st century, in the 1980s and the '80s."),
    ("uk", "en", "П'ять тисяч осіб пройшли 10 кілометрів.", "5,000 people walked 6.2 miles."),
    ("kk", "en", "Жұма күні 44 жастағы ер адам келді.", "A 44-year-old man came on Friday."),
    ("en", "ru", "The bill is worth $2.4bn.", "Законопроект обойдётся в 2,4 млрд долларов."),
    (
        "de",
        "en",
        "Im Mai kamen 1.250 Gäste, 12,5 Prozent mehr.",
        "In May 1,250 guests came, 12.5 per cent more.",
    ),
    ("es", "en", "El lunes llegaron dos mil personas.", "Two thousand people arrived on Monday."),
    (
        "uk",
        "en",
        "Від 340 до 500 мільйонів; аж 2-х мільйонів.",
        "From 340 million to 500 million; as many as 2 million.",
    ),
    ("en", "ru", "A 550-pound boar, 80 degrees.", "Кабан весом 250 килограммов, 27 градусов."),
    ("sr", "en", "У понедељак је дошло 300 људи.", "On Monday 300 people came."),
]
WRONG = [
    ("ru", "en", "Ущерб — 3,5 млн рублей.", "The damage is 3.5 billion roubles.", "scale"),
    ("ru", "en", "Погибли 17 человек.", "At least 71 people died.", "number"),
    ("de", "en", "Nach acht Jahren kam er zurück.", "After eight months he came back.", "unit"),
    ("en", "ru", "It opened on 3 October.", "Он открылся 3 августа.", "date"),
    ("kk", "en", "Ол бейсенбіде келді.", "He came on Wednesday.", "date"),
    ("ru", "en", "Мост открыли рано утром.", "Мост открыли рано утром.", "untranslated"),
]


@pytest.mark.parametrize(("one", "other", "source", "target"), FINE)
def test_a_good_translation_passes(one: str, other: str, source: str, target: str) -> None:
    assert not compare(source, target, one, other).blocks


@pytest.mark.parametrize(("one", "other", "source", "target", "check"), WRONG)
def test_a_wrong_one_is_stopped(one: str, other: str, source: str, target: str, check: str) -> None:
    result = compare(source, target, one, other)
    assert check in {found.check for found in result.findings if found.severity is Severity.ERROR}
    assert result.score < compare(source, source + ".", one, one).score


def test_nothing_for_something_is_stopped() -> None:
    assert compare("Мост.", " ", "ru", "en").blocks
    assert compare(" ", "", "ru", "en").findings == ()


@given(
    st.text(max_size=80),
    st.text(max_size=80),
    st.sampled_from(["ru", "en", "kk", "sr", "ar", "zh", "", "x-y"]),
)
def test_it_never_breaks(source: str, target: str, language: str) -> None:
    result = compare(source, target, language, "de")
    assert 0 <= result.score <= 1
