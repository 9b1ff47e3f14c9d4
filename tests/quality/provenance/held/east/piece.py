"""A held article as its TOML file says it, and the site it stands on."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from . import markup

DATA = Path(__file__).parent / "data"
_LISTED = {"*": "list", "#": "list", ">": "quotation", "|": "table"}


@dataclass(frozen=True, slots=True)
class Part:
    """One block of the body: its kind and its lines, still with marks.

    kind: paragraph, heading, list, quotation, table, embed, tweet, image, also (a teaser inside the prose), sign.
    """

    kind: str
    lines: tuple[str, ...]

    @property
    def text(self) -> str:
        """All lines as one."""
        return " ".join(self.lines)


class Data:
    """A TOML table with texts that may be missing."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self.table = table

    def text(self, key: str) -> str:
        """A text, empty where there is none."""
        return str(self.table.get(key, ""))

    def texts(self, key: str) -> list[str]:
        """Several texts; one alone may stand without a list."""
        value = self.table.get(key, [])
        return [value] if isinstance(value, str) else [str(one) for one in value]

    def flag(self, key: str) -> bool:
        """A switch, off where not named."""
        return bool(self.table.get(key, False))


class Image(Data):
    """A picture: caption, credit, agency, photographer; `joined` says how caption and credit stand in one line."""

    @property
    def line(self) -> str:
        """Caption and credit in one line, where the site prints them so."""
        return self.text("joined").replace("{c}", self.text("caption")).replace("{k}", self.text("credit"))

    @property
    def src(self) -> str:
        """Its address."""
        return self.text("src")


class Site(Data):
    """An outlet: name, host, footer; and the words its language's sites print around articles."""

    def __init__(self, table: Mapping[str, Any], words: Mapping[str, Any], language: str) -> None:
        super().__init__(table)
        self.words = Data(words)
        self.language = language

    @property
    def name(self) -> str:
        """As the site calls itself."""
        return self.text("name")

    @property
    def home(self) -> str:
        """Its address without a last slash."""
        return "https://" + self.text("host")

    @property
    def rtl(self) -> bool:
        """Written from right to left."""
        return self.language in {"ar", "fa"}

    def word(self, key: str) -> str:
        """A word or sentence that this outlet, or its language's sites, print."""
        return self.text(key) or self.words.text(key)

    def teasers(self, start: int, number: int) -> list[str]:
        """Headlines of other articles, `number` of them from `start` on, round and round."""
        titles = self.texts("teasers") or self.words.texts("teasers")
        return [titles[(start + step) % len(titles)] for step in range(number)]


class Piece(Data):
    """An article on its site."""

    def __init__(self, table: Mapping[str, Any], site: Site, number: int) -> None:
        super().__init__(table)
        self.site = site
        self.number = number
        self.next: Piece | None = None

    @property
    def id(self) -> str:
        """Of the page's rows."""
        return f"he-{self.text('id')}"

    @property
    def url(self) -> str:
        """Where the page is fetched."""
        return self.site.home + self.text("path")

    @property
    def headline(self) -> str:
        """As printed, with what stands behind it in brackets."""
        return self.text("headline") + self.text("tail")

    @cached_property
    def images(self) -> list[Image]:
        """Its pictures in order."""
        base = f"{self.site.home}/media/{self.text('id')}"
        return [
            Image({"src": f"{base}-{n}.jpg", **one}) for n, one in enumerate(self.table.get("images", []), 1)
        ]

    @cached_property
    def footnotes(self) -> list[tuple[str, str, markup.Said]]:
        """Mark, words as printed, and the note itself; written "mark|by|kind|words"."""
        rows = [line.split("|", 3) for line in self.texts("footnotes")]
        return [
            (mark, printed.translate(str.maketrans("", "", "⟨⟩⟪⟫")), markup.footnote(by, kind, printed))
            for mark, by, kind, printed in rows
        ]

    @cached_property
    def body(self) -> list[Part]:
        """Its blocks."""
        return [
            _part(block.strip("\n")) for block in self.text("body").strip().split("\n\n") if block.strip()
        ]

    @property
    def prose(self) -> list[str]:
        """The paragraphs that are more than a note or a dateline, with marks."""
        return [part.text for part in self.body if part.kind == "paragraph" and markup.stretches(part.text)]

    @property
    def lead_images(self) -> list[Image]:
        """Pictures that stand over the text: those the body does not place."""
        return self.images[: len(self.images) - sum(part.kind == "image" for part in self.body)]


def _part(block: str) -> Part:
    lines = tuple(line.strip() for line in block.split("\n"))
    first = lines[0]
    if first.startswith("@"):
        kind, _, rest = first[1:].partition(" ")
        return Part(kind, (rest, *lines[1:]))
    if first.startswith("## "):
        return Part("heading", (first[3:],))
    if first[:2] in {"* ", "# ", "> ", "| "}:
        return Part(_LISTED[first[0]], tuple(line[2:] for line in lines))
    return Part("paragraph", lines)


def load() -> list[Piece]:
    """All articles, language by language. A file without words and sites goes on with those of its language's first file."""
    found: dict[str, list[Piece]] = {}
    common: dict[str, Mapping[str, Any]] = {}
    for path in sorted(DATA.glob("*.toml")):
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        language = data["language"]
        shared = common.setdefault(language, data)
        pieces = found.setdefault(language, [])
        for table in data["pages"]:
            site = Site(shared["sites"][table["site"]], shared["words"], language)
            pieces.append(Piece(table, site, len(pieces)))
    for pieces in found.values():
        for piece, follower in zip(pieces, [*pieces[1:], pieces[0]], strict=True):
            piece.next = follower
    return [piece for pieces in found.values() for piece in pieces]
