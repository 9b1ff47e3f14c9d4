"""Many phrases found in a text at once."""

from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.wording.spotting import Phrases, Spot, lowered

ALPHABET = (
    st.text(alphabet="ab ,.ü", min_size=1, max_size=6).map(lambda text: " ".join(text.split())).filter(bool)
)


def by_hand(phrases: list[str], text: str) -> list[Spot]:
    """One search after another: whole words only."""

    def is_word(letter: str) -> bool:
        return letter.isalnum()

    found = []
    for phrase in set(phrases):
        for at in range(len(text)):
            end = at + len(phrase)
            begins = not is_word(phrase[0]) or at == 0 or not is_word(text[at - 1])
            ends = not is_word(phrase[-1]) or end >= len(text) or not is_word(text[end])
            if text.startswith(phrase, at) and begins and ends:
                found.append(Spot(at, end, "kind"))
    return sorted(found, key=lambda spot: (spot.start, -spot.end))


@given(st.lists(ALPHABET, max_size=6), st.text(alphabet="ab ,.ü", max_size=40))
def test_it_finds_what_one_search_after_another_finds(phrases: list[str], text: str) -> None:
    text = " ".join(text.split())
    # a phrase that begins with a mark may overlap itself, and is then found once
    phrases = [phrase for phrase in phrases if phrase[0].isalnum()]
    assert Phrases((phrase, "kind") for phrase in phrases).spots(text) == by_hand(phrases, text)


def test_longer_phrases_come_first_where_two_begin_together() -> None:
    spots = Phrases([("source", "one"), ("source text", "two")]).spots("source text")
    assert spots == [Spot(0, 11, "two"), Spot(0, 6, "one")]


def test_words_inside_words_are_not_found() -> None:
    assert Phrases([("art", "kind")]).spots("part arty art_ (art) art") == [
        Spot(16, 19, "kind"),
        Spot(21, 24, "kind"),
    ]


def test_scripts_without_spaces_have_no_word_ends() -> None:
    assert Phrases([("来源", "kind")]).spots("本文来源于苇报") == [Spot(2, 4, "kind")]


def test_korean_words_may_go_on() -> None:
    phrases = Phrases([("기계 번역", "kind")])
    assert phrases.spots("기계 번역입니다") == [Spot(0, 5, "kind")]
    assert phrases.spots("비기계 번역입니다") == []


def test_marks_are_found_wherever_they_stand() -> None:
    assert Phrases([("©", "kind")]).spots("televizija© 2024") == [Spot(10, 11, "kind")]


@given(st.text(max_size=30))
def test_lower_case_keeps_offsets(text: str) -> None:
    assert len(lowered(text)) == len(text)
    assert len(lowered(f"{text}İ")) == len(text) + 1
