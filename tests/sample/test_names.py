"""The sample press's names: one entry for one person, named in both editions' letters."""

import tomllib
import unicodedata

import pytest

from dragoman.sample.source import HERE

NAMES = tomllib.loads((HERE / "desk" / "names.toml").read_text(encoding="utf-8"))
RUSSIAN = set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")


def scripts(text: str) -> set[str]:
    return {unicodedata.name(letter).split()[0] for letter in text if letter.isalpha()}


@pytest.mark.parametrize("entry", NAMES["name"], ids=lambda entry: entry["en"])
def test_an_entry_is_named_in_the_letters_of_each_edition(entry: dict[str, object]) -> None:
    assert scripts(str(entry["en"])) == {"LATIN"}
    russian = str(entry["ru"])
    assert scripts(russian) in ({"CYRILLIC"}, {"LATIN"})  # a title in Latin letters keeps them
    assert scripts(russian) == {"LATIN"} or set(filter(str.isalpha, russian.casefold())) <= RUSSIAN
    assert entry["means"]


def test_no_proposal_means_two_and_none_is_a_name_and_none_at_once() -> None:
    keys = [key for entry in NAMES["name"] for key in entry["means"]] + NAMES["no_mention"]
    assert len(keys) == len(set(keys))
    assert all(key.startswith("new:") for key in keys)
