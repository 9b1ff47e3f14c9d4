"""The article's text out of a page's scripts, for pages that show next to nothing until their scripts have run.

Such pages carry their data as JSON or JavaScript literals: Next.js (`__NEXT_DATA__`, flight rows in `__next_f.push`), Nuxt, Arc Fusion,
Apollo, and plain assignments. Scripts are never run: their string literals are read, and the field that holds most prose is the text.
"""

import json
import re
from collections import defaultdict
from collections.abc import Iterator

from dragoman.press.extract.body.pieces import Piece
from dragoman.press.extract.page.layout import lay_out
from dragoman.press.extract.page.visible import clean

MAX_SCRIPT_CHARACTERS = 3_000_000
MAX_DEPTH = 3
"""How often strings are looked for in strings: data is often JSON inside a JavaScript string inside JSON."""
LEAST_CHARACTERS = 300

_SCRIPT = re.compile(r"<script\b[^>]*>(.*?)(?:</script|\Z)", re.DOTALL | re.IGNORECASE)
_STRING = re.compile(r'"([^"\\]*(?:\\.[^"\\]*)*)(?:"|\\?\Z)', re.DOTALL)
"""A string literal; one that is never closed goes to the end, or else each of its escaped quotation marks would be tried as a beginning."""
_KEY_BEFORE = re.compile(r'([A-Za-z_$][\w$-]*)"?\s{0,4}:\s{0,4}$')
_FLIGHT = re.compile(r'__next_f\.push\(\[1,\s*"([^"\\]*(?:\\.[^"\\]*)*)"\]\)', re.DOTALL)
_FLIGHT_TEXT = re.compile(rb"[0-9a-f]{1,6}:T([0-9a-f]{1,6}),")
_TAG = re.compile(r"<[a-zA-Z/!][^<>]*>")
_CODE = re.compile(r"[{};=\\]|=>|function")
_SENTENCE = re.compile(r"[\w»”\"')\]][.!?…。！？؟۔।](?:\s|<|$)")
_TEXT_KEY = re.compile(r"body|content|text|html|article|paragraph|story", re.IGNORECASE)
_CAPTION = re.compile(r"caption|credit|img|figure", re.IGNORECASE)
_PLACEHOLDER = re.compile(r"\W*[A-Z][A-Z_0-9]+\W*")
"""What a script puts something else in place of, an advertisement as a rule."""
_BAD_ESCAPE = re.compile(r'\\(?!["\\/bfnrtu])')


def scripted_pieces(html: str) -> list[Piece]:
    """The paragraphs of the field that holds most prose in the page's scripts; empty where none holds enough of it.

    Time is linear in the length of the page. The pieces have no place in the visible text.
    """
    fields: dict[str, dict[str, int]] = defaultdict(dict)
    for source in _sources(html):
        for key, value in _fields(source, 0):
            size = _prose(value)
            if size:
                fields[key][value] = size
    best = max(fields, key=lambda key: _worth(key, fields[key]), default=None)
    if best is None or sum(fields[best].values()) < LEAST_CHARACTERS:
        return []
    return list(_pieces("\n".join(f"<div>{value}</div>" for value in fields[best])))


def _sources(html: str) -> Iterator[str]:
    scripts = [
        match[1][:MAX_SCRIPT_CHARACTERS] for match in _SCRIPT.finditer(html[: 2 * MAX_SCRIPT_CHARACTERS])
    ]
    flight = "".join(_literal(match[1]) for script in scripts for match in _FLIGHT.finditer(script))
    if flight:
        yield from _flight_texts(flight)
        yield flight
    for script in scripts:
        if len(script) > LEAST_CHARACTERS and "__next_f" not in script[:200]:
            yield script


def _flight_texts(flight: str) -> Iterator[str]:
    """Text rows of React's flight format: number, `T`, length in bytes of UTF-8 in hexadecimal, the text."""
    data = flight.encode("utf-8", errors="replace")
    at = 0
    while match := _FLIGHT_TEXT.search(data, at):
        at = match.end() + int(match[1], 16)
        text = data[match.end() : at].decode("utf-8", errors="replace")
        yield f'"flightText": {json.dumps(text)}'


def _fields(source: str, depth: int) -> Iterator[tuple[str, str]]:
    for match in _STRING.finditer(source):
        raw = match[1]
        if len(raw) < 40:
            continue
        value = _literal(raw)
        if (
            source[match.start() - 1 : match.start()] == "\\"
        ):  # the strings of JSON in a literal of the other quotation marks
            value = f'"{value}'
        if depth < MAX_DEPTH and '":' in value and len(value) > LEAST_CHARACTERS:
            yield from _fields(value, depth + 1)
        else:
            key = _KEY_BEFORE.search(source[max(0, match.start() - 60) : match.start()])
            yield key[1] if key else "", value


def _literal(raw: str) -> str:
    """A string literal's value; itself where its escapes are beyond mending."""
    try:
        return str(json.loads(f'"{_BAD_ESCAPE.sub("", raw)}"', strict=False))
    except ValueError:
        return raw


def _prose(value: str) -> int:
    """Characters of a value that reads like prose; 0 for addresses, code, labels."""
    text = clean(_TAG.sub(" ", value)) if "<" in value else value
    if len(text) < 40 or not _SENTENCE.search(text) or len(_CODE.findall(text)) > len(text) / 80:
        return 0
    letters = sum(map(str.isalpha, text))
    return len(text) if letters > 0.6 * len(text) else 0


def _worth(key: str, values: dict[str, int]) -> float:
    """Prose under one key; a key that is called like a text, or a value with paragraphs, counts more."""
    total = float(sum(values.values()))
    named = 1.0 if _TEXT_KEY.search(key) or key == "flightText" else 0.6
    marked = 1.0 if any("<p" in value or "<br" in value for value in values) else 0.8
    return total * named * marked


def _pieces(html: str) -> Iterator[Piece]:
    _, visible = lay_out(html)
    lines = visible.lines
    ends = [*(start - 1 for start in lines.starts[1:]), len(visible.text)]
    for start, end, owner in zip(lines.starts, ends, lines.owners, strict=True):
        text = visible.text[start:end]
        holders = [owner, *owner.ancestors()]
        if any(el.tag in ("figure", "figcaption") or _CAPTION.search(el.names) for el in holders):
            continue
        heading = next((el for el in holders[:3] if el.tag in ("h2", "h3", "h4", "h5", "h6")), None)
        if heading is not None:
            yield Piece(tag="head", text=text, level=int(heading.tag[1]))
        elif any(map(str.isalpha, text)) and not _PLACEHOLDER.fullmatch(text):
            yield Piece(tag="p", text=text)
