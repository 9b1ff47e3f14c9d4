"""What an operator asks: settings, checks, lists."""

import json
import socket
from pathlib import Path

import pytest

from dragoman import config
from dragoman.press.languages import known
from tests.cli.asking import ask, call


def test_init_writes_a_file_that_changes_nothing_and_is_never_overwritten(tmp_path: Path) -> None:
    assert ask("init", folder=tmp_path).status == 0
    path = tmp_path / "dragoman.toml"
    assert path.read_text(encoding="utf-8") == config.sample_file()
    path.write_text("port = 9000\n", encoding="utf-8")
    again = ask("init", folder=tmp_path)
    assert again.status == 2
    assert "not overwritten" in again.err
    assert path.read_text(encoding="utf-8") == "port = 9000\n"
    assert ask("init", "nowhere", folder=tmp_path).status == 2


def test_config_shows_every_setting_and_no_secret(tmp_path: Path) -> None:
    (tmp_path / "dragoman.toml").write_text('port = 9000\nsecret_key = "hush"\n', encoding="utf-8")
    told = ask("config", "--json", folder=tmp_path)
    rows = {row["setting"]: row for row in told.answer}
    assert set(rows) == {setting.name for setting in config.SETTINGS}
    assert (rows["port"]["value"], rows["port"]["from"].endswith("dragoman.toml")) == (9000, True)
    assert "hush" not in told.out + ask("config", folder=tmp_path).out


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def check(folder: Path, **variables: str) -> tuple[int, dict[str, str]]:
    told = {"DRAGOMAN_PORT": str(free_port()), "DRAGOMAN_ENGINES": "echo", **variables}
    ended = ask("check", folder=folder, variables=told)
    assert ended.err == ""
    lines = [line.split(None, 1) for line in ended.out.splitlines()]
    return ended.status, {rest.split(":", 1)[0]: state for state, rest in lines}


def test_check_of_a_new_folder_finds_no_problem_and_makes_nothing(tmp_path: Path) -> None:
    status, states = check(tmp_path)
    assert status == 0
    assert set(states.values()) == {"ok"}
    assert {"settings", "data folder", "disk", "database", "port", "editions", "engines"} <= states.keys()
    assert list(tmp_path.iterdir()) == []


def test_check_names_a_port_in_use(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        status, states = check(tmp_path, DRAGOMAN_PORT=str(taken.getsockname()[1]))
    assert (status, states["port"]) == (1, "problem")


@pytest.mark.parametrize(
    ("variable", "value", "what"),
    [
        ("DRAGOMAN_ENGINES", "apertum", "engines"),
        ("DRAGOMAN_ENGINES", "libretranslate", "engines"),
        ("DRAGOMAN_EDITIONS", "enx", "editions"),
        ("DRAGOMAN_DATA_DIR", "a-file", "data folder"),
        ("DRAGOMAN_PROT", "1", "settings"),
        ("DRAGOMAN_DATABASE_URL", "postgresql://nobody@127.0.0.1:1/none", "database"),
    ],
)
def test_check_names_what_is_wrong(variable: str, value: str, what: str, tmp_path: Path) -> None:
    (tmp_path / "a-file").write_text("", encoding="utf-8")
    status, states = check(tmp_path, **{variable: value})
    assert (status, states[what]) == (1, "problem")


def test_engines_say_whether_text_leaves_the_machine(tmp_path: Path) -> None:
    rows = {row["engine"].split()[0]: row for row in ask("engines", "--json", folder=tmp_path).answer}
    assert {"apertium", "echo", "libretranslate"} <= rows.keys()
    assert (rows["echo"]["state"], rows["echo"]["leaves_machine"]) == ("ready", False)
    assert rows["libretranslate"]["leaves_machine"] is True
    assert rows["libretranslate"]["what_to_do"]


def test_languages_and_outlets_are_listed(tmp_path: Path) -> None:
    languages = call("languages", "--json", folder=tmp_path).answer
    assert [row["tag"] for row in languages] == list(known())
    plain = call("languages", folder=tmp_path).out.splitlines()
    assert len(plain) == len(languages) + 1
    outlets = call("outlets", "--json", folder=tmp_path).answer
    assert all({"outlet", "may_show", "missing", "leaves_machine"} <= row.keys() for row in outlets)


def test_quality_measures_a_set(tmp_path: Path) -> None:
    folder = tmp_path / "sets"
    (folder / "detect" / "small").mkdir(parents=True)
    (folder / "detect.py").write_text(
        'COMMAND = ["dragoman", "detect", "--jsonl"]\n'
        "def score(gold, output, given):\n"
        '    right = sum(output[key]["language"] == gold[key]["language"] for key in gold)\n'
        '    return {"accuracy": right / len(gold)}\n',
        encoding="utf-8",
    )
    records = [
        {"id": "a", "text": "Добрий день, друзі мої"},
        {"id": "b", "text": "Good morning to all of you"},
    ]
    gold = [{"id": "a", "language": "uk"}, {"id": "b", "language": "fr"}]
    for name, rows in (("input", records), ("gold", gold)):
        text = "".join(json.dumps(row) + "\n" for row in rows)
        (folder / "detect" / "small" / f"{name}.jsonl").write_text(text, encoding="utf-8")
    told = {"DRAGOMAN_QUALITY_DATA": str(folder)}
    ended = ask("quality", "--json", folder=tmp_path, variables=told)
    assert (ended.status, ended.answer["set"], ended.answer["accuracy"]) == (0, "detect/small", 0.5)
    assert ask("quality", "split", folder=tmp_path, variables=told).status == 2
    assert ask("quality", folder=tmp_path).status == 2
