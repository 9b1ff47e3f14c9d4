"""What the page's own outlet is called on its page, and whether a name means it.

The name shown is the one fields tell, unless that is an address or a company where the page has the name its address is made of:
"financialpost" is the Financial Post. "Source: F.A.Z." on faz.net and «Quelle: ntv.de» on n-tv.de name no source but the page itself.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator

from dragoman.press.extract.outlets.known import bent, domain_of, folded, is_host, same_name
from dragoman.press.extract.outlets.outletname import read_outlet_name
from dragoman.press.extract.page.sheet import Sheet
from dragoman.press.extract.page.structured import Told

_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|les|el|il|lo|de|het|o|a)\s+", re.IGNORECASE)
_NOT_LETTERS = re.compile(r"[\W_]+")  # accents too, once they are apart from their letters
_QUOTES = frozenset('«“„"《『「‹')
SHORTEST = 2
LONGEST = 100


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
            same_name(key, own) or key.startswith(f"{own} ") or bent(key, own) for own in self._printed
        )

    def in_text(self, text: str) -> bool:
        """Whether the text names the page's outlet."""
        low = text.casefold()
        return any(own in low for own in self._shown if len(own) >= SHORTEST)

    def in_quotes(self, text: str) -> bool:
        """Whether the text names the page's outlet in quotation marks: «Камыша»."""
        low = text.casefold()
        return any(low[at - 1] in _QUOTES for own in self._shown for at in (low.find(own),) if at > 0)


def page_name(sheet: Sheet) -> Told | None:
    """What the page's outlet is called, where the page says it."""
    sites = sheet.data.told_meta("og:site_name")
    others = [
        *sheet.data.told_ld("publisher"),
        *sheet.data.told_meta("application-name", "dc.publisher", "dcterms.publisher"),
    ]
    told = [one for one in (*sites, *others) if len(one.value) <= LONGEST]
    label = _bare(domain_of(sheet.host))
    first = told[0] if told and not _is_address(told[0].value, sheet) else None
    if first is not None and (first in sites or _bare(first.value) == label):
        return first
    printed = read_outlet_name(sheet)
    if printed is not None:
        told.append(Told(value=printed.name, evidence=printed.evidence))
    told += [
        one
        for one in sheet.data.told_meta("copyright", "apple-mobile-web-app-title")
        if len(one.value) <= LONGEST
    ]
    fitting = [one for one in told if _bare(one.value) == label and not _is_address(one.value, sheet)]
    named = [one for one in told[: len(sites) + len(others) + 1] if not _is_address(one.value, sheet)]
    return next(iter((*fitting, *named, *told[:1])), None)


def _is_address(name: str, sheet: Sheet) -> bool:
    """Whether a name is an address, or written like part of one: "paper.example", "dailypaper"."""
    return is_host(name) or (
        name.isascii() and name.islower() and _bare(name) == _bare(domain_of(sheet.host))
    )


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
    letters = unicodedata.normalize("NFD", _ARTICLE.sub("", name.casefold()))
    return _NOT_LETTERS.sub("", letters)
