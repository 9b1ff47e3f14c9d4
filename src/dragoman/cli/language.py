"""`detect` and `split`: which language a text is in, where its sentences end."""

import argparse

from dragoman.cli.files import text_in, text_of
from dragoman.cli.lines import Answer, Record, add_input, answer_all
from dragoman.cli.words import SubParsers, add


def register(commands: SubParsers) -> None:
    """Add the family's commands."""
    detect = add(
        commands,
        "detect",
        _run_detect,
        help="say which language a text is in",
        description='Lines: {"id", "text"}. Answers: {"language", "confidence"}; language "und": it does not say.',
        examples=("dragoman detect article.txt", "echo 'Добрий день' | dragoman detect -"),
    )
    add_input(detect, "the text, in UTF-8")
    split = add(
        commands,
        "split",
        _run_split,
        help="find the sentences of a text",
        description='Lines: {"id", "text", "language"?}. Answers: {"sentences": [{"start", "end"}]}, in code points.',
        examples=("dragoman split article.txt --language ru",),
    )
    add_input(split, "the text, in UTF-8")
    split.add_argument("--language", metavar="TAG", help="the text's language; detected where not given")


def _run_detect(options: argparse.Namespace) -> int:
    return answer_all(options, lambda data, name: {"text": text_in(data, name)}, detect_answer)


def _run_split(options: argparse.Namespace) -> int:
    def single(data: bytes, name: str) -> Record:
        return {"text": text_in(data, name)}

    return answer_all(options, single, lambda record: split_answer({"language": options.language, **record}))


def detect_answer(record: Record) -> Answer:
    """What `detect` says of one record."""
    from dragoman.press.languages import detect

    found = detect(text_of(record, "text"))
    return {"language": found.language, "confidence": found.confidence}


def split_answer(record: Record) -> Answer:
    """What `split` says of one record."""
    from dragoman.press.languages import split

    text = text_of(record, "text")
    spans = split(text, language_of(record, text))
    return {"sentences": [{"start": span.start, "end": span.end} for span in spans]}


def language_of(record: Record, text: str, *, field: str = "language") -> str:
    """The language a record states, checked; detected from its text where it states none.

    Raises UnknownLanguageError, naming the nearest, for a tag nobody knows.
    """
    from dragoman.press.languages import UNDETERMINED, detect, get

    stated = text_of(record, field, default="").strip()
    if not stated:
        return detect(text).language
    if stated != UNDETERMINED:
        get(stated)
    return stated
