"""A piece: one article of the practice set with everything its page prints, read from `data/*.toml`."""

import tomllib
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from .prose import Part, Picture, parts, picture

DATA = Path(__file__).parent / "data"
WORDS: dict[str, dict[str, Any]] = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rights:
    """The rights line of a page and what a careful reader concludes from it."""

    line: str | None = None
    holder: str | None = None
    status: str = "undetermined"
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """Whose site it is. tagline: printed under the name."""

    name: str
    host: str
    tagline: str = ""
    rights: Rights = Rights()


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One page. What ends in `_print` is how the page prints the value before it; empty: not printed.

    meta: which structured data the page carries (`ld`, `og`, `micro`, `dc`). ld: values put into JSON-LD instead of the true
    ones (an empty string leaves the property out). head: more mark-up for the head. above, tail: lines printed over and
    under the text. byline_at: `top` or `end`. role: what the page says its own outlet did.
    chain: carriers before the page's own outlet. language of a carrier, its url: as the page says.
    """

    id: str
    shell: str
    lang: str
    outlet: Outlet
    path: str
    headline: str
    body: str
    declared: str
    meta: tuple[str, ...] = ("og",)
    ld: dict[str, Any] = field(default_factory=dict)
    head: str = ""
    headline_print: str = ""
    kicker: str | None = None
    section: str | None = None
    section_print: str = ""
    standfirst: str | None = None
    standfirst_carrier: int | None = None
    byline: tuple[tuple[str, str], ...] = ()
    byline_print: str = ""
    byline_at: str = "top"
    dateline: str | None = None
    dateline_print: str = ""
    published: str | None = None
    date_meta: str | None = None
    date_print: str = ""
    modified: str | None = None
    modified_print: str = ""
    images: tuple[Picture, ...] = ()
    above: tuple[str, ...] = ()
    tail: tuple[str, ...] = ()
    rights: Rights = Rights()
    rights_box: str = ""
    original: dict[str, str | None] | None = None
    chain: tuple[dict[str, str | None], ...] = ()
    role: str = "wrote"
    disclaimers: tuple[str, ...] = ()
    paywalled: bool = False
    paywall: str = ""
    withdrawn: bool = False
    without: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        return f"https://{self.outlet.host}{self.path}"

    @property
    def parts(self) -> list[Part]:
        return parts(self.body)

    @property
    def words(self) -> dict[str, Any]:
        return words(self.lang)


@cache
def words(lang: str) -> dict[str, Any]:
    """What a site in this language says around its articles; all languages' in `words.toml`."""
    every = tomllib.loads((Path(__file__).parent / "words.toml").read_text(encoding="utf-8"))
    found: dict[str, Any] = every[lang]
    return found


@cache
def pieces() -> tuple[Piece, ...]:
    """All pieces, by file name and in the order they are written down. Raises TypeError for a key nobody knows."""
    return tuple(
        piece
        for path in sorted(DATA.glob("*.toml"))
        for piece in _read(tomllib.loads(path.read_text("utf-8")))
    )


def _read(data: dict[str, Any]) -> list[Piece]:
    outlets = {key: _outlet(row) for key, row in data["outlet"].items()}
    return [_piece(row, data["language"], outlets) for row in data["article"]]


def _outlet(row: dict[str, Any]) -> Outlet:
    return Outlet(**{**row, "rights": Rights(**row.get("rights", {}))})


def _piece(row: dict[str, Any], language: str, outlets: dict[str, Outlet]) -> Piece:
    outlet = outlets[row["outlet"]]
    lang = row.get("lang", language)
    values = {
        **{key: tuple(value) if isinstance(value, list) else value for key, value in row.items()},
        "outlet": outlet,
        "lang": lang,
        "declared": row.get("declared", lang),
        "byline": tuple((name, role) for name, role in row.get("byline", [])),
        "images": tuple(picture(line) for line in row.get("images", [])),
        "rights": Rights(**row["rights"]) if "rights" in row else outlet.rights,
        "date_meta": row.get("date_meta", row.get("published")) or None,
    }
    return Piece(**values)
