"""Articles as data: what stands in the TOML files, and the blocks of a body.

A body is written as paragraphs parted by empty lines. What a chunk is, its beginning says:
`## ` and `### ` headings, `- ` and `1. ` lists, `> ` a quotation, `| ` a table (first row: its head), `@@ ` an embed's address (and the words of the post that it shows),
`!0` the article's first picture, `~ ` a line that leads to another article, `^Words^ ` a run-in heading before the paragraph's
own words. `{0}` stands for the article's first note, as printed.
"""

import functools
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Row = dict[str, Any]
DATA = Path(__file__).parent / "data"
NOTE = re.compile(r"\{(\d)\}")
_TAG = re.compile(r"<[^>]+>")
_KINDS = (
    ("### ", "heading"),
    ("## ", "heading"),
    ("- ", "list"),
    ("1. ", "list"),
    ("> ", "quotation"),
    ("| ", "table"),
    ("@@ ", "embed"),
    ("~ ", "teaser"),
    ("!", "image"),
    ("^", "run-in"),
)


@dataclass(frozen=True, kw_only=True)
class Piece:
    """One block of a body. html: its words with inline mark-up, notes still as `{n}`; run_in: words of a heading before them."""

    kind: str
    html: str = ""
    run_in: str | None = None
    level: int = 2
    ordered: bool = False
    items: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    image: int | None = None


@dataclass(frozen=True, kw_only=True)
class Article:
    """One article of one outlet: `data` as written down, with the words its outlet's site prints around it."""

    language: str
    words: Row
    outlet: Row
    data: Row
    body: tuple[Piece, ...] = field(default=())

    @property
    def id(self) -> str:
        return f"hw-{self.language.split('-')[0]}-{self.data['id']}"

    @property
    def url(self) -> str:
        return f"https://{self.outlet['host']}{self.data['path']}"

    def get(self, key: str) -> Any:
        """What the article says, else what its outlet says; None where neither does."""
        return self.data.get(key, self.outlet.get(key))


def articles() -> list[Article]:
    """All articles, language by language."""
    return [article for path in sorted(DATA.glob("*.toml")) for article in _of_language(path)]


def _of_language(path: Path) -> Iterator[Article]:
    """A language's words and outlets stand in its first file only."""
    told = _told(path)
    told = {**_told(DATA / f"{told['language']}.toml"), **told}
    for data in told["articles"]:
        yield Article(
            language=data.get("language", told["language"]),
            words=told["words"],
            outlet=told["outlets"][data["outlet"]],
            data=data,
            body=pieces(data.get("body", "")),
        )


@functools.cache
def _told(path: Path) -> Row:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def pieces(body: str) -> tuple[Piece, ...]:
    """The blocks of a written body."""
    return tuple(_piece(chunk.strip()) for chunk in re.split(r"\n\s*\n", body.strip()) if chunk.strip())


def _piece(chunk: str) -> Piece:
    mark, kind = next(((mark, kind) for mark, kind in _KINDS if chunk.startswith(mark)), ("", "paragraph"))
    if NOTE.fullmatch(chunk):
        return Piece(kind="note", html=chunk)
    rest = chunk[len(mark) :]
    if kind == "list":
        lines = (re.sub(r"^(-|\d+\.) ", "", line) for line in chunk.splitlines())
        return Piece(kind=kind, items=tuple(lines), ordered=mark == "1. ")
    if kind == "table":
        rows = (tuple(cell.strip() for cell in line.strip("| ").split("|")) for line in chunk.splitlines())
        return Piece(kind=kind, rows=tuple(rows))
    if kind == "image":
        return Piece(kind=kind, image=int(rest))
    if kind == "embed":
        address, _, post = rest.partition(" ")
        return Piece(kind=kind, html=address, items=(post,) if post else ())
    if kind == "run-in":
        run_in, words = rest.split("^", 1)
        return Piece(kind="paragraph", html=words.strip(), run_in=run_in)
    return Piece(kind=kind, html=" ".join(rest.split()), level=3 if mark == "### " else 2)


def plain(html: str) -> str:
    """Words without inline mark-up, white space folded."""
    return " ".join(_TAG.sub("", html.replace("<br>", " ")).split())
