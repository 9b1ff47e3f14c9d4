"""The held half: pages written by other hands than the rules, and kept for measuring only.

Two pages of every language are open: they teach what the practice half does not know, and count as practice. Nobody who mends a rule
looks at the others.
"""

import hashlib
from collections import defaultdict
from functools import cache
from typing import Any

from . import east, west

Row = dict[str, Any]

OPEN_OF_A_LANGUAGE = 2

__all__ = ["open_pages", "pages"]


@cache
def pages() -> list[tuple[Row, Row]]:
    """Every page that is kept: its input row ({"id", "url", "html"}) and its gold row."""
    return [row for row in _all() if row[1]["id"] not in _open()]


@cache
def open_pages() -> list[tuple[Row, Row]]:
    """Every page that is open to whoever writes rules."""
    return [row for row in _all() if row[1]["id"] in _open()]


def _all() -> list[tuple[Row, Row]]:
    return [*west.pages(), *east.pages()]


@cache
def _open() -> frozenset[str]:
    """Chosen by the digest of the id, so that nobody chose them."""
    by_language: dict[str, list[str]] = defaultdict(list)
    for _, gold in _all():
        by_language[gold["language"].partition("-")[0]].append(gold["id"])
    return frozenset(
        page
        for ids in by_language.values()
        for page in sorted(ids, key=lambda one: hashlib.sha256(one.encode()).hexdigest())[:OPEN_OF_A_LANGUAGE]
    )
