"""The panels' rendered rows, kept as long as they are true.

The panels stand beside every article, and making their sixteen cards costs more than the rest of the page. So each web process keeps
the rows it rendered last per edition and panel, with the places and versions they were made from; the places are asked again every
two seconds, and only when they differ, or when a minute is over (an outlet's name or rights may change without them), the rows are
made anew.
"""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.safestring import SafeString

from dragoman.portal.discussion.queries import panels as queries
from dragoman.portal.discussion.queries.panels import Place

ROWS = 8
ASK_SECONDS = 2.0
LONGEST_SECONDS = 60.0
PANELS: dict[str, Callable[..., list[Place]]] = {"discussion": queries.discussed, "updates": queries.updated}
"""Name in addresses → what stands in it."""


@dataclass(frozen=True, slots=True)
class _Kept:
    places: list[Place]
    html: SafeString
    made: float
    asked: float


_kept: dict[tuple[str, str, str], _Kept] = {}
_lock = threading.Lock()


def rows_html(name: str, edition: str) -> SafeString:
    """The rows of a panel, as a list's items; says so where there are none. No query for two seconds after the last time, then 2 or 3,
    up to 9 when something changed.

    Raises KeyError for a panel there is not.
    """
    key, now = (name, edition, translation.get_language() or ""), time.monotonic()
    known = _kept.get(key)
    if known and now - known.asked < ASK_SECONDS:
        return known.html
    places = PANELS[name](edition, count=ROWS)
    if known and known.places == places and now - known.made < LONGEST_SECONDS:
        html, made = known.html, known.made
    else:
        context = {"rows": queries.rows_of(places, edition), "edition": edition}
        html, made = render_to_string("discussion/panel-rows.html", context), now
    with _lock:
        _kept[key] = _Kept(places, html, made, now)
    return html


def forget() -> None:
    """Keep nothing; for tests, whose database begins anew under the same keys."""
    with _lock:
        _kept.clear()
