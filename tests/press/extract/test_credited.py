"""Names in a line, and who is credited on it as what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.extract.people.credited import credits_on
from dragoman.press.extract.people.names import names_in
from dragoman.press.extract.people.people import is_team, looks_like_person
from dragoman.press.extract.wording.words import words_of
from dragoman.press.record import PersonRole

WORDS = words_of(("ru", "de"))
PIECES = st.sampled_from(
    ["By ", "Von ", "Автор: ", "фото: ", "Ada Quill", "Ада Перова", "AFP", ", ", " and ", "(", ")", " | ", "12.03.2024", " MD", "@ada", "・", "文/", "桐生誠一"]
)  # fmt: skip
LINES = st.one_of(st.text(max_size=80), st.lists(PIECES, max_size=12).map("".join))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ada Quill", ["Ada Quill"]),
        ("Ada Quill & Bo Lind / Eve Marsh", ["Ada Quill", "Bo Lind", "Eve Marsh"]),
        ("Ada Quill, Jr., PhD and AFP", ["Ada Quill, Jr., PhD", "AFP"]),
        ("Ada Quill (aqu), Bo Lind", ["Ada Quill", "Bo Lind"]),
        ("Ada Quill and the others", ["Ada Quill"]),
        ("Ada Quill, PORT SALLOW", ["Ada Quill"]),
        ("桐生誠一、篠原大介", ["桐生誠一", "篠原大介"]),
        ("남보라 기자", ["남보라"]),
        ("乌尔苏拉·林登", ["乌尔苏拉·林登"]),
        ("yesterday", []),
    ],
)
def test_names_a_text_begins_with(text: str, names: list[str]) -> None:
    assert [named.name for named in names_in(text)] == names


@pytest.mark.parametrize(
    "text", ["Ada Quill", "Ana de la Cruz", "Ада Перова", "桐生誠一", "Bo van Lind", "J. R. Reed"]
)
def test_persons(text: str) -> None:
    assert looks_like_person(text)


@pytest.mark.parametrize(
    "text",
    ["Staff Writer", "Ada", "Read More", "The Mill", "Ada Quill 12", "Ada: Quill", "ページのお知らせはこちらです", "منوعات", "--", "By Ada"],
)  # fmt: skip
def test_no_persons(text: str) -> None:
    assert not looks_like_person(text)


def test_a_desk_needs_a_name_of_its_own() -> None:
    assert is_team("Observer Staff")
    assert not is_team("Editorial Team")


def test_places_are_those_of_the_names() -> None:
    line = "12. März 2024 | Von Ada Feder, Fotos: Bo Lind"
    found = credits_on(line, WORDS)
    assert [(line[c.start : c.end], c.role) for c in found] == [
        ("Ada Feder", PersonRole.AUTHOR),
        ("Bo Lind", PersonRole.PHOTOGRAPHER),
    ]


@given(LINES, st.booleans(), st.lists(st.integers(0, 90), max_size=3))
def test_credits_stay_inside_their_line(line: str, sure: bool, cuts: list[int]) -> None:
    for credit in credits_on(line, WORDS, sure=sure, cuts=[cut for cut in cuts if cut < len(line)]):
        assert 0 <= credit.start < credit.end <= len(line)
        assert credit.name
