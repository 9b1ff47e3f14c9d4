"""JSON-LD as pages really carry it: several scripts, graphs, references, and often broken JSON.

Source: JSON-LD 1.1 (W3C) for `@graph` and `@id`; schema.org for the types. Only the shape is understood, no context is
ever fetched.
"""

import html
import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from dragoman.press.extract.page.tree import Tree

Node = dict[str, Any]

MAX_SCRIPT_CHARACTERS = 1_000_000
MAX_NODES = 2_000

_OPENINGS, _CLOSINGS = ("<!--", "<![CDATA[", "//", "/*", "*/"), ("-->", "]]>", ";", "//", "/*", "*/")
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_MISSING_COMMA = re.compile(r'(["}\]])(\s*\n\s*)(")')
_STRING_FIELD = re.compile(
    r'"(headline|datePublished|dateModified|description|articleBody|inLanguage|license|isAccessibleForFree)"\s*:\s*'
    r'"([^"\\]*(?:\\.[^"\\]*)*)"'
)
_AUTHOR_FIELD = re.compile(r'"author"\s*:\s*(?:\[\s*)?\{[^{}]*?"name"\s*:\s*"([^"\\]*(?:\\.[^"\\]*)*)"')
_ARTICLE_TYPES = re.compile(
    r"(?:Article|Posting|Report|Review|Recipe|HowTo|LiveBlog|CreativeWork|Book|OpEd)$"
)
_HOLDERS = ("mainEntity", "mainEntityOfPage", "hasPart", "@graph", "about")


@dataclass(frozen=True, kw_only=True)
class JsonLd:
    """All nodes of a page, top-level ones first, and its article. repaired: some script was broken JSON."""

    nodes: tuple[Node, ...] = ()
    article: Node | None = None
    repaired: bool = False


def read_json_ld(tree: Tree, page_url: str) -> JsonLd:
    """Read every JSON-LD script of the page; what is too broken to mend is searched for its plain fields."""
    roots: list[Any] = []
    repaired = False
    for script in tree.find("script"):
        if "ld+json" not in script.get("type").lower():
            continue
        data, mended = _load(script.unseen_text()[:MAX_SCRIPT_CHARACTERS])
        repaired |= mended
        roots.append(data)
    nodes = tuple(_flatten(roots))
    by_id = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and len(node) > 2}
    return JsonLd(nodes=nodes, article=_article(nodes, by_id, page_url), repaired=repaired)


def _load(text: str) -> tuple[Any, bool]:
    """The data of a script and whether it had to be mended; what it is wrapped in does not count."""
    if not text.strip():
        return None, False
    ways: tuple[tuple[Callable[[str], str], bool], ...] = (
        (str.strip, False),
        (_unwrapped, False),
        (_with_commas, True),
    )
    for way, mended in ways:
        text = way(text)
        try:
            return json.loads(text, strict=False), mended
        except (ValueError, RecursionError):
            continue
    return _salvage(text), True


def _unwrapped(text: str) -> str:
    """The script without the comment and CDATA marks around it."""
    for _ in range(4):
        for mark in _OPENINGS:
            text = text.removeprefix(mark).lstrip()
        for mark in _CLOSINGS:
            text = text.removesuffix(mark).rstrip()
    return text


def _with_commas(text: str) -> str:
    return _TRAILING_COMMA.sub(r"\1", _MISSING_COMMA.sub(r"\1,\2\3", text))


def _salvage(text: str) -> Node | None:
    """The plain string fields of a script that is no JSON."""
    node: Node = {}
    for name, value in _STRING_FIELD.findall(text):
        node.setdefault(name, _unescape(value))
    authors = [{"name": _unescape(name)} for name in _AUTHOR_FIELD.findall(text)]
    if authors:
        node["author"] = authors
    if "headline" in node or "datePublished" in node:
        node["@type"] = "Article"
    return node or None


def _unescape(value: str) -> str:
    try:
        return str(json.loads(f'"{value}"', strict=False))
    except ValueError:
        return value


def _flatten(roots: Iterable[Any]) -> Iterator[Node]:
    queue = list(roots)
    seen = 0
    while queue and seen < MAX_NODES:
        at = queue.pop(0)
        seen += 1
        if isinstance(at, list):
            queue[:0] = at[:MAX_NODES]
        elif isinstance(at, dict):
            yield at
            queue.extend(at[name] for name in _HOLDERS if isinstance(at.get(name), list | dict))


def types_of(node: Node) -> tuple[str, ...]:
    """A node's types, without prefix."""
    kinds = node.get("@type")
    found = kinds if isinstance(kinds, list) else [kinds]
    return tuple(kind.rsplit("/", 1)[-1].rsplit(":", 1)[-1] for kind in found if isinstance(kind, str))


def _article(nodes: tuple[Node, ...], by_id: dict[str, Node], page_url: str) -> Node | None:
    found = [node for node in nodes if any(_ARTICLE_TYPES.search(kind) for kind in types_of(node))]
    found = [node for node in found if "headline" in node or "datePublished" in node or "author" in node]
    if not found:
        found = [
            node
            for node in nodes
            if any(kind in ("WebPage", "ItemPage", "VideoObject") for kind in types_of(node))
            and "datePublished" in node
        ]
    if not found:
        return None
    best = max(enumerate(found), key=lambda pair: (_fit(pair[1], page_url), -pair[0]))[1]
    merged: Node = {}
    for node in [best, *(n for n in found if n is not best and _same(n, best))]:
        for name, value in node.items():
            if value not in (None, "", [], {}):
                merged.setdefault(name, value)
    return {name: _resolve(value, by_id, 0) for name, value in merged.items()}


def _same(node: Node, other: Node) -> bool:
    return bool(node.get("headline")) and node.get("headline") == other.get("headline")


def _fit(node: Node, page_url: str) -> int:
    path = page_url.split("#", 1)[0].split("?", 1)[0].rstrip("/")
    own = json.dumps([node.get("url"), node.get("mainEntityOfPage"), node.get("@id")], default=str)
    kinds = types_of(node)
    return (
        (4 if path and path in own.replace("\\/", "/") else 0)
        + (2 if any(kind.endswith(("Article", "Posting")) for kind in kinds) else 0)
        + sum(name in node for name in ("headline", "datePublished", "author"))
    )


def _resolve(value: Any, by_id: dict[str, Node], depth: int) -> Any:
    """Put the node a reference means in its place; references inside it stay as they are."""
    if isinstance(value, list):
        return [_resolve(item, by_id, depth) for item in value[:50]]
    if isinstance(value, dict) and depth < 2:
        known = by_id.get(value["@id"], {}) if isinstance(value.get("@id"), str) else {}
        return {**known, **value}
    return value


def strings(value: Any, *path: str) -> list[str]:
    """The strings at `path` below a value: lists are walked, a node with a name or `@value` stands for it.

    Entities that were escaped twice are resolved; empty strings are left out.
    """
    if isinstance(value, list):
        return [text for item in value[:50] for text in strings(item, *path)]
    if path:
        if isinstance(value, dict):
            return strings(value.get(path[0]), *path[1:])
        return []
    if isinstance(value, dict):
        for name in ("name", "@value", "url", "@id"):
            if isinstance(value.get(name), str | list):
                return strings(value[name])
        return []
    if isinstance(value, str):
        text = html.unescape(value).strip()
        return [text] if text else []
    return [str(value)] if isinstance(value, int | float) and not isinstance(value, bool) else []
