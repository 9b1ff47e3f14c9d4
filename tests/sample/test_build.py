"""The committed pages are what the sources say."""

import json

import pytest

from dragoman.press.record import Article, from_json, to_json
from dragoman.sample.addresses import read_outlets
from dragoman.sample.build import PAGES, build, main, out_of_date, write
from dragoman.sample.gallery import pictures
from dragoman.sample.layouts import layouts
from dragoman.sample.source import read_articles

BUILT = {file.name: file.content for file in build()}


def test_committed_pages_are_up_to_date():
    assert out_of_date() == [], "run: python -m dragoman.sample.build"


def test_check_says_so_with_its_exit_status(capsys):
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def test_write_mends_what_is_missing_changed_or_left_over(tmp_path):
    write(tmp_path)
    name = next(iter(BUILT))
    (tmp_path / name).write_bytes(b"changed")
    (tmp_path / "aral-tany" / "left-over.html").write_bytes(b"")
    assert out_of_date(tmp_path) == sorted([name, "aral-tany/left-over.html"])
    write(tmp_path)
    assert out_of_date(tmp_path) == []


def test_every_outlet_has_a_layout_and_articles():
    outlets = set(read_outlets())
    assert set(layouts()) == outlets
    assert {article.outlet for article in read_articles()} == outlets


@pytest.mark.parametrize("name", sorted(name for name in BUILT if name.endswith(".json")))
def test_expected_records_survive_json(name):
    data = json.loads((PAGES / name).read_text(encoding="utf-8"))
    assert to_json(from_json(Article, data)) == data


def test_notes_are_out_of_the_expected_text_and_in_the_page():
    for name, content in BUILT.items():
        assert b"[[n:" not in content, name


def test_pictures_are_light_and_of_several_proportions():
    found = pictures().values()
    assert all(picture.path.stat().st_size <= 60_000 for picture in found)
    assert len({round(picture.width / picture.height, 1) for picture in found}) >= 3
