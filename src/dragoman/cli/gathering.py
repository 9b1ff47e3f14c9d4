"""`stories`: which articles carry one text, and which cover one event."""

import argparse
import datetime as dt
from collections import deque
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from dragoman.cli.failures import BadRecord
from dragoman.cli.files import text_in, text_of
from dragoman.cli.lines import Answer, Line, Record, Writer, add_input, answer_one, lines_of, open_lines
from dragoman.cli.words import SubParsers, add

if TYPE_CHECKING:
    from dragoman.press.record import Placement
    from dragoman.press.stories import Seen


def register(commands: SubParsers) -> None:
    """Add the family's command."""
    stories = add(
        commands,
        "stories",
        _run,
        help="recognise reprints, gather the coverage of one event",
        description=(
            'Lines, in order of publication: {"id", "text", "headline"?, "language"?, "published_at"?, "outlet"?}.\n'
            'Answers: {"story", "reprint_of": id or null}. Articles of one day are read together: a carrier often\n'
            "stands before its original."
        ),
        examples=("dragoman stories --jsonl < articles.jsonl",),
    )
    add_input(stories, "one article's text, in UTF-8")


def _run(options: argparse.Namespace) -> int:
    from dragoman.press.stories import Gatherer

    gatherer = Gatherer()
    if not options.jsonl:
        return answer_one(
            options,
            lambda data, name: {"text": text_in(data, name)},
            lambda record: _answer(
                next(iter(gatherer.place_all([_seen(Line(number=1, record=record))]))), {}
            ),
        )
    with open_lines(options) as stream, Writer() as writer:
        waiting: deque[Line] = deque()
        names: dict[str, Any] = {}
        for placement in gatherer.place_all(_incoming(lines_of(stream), waiting, names)):
            _fail_before_sound(waiting, writer)
            writer.write(waiting.popleft().id, _answer(placement, names))
        _fail_before_sound(waiting, writer)
        return writer.status


def _incoming(lines: Iterator[Line], waiting: deque[Line], names: dict[str, Any]) -> Iterator["Seen"]:
    """What can be placed; every line, sound or not, waits for its turn to be answered.

    names: ids that are no texts, by the text they are known under here.
    """
    for line in lines:
        try:
            seen = _seen(line)
        except Exception as error:
            waiting.append(Line(number=line.number, id=line.id, fault=_as_fault(error)))
            continue
        waiting.append(line)
        if line.id is not None and not isinstance(line.id, str):
            names[seen.id] = line.id
        yield seen


def _as_fault(error: Exception) -> BadRecord:
    from dragoman.cli.failures import failure_of

    failure = failure_of(error)
    return BadRecord(failure.code, failure.sentence)


def _fail_before_sound(waiting: deque[Line], writer: Writer) -> None:
    while waiting and (fault := waiting[0].fault) is not None:
        writer.fail(waiting.popleft().id, fault)


def _seen(line: Line) -> "Seen":
    from dragoman.press.languages import detect
    from dragoman.press.stories import Seen

    record = line.sound
    text, headline = text_of(record, "text", default=""), text_of(record, "headline", default="")
    if "text" not in record and not headline:
        raise BadRecord("missing_field", 'The record has neither "text" nor "headline".')
    return Seen(
        id=str(line.id) if line.id is not None else f"line:{line.number}",
        headline=headline,
        text=text,
        language=text_of(record, "language", default="") or detect(f"{headline}\n{text}").language,
        published_at=_moment(record),
        outlet=text_of(record, "outlet", default="") or None,
    )


def _moment(record: Record) -> dt.datetime | None:
    stated = text_of(record, "published_at", default="").strip()
    if not stated:
        return None
    try:
        moment = dt.datetime.fromisoformat(stated)
    except ValueError as error:
        raise BadRecord("bad_field", f'"published_at" must be an RFC 3339 time, not {stated!r}.') from error
    return moment.replace(tzinfo=dt.UTC) if moment.tzinfo is None else moment.astimezone(dt.UTC)


def _answer(placement: "Placement", names: dict[str, Any]) -> Answer:
    carried = placement.reprint.of if placement.reprint else None
    return {
        "story": placement.story,
        "reprint_of": names.get(carried, carried) if carried is not None else None,
        "share": placement.reprint.share if placement.reprint else None,
        "score": placement.score,
    }
