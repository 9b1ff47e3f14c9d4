"""The gold row of an article: what its page says, in the format of `tests/quality/provenance/README.md`."""

import zlib
from collections import Counter
from collections.abc import Iterator
from typing import Any

from tests.quality.provenance.seen import visible

from .articles import NOTE, Article, Piece, pieces, plain

Row = dict[str, Any]
_COUNTED = ("heading", "list", "quotation", "table", "embed")
_MOST_WITHOUT = 14


def gold_row(article: Article, html: str) -> Row:
    """All keys of the format. html: the article's page; only what stands there may be asked for as "without"."""
    data = article.data
    original = {**_NO_ORIGINAL, **data["original"]} if "original" in data else None
    carriers = _carriers(article)
    row: Row = {
        "id": article.id,
        "language": article.language,
        "headline": data["headline"],
        "kicker": data.get("kicker"),
        "section": data.get("section"),
        "standfirst": plain(data["standfirst"]) if "standfirst" in data else None,
        "standfirst_carrier": _standfirst_carrier(data),
        "byline": [{"name": name, "role": role} for name, role in data.get("people", [])],
        "dateline": data.get("dateline"),
        "published": data.get("published"),
        "modified": data.get("modified"),
        "images": [{key: image.get(key) for key in _IMAGE} for image in data.get("images", [])],
        "notes": [{key: note.get(key) for key in _NOTE} for note in data.get("notes", [])],
        "rights": _rights(article),
        "original": original,
        "carriers": carriers,
        "disclaimers": data.get("disclaimers", []),
        "paywalled": data.get("paywalled", False),
        "withdrawn": data.get("withdrawn", False),
        "blocks": _blocks(article),
        "with": [] if data.get("withdrawn") else _with(article),
        "without": _without(article, visible(html)),
    }
    return {**row, "gaps": list(_gaps(row))}


_NO_ORIGINAL = dict.fromkeys(("outlet", "url", "headline", "author", "language", "published"))
_IMAGE = ("caption", "credit", "agency", "photographer")
_NOTE = ("text", "by", "kind", "signature")


def _standfirst_carrier(data: Row) -> int | None:
    """Of an own article: the outlet's words. Of others: only where the data say whose."""
    own = "standfirst" in data and "original" not in data
    number: int | None = data.get("standfirst_carrier", 0 if own else None)
    return number


def _carriers(article: Article) -> list[Row]:
    told = article.data.get("carriers") or [[article.outlet["name"], "wrote", article.language, None]]
    return [dict(zip(("name", "role", "language", "url"), [*one, None, None], strict=False)) for one in told]


def _rights(article: Article) -> Row:
    told = article.data.get("rights") or {
        "holder": article.outlet.get("holder"),
        "line": article.outlet.get("footer"),
        "status": article.outlet.get("status") or ("in-copyright" if article.outlet.get("footer") else None),
    }
    empty = {"holder": None, "line": None, "licence_url": None, "status": "undetermined"}
    return {**empty, **{key: value for key, value in told.items() if value is not None}}


def _blocks(article: Article) -> dict[str, int]:
    kinds = Counter(piece.kind for piece in article.body) if not article.data.get("withdrawn") else Counter()
    return {kind: kinds[kind] for kind in _COUNTED}


def _gaps(row: Row) -> Iterator[str]:
    if not row["byline"]:
        yield "byline"
    if not row["published"]:
        yield "published_at"
    if not row["rights"]["holder"]:
        yield "rights.holder"
    if row["original"] and not row["original"]["url"]:
        yield "original.url"
    for number, carrier in enumerate(row["carriers"]):
        if carrier["role"] == "unknown":
            yield f"carriers.{number}.role"


# ---------------------------------------------------------------- the prose and what is none


def _with(article: Article) -> list[str]:
    """The beginning of the first paragraph, the end of the last, and something of up to four between."""
    proses = [p for p in article.body if p.kind == "paragraph" and len(p.html.split()) > 3]
    first, last = _words(_longest(proses[0])), _words(_longest(proses[-1]))
    snippets = [" ".join(first[:8]), " ".join(last[-7:])]
    between = proses[1:-1][:: max(1, len(proses[1:-1]) // 4)]
    for piece in between[:5]:
        words = _words(_longest(piece))
        start = zlib.crc32(piece.html.encode()) % max(1, len(words) - 8)
        snippets.insert(-1, " ".join(words[start : start + 7]))
    items = [piece.items[-1] for piece in article.body if piece.kind == "list"]
    quotes = [piece.html for piece in article.body if piece.kind == "quotation"]
    for html in [*items, *quotes]:
        words = _words(_longest(Piece(kind="paragraph", html=html)))
        if len(words) >= 4 and len(snippets) < 8:
            snippets.append(" ".join(words[:9]))
    return list(dict.fromkeys(snippets))


def _longest(piece: Piece) -> str:
    """The longest stretch without a note, foot notes' marks and line breaks."""
    return max((plain(part) for part in NOTE.split(_no_marks(piece.html))), key=len)


def _no_marks(html: str) -> str:
    return html.replace("<sup>", "{9}<sup>").replace("<br>", "{9}")


def _words(text: str) -> list[str]:
    return text.split()


def prose(article: Article) -> str:
    """All words of the body as a reader should give them, white space folded."""
    parts: list[str] = []
    for piece in article.body:
        if piece.kind not in {"teaser", "note", "image", "embed"}:
            parts += [piece.html, *piece.items, *(cell for row in piece.rows for cell in row)]
    return plain(NOTE.sub("", " ".join(parts)))


def _without(article: Article, page: str) -> list[str]:
    text = prose(article).casefold()
    wanted = (_cut(plain(snippet)) for snippet in _around(article))
    there = (snippet for snippet in wanted if snippet in page and snippet.casefold() not in text)
    return list(dict.fromkeys(there))[:_MOST_WITHOUT]


def _cut(text: str) -> str:
    """At most twelve words."""
    return " ".join(text.split()[:12])


def _around(article: Article) -> Iterator[str]:
    """What may stand on the page beside the prose, what is most easily taken for prose first."""
    data, words = article.data, article.words
    yield from (note["text"] for note in data.get("notes", []) if len(note["text"].split()) > 2)
    yield from (piece.html for piece in article.body if piece.kind == "teaser")
    for image in data.get("images", []):
        yield from (image[key] for key in ("caption", "credit") if image.get(key))
    if "second" in data:
        yield from (piece.html for piece in pieces(data["second"]["body"])[:2])
    lines = [*data.get("top", []), *data.get("bottom", []), data.get("wall", ""), data.get("bio", "")]
    yield from (line for line in lines if line)
    yield from (data[key] for key in ("byline_end", "byline") if len(plain(data.get(key, "")).split()) > 2)
    yield from words["newsletter"][:2]
    yield from (voice[2] for voice in words["voices"])
    yield words["cookie"]
    yield from (teaser for teaser in words["teasers"])
