"""`mentions`: who and what is mentioned, who said what."""

import argparse
from collections.abc import Iterator
from itertools import chain
from typing import IO, TYPE_CHECKING, Any

from dragoman.cli.failures import BadRecord
from dragoman.cli.files import list_of, text_in, text_of
from dragoman.cli.language import language_of
from dragoman.cli.lines import Answer, Line, Record, Writer, add_input, answer_one, lines_of, open_lines
from dragoman.cli.words import SubParsers, add

if TYPE_CHECKING:
    from dragoman.press.mentions import Given, NameBase, Run
    from dragoman.press.record import Mention, Quotation


def register(commands: SubParsers) -> None:
    """Add the family's command."""
    mentions = add(
        commands,
        "mentions",
        _run,
        help="find who and what is mentioned, and who said what",
        description=(
            'Lines: {"id", "text", "language"?, "mentions"?}. Answers: {"mentions", "quotations"}.\n'
            'Given mentions [{"start", "end", "kind"}] are linked and no others sought; then all lines are read before\n'
            'the first answer. An entity beginning "new:" is a proposal, one meaning through the whole run.'
        ),
        examples=(
            "dragoman mentions article.txt --language ru",
            "dragoman mentions --jsonl --names people.jsonl < articles.jsonl",
        ),
    )
    add_input(mentions, "the text, in UTF-8")
    mentions.add_argument("--language", metavar="TAG", help="the text's language; detected where not given")
    mentions.add_argument(
        "--names",
        metavar="FILE",
        help='link to these instead of the world\'s places: lines {"id", "kind", "names": {language: [label, alias, …]}}',
    )


def _run(options: argparse.Namespace) -> int:
    import tempfile

    from dragoman.press.mentions import Run

    run = Run(_base(options.names))
    default = {"language": options.language}
    if not options.jsonl:
        return answer_one(
            options,
            lambda data, name: {"text": text_in(data, name)},
            lambda record: _answer({**default, **record}, run),
        )
    with open_lines(options) as stream, Writer() as writer, tempfile.TemporaryFile() as kept:
        for line in _learnt(stream, kept, run):
            writer.answer(line, lambda record: _answer({**default, **record}, run))
        return writer.status


def _base(path: str | None) -> "NameBase":
    from dragoman.press.mentions import NameBase

    return NameBase.from_jsonl(path) if path else NameBase.default()


def _learnt(stream: IO[bytes], kept: IO[bytes], run: "Run") -> Iterator[Line]:
    """The lines; where the first states mentions, all are read for names before the first is answered."""
    first = stream.readline()
    if b'"mentions"' not in first:
        yield from lines_of(_Rejoined(first, stream))
        return
    for raw in chain([first], stream):
        kept.write(raw)
    kept.seek(0)
    for line in lines_of(kept):
        _learn(line, run)
    kept.seek(0)
    yield from lines_of(kept)


class _Rejoined:
    """A stream with its first line put back."""

    def __init__(self, first: bytes, rest: IO[bytes]) -> None:
        self._first, self._rest = first, rest

    def readline(self, limit: int = -1, /) -> bytes:
        """The next line, or as much of it."""
        if self._first:
            cut = len(self._first) if limit < 0 else limit
            line, self._first = self._first[:cut], self._first[cut:]
            return line
        return self._rest.readline(limit)


def _learn(line: Line, run: "Run") -> None:
    try:
        record = line.sound
        text = text_of(record, "text")
        run.learn(text, language_of(record, text), _given(record) or ())
    except Exception:
        return  # it will be answered with its error when its turn comes


def _answer(record: Record, run: "Run") -> Answer:
    text = text_of(record, "text")
    found = run.read(text, language_of(record, text), _given(record))
    return {
        "mentions": [_mention(mention) for mention in found.mentions],
        "quotations": [_quotation(quotation) for quotation in found.quotations],
    }


def _given(record: Record) -> "list[Given] | None":
    from dragoman.press.mentions import Given
    from dragoman.press.record import EntityKind

    if record.get("mentions") is None:
        return None
    text, given = text_of(record, "text"), []
    for place in list_of(record, "mentions"):
        try:
            start, end, kind = int(place["start"]), int(place["end"]), EntityKind(place["kind"])
        except (KeyError, TypeError, ValueError) as error:
            kinds = ", ".join(kind.value for kind in EntityKind)
            message = f'A given mention needs "start", "end" and a "kind" ({kinds}).'
            raise BadRecord("bad_field", message) from error
        if not 0 <= start < end <= len(text):
            raise BadRecord("bad_field", f"A given mention lies outside the text: {start} to {end}.")
        given.append(Given(start=start, end=end, kind=kind))
    return given


def _mention(mention: "Mention") -> dict[str, Any]:
    return {
        "start": mention.start,
        "end": mention.end,
        "surface": mention.surface,
        "kind": mention.kind.value,
        "entity": mention.entity,
        "label": mention.label,
        "confidence": mention.confidence,
    }


def _quotation(quotation: "Quotation") -> dict[str, Any]:
    return {
        "start": quotation.start,
        "end": quotation.end,
        "text": quotation.text,
        "speaker": quotation.speaker,
        "speaker_surface": quotation.speaker_surface,
        "speaker_start": quotation.speaker_start,
        "speaker_end": quotation.speaker_end,
        "cue": quotation.cue,
        "kind": quotation.kind.value,
    }
