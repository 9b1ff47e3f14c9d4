"""Settings: from the environment, the file or the default; a wrong one is one sentence that says what to do."""

import dataclasses
import tomllib
from pathlib import Path

import pytest

from dragoman.config import RENAMED, SETTINGS, Config, ConfigError, load, sample_file


def written(folder: Path, text: str) -> Path:
    (folder / "dragoman.toml").write_text(text, encoding="utf-8")
    return folder


def test_without_anything_all_are_defaults(tmp_path: Path) -> None:
    config = load({}, folder=tmp_path)
    assert (config.port, config.editions, config.data_dir) == (8000, ("en", "ru"), Path("data"))
    assert set(config.sources.values()) == {"default"}


def test_the_environment_wins_over_the_file_and_the_file_over_the_default(tmp_path: Path) -> None:
    folder = written(tmp_path, "port = 9000\nweb_workers = 3\n")
    config = load({"DRAGOMAN_PORT": "9100"}, folder=folder)
    assert (config.port, config.web_workers, config.worker_threads) == (9100, 3, 1)
    assert config.sources["port"] == "DRAGOMAN_PORT"
    assert config.sources["web_workers"].endswith("dragoman.toml")


def test_another_file_may_be_named(tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text("port = 9000\n", encoding="utf-8")
    assert load({"DRAGOMAN_CONFIG": str(path)}, folder=tmp_path).port == 9000
    with pytest.raises(ConfigError, match="no such file"):
        load({"DRAGOMAN_CONFIG": str(tmp_path / "none.toml")}, folder=tmp_path)


@pytest.mark.parametrize("origin", ["file", "variable"])
def test_an_unknown_name_names_the_nearest(origin: str, tmp_path: Path) -> None:
    folder = written(tmp_path, 'site_nam = "x"\n' if origin == "file" else "")
    environ = {"DRAGOMAN_SITE_NAM": "x"} if origin == "variable" else {}
    with pytest.raises(ConfigError, match=r"no setting 'site_nam'\. Did you mean 'site_name'\?"):
        load(environ, folder=folder)


def test_a_name_like_none_points_at_the_list(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="dragoman init"):
        load({"DRAGOMAN_QQQQQQ": "x"}, folder=tmp_path)


@pytest.mark.parametrize(("dead", "instead"), RENAMED.items())
def test_a_dead_name_says_what_to_use(dead: str, instead: str, tmp_path: Path) -> None:
    assert instead in {setting.name for setting in SETTINGS}
    with pytest.raises(ConfigError, match=f"use '{instead}'"):
        load({f"DRAGOMAN_{dead.upper()}": "x"}, folder=tmp_path)


@pytest.mark.parametrize("text", ["port = ", "port 9000", "[broken", "port = 1\nport = 2\n"])
def test_a_file_that_is_no_toml_is_named(text: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"dragoman\.toml is not valid TOML"):
        load({}, folder=written(tmp_path, text))


def test_a_file_that_is_no_utf8_is_named(tmp_path: Path) -> None:
    (tmp_path / "dragoman.toml").write_bytes(b'site_name = "\xff"\n')
    with pytest.raises(ConfigError, match="not valid TOML"):
        load({}, folder=tmp_path)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('port = "many"', "port"),
        ("port = true", "port"),
        ("hosts = [1, 2]", "hosts"),
        ("hosts = 5", "hosts"),
        ("site_name = 5", "site_name"),
        ('debug = "perhaps"', "debug"),
        ('fetch_timeout_seconds = "soon"', "fetch_timeout_seconds"),
        ("data_dir = 5", "data_dir"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named_with_its_help(text: str, name: str, tmp_path: Path) -> None:
    help = next(setting.help for setting in SETTINGS if setting.name == name)
    with pytest.raises(ConfigError) as told:
        load({}, folder=written(tmp_path, text))
    assert f"{name} should be a" in str(told.value)
    assert help in str(told.value)


def test_a_secret_may_come_from_a_file(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("  hush\n", encoding="utf-8")
    config = load({"DRAGOMAN_SECRET_KEY_FILE": str(tmp_path / "key")}, folder=tmp_path)
    assert config.secret_key == "hush"
    with pytest.raises(ConfigError, match=r"DRAGOMAN_SECRET_KEY_FILE names .*none"):
        load({"DRAGOMAN_SECRET_KEY_FILE": str(tmp_path / "none")}, folder=tmp_path)


def test_what_is_no_secret_comes_from_no_file(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="port_file"):
        load({"DRAGOMAN_PORT_FILE": "x"}, folder=tmp_path)


def test_lists_come_with_commas(tmp_path: Path) -> None:
    assert load({"DRAGOMAN_EDITIONS": "en, ru,,kk "}, folder=tmp_path).editions == ("en", "ru", "kk")
    assert load({"DRAGOMAN_ENGINES": ""}, folder=tmp_path).engines == ()


def test_variables_of_others_are_left_alone(tmp_path: Path) -> None:
    assert load({"PORT": "1", "DRAGOMAN_QUALITY_DATA": "x"}, folder=tmp_path).port == 8000


def test_the_sample_file_holds_every_setting_and_changes_nothing(tmp_path: Path) -> None:
    assert tomllib.loads(sample_file()) == {}
    uncommented = "\n".join(
        line.removeprefix("# ")
        for line in sample_file().splitlines()
        if line.startswith("# ") and " = " in line
    )
    assert set(tomllib.loads(uncommented)) == {setting.name for setting in SETTINGS}
    plain = load({}, folder=tmp_path)
    from_file = load({}, folder=written(tmp_path, uncommented))
    assert dataclasses.replace(from_file, sources={}) == dataclasses.replace(plain, sources={})


def test_every_setting_is_a_field_and_has_help() -> None:
    assert [setting.name for setting in SETTINGS] == [
        field.name for field in dataclasses.fields(Config) if field.name != "sources"
    ]
    assert all(setting.help.endswith((".", "dragoman", "localhost")) for setting in SETTINGS)
