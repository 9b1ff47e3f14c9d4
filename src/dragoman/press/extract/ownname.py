"""What the page's own outlet is called on its page: a source line that names it names no source.

"Source: F.A.Z." on faz.net and «Quelle: ntv.de» on n-tv.de speak of the page itself.
"""

import re
from collections.abc import Iterable, Iterator

from dragoman.press.extract.known import domain_of, folded, same_name
from dragoman.press.extract.sheet import Sheet

_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|il|lo|de|het|o|a)\s+", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[\W_]+")
SHORTEST = 2


class OwnNames:
    """Names of the page's outlet: as fields, the address and our own list give them. shown: the one the page goes by."""

    def __init__(self, sheet: Sheet, shown: str) -> None:
        self._printed = tuple(
            dict.fromkeys(folded(name) for name in _names(sheet, shown) if len(name) >= SHORTEST)
        )
        self._shown = tuple(dict.fromkeys(name.casefold() for name in _names(sheet, shown)))
        self._bare = frozenset(map(_bare, (*self._printed, sheet.host, domain_of(sheet.host)))) - {""}

    def mean(self, name: str) -> bool:
        """Whether `name` means the page's outlet: one of its names, or one followed by a word of its own ("Heron Redaktion")."""
        key = folded(name)
        if len(key) < SHORTEST:
            return False
        return _bare(name) in self._bare or any(
            same_name(key, own) or key.startswith(f"{own} ") for own in self._printed
        )

    def in_text(self, text: str) -> bool:
        """Whether the text names the page's outlet."""
        low = text.casefold()
        return any(own in low for own in self._shown if len(own) >= SHORTEST)


def _names(sheet: Sheet, shown: str) -> Iterator[str]:
    yield shown
    if sheet.outlet is not None:
        yield from sheet.outlet.names.values()
    told: Iterable[str] = (
        one.value
        for one in (
            *sheet.data.told_meta("og:site_name", "application-name", "apple-mobile-web-app-title"),
            *sheet.data.told_ld("publisher", "publisher.alternateName", "sourceOrganization"),
        )
    )
    yield from (name for name in told if len(name) <= 80)


def _bare(name: str) -> str:
    return _NOT_LETTERS.sub("", _ARTICLE.sub("", name.casefold()))
