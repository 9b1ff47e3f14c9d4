"""Sentences find their translations by length, numbers and names; every sentence is named once."""

from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.translate import align

RUSSIAN = [
    "Мост через Тань открыли в четверг.",
    "Его строили три года и потратили 48 миллионов.",
    "Инженер Ковалёв сказал, что первыми по нему прошли школьники из деревни Озёрной, а за ними автобус номер 17 из Верхнего Таннока.",
    "Паром, который ходил здесь 140 лет, отправили в музей Слободки, и 12 паромщиков ищут работу.",
    "В 2031 году откроют вторую полосу, обещает министр Сабиров.",
]
ENGLISH = [
    "The bridge across the Tan opened on Thursday.",
    "It took three years and cost 48 million.",
    "Engineer Kovalyov said that schoolchildren from the village of Ozyornaya were the first to cross.",
    "Bus number 17 from Upper Tannock followed them.",
    "A second lane will open in 2031, minister Sabirov promises.",
]


def paired(source: list[str], target: list[str]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [(one.source, one.target) for one in align(source, target, "ru", "en")]


def test_it_works() -> None:
    assert paired(RUSSIAN[:2], ENGLISH[:2]) == [((0,), (0,)), ((1,), (1,))]


def test_a_sentence_made_into_two_is_one_pair() -> None:
    assert paired(RUSSIAN[:3], ENGLISH[:4])[2] == ((2,), (2, 3))


def test_a_sentence_left_out_is_alone() -> None:
    shorter = [*ENGLISH[:3], ENGLISH[4]]
    assert paired(RUSSIAN, shorter)[3:] == [((3,), ()), ((4,), (3,))]


def test_what_numbers_and_names_speak_for_scores_higher() -> None:
    sure = align(RUSSIAN[4:], ENGLISH[4:], "ru", "en")[0]
    unsure = align(RUSSIAN[3:4], ENGLISH[3:4], "ru", "en")[0]
    assert sure.score > 0.8 > unsure.score


def test_an_empty_side_leaves_all_alone() -> None:
    assert [(one.source, one.target) for one in align(RUSSIAN[:2], [], "ru", "en")] == [
        ((0,), ()),
        ((1,), ()),
    ]
    assert align([], [], "ru", "en") == ()


SENTENCES = st.lists(st.text(alphabet="абв Abc12.", max_size=30), max_size=12)


@given(SENTENCES, SENTENCES)
def test_every_sentence_is_named_once_in_order(source: list[str], target: list[str]) -> None:
    pairs = align(source, target, "ru", "en")
    assert [number for one in pairs for number in one.source] == list(range(len(source)))
    assert [number for one in pairs for number in one.target] == list(range(len(target)))
    assert all(0 <= one.score <= 1 for one in pairs)
