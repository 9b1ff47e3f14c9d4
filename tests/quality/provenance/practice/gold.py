"""What a careful reader of the page writes down: the gold row of a piece."""

import unicodedata
from typing import Any

from . import prose
from .piece import Piece
from .prose import Part, Picture

UNSPACED = {"zh", "ja", "th"}
_ORIGINAL = ("outlet", "url", "headline", "author", "language", "published")
_BLOCKS = ("heading", "list", "quotation", "table", "embed")
_MOST_WITHOUT = 8
_SNIPPET_WORDS = 9
_LONG_ENOUGH = 30
_SNIPPET_CHARACTERS = 16


def gold(piece: Piece, clutter: list[str]) -> dict[str, Any]:
    """The gold row. clutter: sentences the shell printed around the article."""
    carriers = _carriers(piece)
    row = {
        "id": piece.id,
        "language": piece.lang,
        "headline": piece.headline,
        "kicker": piece.kicker,
        "section": piece.section,
        "standfirst": piece.standfirst,
        "standfirst_carrier": _standfirst_carrier(piece, len(carriers)),
        "byline": [{"name": name, "role": role} for name, role in piece.byline],
        "dateline": piece.dateline,
        "published": piece.published,
        "modified": piece.modified,
        "images": [_image(picture) for picture in pictures(piece)],
        "notes": [note for part in piece.parts for note in prose.notes(part.source)],
        "rights": {
            "holder": piece.rights.holder,
            "line": piece.rights.line,
            "licence_url": piece.rights.url,
            "status": piece.rights.status,
        },
        "original": piece.original and {key: piece.original.get(key) for key in _ORIGINAL},
        "carriers": carriers,
        "disclaimers": list(piece.disclaimers),
        "paywalled": piece.paywalled,
        "withdrawn": piece.withdrawn,
        "blocks": {kind: sum(part.kind == kind for part in piece.parts) for kind in _BLOCKS},
        "with": [] if piece.withdrawn else snippets(piece),
        "without": without(piece, clutter),
        "gaps": [],
    }
    row["gaps"] = gaps(row)
    return row


def pictures(piece: Piece) -> list[Picture]:
    """The article's own pictures in the order of the page: over the text, then inside it."""
    inside = [prose.picture(part.source) for part in piece.parts if part.kind == "img"]
    return [*piece.images, *inside]


def gaps(row: dict[str, Any]) -> list[str]:
    """What is looked for on every page and is not said on this one."""
    found = []
    if not row["byline"]:
        found.append("byline")
    if row["published"] is None:
        found.append("published_at")
    if row["rights"]["holder"] is None:
        found.append("rights.holder")
    if row["original"] is not None and row["original"]["url"] is None:
        found.append("original.url")
    unknown = [number for number, carrier in enumerate(row["carriers"]) if carrier["role"] == "unknown"]
    return found + [f"carriers.{number}.role" for number in unknown]


def _carriers(piece: Piece) -> list[dict[str, str | None]]:
    own = {"name": piece.outlet.name, "role": piece.role, "language": piece.lang, "url": None}
    return [{"language": None, "url": None, **carrier} for carrier in piece.chain] + [own]


def _standfirst_carrier(piece: Piece, carriers: int) -> int | None:
    """The page's own outlet unless the data say otherwise; -1 in them: nobody says whose words a plain one over another's text is."""
    if piece.standfirst is None or piece.standfirst_carrier == -1:
        return None
    return carriers - 1 if piece.standfirst_carrier is None else piece.standfirst_carrier


def _image(picture: Picture) -> dict[str, str | None]:
    return {
        "caption": picture.caption,
        "credit": picture.credit,
        "agency": picture.agency,
        "photographer": picture.photographer,
    }


def snippets(piece: Piece) -> list[str]:
    """Three to six stretches of the prose: the beginning of the first paragraph, the end of the last, some between."""
    told = [part for part in piece.parts if part.is_prose and prose.runs(part.source)]
    between = told[1:-1]
    chosen = [_cut(told[0], piece.lang)]
    chosen += [_cut(part, piece.lang) for part in between[:: max(1, len(between) // 3)][:4]]
    chosen += [_cut(told[-1], piece.lang, end=True)]
    return list(dict.fromkeys(snippet for snippet in chosen if snippet))


def _cut(part: Part, lang: str, *, end: bool = False) -> str:
    source = part.source.split("\n")[-1 if end else 0] if part.kind == "list" else part.source
    source = source.partition(" | ")[2] if part.kind == "run-in" else source
    stretches = prose.runs(source)
    outer = stretches[-1 if end else 0]
    run = outer if len(outer) > _LONG_ENOUGH else max(stretches, key=len)
    if lang in UNSPACED:
        cut = run[-_SNIPPET_CHARACTERS:] if end else run[:_SNIPPET_CHARACTERS]
    else:
        several = run.split()
        cut = " ".join(several[-_SNIPPET_WORDS:] if end else several[:_SNIPPET_WORDS])
    return cut.strip(" .,;:!?…–—-«»„“”\"'’。、，；：！？「」『』（）()؟؛،")


def without(piece: Piece, clutter: list[str]) -> list[str]:
    """Stretches of what stands on the page and is no prose: at most eight, the article's own neighbours first."""
    text = fold(" ".join(prose.plain(part.source) for part in piece.parts if part.is_prose))
    own = [str(note["text"]) for part in piece.parts for note in prose.notes(part.source)]
    own += [part.source for part in piece.parts if part.kind in {"teaser", "letter", "line"}]
    own += [picture.caption for picture in pictures(piece) if picture.caption]
    own += [*piece.without, piece.byline_print, *piece.tail, *piece.disclaimers, *piece.above]
    seen: list[str] = []
    for candidate in [*own, *clutter]:
        stretch = prose.runs(candidate)[0] if candidate else ""
        short = stretch[:20] if piece.lang in UNSPACED else " ".join(stretch.split()[:10])
        if (
            len(short) >= (4 if piece.lang in UNSPACED else 8)
            and fold(short) not in text
            and short not in seen
        ):
            seen.append(short)
    return seen[:_MOST_WITHOUT]


def fold(text: str) -> str:
    """For comparison: NFKC, white space and case folded."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())
