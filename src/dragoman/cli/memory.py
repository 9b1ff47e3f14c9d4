"""`memory import`, `find` and `export`: a translation memory in a file, TMX in and out."""

import argparse
import gzip
import json
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

from dragoman import __version__
from dragoman.cli.failures import ASKED_WRONGLY, BadRecord, CommandError
from dragoman.cli.files import standard_input, text_in, text_of
from dragoman.cli.lines import Answer, Record, add_input, answer_all, lines_of
from dragoman.cli.words import SubParsers, Words, add

if TYPE_CHECKING:
    from dragoman.press.record import MemoryUnit
    from dragoman.press.translate.sqlite_memory import SqliteMemory

STORE = "memory.sqlite3"
LEAST_SCORE = 70
"""Per cent; below it a similar sentence is more trouble than help."""


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    memory = add(
        commands,
        "memory",
        _run_nothing,
        help="keep approved translations in a file and find them again",
        description=f"The file is --store FILE, or {STORE} in the data folder. TMX and JSON lines are read, TMX is written.",
    )
    actions = memory.add_subparsers(
        title="what to do", metavar="ACTION", dest="action", parser_class=Words, required=True
    )
    takes = add(
        actions,
        "import",
        _run_import,
        help="read units from TMX or JSON lines",
        description='Lines: {"id"?, "source", "target", "source_language", "target_language", "context"?, "note"?}.',
        examples=("dragoman memory import old.tmx --store memory.sqlite3",),
    )
    takes.add_argument("file", metavar="FILE", help="TMX or JSON lines, also .gz; - is standard input")
    finds = add(
        actions,
        "find",
        _run_find,
        help="find the same sentence or similar ones",
        description=(
            'Lines: {"id", "text", "source_language", "target_language"}.\n'
            'Answers: {"matches": [{"unit", "score", "source", "target", …}]}, best first; score: per cent, 100 is the same.'
        ),
        examples=("dragoman memory find --jsonl --store memory.sqlite3 < sentences.jsonl",),
    )
    add_input(finds, "one sentence, in UTF-8")
    finds.add_argument("--limit", type=_positive, default=5, metavar="N", help="at most so many (default 5)")
    finds.add_argument("--from", dest="source_language", metavar="TAG", help="language of the sentence")
    finds.add_argument("--to", dest="target_language", metavar="TAG", help="language of the translations")
    gives = add(
        actions,
        "export",
        _run_export,
        help="write all units as TMX to standard output or FILE",
        examples=("dragoman memory export --store memory.sqlite3 > memory.tmx",),
    )
    gives.add_argument("file", metavar="FILE", nargs="?", help="where to; standard output where not given")
    for parser in (takes, finds, gives):
        parser.add_argument(
            "--store", metavar="FILE", help=f"the memory (default: {STORE} in the data folder)"
        )


def _positive(text: str) -> int:
    try:
        number = int(text)
    except ValueError:
        number = 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number from 1, not {text!r}")
    return number


def _run_nothing(options: argparse.Namespace) -> int:
    options.parser.error("say what to do: import, find or export")
    return ASKED_WRONGLY


def _store(options: argparse.Namespace, *, make: bool = False) -> "SqliteMemory":
    from dragoman.config import load
    from dragoman.press.translate.sqlite_memory import SqliteMemory

    path = Path(options.store) if options.store else load(os.environ).data_dir / STORE
    if not path.exists() and not make:
        raise CommandError(
            f"There is no translation memory {path}; `dragoman memory import FILE --store {path}` makes one.",
            status=ASKED_WRONGLY,
        )
    if make and not options.store:
        path.parent.mkdir(parents=True, exist_ok=True)
    return SqliteMemory(path)


def _run_import(options: argparse.Namespace) -> int:
    with ExitStack() as closing:
        stream = standard_input() if options.file == "-" else closing.enter_context(_opened(options.file))
        memory = closing.enter_context(_store(options, make=True))
        count = memory.add_all(_units(stream))
        total = len(memory)
    print(f"{count} new units; the memory holds {total}.")
    return 0


def _opened(path: str) -> IO[bytes]:
    return cast(IO[bytes], gzip.open(path)) if path.endswith(".gz") else open(path, "rb")


def _units(stream: IO[bytes]) -> Iterator[tuple[str, "MemoryUnit"]]:
    """TMX is XML and begins so; JSON lines begin with a brace."""
    from dragoman.press.translate.tmx import read_tmx

    peeked = _Peeked(stream)
    if peeked.head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \r\n\t")[:1] == b"<":
        yield from read_tmx(peeked)  # type: ignore[arg-type]  # it reads by `read` alone
    else:
        for line in lines_of(peeked):
            try:
                yield _unit(line.sound)
            except BadRecord as error:
                raise CommandError(
                    f"Line {line.number}: {error.message} The units before it are kept."
                ) from error


class _Peeked:
    """A stream whose beginning may be looked at first."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self.head = stream.read(512)

    def read(self, size: int = -1) -> bytes:
        """As a file's."""
        head, self.head = self.head, b""
        return head or self._stream.read(size)

    def readline(self, limit: int = -1, /) -> bytes:
        """As a file's."""
        if not self.head:
            return self._stream.readline(limit)
        line, newline, self.head = self.head.partition(b"\n")
        return line + (newline or self._stream.readline(limit))


def _unit(record: Record) -> tuple[str, "MemoryUnit"]:
    from dragoman.press.record import MemoryUnit

    unit = MemoryUnit(
        source=text_of(record, "source"),
        target=text_of(record, "target"),
        source_language=text_of(record, "source_language"),
        target_language=text_of(record, "target_language"),
        context=text_of(record, "context", default="") or None,
        note=text_of(record, "note", default="") or None,
    )
    return str(record.get("id") or ""), unit


def _run_find(options: argparse.Namespace) -> int:
    default = {"source_language": options.source_language, "target_language": options.target_language}
    with _store(options) as memory:
        return answer_all(
            options,
            lambda data, name: {"text": text_in(data, name).strip()},
            lambda record: _found({**default, **record}, memory, options.limit),
        )


def _found(record: Record, memory: "SqliteMemory", limit: int) -> Answer:
    from dragoman.press.translate import Pair

    pair = Pair(text_of(record, "source_language"), text_of(record, "target_language"))
    matches = memory.find(text_of(record, "text"), pair, limit, least=LEAST_SCORE / 100)
    return {"matches": [_match(match) for match in matches]}


def _match(match: Any) -> dict[str, Any]:
    """`target` has the numbers of what was asked where that is safe; `unit_target` is as it was approved."""
    return {
        "unit": match.unit_id,
        "score": round(100 * match.score, 2),
        "source": match.unit.source,
        "target": match.target,
        "unit_target": match.unit.target,
        "context": match.unit.context,
        "note": match.unit.note,
    }


def _run_export(options: argparse.Namespace) -> int:
    from dragoman.press.translate.tmx import write_tmx

    with _store(options) as memory:
        if options.file is None:
            write_tmx(memory.units(), sys.stdout, version=__version__)
            return 0
        if Path(options.file).exists():
            raise CommandError(
                f"{options.file} is there already; it is not overwritten.", status=ASKED_WRONGLY
            )
        with open(options.file, "w", encoding="utf-8") as stream:
            count = write_tmx(memory.units(), stream, version=__version__)
    print(json.dumps({"units": count, "file": options.file}, ensure_ascii=False))
    return 0
