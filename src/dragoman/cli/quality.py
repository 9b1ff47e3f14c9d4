"""`quality`: runs the rooms over development sets kept outside the project, and prints the figures in one table.

The folder DRAGOMAN_QUALITY_DATA holds `<task>/<set>/` with `input.jsonl` and `gold.jsonl` (either also as .gz) and, for every
task, `<task>.py` with `COMMAND` and `score(gold, output, input)`. That module is run: name only a folder you trust.
"""

import argparse
import gzip
import json
import os
import shlex
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

from dragoman.cli.failures import ASKED_WRONGLY, FAILED, CommandError
from dragoman.cli.words import SubParsers, add

VARIABLE = "DRAGOMAN_QUALITY_DATA"
Figures = dict[str, float]


def register(commands: SubParsers) -> None:
    """Add the family's command."""
    quality = add(
        commands,
        "quality",
        _run,
        help=f"measure the rooms on the development sets of {VARIABLE}",
        description=__doc__.split("\n\n", 1)[1],
        examples=("dragoman quality", "dragoman quality detect split/treebanks --json"),
    )
    quality.add_argument(
        "wanted", metavar="TASK[/SET]", nargs="*", help="only these; all where none is named"
    )
    quality.add_argument("--json", action="store_true", help="one JSON object a set")
    quality.add_argument(
        "--figures", metavar="WORD", action="append", help="only figures whose name holds WORD"
    )


def _run(options: argparse.Namespace) -> int:
    folder = os.environ.get(VARIABLE, "")
    if not folder or not Path(folder).is_dir():
        told = f"names {folder}, which is no folder" if folder else "is not set"
        raise CommandError(f"{VARIABLE} {told}; it names the folder of the sets.", status=ASKED_WRONGLY)
    status = 0
    for task, place in _wanted(Path(folder).resolve(), options.wanted):
        try:
            figures = measure(task, place)
        except CommandError as error:
            print(f"dragoman: {place.parent.name}/{place.name}: {error}", file=sys.stderr)
            status = FAILED
            continue
        _show(f"{place.parent.name}/{place.name}", figures, options)
    return status


def _wanted(folder: Path, words: Sequence[str]) -> list[tuple[Path, Path]]:
    """(scorer, set) of each set asked for."""
    found = [
        (folder / f"{place.parent.name}.py", place)
        for place in sorted(folder.glob("*/*"))
        if _input(place) and (folder / f"{place.parent.name}.py").exists()
    ]
    names = {f"{place.parent.name}/{place.name}" for _, place in found}
    for word in words:
        if not any(name == word or name.startswith(f"{word}/") for name in names):
            raise CommandError(
                f"There is no set {word!r}; there are {', '.join(sorted(names))}.", status=ASKED_WRONGLY
            )
    return [
        (scorer, place)
        for scorer, place in found
        if not words or any(f"{place.parent.name}/{place.name}/".startswith(f"{word}/") for word in words)
    ]


def _input(place: Path) -> Path | None:
    return next((place / name for name in ("input.jsonl", "input.jsonl.gz") if (place / name).exists()), None)


def measure(task: Path, place: Path) -> Figures:
    """Run the task's command on a set and score it. Raises CommandError where it gave nothing to score."""
    scorer, source = _module(task), _input(place)
    gold = next((p for p in (place / "gold.jsonl", place / "gold.jsonl.gz") if p.exists()), None)
    if source is None or gold is None:
        raise CommandError("input.jsonl or gold.jsonl is missing.")
    words = [str(word).replace("{folder}", str(place)) for word in scorer.COMMAND]
    if words[:1] == ["dragoman"]:
        words[:1] = [sys.executable, "-m", "dragoman"]
    output, cost = _answers(words, place, source)
    if not output:
        raise CommandError(f"`{shlex.join(words[2:])}` answered nothing.")
    inputs = _by_id(_text(source))
    figures: Figures = {"lines": len(inputs), "answered": len(output), **cost}
    figures |= scorer.score(_by_id(_text(gold)), output, inputs)
    return figures


def _module(path: Path) -> ModuleType:
    spec = spec_from_file_location(f"quality_{path.stem}", path)
    if spec is None or spec.loader is None:
        raise CommandError(f"{path} cannot be loaded.")
    module = module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _answers(words: Sequence[str], place: Path, source: Path) -> tuple[dict[str, Any], Figures]:
    """Answers by id, and what they cost; the set's folder is where the command runs."""
    before, started = _children_seconds(), time.perf_counter()
    with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as taken:
        given.write(_text(source).encode("utf-8"))
        given.seek(0)
        subprocess.run(words, cwd=place, stdin=given, stdout=taken, check=False)
        cost = {
            "cpu_seconds": _children_seconds() - before,
            "wall_seconds": time.perf_counter() - started,
        }
        taken.seek(0)
        return _by_id(taken.read().decode("utf-8", "replace")), cost


def _children_seconds() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _text(path: Path) -> str:
    data = path.read_bytes()
    return (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")


def _by_id(text: str) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for line in text.split("\n"):
        try:
            record = json.loads(line)
            found[str(record["id"])] = record
        except (ValueError, KeyError, TypeError):
            continue
    return found


def _show(name: str, figures: Mapping[str, float], options: argparse.Namespace) -> None:
    words = options.figures or []
    kept = {key: value for key, value in figures.items() if not words or any(w in key for w in words)}
    if options.json:
        print(json.dumps({"set": name, **kept}, ensure_ascii=False), flush=True)
        return
    for key, value in kept.items():
        print(f"{name:<24} {key:<34} {value:.4g}", flush=True)
