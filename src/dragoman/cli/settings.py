"""`init` and `config`: the file of settings, and what they are now."""

import argparse
import os
from pathlib import Path
from typing import Any

from dragoman.cli.failures import ASKED_WRONGLY, CommandError
from dragoman.cli.tables import show
from dragoman.cli.words import SubParsers, add

HIDDEN = "(set)"
"""Shown instead of a secret."""


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    init = add(
        commands,
        "init",
        _run_init,
        help="write a commented dragoman.toml",
        description="Every setting stands in it with its default, commented out. A file that is there is never overwritten.",
        examples=("dragoman init", "dragoman init /etc/dragoman"),
    )
    init.add_argument("folder", metavar="FOLDER", nargs="?", default=".", help="where to; here by default")
    config = add(
        commands,
        "config",
        _run_config,
        help="show every setting: its value, where it comes from, what it is for",
        description="Settings come from DRAGOMAN_… variables, then dragoman.toml, then the defaults. Secrets are not shown.",
    )
    config.add_argument("--json", action="store_true", help="as JSON")


def _run_init(options: argparse.Namespace) -> int:
    from dragoman.config import FILE_NAME, sample_file

    folder = Path(options.folder)
    path = folder / FILE_NAME
    if not folder.is_dir():
        raise CommandError(f"There is no folder {folder}; make it first.", status=ASKED_WRONGLY)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(sample_file())
    except FileExistsError as error:
        sentence = f"{path} is there already; it is not overwritten. `dragoman config` shows what it says."
        raise CommandError(sentence, status=ASKED_WRONGLY) from error
    print(f"Wrote {path}. Every line is a default; `dragoman check` says what is still missing.")
    return 0


def _run_config(options: argparse.Namespace) -> int:
    from dragoman.config import SETTINGS, load

    config = load(os.environ)
    rows = [
        {
            "setting": setting.name,
            "value": _shown(getattr(config, setting.name), secret=setting.secret),
            "from": config.sources[setting.name],
            "kind": setting.kind,
            "help": setting.help,
        }
        for setting in SETTINGS
    ]
    show(rows, ("setting", "value", "from", "help"), as_json=options.json, empty="There are no settings.")
    return 0


def _shown(value: Any, *, secret: bool) -> Any:
    if secret:
        return HIDDEN if value else ""
    if isinstance(value, Path):
        return str(value)
    return list(value) if isinstance(value, tuple) else value
