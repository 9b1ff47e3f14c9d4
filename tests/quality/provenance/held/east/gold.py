"""The gold row of a held article: what its page says, made from the same data as the page."""

import html
from collections import Counter
from typing import Any

from . import markup
from .piece import Data, Image, Piece

Row = dict[str, Any]

_BLOCKS = ("heading", "list", "quotation", "table", "embed")
_NO_SPACES = {"zh", "ja"}
_WITHOUT = 8


def gold(piece: Piece, page: str) -> Row:
    """All keys; null, [] or false where the page, which is given as HTML, does not say it."""
    carriers = _carriers(piece)
    row: Row = {
        "id": piece.id,
        "language": piece.site.language,
        "headline": piece.text("headline"),
        **{key: piece.text(key) or None for key in ("kicker", "section", "standfirst")},
        "standfirst_carrier": _standfirst_carrier(piece, len(carriers)),
        "byline": _byline(piece),
        "dateline": next((said for part in piece.body if (said := markup.dateline(part.text))), None),
        "published": _when(piece, "published"),
        "modified": _when(piece, "modified"),
        "images": [_image(image) for image in piece.images],
        "notes": [note.row for note in _notes(piece)],
        "rights": _rights(piece),
        "original": _original(piece),
        "carriers": carriers,
        "disclaimers": [*piece.texts("disclaimers"), *piece.site.texts("disclaimers")],
        "paywalled": piece.flag("paywalled"),
        "withdrawn": piece.flag("withdrawn"),
        "blocks": _blocks(piece),
        "with": [] if piece.flag("withdrawn") else _with(piece),
        "without": _without(piece, page),
    }
    return {**row, "gaps": _gaps(row)}


def _standfirst_carrier(piece: Piece, carriers: int) -> int | None:
    """Nobody's where the page does not say whose words stand over a text of others."""
    if not piece.text("standfirst"):
        return None
    stated: int | None = piece.table.get("standfirst_carrier", 0 if carriers == 1 else None)
    return stated


def _byline(piece: Piece) -> list[dict[str, str]]:
    signed = [part.text for part in piece.body if part.kind in {"sign", "paragraph"}]
    return [
        person
        for text in [*piece.texts("byline"), *signed, *piece.texts("byline_end")]
        for person in markup.people(text)
    ]


def _when(piece: Piece, name: str) -> str | None:
    """An instant where the page says one with its zone, else the day, else None.

    In the data: `published` is the instant, `published_as` what is printed, `says` what can be read: "day" or "nothing" where
    the metadata is silent and the print has no zone, or not even a year.
    """
    instant = piece.text(name)
    says = piece.text("says")
    if not instant or says == "nothing":
        return None
    return instant[:10] if says == "day" else instant


def _image(image: Image) -> dict[str, str | None]:
    return {key: image.text(key) or None for key in ("caption", "credit", "agency", "photographer")}


def _notes(piece: Piece) -> list[markup.Said]:
    inside = [note for part in piece.body for line in part.lines for note in markup.notes(line)]
    return inside + [note for _, _, note in piece.footnotes]


def _rights(piece: Piece) -> dict[str, str | None]:
    said = Data(piece.table.get("rights") or piece.site.table.get("rights") or {})
    row = {key: said.text(key) or None for key in ("holder", "line", "licence_url")}
    return {**row, "status": said.text("status") or "undetermined"}


def _original(piece: Piece) -> Row | None:
    if "original" not in piece.table:
        return None
    said = Data(piece.table["original"])
    return {
        key: said.text(key) or None
        for key in ("outlet", "url", "headline", "author", "language", "published")
    }


def _carriers(piece: Piece) -> list[Row]:
    own = {"name": piece.site.name, "role": "wrote", "language": piece.site.language, "url": piece.url}
    rows = [{"url": None, **row, "language": None} for row in piece.table.get("before", [])]
    if rows:
        rows[0]["language"] = piece.table["original"].get("language")
    return [*rows, {**own, "role": piece.text("role") or ("unknown" if rows else "wrote")}]


def _blocks(piece: Piece) -> dict[str, int]:
    kinds = Counter("embed" if part.kind == "tweet" else part.kind for part in piece.body)
    return {kind: kinds[kind] for kind in _BLOCKS}


def _gaps(row: Row) -> list[str]:
    original = row["original"]
    missing = {
        "byline": not row["byline"],
        "published_at": not row["published"],
        "rights.holder": not row["rights"]["holder"],
        "original.url": original is not None and not original["url"],
    }
    roles = [f"carriers.{n}.role" for n, one in enumerate(row["carriers"]) if one["role"] == "unknown"]
    return [name for name, open_ in missing.items() if open_] + roles


# ---------------------------------------------------------------- stretches of text


def _with(piece: Piece) -> list[str]:
    """Stretches of the prose: the first paragraph's beginning, the last one's end, some between."""
    prose = piece.prose
    middle = prose[1:-1][:: max(1, len(prose[1:-1]) // 3)][:4]
    ends = [_stretch(prose[0], piece, 0), _stretch(prose[-1], piece, -1)]
    between = [_stretch(text, piece, number + 1) for number, text in enumerate(middle)]
    return list(dict.fromkeys(one for one in [ends[0], *between, ends[1]] if one))


def _stretch(text: str, piece: Piece, place: int) -> str:
    """4 to 9 words, or 8 to 18 signs of a script without spaces; place: 0 the beginning, -1 the end, else between."""
    parts = markup.stretches(text)
    part = parts[0] if place == 0 else parts[-1] if place == -1 else max(parts, key=len)
    return _cut(part, piece, place)


def _cut(text: str, piece: Piece, place: int) -> str:
    spaced = piece.site.language not in _NO_SPACES
    pieces = text.split() if spaced else list(text)
    size = 8 if spaced else 16
    start = (
        0 if place == 0 else max(0, len(pieces) - size) if place == -1 else min(3, max(0, len(pieces) - size))
    )
    return (" " if spaced else "").join(pieces[start : start + size]).strip()


def _without(piece: Piece, page: str) -> list[str]:
    """Stretches of what stands around or inside the prose and is none of it."""
    site = piece.site
    inside = [
        *(note.text for note in _notes(piece)),
        *(image.text("caption") for image in piece.images),
        *(markup.plain(part.text) for part in piece.body if part.kind == "also"),
        *(markup.plain(text) for key in ("source", "notice") for text in piece.texts(key)),
        piece.text("bio"),
        *([markup.stretches(piece.next.prose[0])[0]] if piece.next and piece.flag("second") else []),
    ]
    comments = (row.partition("|")[2] for row in site.words.texts("comments"))
    beside = piece.next.text("standfirst") if piece.next else ""
    around = [
        site.word("follow"),
        beside,
        site.word("newsletter"),
        *comments,
        *site.teasers(piece.number, 4),
        site.word("cookie"),
    ]
    shown = [text for text in around if text and html.escape(text) in page]
    half = [*inside[: _WITHOUT - 3], *shown][:_WITHOUT]
    cut = [_cut(text, piece, 0) for text in half if text]
    return [one for one in dict.fromkeys(cut) if len(one) > 5]
