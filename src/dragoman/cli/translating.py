"""`translate`, `compare` and `align`: from one language to another, and whether it says the same."""

import argparse
import csv
import io
import json
import math
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dragoman.cli.failures import ASKED_WRONGLY, BadRecord, CommandError
from dragoman.cli.files import list_of, read_bytes, text_in, text_of
from dragoman.cli.language import language_of
from dragoman.cli.lines import Answer, Record, add_input, answer_all
from dragoman.cli.words import SubParsers, add

if TYPE_CHECKING:
    from dragoman.press.record import Finding
    from dragoman.press.translate import Glossary, Translator


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    _register_translate(commands)
    compare = add(
        commands,
        "compare",
        _run_compare,
        help="check a translation against its source: numbers, names, negations, what is left out",
        description=(
            'Lines: {"id", "source", "target", "source_language", "target_language", "engine_score"?}.\n'
            'Answers: {"findings": [{"check", "severity", places, "message"}], "score": 0 to 1}. FILE holds one such record.'
        ),
        examples=("dragoman compare --jsonl < segments.jsonl",),
    )
    add_input(compare, "one record as JSON")
    compare.add_argument("--glossary", metavar="FILE", help="agreed terms: TSV, CSV or JSON lines")
    align = add(
        commands,
        "align",
        _run_align,
        help="find which sentences of a text and of its translation belong together",
        description=(
            'Lines: {"id", "source": [sentence, …], "target": [sentence, …], "source_language", "target_language"}.\n'
            'Answers: {"pairs": [{"source": [i, …], "target": [j, …], "score"}]}. FILE holds one such record.'
        ),
        examples=("dragoman align --jsonl < articles.jsonl",),
    )
    add_input(align, "one record as JSON")


def _register_translate(commands: SubParsers) -> None:
    translate = add(
        commands,
        "translate",
        _run_translate,
        help="propose a translation, sentence by sentence: memory first, then an engine",
        description=(
            'Lines: {"id", "text", "source_language", "target_language"}. Answers: {"segments", "engine", "target"}.\n'
            "`dragoman engines` lists the engines and their languages."
        ),
        examples=(
            "dragoman translate article.txt --from ru --to uk",
            "dragoman translate --jsonl --engine apertium --glossary terms.tsv < texts.jsonl",
        ),
    )
    add_input(translate, "the text, in UTF-8")
    translate.add_argument("--from", dest="source_language", metavar="TAG", help="detected where not given")
    translate.add_argument("--to", dest="target_language", metavar="TAG", help="language to translate into")
    translate.add_argument("--engine", metavar="NAME", help="this engine only; else those of the settings")
    translate.add_argument("--glossary", metavar="FILE", help="agreed terms: TSV, CSV or JSON lines")
    translate.add_argument(
        "--memory", metavar="FILE", help="translation memory to ask first (`dragoman memory` makes one)"
    )


def _run_translate(options: argparse.Namespace) -> int:
    translator = _translator(options)
    default = {"source_language": options.source_language, "target_language": options.target_language}
    try:
        return answer_all(
            options,
            lambda data, name: {"text": text_in(data, name)},
            lambda record: translate_answer({**default, **record}, translator),
        )
    finally:
        for engine in translator.engines:
            engine.close()


def _translator(options: argparse.Namespace) -> "Translator":
    from dragoman.cli.engines import build
    from dragoman.config import load
    from dragoman.press.translate import LocalMemory, Translator
    from dragoman.press.translate.sqlite_memory import SqliteMemory

    config = load(os.environ)
    if options.memory and not Path(options.memory).exists():
        raise CommandError(f"There is no translation memory {options.memory}.", status=ASKED_WRONGLY)
    return Translator(
        memory=SqliteMemory(options.memory) if options.memory else LocalMemory(),
        glossary=glossary_of(
            options.glossary, source=options.source_language, target=options.target_language
        ),
        engines=build([options.engine] if options.engine else config.engines, config),
    )


def translate_answer(record: Record, translator: "Translator") -> Answer:
    """What `translate` says of one record."""
    from dragoman.press.languages import get
    from dragoman.press.record import SegmentOrigin, to_json
    from dragoman.press.translate import cut, join, propose_segments, same_language

    text, target = text_of(record, "text"), text_of(record, "target_language", default="").strip()
    if not target:
        raise BadRecord("missing_field", 'Say into which language: "target_language", or --to.')
    get(target)
    source = language_of(record, text, field="source_language")
    if same_language(source, target):
        raise BadRecord(
            "same_language",
            f"The text is in {source!r} already; nothing is to be translated into {target!r}.",
        )
    cut_up = cut(text, part="block.0", source_language=source, target_language=target)
    segments = propose_segments(cut_up, translator)
    waiting = [one for one in segments if one.origin is SegmentOrigin.NONE]
    if waiting:
        raise _nobody_translates(source, target, waiting[0].findings, translator)
    engines = dict.fromkeys(one.engine for one in segments if one.engine)
    whole = join(segments).get("block.0", text)
    return {
        "segments": [to_json(one) for one in segments],
        "engine": ", ".join(engines) or None,
        "source_language": source,
        "target_language": target,
        "target": whole,
    }


def _nobody_translates(
    source: str, target: str, findings: "tuple[Finding, ...]", translator: "Translator"
) -> BadRecord:
    from dragoman.cli.engines import pairs_on_offer

    if failed := next((found for found in findings if found.message == "engine.failed"), None):
        return BadRecord("engine_failed", f"{' '.join(failed.details[1:])}")
    offer = pairs_on_offer(translator.engines)
    return BadRecord("no_engine", f"No engine translates {source} into {target}: {offer}.")


def _run_compare(options: argparse.Namespace) -> int:
    glossary = glossary_of(options.glossary, source=None, target=None)
    return answer_all(options, _one_record, lambda record: compare_answer(record, glossary))


def _one_record(data: bytes, name: str) -> Record:
    """A file that should have held a record and does not."""
    raise BadRecord("bad_json", f"{name} holds no record: one JSON object with the fields `--help` names.")


def compare_answer(record: Record, glossary: "Glossary | None" = None) -> Answer:
    """What `compare` says of one record.

    An engine that says how sure it was of its own words (`engine_score`, the mean logarithm of the tokens' probabilities, or
    `engine_token_scores`, each of them) lowers the score by that: it is multiplied by the mean probability.
    """
    from dragoman.press.translate import compare

    result = compare(
        text_of(record, "source"),
        text_of(record, "target"),
        text_of(record, "source_language"),
        text_of(record, "target_language"),
        glossary=glossary,
    )
    score = round(result.score * _sureness(record), 4)
    return {"findings": [_finding(found) for found in result.findings], "score": score}


def _sureness(record: Record) -> float:
    """0 to 1; 1 where the engine says nothing."""
    tokens = record.get("engine_token_scores")
    mean = record.get("engine_score")
    if mean is None and isinstance(tokens, list) and tokens:
        try:
            mean = sum(tokens) / len(tokens)
        except TypeError as error:
            raise BadRecord("bad_field", '"engine_token_scores" must be a list of numbers.') from error
    if mean is None:
        return 1.0
    if isinstance(mean, bool) or not isinstance(mean, int | float) or math.isnan(mean):
        raise BadRecord("bad_field", '"engine_score" must be a number.')
    return math.exp(min(0.0, mean))


def _finding(found: "Finding") -> dict[str, Any]:
    from dragoman.press.record import to_json

    return dict(to_json(found))


def _run_align(options: argparse.Namespace) -> int:
    return answer_all(options, _one_record, align_answer)


def align_answer(record: Record) -> Answer:
    """What `align` says of one record."""
    from dragoman.press.translate import align

    pairs = align(
        _sentences(record, "source"),
        _sentences(record, "target"),
        text_of(record, "source_language", default="und"),
        text_of(record, "target_language", default="und"),
    )
    return {
        "pairs": [
            {"source": list(pair.source), "target": list(pair.target), "score": pair.score} for pair in pairs
        ]
    }


def _sentences(record: Record, field: str) -> list[str]:
    sentences = list_of(record, field)
    if not all(isinstance(sentence, str) for sentence in sentences):
        raise BadRecord("bad_field", f'"{field}" must be a list of texts.')
    return sentences


def glossary_of(path: str | None, *, source: str | None, target: str | None) -> "Glossary":
    """Agreed terms of a file; none where `path` is None.

    Columns (of TSV and CSV, named in the first line) or keys: source, target, and if they like source_language,
    target_language, forbidden (parted by `|`), note. source, target: languages of rows that name none.
    Raises CommandError, naming the row.
    """
    from dragoman.press.translate import Glossary, Pair

    if path is None:
        return Glossary()
    try:
        rows = _rows(path)
        return Glossary.from_rows(rows, pair=Pair(source or "", target or ""))
    except (ValueError, csv.Error, BadRecord) as error:
        raise CommandError(f"{path}: {str(error).rstrip('.')}.", status=ASKED_WRONGLY) from error


def _rows(path: str) -> list[Mapping[str, str]]:
    text = text_in(read_bytes(path), path)
    first = text.lstrip()[:1]
    if path.removesuffix(".gz").endswith((".jsonl", ".json")) or first == "{":
        return [_json_row(line, number) for number, line in enumerate(text.splitlines(), 1) if line.strip()]
    head = text.split("\n", 1)[0]
    rows = list(csv.DictReader(io.StringIO(text), delimiter="\t" if "\t" in head else ","))
    if rows and not {"source", "target"} <= rows[0].keys():
        raise ValueError("the first line must name the columns, source and target among them")
    return [{key: value for key, value in row.items() if isinstance(value, str)} for row in rows]


def _json_row(line: str, number: int) -> Mapping[str, str]:
    found = json.loads(line)
    if not isinstance(found, dict):
        raise ValueError(f"line {number} is no JSON object")
    forbidden = found.get("forbidden")
    if isinstance(forbidden, list):
        found = {**found, "forbidden": "|".join(str(word) for word in forbidden)}
    return {str(key): value for key, value in found.items() if isinstance(value, str)}
