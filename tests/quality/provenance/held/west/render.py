"""From an article to its page, by the template of its outlet's site."""

import zlib
from pathlib import Path
from typing import Any

from django.template import Context, Engine

from .articles import NOTE, Article, Piece, pieces
from .metadata import head

Row = dict[str, Any]
HERE = Path(__file__).parent
_ENGINE = Engine(dirs=[str(HERE / "sites"), str(HERE / "parts")], autoescape=False)


def page_html(article: Article) -> str:
    """The whole page."""
    context = Context(_context(article), autoescape=False, use_l10n=False)
    return _ENGINE.get_template(f"{article.outlet['site']}.html").render(context)


def _context(article: Article) -> Row:
    data, words = article.data, article.words
    chance = zlib.crc32(article.id.encode())
    body = [_shown(article, piece, number) for number, piece in enumerate(article.body)]
    in_body = {piece.image for piece in article.body}
    images = [_image(article, number) for number in range(len(data.get("images", [])))]
    return {
        "a": data,
        "o": article.outlet,
        "w": words,
        "url": article.url,
        "lang": article.language,
        "slug": data["id"],
        "number": 10_000 + chance % 80_000,
        "head": head(article),
        "body": body,
        "lead": [image for number, image in enumerate(images) if number not in in_body],
        "second": _second(article),
        "box_after": 1 + chance % 3,
        "day": (data.get("published") or "")[:10],
        "teasers": _some(words["teasers"], chance, 4),
        "popular": _some(words["teasers"], chance // 7 + 3, 5),
        "voices": _some(words["voices"], chance // 11, 2),
        "nav": words["nav"],
    }


def _some(values: list[Any], start: int, number: int) -> list[Any]:
    return [values[(start + step) % len(values)] for step in range(min(number, len(values)))]


def _shown(article: Article, piece: Piece, number: int) -> Row:
    notes = article.data.get("notes", [])

    def printed(html: str) -> str:
        return NOTE.sub(lambda mark: str(notes[int(mark[1])]["print"]), html)

    html = printed(piece.html)
    first = next(n for n, one in enumerate(article.body) if one.kind == "paragraph")
    if number == first:
        html = article.data.get("dateline_print", "") + html
    image = _image(article, piece.image) if piece.image is not None else None
    items = [printed(item) for item in piece.items]
    return {
        **vars(piece),
        "html": html,
        "items": items,
        "image": image,
        "n": number,
        "table_head": piece.rows[:1],
    }


def _image(article: Article, number: int) -> Row:
    image: Row = article.data["images"][number]
    base = f"https://{article.outlet['host']}/img/{article.data['id']}-{number + 1}"
    form = image.get("form") or article.outlet.get("images", "figure")
    return {**image, "url": f"{base}.jpg", "part": f"image-{form}.html", "wide": f"{base}-1600.jpg"}


def _second(article: Article) -> Row | None:
    """Another article below this one, as sites print that load one after the other."""
    told = article.data.get("second")
    return {**told, "body": [vars(piece) for piece in pieces(told["body"])]} if told else None
