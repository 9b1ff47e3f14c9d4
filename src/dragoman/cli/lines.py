"""Records in, answers out: one file and one JSON object, or JSON lines in input order, as they come, in bounded memory.

What every room's command shares is here, so that `id`, errors and exit status mean the same in all of them.
"""

import argparse
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import IO, Any, Protocol

from dragoman.cli.failures import FAILED, BadRecord, failure_of
from dragoman.cli.files import MAX_BYTES, read_bytes, standard_input

Record = Mapping[str, Any]
Answer = Mapping[str, Any]
Answering = Callable[[Record], Answer]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line read. number: from 1. id: the record's own, None where it has none. fault: why there is no record, or None."""

    number: int
    id: Any = None
    record: Record | None = None
    fault: BadRecord | None = None

    @property
    def sound(self) -> Record:
        """The record; raises BadRecord where the line holds none."""
        if self.record is None:
            raise self.fault or BadRecord("bad_json", f"Line {self.number} holds no record.")
        return self.record


def add_input(parser: argparse.ArgumentParser, file_help: str) -> None:
    """Let a command read FILE, `-` or JSON lines."""
    parser.add_argument("file", metavar="FILE", nargs="?", help=f"{file_help}; - is standard input")
    parser.add_argument(
        "--jsonl",
        action="store_true",
        help="read one JSON object a line from standard input (or FILE) and answer one a line, in the same order",
    )


def answer_all(
    options: argparse.Namespace, single: Callable[[bytes, str], Record], answering: Answering
) -> int:
    """Answer FILE, or every line, each on its own.

    single: makes the record of a file that is no JSON record, from its bytes and its name.
    """
    if not options.jsonl:
        return answer_one(options, single, answering)
    with open_lines(options) as stream, Writer() as writer:
        for line in lines_of(stream):
            writer.answer(line, answering)
        return writer.status


def answer_one(
    options: argparse.Namespace, single: Callable[[bytes, str], Record], answering: Answering
) -> int:
    """Answer FILE alone: one JSON object, laid out for reading where it goes to a terminal."""
    if options.file is None:
        options.parser.error("give a FILE, - for standard input, or --jsonl")
    data = standard_input().read(MAX_BYTES + 1) if options.file == "-" else read_bytes(options.file)
    if len(data) > MAX_BYTES:
        raise BadRecord("too_large", f"This is larger than {MAX_BYTES // 2**20} MB.")
    record = _as_record(data) or single(data, options.file)
    answer = answering(record)
    return print_one({"id": record["id"], **answer} if "id" in record else answer)


def print_one(answer: Answer) -> int:
    """Print one answer alone."""
    sys.stdout.write(_dumped(answer, indent=2 if sys.stdout.isatty() else None) + "\n")
    return 0


def _as_record(data: bytes) -> Record | None:
    """A file that holds one record as JSON; a JSON Feed is JSON too, but no record."""
    if data.lstrip()[:1] != b"{":
        return None
    try:
        found = json.loads(data)
    except (ValueError, RecursionError):
        return None
    keys = {"text", "path", "html", "html_base64", "body_base64", "source", "headline"}
    return found if isinstance(found, dict) and keys & found.keys() and "items" not in found else None


def open_lines(options: argparse.Namespace) -> AbstractContextManager[IO[bytes]]:
    """Standard input, or FILE where one is named beside --jsonl."""
    if options.file in (None, "-"):
        return nullcontext(standard_input())
    stream: IO[bytes] = open(options.file, "rb")  # noqa: SIM115 - the caller's `with` closes it
    return stream


class Lines(Protocol):
    """What lines are read from; a binary file is one."""

    def readline(self, limit: int = ..., /) -> bytes: ...


def lines_of(stream: Lines) -> Iterator[Line]:
    """Every line that is not blank, sound or not; a line longer than MAX_BYTES is passed over and said to be."""
    number = 0
    while raw := stream.readline(MAX_BYTES):
        number += 1
        if len(raw) == MAX_BYTES and not raw.endswith(b"\n"):
            while (rest := stream.readline(MAX_BYTES)) and not rest.endswith(b"\n"):
                pass
            fault = BadRecord("too_large", f"Line {number} is longer than {MAX_BYTES // 2**20} MB.")
            yield Line(number=number, fault=fault)
        elif raw.strip():
            yield _line(number, raw.removeprefix(b"\xef\xbb\xbf"))


def _line(number: int, raw: bytes) -> Line:
    try:
        found = json.loads(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return _unsound(number, f"Line {number} is not UTF-8.")
    except json.JSONDecodeError as error:
        return _unsound(number, f"Line {number} is not JSON: {error.msg} at character {error.pos + 1}.")
    except (ValueError, RecursionError) as error:
        return _unsound(number, f"Line {number} is JSON that cannot be read: {error}.")
    if not isinstance(found, dict):
        return _unsound(number, f"Line {number} is JSON, but no object: {{…}}.")
    return Line(number=number, id=found.get("id"), record=found)


def _unsound(number: int, message: str) -> Line:
    return Line(number=number, fault=BadRecord("bad_json", message))


class Writer:
    """Writes answers to standard output, each flushed; counts the bad ones. To be used in a `with`, which shows a bar."""

    def __init__(self) -> None:
        self.bad = 0
        self._debug = "--debug" in sys.argv
        self._bar: AbstractContextManager[Callable[[], None]] = nullcontext(lambda: None)

    def __enter__(self) -> "Writer":
        if sys.stderr.isatty() and not sys.stdout.isatty():
            from dragoman.cli.progress import counting

            self._bar = counting()
        self._step = self._bar.__enter__()
        return self

    def __exit__(self, *what: Any) -> None:
        self._bar.__exit__(*what)

    @property
    def status(self) -> int:
        """0, or FAILED when a record was bad."""
        return FAILED if self.bad else 0

    def answer(self, line: Line, answering: Answering) -> None:
        """Write what `answering` says of the line's record, or why it says nothing."""
        try:
            answer = answering(line.sound)
        except Exception as error:
            self.fail(line.id, error)
        else:
            self.write(line.id, answer)

    def write(self, id: Any, answer: Answer) -> None:
        """Write one answer under the record's id."""
        self._put({"id": id, **answer})

    def fail(self, id: Any, error: Exception) -> None:
        """Write why there is no answer."""
        self.bad += 1
        failure = failure_of(error)
        if self._debug and not failure.foreseen:
            import traceback

            traceback.print_exception(error, file=sys.stderr)
        self._put({"id": id, "error": failure.as_json()})

    def _put(self, answer: Answer) -> None:
        sys.stdout.write(_dumped(answer) + "\n")
        sys.stdout.flush()
        self._step()


_LINE_ENDS = {"\x85": "\\u0085", "\u2028": "\\u2028", "\u2029": "\\u2029"}
"""Characters JSON lets stand that many programs take for the end of a line."""


def _dumped(answer: Answer, *, indent: int | None = None) -> str:
    text = json.dumps(answer, ensure_ascii=False, indent=indent)
    if text.isascii():
        return text
    for character, escaped in _LINE_ENDS.items():  # `translate` takes longer than all that was done before
        text = text.replace(character, escaped)
    try:
        text.encode(sys.stdout.encoding or "utf-8")
    except UnicodeEncodeError:  # half a surrogate pair, or a terminal that is not UTF-8
        return json.dumps(answer, indent=indent)
    return text
