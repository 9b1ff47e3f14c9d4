"""What held pages say to machines: title, meta elements, OpenGraph, JSON-LD; as much or as little as the article's `meta` lists.

og, date (published_time), ld (JSON-LD, with the date where `date` is listed too), ld_author, byl (meta author), dc (Dublin Core),
desc (description). `head` adds lines as they are, `ld` further JSON-LD keys.
"""

import html
import json
from typing import Any

from . import markup
from .piece import Piece


def head(piece: Piece, extra: str = "") -> str:
    """The inside of <head>, `extra` last."""
    site, says = piece.site, set(piece.texts("meta"))
    lines = [
        '<meta charset="utf-8">',
        f"<title>{esc(piece.text('title') or piece.headline + ' - ' + site.name)}</title>",
    ]
    if canonical := piece.text("canonical") or (piece.url if says else ""):
        lines.append(f'<link rel="canonical" href="{canonical}">')
    if "desc" in says:
        lines.append(
            _meta("name", "description", piece.text("standfirst") or markup.plain(piece.prose[0])[:140])
        )
    if "byl" in says or piece.text("meta_author"):
        lines.append(_meta("name", "author", piece.text("meta_author") or ", ".join(_authors(piece))))
    if "og" in says:
        lines += _open_graph(piece)
    if "dc" in says:
        lines += [
            _meta("name", "DC.title", piece.text("headline")),
            _meta("name", "DC.publisher", site.name),
            _meta("name", "DC.date.issued", piece.text("published")),
        ]
    if "date" in says and "dc" not in says:
        lines.append(_meta("property", "article:published_time", piece.text("published")))
        if piece.text("modified"):
            lines.append(_meta("property", "article:modified_time", piece.text("modified")))
    lines += piece.texts("head")
    if "ld" in says:
        lines.append(f'<script type="application/ld+json">{_json(_linked_data(piece, says))}</script>')
    return "\n".join([*lines, extra])


def esc(text: str) -> str:
    """For attributes and text alike."""
    return html.escape(text)


def _meta(key: str, name: str, content: str) -> str:
    return f'<meta {key}="{name}" content="{esc(content)}">'


def _authors(piece: Piece) -> list[str]:
    return [
        one["name"]
        for text in piece.texts("byline")
        for one in markup.people(text)
        if one["role"] == "author"
    ]


def _open_graph(piece: Piece) -> list[str]:
    pictures = [_meta("property", "og:image", image.src) for image in piece.images[:1]]
    return [
        _meta("property", "og:type", "article"),
        _meta("property", "og:title", piece.text("og_title") or piece.headline),
        _meta("property", "og:site_name", piece.site.name),
        _meta("property", "og:url", piece.url),
        *pictures,
    ]


def _linked_data(piece: Piece, says: set[str]) -> dict[str, Any]:
    data: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": piece.text("headline"),
        "inLanguage": piece.site.language,
        "mainEntityOfPage": piece.url,
        "publisher": {"@type": "Organization", "name": piece.site.name},
    }
    if "date" in says:
        data["datePublished"] = piece.text("published")
        if piece.text("modified"):
            data["dateModified"] = piece.text("modified")
    if "ld_author" in says:
        data["author"] = [{"@type": "Person", "name": name} for name in _authors(piece)]
    if piece.flag("paywalled"):
        data["isAccessibleForFree"] = False
    return {**data, **piece.table.get("ld", {})}


def _json(data: dict[str, Any]) -> str:
    return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
