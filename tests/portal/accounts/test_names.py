"""What people may call themselves."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dragoman.portal.accounts.actions import AccountError, add_person, change_profile
from dragoman.portal.accounts.confusables import skeleton
from dragoman.portal.accounts.models import User
from dragoman.portal.accounts.names import clean_display_name, is_reserved, name_problem, passes_for_staff
from tests import cast

ANYTHING = st.text(max_size=200)


@pytest.mark.parametrize(
    "name", ["aigul", "vera.kim", "Вера_Ким", "a1", "айгүл", "山田太郎", "たろう山田", "x" * 40]
)
def test_good_user_names(name: str) -> None:
    assert name_problem(name) == ""


@pytest.mark.parametrize(
    "name",
    [
        "",
        "a",
        "x" * 41,
        "ver а",
        "vеra",
        "vera\u202e",
        "ve\u200bra",
        "ve\u0301ra",
        "-vera",
        "vera@post.example",
        "vera/kim",
        "ⅳera",
        "v️era",
        "ｖera",
        "ve\x00ra",
    ],
)
def test_bad_user_names(name: str) -> None:
    assert name_problem(name)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vera", "VERA"), ("vera", "vеrа"), ("coco", "сосо"), ("paul", "pau1"), ("admin", "аdmin"), ("anna", "ánna"), ("modern", "modem"),
        ("Вера Ким", "Bepa Kим"), ("o'neil", "oneil"), ("Айгүл", "Айгyл"), ("Айгүл", "АЙГҮЛ"),
    ],
)  # fmt: skip
def test_look_alikes_have_one_skeleton(one: str, other: str) -> None:
    assert skeleton(one) == skeleton(other)


@pytest.mark.parametrize(
    ("one", "other"), [("vera", "anna"), ("Айгүл", "Айнур"), ("иван", "ирма"), ("王芳", "李娜")]
)
def test_others_have_not(one: str, other: str) -> None:
    assert skeleton(one) != skeleton(other)


@given(ANYTHING)
def test_a_skeleton_is_short_and_its_own_skeleton(name: str) -> None:
    assert len(skeleton(name)) <= 120
    assert skeleton(skeleton(name)) == skeleton(name)


@given(ANYTHING)
def test_a_display_name_holds_nothing_that_moves_or_hides_the_page(text: str) -> None:
    name = clean_display_name(text)
    assert len(name) <= 80
    assert "\n" not in name
    assert not any(0x202A <= ord(char) <= 0x202E or 0x2066 <= ord(char) <= 0x2069 for char in name)
    assert not any(unicodedata.category(char) in {"Cc", "Cs", "Co", "Cn"} for char in name)
    assert name == name.strip()
    assert clean_display_name(name) == name


@given(st.text(alphabet="\u200c\u200d\u202e\u2066\u0301 \t\nа́бvبب\U0001f468", max_size=40))
def test_cleaning_a_display_name_twice_changes_nothing(text: str) -> None:
    name = clean_display_name(text)
    assert clean_display_name(name) == name


@given(ANYTHING)
@settings(max_examples=300)
def test_any_text_is_judged(text: str) -> None:
    problem = name_problem(text)
    if not problem:
        assert 2 <= len(text) <= 40
        assert not any(unicodedata.category(char)[0] in "CZM" for char in text)


def test_scripts_that_join_keep_their_joiners() -> None:
    assert clean_display_name("می\u200cخواهم") == "می\u200cخواهم"
    assert clean_display_name("ver\u200da") == "vera"


@pytest.mark.parametrize("name", ["admin", "Аdmin", "редакция", "Dragoman", "drag0man", "..", "support"])
def test_names_kept_for_the_house(name: str) -> None:
    assert is_reserved(name)


@pytest.mark.django_db
def test_a_reader_passes_for_nobody_who_works_here() -> None:
    cast.person("editor", username="vera", display_name="Вера Ким")
    reader = cast.person("reader", username="stepan", display_name="")
    for name in ("Вера Ким", "ВЕРА  КИМ", "Bepa Kим", "vera", "V.e.r.a"):
        assert passes_for_staff(name)
        with pytest.raises(AccountError):
            change_profile(person=reader, by=reader, display_name=name)
    assert change_profile(person=reader, by=reader, display_name="Степан Рогов").name == "Степан Рогов"


@pytest.mark.django_db
def test_two_cannot_have_user_names_that_look_alike() -> None:
    add_person(username="coco", password="long-enough-7", role="reader", by=None)
    with pytest.raises(AccountError):
        add_person(username="сосо", password="long-enough-7", role="reader", by=None)
    assert User.objects.count() == 1


@pytest.mark.django_db
def test_only_the_person_changes_the_profile() -> None:
    from django.core.exceptions import PermissionDenied

    reader = cast.person("reader")
    with pytest.raises(PermissionDenied):
        change_profile(person=reader, by=cast.person("administrator"), display_name="X Y")
    with pytest.raises(PermissionDenied):
        change_profile(person=reader, by=None, display_name="X Y")


@pytest.mark.django_db
def test_languages_are_languages() -> None:
    reader = cast.person("reader")
    row = change_profile(person=reader, by=reader, languages=["kk", "sr-Latn", "kk", " "])
    assert row.languages == ["kk", "sr-Latn"]
    for wrong in (["xx-klingon"], ["<b>"], [f"x{n}" for n in range(30)]):
        with pytest.raises(AccountError):
            change_profile(person=reader, by=reader, languages=wrong)
