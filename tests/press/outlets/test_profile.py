import datetime as dt
from pathlib import Path

import pytest

from dragoman.press.outlets import OutletProfileError, load
from dragoman.press.record import OutletKind, RightsPolicy

PROFILE = """
home_url = "http://aral.localhost:{port}/"
country = "KZ"
languages = ["kk", "ru"]
kind = "newspaper"
feeds = ["http://aral.localhost:{port}/feed"]

[names]
kk = "Арал таңы"
en = "Aral Dawn"

[rights]
policy = "full"
evidence = "Contract of 2 May 2026."
may_translate = true
"""


def write(folder: Path, text: str, name: str = "aral-tany.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_it_works(tmp_path: Path) -> None:
    outlet = load(write(tmp_path, PROFILE), replace={"port": "8001"})
    assert outlet.id == "aral-tany"
    assert outlet.home_url == "http://aral.localhost:8001/"
    assert outlet.feeds == ("http://aral.localhost:8001/feed",)
    assert outlet.kind is OutletKind.NEWSPAPER
    assert outlet.rights.policy is RightsPolicy.FULL
    assert outlet.rights.may_translate
    assert not outlet.rights.may_show_images
    assert outlet.name("en") == "Aral Dawn"


def test_an_outlet_without_rights_allows_the_least(tmp_path: Path) -> None:
    text = PROFILE.split("[rights]")[0].replace("{port}", "8001")
    assert load(write(tmp_path, text)).rights.policy is RightsPolicy.LINK


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("[rights]", "[right]", r"aral-tany\.toml: right is no key of a profile; the nearest is rights"),
        ("may_translate", "may_transalte", r"rights\.may_transalte .* nearest is rights\.may_translate"),
        ('policy = "full"', 'policy = "ful"', r"rights\.policy cannot be 'ful'; the nearest is 'full'"),
        ('evidence = "Contract of 2 May 2026."', "", r"rights\.evidence is needed"),
        ("may_translate = true", 'may_translate = "yes"', r"rights\.may_translate must be true or false"),
        ('country = "KZ"', 'country = "Kazakhstan"', r"country must be two capital letters"),
        ('languages = ["kk", "ru"]', 'languages = "kk"', r"languages must be a list"),
        ('languages = ["kk", "ru"]', 'languages = ["по-казахски"]', r"languages holds .* no language tag"),
        ('home_url = "http://aral', 'home_url = "ftp://aral', r"home_url must be an absolute http"),
        ('home_url = "http://aral.localhost:{port}/"', "", r"home_url is missing"),
        ('kk = "Арал таңы"', "kk = 1", r"names must be a table of texts"),
        ("[names]", "[names", r"not readable as TOML"),
    ],
)
def test_what_is_wrong_is_said_with_file_and_key(tmp_path: Path, old: str, new: str, complaint: str) -> None:
    assert old in PROFILE
    with pytest.raises(OutletProfileError, match=complaint):
        load(write(tmp_path, PROFILE.replace(old, new, 1)))


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "x.toml"
    path.write_bytes('city = "Алматы"'.encode("cp1251"))
    with pytest.raises(OutletProfileError, match="UTF-8"):
        load(path)


def test_dated_versions_apply_from_their_day(tmp_path: Path) -> None:
    versions = """
[selectors]
body = "div.old"

[[versions]]
from_on = 2024-05-01
selectors = { body = "div.new" }

[[versions]]
from_on = 2026-01-01
selectors = { body = "article" }
"""
    path = write(tmp_path, PROFILE + versions)
    assert load(path, on=dt.date(2023, 1, 1)).selectors["body"] == "div.old"
    assert load(path, on=dt.date(2024, 5, 1)).selectors["body"] == "div.new"
    assert load(path).selectors["body"] == "article"
