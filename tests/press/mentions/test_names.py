"""The base and the words of names: forms, keys, sounds, slugs, names files."""

import itertools
import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dragoman.press.mentions import BadNamesError, NameBase, find_in_text
from dragoman.press.mentions.endings import bases, forms
from dragoman.press.mentions.keys import key_of, nominative
from dragoman.press.mentions.places import COUNTRIES, MORE_PLACES, ZONE_CAPITALS, ZONE_CITIES
from dragoman.press.mentions.slugs import new_id, slug
from dragoman.press.mentions.sounds import alike, skeletons
from dragoman.press.mentions.words import words_of
from dragoman.press.record import Entity, EntityKind, EntityName

PERSON = EntityKind.PERSON


def test_it_works() -> None:
    kazakhstan = NameBase.default().entity("place:KZ")
    assert kazakhstan is not None
    assert (kazakhstan.label("ru"), kazakhstan.label("kk"), kazakhstan.wikidata_id, kazakhstan.country) == (
        "Казахстан",
        "Қазақстан",
        "Q232",
        "KZ",
    )


def test_the_default_base_holds_countries_and_cities_of_them() -> None:
    entities = {entity.id: entity for entity in NameBase.default().entities}
    assert {f"place:{code}" for code in COUNTRIES} <= set(entities)
    assert all(entity.names for entity in entities.values())
    cities = {key.split()[0] for key in MORE_PLACES} | set(ZONE_CAPITALS.values()) | set(ZONE_CITIES.values())
    assert cities <= set(COUNTRIES)
    assert len(set(COUNTRIES.values())) == len(COUNTRIES)


@pytest.mark.parametrize(
    ("language", "base", "form"),
    [
        ("ru", "россия", "россией"),
        ("ru", "китай", "китаю"),
        ("ru", "беларусь", "беларусью"),
        ("uk", "україна", "україні"),
        ("uk", "київ", "києвом"),
        ("pl", "polska", "polsce"),
        ("cs", "francie", "francii"),
        ("sr", "srbija", "srbiju"),
        ("sl", "nemčija", "nemčiji"),
        ("lt", "lietuva", "lietuvos"),
        ("de", "deutschland", "deutschlands"),
    ],
)
def test_forms_are_made_from_the_base(language: str, base: str, form: str) -> None:
    assert form in forms(base, language)


@pytest.mark.parametrize(
    ("language", "form", "base"),
    [
        ("kk", "қазақстандағы", "қазақстан"),
        ("kk", "алматыға", "алматы"),
        ("tr", "ankarada", "ankara"),
        ("hu", "amerikában", "amerika"),
        ("ar", "وبالقاهره", "القاهره"),
        ("ar", "للاردن", "الاردن"),
    ],
)
def test_suffixes_and_particles_are_taken_off(language: str, form: str, base: str) -> None:
    assert base in bases(form, language)


@given(word=st.text(alphabet="абвгдеёжзийклмнопрстуфхцчшщъыьэюяabcčdeěfghiı", min_size=1, max_size=12))
def test_a_word_is_always_a_form_and_a_base_of_itself(word: str) -> None:
    for language in ("ru", "uk", "pl", "cs", "sr", "kk", "tr", "ar", "xx"):
        assert word in forms(word, language)
        assert bases(word, language)[0] == word


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("Назарбаева", "ru"), ("Назарбаев", "ru")),
        (("Назарбаевтың", "kk"), ("Назарбаев", "kk")),
        (("Bergové", "cs"), ("Bergová", "cs")),
        (("Farage'a", "pl"), ("Farage", "en")),
        (("O'Leary", "en"), ("O’Leary", "pl")),
    ],
)
def test_forms_of_one_name_have_one_key(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert key_of(*one, PERSON) == key_of(*other, PERSON)


@pytest.mark.parametrize(
    ("printed", "label"),
    [
        ("Нурсултаном Назарбаевым", "Нурсултан Назарбаев"),
        ("Ангелы Меркель", "Ангела Меркель"),
        ("Гульнар Сеитова", "Гульнар Сеитова"),
        ("Пётр Сорокин", "Пётр Сорокин"),
        ("ООН", "ООН"),
    ],
)
def test_russian_labels_stand_in_the_nominative(printed: str, label: str) -> None:
    assert nominative(printed, "ru") == label


def test_names_sound_alike_across_letters() -> None:
    assert alike("Борис Джонсон", "Boris Johnson") > 0.8
    assert skeletons("Джонсон") & skeletons("Johnson")
    assert alike("Анна", "محمد") == 0.0


def test_slugs_are_readable_and_never_empty() -> None:
    assert new_id(PERSON, "Пётр Сорокин") == "new:person:pyotr-sorokin"
    assert slug("Łukasz Żółć") == "lukasz-zolc"
    assert slug("—") == "unnamed"
    assert slug("محمد") == "محمد"


@given(text=st.text(max_size=60))
def test_words_stand_where_they_say(text: str) -> None:
    words = words_of(text, "sr")
    assert all(text[word.start : word.end] == word.surface for word in words)
    assert all(a.end <= b.start for a, b in itertools.pairwise(words))


class TestNamesFile:
    def write(self, folder: Path, *lines: object) -> Path:
        path = folder / "names.jsonl"
        path.write_text(
            "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8"
        )
        return path

    def test_its_entities_are_found_and_no_others(self, tmp_path: Path) -> None:
        path = self.write(
            tmp_path, {"id": "E1", "kind": "place", "names": {"en": ["Old Harbour", "The Harbour"]}}
        )
        found = find_in_text("From Old Harbour to London.", "en", names=NameBase.from_jsonl(path)).mentions
        assert [(m.surface, m.entity) for m in found] == [
            ("Old Harbour", "E1"),
            ("London", "new:place:london"),
        ]

    def test_a_country_is_found_by_the_names_of_the_world(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, {"id": "Q145", "kind": "place", "names": {"en": ["United Kingdom"]}})
        found = find_in_text("Визит в Великобританию.", "ru", names=NameBase.from_jsonl(path)).mentions
        assert [m.entity for m in found] == ["Q145"]

    def test_the_larger_town_is_preferred(self, tmp_path: Path) -> None:
        path = self.write(
            tmp_path,
            {"id": "small", "kind": "place", "names": {"en": ["Millbrook"]}, "population": 20_000},
            {"id": "large", "kind": "place", "names": {"en": ["Millbrook"]}, "population": 900_000},
        )
        found = find_in_text("They met in Millbrook.", "en", names=NameBase.from_jsonl(path)).mentions
        assert [m.entity for m in found] == ["large"]

    @pytest.mark.parametrize(
        "line",
        [
            {"id": "E1"},
            {"id": 1, "kind": "place", "names": {}},
            {"id": "a", "kind": "x", "names": {}},
            [],
            "E1",
        ],
    )
    def test_a_bad_line_is_named(self, tmp_path: Path, line: object) -> None:
        with pytest.raises(BadNamesError, match="line 1"):
            NameBase.from_jsonl(self.write(tmp_path, line))


def test_what_is_put_on_top_is_preferred_and_merged_entities_are_not_found() -> None:
    ours = Entity(id="place:9", kind=EntityKind.PLACE, names=(EntityName(language="en", name="Paris"),))
    gone = Entity(
        id="place:8",
        kind=EntityKind.PLACE,
        names=(EntityName(language="en", name="Graz"),),
        merged_into="place:7",
    )
    names = NameBase.default().with_entities([ours, gone])
    found = find_in_text("From Paris to Graz.", "en", names=names).mentions
    assert [m.entity for m in found] == ["place:9"]
    assert names.entity("place:8") is None
    assert names.label("place:FR", "ru") == "Франция"
