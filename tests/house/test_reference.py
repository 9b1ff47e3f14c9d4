"""The reference pages say what the program is now: every command, setting, plug-in and record."""

from pathlib import Path

import pytest

from dragoman.cli.reference import pages
from dragoman.cli.words import all_words
from dragoman.config import SETTINGS
from dragoman.press import record
from dragoman.press.plugins import KINDS, find

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "reference"
WRITTEN = pages()


@pytest.mark.parametrize("name", WRITTEN)
def test_the_page_is_up_to_date(name: str) -> None:
    kept = FOLDER / name
    assert kept.exists(), "run `python -m dragoman.cli.reference`"
    assert kept.read_text(encoding="utf-8") == WRITTEN[name], "run `python -m dragoman.cli.reference`"


def test_writing_twice_gives_the_same() -> None:
    assert pages() == WRITTEN


def test_every_command_is_there_with_a_line_of_help() -> None:
    action = next(action for action in all_words()._actions if action.dest == "command")
    helps = {choice.dest: choice.help for choice in action._choices_actions}  # type: ignore[attr-defined]
    assert action.choices is not None
    for name in map(str, action.choices):
        assert f"## `dragoman {name}`" in WRITTEN["commands.md"]
        assert helps.get(name), name


@pytest.mark.parametrize("setting", [setting.name for setting in SETTINGS])
def test_every_setting_is_there(setting: str) -> None:
    assert f"| `{setting}` |" in WRITTEN["settings.md"]


@pytest.mark.parametrize("kind", KINDS)
def test_every_plugin_is_there_and_says_what_it_is(kind: str) -> None:
    rows = [row for row in WRITTEN["plugins.md"].splitlines() if row.startswith("| `")]
    told = {row.split("`")[1]: row for row in rows}
    for name, plugin in find(kind).items():
        shown = getattr(plugin, "tag", name) if kind == "languages" else name
        assert len(told[str(shown)].split("|")[-2].strip()) > 3, name


@pytest.mark.parametrize("name", record.__all__)
def test_every_record_is_there(name: str) -> None:
    if isinstance(getattr(record, name), type):
        assert f"## {name}\n" in WRITTEN["records.md"]
