"""Turn working labels, which hold an outlet's texts, into labels that may be kept.

    DRAGOMAN_REAL_PAGES=… python -m tests.quality.provenance.real.label WORKING.jsonl labels-x.jsonl

A working line is {"page": "de/Name_2025_01_01.html.gz", "labels": {…}} with the texts in plain words. A kept line has the
page's address and digest too, and in the place of each text its length, its digest and, where it stands on the page, its
offsets into the visible text. Offsets are for people who look a label up; `--anew` makes them again in a file of kept
labels, when the layout of the visible text has changed.
"""

import argparse
import datetime as dt
import hashlib
import json
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from dragoman.press.extract import visible_text
from dragoman.press.record import Page

from . import Row, body_of, folder, hidden, is_hidden, plain

KEYS = [
    "language",
    "headline",
    "kicker",
    "section",
    "standfirst",
    "byline",
    "dateline",
    "published",
    "modified",
    "images",
    "notes",
    "rights",
    "original",
    "carriers",
    "disclaimers",
    "paywalled",
    "withdrawn",
    "blocks",
]
# a soft hyphen or another character without a shape does not end a word
_WORD = re.compile(r"[\w\u00ad\u200b-\u200f\u2060\ufeff]+")


def kept(pages: Path, working: Row) -> Row:
    """The line to keep. Raises ValueError where the working line has a key that no label has."""
    name, labels = working["page"], working["labels"]
    if unknown := set(labels) - set(KEYS):
        raise ValueError(f"{name}: no label is called {', '.join(sorted(unknown))}")
    body = body_of(pages / name)
    url = json.loads((pages / name).with_name("meta.info").read_text("utf-8"))[Path(name).name]["url"]
    text = shown(body, url)
    return {
        "page": name,
        "sha256": hashlib.sha256(body).hexdigest(),
        "url": url,
        "labels": {key: _kept_value(key, labels[key], text) for key in KEYS if key in labels},
    }


def shown(body: bytes, url: str) -> str:
    """The visible text offsets point into."""
    at = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
    page = Page(asked_url=url, url=url, fetched_at=at, status=200, charset="utf-8", body=body)
    return visible_text(page)


def _kept_value(key: str, value: Any, text: str) -> Any:
    """A label's value with the outlet's sentences hidden."""
    match key, value:
        case (("headline" | "standfirst"), str()):
            return _hide(value, text)
        case "disclaimers", list():
            return [_hide(each, text) for each in value]
        case "images", list():
            return [_hide_in(each, "caption", text) for each in value]
        case "notes", list():
            return [_hide_in(each, "text", text) for each in value]
        case "original", dict():
            return _hide_in(value, "headline", text)
    return value


def _hide_in(value: Row, key: str, text: str) -> Row:
    return {**value, key: _hide(value[key], text)} if value.get(key) is not None else value


def _hide(value: str, text: str) -> Row:
    return found(hidden(value), text)


def anew(pages: Path, row: Row) -> Row:
    """A kept line with the offsets of its texts made again."""
    text = shown(body_of(pages / row["page"]), row["url"])
    return {**row, "labels": _moved(row["labels"], text)}


def _moved(value: Any, text: str) -> Any:
    if is_hidden(value):
        return found(value, text)
    if isinstance(value, dict):
        return {key: _moved(each, text) for key, each in value.items()}
    return [_moved(each, text) for each in value] if isinstance(value, list) else value


def found(label: Row, text: str) -> Row:
    """The label with the offsets of the first run of whole words that has its digest; without them where none has."""
    kept = {"length": label["length"], "sha256": label["sha256"]}
    for start, end in _runs(label["length"], text):
        if hidden(text[start:end]) == kept:
            return {**kept, "start": start, "end": end}
    return kept


def _runs(length: int, text: str) -> Iterator[tuple[int, int]]:
    """Runs of words that are `length` characters long, as `plain` joins them."""
    words = list(_WORD.finditer(text))
    sizes = [1 + len(plain(word[0])) for word in words]
    last, size = 0, -1
    for first, word in enumerate(words):
        while last < len(words) and size < length:
            size += sizes[last]
            last += 1
        if size == length:
            yield word.start(), words[last - 1].end()
        size -= sizes[first]


def main() -> None:
    """Read the lines of the first file, write the second."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("working", type=Path)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--anew", action="store_true", help="the first file holds kept labels")
    options = parser.parse_args()
    pages = folder()
    if pages is None:
        parser.error("DRAGOMAN_REAL_PAGES does not say where the pages lie")
    make = anew if options.anew else kept
    rows = [json.loads(line) for line in options.working.read_text("utf-8").splitlines() if line.strip()]
    made = sorted((make(pages, row) for row in rows), key=lambda row: row["page"])
    for before, after in pairwise(made):
        if before["page"] == after["page"]:
            parser.error(f"{after['page']} is labelled twice")
    lines = (json.dumps(row, ensure_ascii=False, sort_keys=False) + "\n" for row in made)
    options.labels.write_text("".join(lines), "utf-8")


if __name__ == "__main__":
    main()
